/** Records what was answered: ids and the asker's keyed hash; the question only where its message cannot give it whole, or the server keeps a log of what the brief lacks. */

import { type Answer, isUnasked } from '../../answer/answer.js';
import { keepAnswer } from '../../store/answers.js';
import { keepGap } from '../../store/gaps.js';
import { dropMessageState, keepMessageState } from '../../store/message-state.js';
import { LONGEST_ECHO_CHARS } from '../card/read-back.js';
import type { RequestContext, Said } from './context.js';

interface Place {
  /** The message that says it. */
  readonly message: { readonly id: string; readonly guildId: string | null };
  readonly askerId: string;
  /** The message that is answered, which the answer follows; null for a command. */
  readonly question: { readonly id: string; readonly text: string } | null;
}

/** Records it; a store that fails is logged, since the answer is already given. */
export async function recordAnswer({ answer }: Said, place: Place, context: RequestContext): Promise<void> {
  const { message, askerId, question } = place;
  const { store, now } = context;
  try {
    await keepAnswer(store, {
      messageId: message.id,
      guildId: message.guildId,
      questionId: question?.id ?? null,
      questionText: question?.text ?? null,
      askerId,
      answeredAt: now(),
    });
    if (answer !== null) await keepQuestion(answer, place, context);
    if (answer !== null) await keepLack(answer, place, context);
  } catch (error) {
    context.log.error({ error }, 'The answer could not be kept');
  }
}

/** Kept where it is read back from the answer, which repeats the start of it alone. */
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
