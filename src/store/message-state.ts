/** State behind a message: what its buttons need and their custom ids, of 100 characters, cannot hold. */

import type { Store } from './open.js';

export interface MessageState {
  /** The question that the message is about, whole. */
  readonly question: string;
  /** Keyed hash of whose question it is. */
  readonly asker: string;
}

/** A group takes weeks to settle a question; after this time the buttons find what the message itself shows. */
const KEPT_FOR_MS = 90 * 24 * 60 * 60 * 1000;

/** Keeps the state of a message from now on, in place of what was kept before. */
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

/** The state of a message; null when none is kept or its time is over. */
export async function messageState({ database }: Store, messageId: string, now: number): Promise<MessageState | null> {
  const row = await database
    .selectFrom('message_states')
    .select(['question', 'asker'])
    .where('message_id', '=', messageId)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row ?? null;
}
