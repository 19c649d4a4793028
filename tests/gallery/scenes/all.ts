/** Every scene of the gallery, in its order. */

import { COMMAND_SCENES, MENU_SCENES } from './commands.js';
import { GROUP_SCENES } from './group.js';
import type { SceneGroup } from './scene.js';

export const ALL_SCENES: readonly SceneGroup[] = [
  ...Object.entries(COMMAND_SCENES).map(([name, { scenes }]) => ({ name, scenes })),
  ...Object.entries(MENU_SCENES).map(([name, { scenes }]) => ({ name, scenes })),
  { name: 'study group', scenes: GROUP_SCENES },
];
