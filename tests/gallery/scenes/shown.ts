/** Each command's definition, with the rules of its feature and its scenes. */

import type { CommandDefinition } from '../../../src/discord/gateway/definitions.js';
import type { MenuCommand, SlashCommand } from '../../../src/discord/gateway/feature.js';
import type { Library } from '../../../src/discord/library/library.js';
import { definitions, features } from '../../discord/features-list.js';
import { COMMAND_SCENES, MENU_SCENES } from './commands.js';
import type { Scenes } from './scene.js';

export interface ShownCommand {
  readonly definition: CommandDefinition;
  readonly command: SlashCommand | MenuCommand;
  readonly scenes: Scenes;
}

/** Every command of the list of features, in order. Throws for one without scenes. */
export const shownCommands = (library: Library): ShownCommand[] =>
  definitions(library).map((definition) => {
    const { name } = definition;
    const scenes = new Map([...Object.entries(COMMAND_SCENES), ...Object.entries(MENU_SCENES)]).get(name);
    const command = features.command(name) ?? features.menuCommand(name);
    if (scenes === undefined || command === null)
      throw new Error(`tests/gallery/scenes/commands.ts shows nothing of ${name}`);
    return { definition, command, scenes };
  });

/** The name of a command's picture in docs/pictures, without its extension. */
export const pictureName = (command: string): string => command.replace(/[^a-z0-9]+/giu, '-').toLowerCase();
