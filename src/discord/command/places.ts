/** Where commands can be used: on servers, in direct messages and in private groups; installed by a server or by a person. */

import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';
import { type Localised, localised } from './localisation.js';

export const EVERYWHERE = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

/** The common part of a slash command's definition. */
export const commandEverywhere = (named: Localised) => ({
  ...localised(named),
  ...EVERYWHERE,
  type: ApplicationCommandType.ChatInput as const,
});

/** The common part of a command that does something on a server, and so wants the bot to be there. */
export const commandOnServers = (named: Localised) => ({
  ...localised(named),
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
  type: ApplicationCommandType.ChatInput as const,
});

/** The common part of a command for those who manage a server. */
export const commandForOwners = (named: Localised) => ({
  ...commandOnServers(named),
  default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
});
