/** Records each answer: ids and the asker's keyed hash. The question is kept only where its message does not show all of it, or where the server logs unanswered questions. */

import { type Answer, isUnasked } from '../../answer/answer.js';
import { keepAnswer } from '../../store/answers.js';
import { keepGap } from '../../store/gaps.js';
import { dropMessageState, keepMessageState } from '../../store/message-state.js';
import { LONGEST_ECHO_CHARS } from '../card/read-back.js';
import type { RequestContext, TextResponse } from './context.js';

interface Place {
  /** The message that holds the answer. */
  readonly message: { readonly id: string; readonly guildId: string | null };
  readonly askerId: string;
  /** The message that was answered, whose edits and deletion the answer follows; null for a command. */
  readonly question: { readonly id: string; readonly text: string } | null;
}

/** Records an answer; people get it even if the store fails, which is therefore only logged. */
export async function recordAnswer({ answer }: TextResponse, place: Place, context: RequestContext): Promise<void> {
  const { message, askerId, question } = place;
  const { store, now } = context;
  try {
    await keepAnswer(store, {
      messageId: message.id,
      guildId: message.guildId,
      questionId: question?.id ?? null,
      questionText: question?.text ?? null,
      asker: store.keyedHash(askerId),
      answeredAt: now(),
    });
    if (answer !== null) await keepQuestion(answer, place, context);
    if (answer !== null) await keepLack(answer, place, context);
  } catch (error) {
    context.log.error({ error }, 'The answer could not be kept');
  }
}

/** Keeps a question that is too long for the answer's message to repeat in full. */
async function keepQuestion(
  { understood }: Answer,
  { message, askerId, question }: Place,
  { store, now }: RequestContext,
): Promise<void> {
  if (understood.length > LONGEST_ECHO_CHARS && understood !== question?.text) {
    const state = { question: understood, asker: store.keyedHash(askerId) };
    await keepMessageState(store, { messageId: message.id, guildId: message.guildId, ...state }, now());
  } else if (question !== null) {
    // The message may have been edited since.
    await dropMessageState(store, message.id);
  }
}

async function keepLack(
  answer: Answer,
  { message: { guildId }, askerId }: Place,
  { guild, store, now }: RequestContext,
): Promise<void> {
  if (answer.answered || guildId === null || !guild.questionLog || isUnasked(answer)) return;
  await keepGap(store, { guildId, question: answer.understood, askerId, askedAt: now() });
}
