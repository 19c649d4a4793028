/** State of a message: what its buttons need and their custom ids, limited to 100 characters, cannot contain. */

import type { Store } from './store.js';

export interface MessageState {
  /** The question that the message is about, in full. */
  readonly question: string;
  /** Keyed hash of the person whose question it is. */
  readonly asker: string;
}

/** A group takes weeks to settle a question; after this time the buttons use what the message itself shows. */
const KEPT_FOR_MS = 90 * 24 * 60 * 60 * 1000;

/** Stores the state of a message, replacing any previous one. */
export async function keepMessageState(
  { database }: Store,
  {
    messageId,
    guildId,
    question,
    asker,
  }: MessageState & { readonly messageId: string; readonly guildId: string | null },
  now: number,
): Promise<void> {
  const values = { guild_id: guildId, question, asker, expires_at: now + KEPT_FOR_MS };
  await database
    .insertInto('message_states')
    .values({ message_id: messageId, ...values })
    .onConflict((conflict) => conflict.column('message_id').doUpdateSet(values))
    .execute();
}

/** Forgets the state of a message. */
export async function dropMessageState({ database }: Pick<Store, 'database'>, messageId: string): Promise<void> {
  await database.deleteFrom('message_states').where('message_id', '=', messageId).execute();
}

/** The state of a message; null if none is stored or it has expired. */
export async function messageState({ database }: Store, messageId: string, now: number): Promise<MessageState | null> {
  const row = await database
    .selectFrom('message_states')
    .select(['question', 'asker'])
    .where('message_id', '=', messageId)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row ?? null;
}
