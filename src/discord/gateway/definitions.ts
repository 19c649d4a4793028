/** The command definitions registered with Discord, derived from the list of features. */

import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import { localised, localisedName } from '../command/localisation.js';
import type { Library } from '../library/library.js';
import type { MenuCommand, SlashCommand } from './feature.js';
import type { Features } from './features.js';

export type CommandDefinition =
  | RESTPostAPIChatInputApplicationCommandsJSONBody
  | RESTPostAPIContextMenuApplicationCommandsJSONBody;

const PLACES = {
  /** On servers, in direct messages and in private groups; installed by a server or by a person. */
  everywhere: {
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  },
  /** For commands that act on a server, where the bot must be a member. */
  servers: {
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  },
};

/** Slash commands in the order of the list, then message commands; options depend on how many documents there are. */
export const definitionsOf = ({ all }: Features, library: Library): CommandDefinition[] => [
  ...all.flatMap(({ command }) => (command === undefined ? [] : [slashDefinition(command, library)])),
  ...all.flatMap(({ menuCommand }) => (menuCommand === undefined ? [] : [menuDefinition(menuCommand)])),
];

/** The English names of all commands. */
export const registeredNames = ({ all }: Features): string[] => [
  ...all.flatMap(({ name, command }) => (command === undefined ? [] : [name])),
  ...all.flatMap(({ menuCommand }) => (menuCommand === undefined ? [] : [menuCommand.name.en])),
];

function slashDefinition(command: SlashCommand, library: Library): CommandDefinition {
  const { words, where, permission, options } = command;
  return {
    ...localised(words),
    ...PLACES[where],
    type: ApplicationCommandType.ChatInput,
    ...(options === undefined ? {} : { options: options(library) }),
    ...(permission === undefined ? {} : { default_member_permissions: permission.toString() }),
  };
}

const menuDefinition = ({ name }: MenuCommand): CommandDefinition => ({
  ...localisedName(name),
  ...PLACES.everywhere,
  type: ApplicationCommandType.Message,
});
