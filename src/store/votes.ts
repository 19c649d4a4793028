/** Whether an answer helped: one vote a person, which can be changed. */

import type { Store } from './open.js';

export interface Vote {
  readonly messageId: string;
  /** Null outside servers. */
  readonly guildId: string | null;
  readonly voterId: string;
  readonly helpful: boolean;
  readonly votedAt: number;
}

export interface VoteCount {
  readonly helpful: number;
  readonly notHelpful: number;
}

/** Keeps the vote in place of one that the person gave before. */
export async function vote({ database, keyedHash }: Store, given: Vote): Promise<void> {
  const values = { helpful: given.helpful ? (1 as const) : (0 as const), voted_at: given.votedAt };
  await database
    .insertInto('votes')
    .values({ message_id: given.messageId, voter: keyedHash(given.voterId), guild_id: given.guildId, ...values })
    .onConflict((conflict) => conflict.columns(['message_id', 'voter']).doUpdateSet(values))
    .execute();
}

/** How many found the answer of the message helpful, and how many did not. */
export async function votesOn({ database }: Store, messageId: string): Promise<VoteCount> {
  const rows = await database.selectFrom('votes').select('helpful').where('message_id', '=', messageId).execute();
  const helpful = rows.filter((row) => row.helpful === 1).length;
  return { helpful, notHelpful: rows.length - helpful };
}
