/** Messages that one reader alone sees. */

import { InteractionContextType, type MessageComponentInteraction, MessageFlags } from 'discord.js';

/** Whether the message is the reader's own, so that it may change under their hand. */
export const isReadersOwn = ({ message, context }: MessageComponentInteraction): boolean =>
  message.flags.has(MessageFlags.Ephemeral) || context === InteractionContextType.BotDM;
