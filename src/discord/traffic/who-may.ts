/** Who may use a message's buttons: the reader of a private message, the asker, or whoever has a permission. */

import {
  type Interaction,
  InteractionContextType,
  type MessageComponentInteraction,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import { isAskerOf } from '../../store/answers.js';
import type { Store } from '../../store/store.js';

/** Whether only the user reads the message, so that it may change as they use it: an ephemeral or direct message. */
export const isReadersOwn = ({ message, context }: Pick<MessageComponentInteraction, 'message' | 'context'>): boolean =>
  message.flags.has(MessageFlags.Ephemeral) || context === InteractionContextType.BotDM;

/** Whether the user of the button asked the question that the message answers; always so in a message that only they read. */
export async function isAsker(
  interaction: Pick<MessageComponentInteraction, 'message' | 'user' | 'context'>,
  store: Store,
): Promise<boolean> {
  const { message, user } = interaction;
  const isCommander = message.interactionMetadata?.user.id === user.id;
  return isReadersOwn(interaction) || isCommander || (await isAskerOf(store, message.id, user.id));
}

/** Whether the person has the permission (of `PermissionFlagsBits`) in the channel. */
export const holds = ({ memberPermissions }: Pick<Interaction, 'memberPermissions'>, permission: bigint): boolean =>
  memberPermissions?.has(permission) === true;

/** Whether the person may write in the channel themselves. */
export const mayWrite = (interaction: Pick<Interaction, 'memberPermissions' | 'channel'>): boolean =>
  holds(
    interaction,
    interaction.channel?.isThread() === true
      ? PermissionFlagsBits.SendMessagesInThreads
      : PermissionFlagsBits.SendMessages,
  );
