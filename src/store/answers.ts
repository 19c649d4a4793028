/** Which message answered which with which passages; never the question, which is read back from the message. */

import { dropMessageState } from './message-state.js';
import type { Store } from './open.js';

export interface KeptAnswer {
  readonly messageId: string;
  readonly channelId: string;
  /** Null outside servers. */
  readonly guildId: string | null;
  /** The message that was answered; null for a command. */
  readonly questionId: string | null;
  /** Null, as the edition, where the brief was not asked. */
  readonly document: string | null;
  readonly edition: string | null;
  /** Addresses in that document, best first. */
  readonly passages: readonly string[];
}

/** Keeps the answer; one that was edited takes the place of what it was. */
export async function keepAnswer(
  { database, keyedHash }: Store,
  answer: KeptAnswer & {
    readonly askerId: string;
    /** The text of the message that was answered; only its keyed hash is kept. */
    readonly questionText: string | null;
    readonly answeredAt: number;
  },
): Promise<void> {
  const values = {
    channel_id: answer.channelId,
    guild_id: answer.guildId,
    question_id: answer.questionId,
    question_hash: answer.questionText === null ? null : keyedHash(answer.questionText),
    document: answer.document,
    edition: answer.edition,
    passages: answer.passages.join(' '),
    asker: keyedHash(answer.askerId),
    answered_at: answer.answeredAt,
  };
  await database
    .insertInto('answers')
    .values({ message_id: answer.messageId, ...values })
    .onConflict((conflict) => conflict.column('message_id').doUpdateSet(values))
    .execute();
}

/** The answer that the message gave; null when none is kept. */
export async function keptAnswer({ database }: Store, messageId: string): Promise<KeptAnswer | null> {
  const row = await database.selectFrom('answers').selectAll().where('message_id', '=', messageId).executeTakeFirst();
  return row === undefined ? null : answerOf(row);
}

/** The answer to a message of a person; null when none is kept. */
export async function answerTo({ database }: Store, questionId: string): Promise<KeptAnswer | null> {
  const row = await database.selectFrom('answers').selectAll().where('question_id', '=', questionId).executeTakeFirst();
  return row === undefined ? null : answerOf(row);
}

/** Whether the answer was given to a message of exactly this text. */
export async function answersText({ database, keyedHash }: Store, messageId: string, text: string): Promise<boolean> {
  const row = await database
    .selectFrom('answers')
    .select('message_id')
    .where('message_id', '=', messageId)
    .where('question_hash', '=', keyedHash(text))
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether the person asked what the message answers; false too when nothing is kept of it. */
export async function isAskerOf({ database, keyedHash }: Store, messageId: string, personId: string): Promise<boolean> {
  const row = await database
    .selectFrom('answers')
    .select('message_id')
    .where('message_id', '=', messageId)
    .where('asker', '=', keyedHash(personId))
    .executeTakeFirst();
  return row !== undefined;
}

/** The keyed hash of whoever asked what the message answers; null when nothing is kept of it. */
export async function askerOf({ database }: Store, messageId: string): Promise<string | null> {
  const row = await database
    .selectFrom('answers')
    .select('asker')
    .where('message_id', '=', messageId)
    .executeTakeFirst();
  return row?.asker ?? null;
}

/** Forgets the answer of a message that was deleted, with its votes and state. */
export async function forgetAnswer({ database }: Store, messageId: string): Promise<void> {
  await database.deleteFrom('answers').where('message_id', '=', messageId).execute();
  await database.deleteFrom('votes').where('message_id', '=', messageId).execute();
  await dropMessageState({ database }, messageId);
}

interface Row {
  readonly message_id: string;
  readonly channel_id: string;
  readonly guild_id: string | null;
  readonly question_id: string | null;
  readonly document: string | null;
  readonly edition: string | null;
  readonly passages: string;
}

const answerOf = (row: Row): KeptAnswer => ({
  messageId: row.message_id,
  channelId: row.channel_id,
  guildId: row.guild_id,
  questionId: row.question_id,
  document: row.document,
  edition: row.edition,
  passages: row.passages.split(' ').filter((address) => address !== ''),
});
