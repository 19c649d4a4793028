/** Every scene of the gallery, in its order. */

import { BUTTON_SCENES } from './buttons.js';
import { COMMAND_SCENES, MENU_SCENES } from './commands.js';
import { EXTREME_SCENES } from './extremes.js';
import { FORM_SCENES } from './forms.js';
import { GROUP_SCENES } from './group.js';
import { DAILY_SCENES, LANGUAGE_SCENES, NOTICE_SCENES } from './languages.js';
import type { SceneGroup } from './scene.js';

export const ALL_SCENES: readonly SceneGroup[] = [
  ...Object.entries({ ...COMMAND_SCENES, ...MENU_SCENES }).map(([name, scenes]) => ({ name, scenes })),
  { name: 'Buttons', scenes: Object.values(BUTTON_SCENES) },
  { name: 'Study group', scenes: GROUP_SCENES },
  { name: 'Languages', scenes: LANGUAGE_SCENES },
  { name: 'Daily passage', scenes: DAILY_SCENES },
  { name: 'Hints and failures', scenes: NOTICE_SCENES },
  { name: 'Other forms', scenes: FORM_SCENES },
  { name: 'At the limits', scenes: EXTREME_SCENES },
];
