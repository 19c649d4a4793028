/** The question that a message of the bot is about, and who asked it. */

import type { ButtonInteraction, ModalMessageModalSubmitInteraction } from 'discord.js';
import { askerOf } from '../../store/answers.js';
import { type MessageState, messageState } from '../../store/message-state.js';
import type { RequestContext } from './context.js';
import { questionOf } from './conversation.js';

/** The question, in full, and its asker, or whoever uses the message if the asker is unknown; null if it can no longer be read. */
export async function questionBehind(
  { message, client, user }: ButtonInteraction | ModalMessageModalSubmitInteraction,
  { store, now }: RequestContext,
): Promise<MessageState | null> {
  const state = await messageState(store, message.id, now());
  if (state !== null) return state;
  const question = await questionOf(message, client.user.id);
  if (question === null) return null;
  return { question, asker: (await askerOf(store, message.id)) ?? store.keyedHash(user.id) };
}
