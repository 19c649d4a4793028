/** The commands as Discord is told of them, each with what is shown of it. */

import { definitions } from '../../../src/discord/features/index.js';
import type { CommandDefinition } from '../../../src/discord/gateway/feature.js';
import type { Library } from '../../../src/discord/library/library.js';
import { COMMAND_SCENES, MENU_SCENES } from './commands.js';
import type { CommandScenes } from './scene.js';

export interface ShownCommand extends CommandScenes {
  readonly definition: CommandDefinition;
}

/** Every command of the registry, in its order. Throws for one that nothing is shown of. */
export const shownCommands = (library: Library): ShownCommand[] =>
  definitions(library).map((definition) => {
    const scenes = new Map([...Object.entries(COMMAND_SCENES), ...Object.entries(MENU_SCENES)]).get(definition.name);
    if (scenes === undefined) throw new Error(`tests/gallery/scenes/commands.ts shows nothing of ${definition.name}`);
    return { definition, ...scenes };
  });

/** The name of a command's picture in docs/pictures, without its ending. */
export const pictureName = (command: string): string => command.replace(/[^a-z0-9]+/giu, '-').toLowerCase();
