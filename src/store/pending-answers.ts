/** Answers that are being sent: recorded before, so that a process that is killed meanwhile neither loses nor repeats them. */

import { everyone, type Served } from './served.js';
import type { Store } from './store.js';

export interface PendingAnswer {
  /** The message that is answered; for a point of minutes, the interaction. */
  readonly questionId: string;
  /** Null outside servers. */
  readonly guildId: string | null;
  readonly channelId: string;
  /** A reply to a person's message, a question to the group, or a point of minutes. */
  readonly kind: 'reply' | 'group' | 'point';
  /** Keyed hash of the person who is answered. */
  readonly asker: string;
  readonly begunAt: number;
}

/** Records that an answer is about to be sent; `keepAnswer` removes it. */
export async function keepPendingAnswer({ database }: Store, pending: PendingAnswer): Promise<void> {
  const values = {
    guild_id: pending.guildId,
    channel_id: pending.channelId,
    kind: pending.kind,
    asker: pending.asker,
    begun_at: pending.begunAt,
  };
  await database
    .insertInto('pending_answers')
    .values({ question_id: pending.questionId, ...values })
    .onConflict((conflict) => conflict.column('question_id').doUpdateSet(values))
    .execute();
}

/** Removes it, because nothing was sent. */
export async function dropPendingAnswer({ database }: Pick<Store, 'database'>, questionId: string): Promise<void> {
  await database.deleteFrom('pending_answers').where('question_id', '=', questionId).execute();
}

/** Those of one kind in the servers that are served here, oldest first; at the start, all are of processes that have ended. */
export async function pendingAnswers(
  { database }: Store,
  kind: PendingAnswer['kind'],
  isServed: Served = everyone,
): Promise<PendingAnswer[]> {
  const rows = await database
    .selectFrom('pending_answers')
    .selectAll()
    .where('kind', '=', kind)
    .orderBy('begun_at')
    .execute();
  return rows
    .filter((row) => isServed(row.guild_id))
    .map((row) => ({
      questionId: row.question_id,
      guildId: row.guild_id,
      channelId: row.channel_id,
      kind: row.kind,
      asker: row.asker,
      begunAt: row.begun_at,
    }));
}
