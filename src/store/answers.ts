/** Which message answered with which passages; never the question, which is read back from the message. */

import type { Store } from './open.js';

export interface KeptAnswer {
  readonly messageId: string;
  readonly channelId: string;
  /** Null outside servers. */
  readonly guildId: string | null;
  readonly document: string;
  readonly edition: string;
  /** Addresses in that document, best first. */
  readonly passages: readonly string[];
}

/** Keeps the answer; one that was edited takes the place of what it was. */
export async function keepAnswer(
  { database, keyedHash }: Store,
  answer: KeptAnswer & { readonly askerId: string; readonly answeredAt: number },
): Promise<void> {
  const values = {
    channel_id: answer.channelId,
    guild_id: answer.guildId,
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
  if (row === undefined) return null;
  return {
    messageId,
    channelId: row.channel_id,
    guildId: row.guild_id,
    document: row.document,
    edition: row.edition,
    passages: row.passages.split(' ').filter((address) => address !== ''),
  };
}

/** Forgets the answer of a message that was deleted, with its votes. */
export async function forgetAnswer({ database }: Store, messageId: string): Promise<void> {
  await database.deleteFrom('answers').where('message_id', '=', messageId).execute();
  await database.deleteFrom('votes').where('message_id', '=', messageId).execute();
}
