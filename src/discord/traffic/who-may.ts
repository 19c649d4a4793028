/** Who may press, choose and decide: the reader of a private message, whoever asked, whoever holds a permission. */

import { type Interaction, InteractionContextType, type MessageComponentInteraction, MessageFlags } from 'discord.js';
import { isAskerOf } from '../../store/answers.js';
import type { Store } from '../../store/open.js';

/** Whether the message is the reader's own, so that it may change as they use it: a private one, or one written to them. */
export const isReadersOwn = ({ message, context }: Pick<MessageComponentInteraction, 'message' | 'context'>): boolean =>
  message.flags.has(MessageFlags.Ephemeral) || context === InteractionContextType.BotDM;

/** Whether whoever pressed asked what the message answers: a message of their own has no other reader. */
export async function isAsker(
  interaction: Pick<MessageComponentInteraction, 'message' | 'user' | 'context'>,
  store: Store,
): Promise<boolean> {
  const { message, user } = interaction;
  const isCommander = message.interactionMetadata?.user.id === user.id;
  return isReadersOwn(interaction) || isCommander || (await isAskerOf(store, message.id, user.id));
}

/** Whether the person holds the permission (of `PermissionFlagsBits`) where they are. */
export const holds = ({ memberPermissions }: Pick<Interaction, 'memberPermissions'>, permission: bigint): boolean =>
  memberPermissions?.has(permission) === true;
