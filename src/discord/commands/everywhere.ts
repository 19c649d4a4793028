/** Where commands can be used: on servers, in direct messages and in private groups; installed by a server or by a person. */

import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';
import { type Localised, localised } from '../messages/localisation.js';

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

/** The common part of a command for those who manage a server. */
export const commandForOwners = (named: Localised) => ({
  ...localised(named),
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
  default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
  type: ApplicationCommandType.ChatInput as const,
});
