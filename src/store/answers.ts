/** Which message answered which; the question itself is not stored, but read back from the message. */

import { dropMessageState } from './message-state.js';
import { dropPendingAnswer } from './pending-answers.js';
import type { Store } from './store.js';

interface Answered {
  readonly messageId: string;
  /** Null outside servers. */
  readonly guildId: string | null;
  /** The message that was answered; null for a command. */
  readonly questionId: string | null;
  /** Keyed hash of the person who asked. */
  readonly asker: string;
  /** The text of the message that was answered; only its keyed hash is stored. */
  readonly questionText: string | null;
  readonly answeredAt: number;
}

/** Records which message answered, which is no longer pending; replaces the entry if the question was edited. */
export async function keepAnswer(store: Store, answer: Answered): Promise<void> {
  const values = {
    guild_id: answer.guildId,
    question_id: answer.questionId,
    question_hash: answer.questionText === null ? null : store.keyedHash(answer.questionText),
    asker: answer.asker,
    answered_at: answer.answeredAt,
  };
  await store.transaction(async (transaction) => {
    await transaction
      .insertInto('answers')
      .values({ message_id: answer.messageId, ...values })
      .onConflict((conflict) => conflict.column('message_id').doUpdateSet(values))
      .execute();
    if (answer.questionId !== null) await dropPendingAnswer({ database: transaction }, answer.questionId);
  });
}

/** The id of the message that answers a person's message; null if none is stored. */
export async function answerTo({ database }: Store, questionId: string): Promise<string | null> {
  const row = await database
    .selectFrom('answers')
    .select('message_id')
    .where('question_id', '=', questionId)
    .executeTakeFirst();
  return row?.message_id ?? null;
}

/** Whether the message is known to be an answer. */
export async function isKeptAnswer({ database }: Store, messageId: string): Promise<boolean> {
  const row = await database
    .selectFrom('answers')
    .select('message_id')
    .where('message_id', '=', messageId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether the answer is for a message with exactly this text. */
export async function answersText({ database, keyedHash }: Store, messageId: string, text: string): Promise<boolean> {
  const row = await database
    .selectFrom('answers')
    .select('message_id')
    .where('message_id', '=', messageId)
    .where('question_hash', '=', keyedHash(text))
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether the person asked the question that the message answers; false also if nothing is stored about it. */
export async function isAskerOf({ database, keyedHash }: Store, messageId: string, personId: string): Promise<boolean> {
  const row = await database
    .selectFrom('answers')
    .select('message_id')
    .where('message_id', '=', messageId)
    .where('asker', '=', keyedHash(personId))
    .executeTakeFirst();
  return row !== undefined;
}

/** The keyed hash of the person who asked what the message answers; null if nothing is stored about it. */
export async function askerOf({ database }: Store, messageId: string): Promise<string | null> {
  const row = await database
    .selectFrom('answers')
    .select('asker')
    .where('message_id', '=', messageId)
    .executeTakeFirst();
  return row?.asker ?? null;
}

/** Deletes the answer of a deleted message, with its votes and state. */
export async function forgetAnswer({ database }: Store, messageId: string): Promise<void> {
  await database.deleteFrom('answers').where('message_id', '=', messageId).execute();
  await database.deleteFrom('votes').where('message_id', '=', messageId).execute();
  await dropMessageState({ database }, messageId);
}
