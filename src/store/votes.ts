/** Whether an answer helped: one vote per person, which can be changed. */

import type { Store } from './store.js';

export interface Vote {
  readonly messageId: string;
  /** Null outside servers. */
  readonly guildId: string | null;
  readonly voterId: string;
  readonly helpful: boolean;
  readonly votedAt: number;
}

interface VoteCount {
  readonly helpful: number;
  readonly notHelpful: number;
}

/** Stores the vote, replacing an earlier one of the same person. */
export async function vote({ database, keyedHash }: Store, given: Vote): Promise<void> {
  const values = { helpful: given.helpful ? (1 as const) : (0 as const), voted_at: given.votedAt };
  await database
    .insertInto('votes')
    .values({ message_id: given.messageId, voter: keyedHash(given.voterId), guild_id: given.guildId, ...values })
    .onConflict((conflict) => conflict.columns(['message_id', 'voter']).doUpdateSet(values))
    .execute();
}

/** How many votes on the server say that an answer helped, and how many that it did not. */
export async function votesOfGuild({ database }: Store, guildId: string): Promise<VoteCount> {
  const counts = await database
    .selectFrom('votes')
    .select(({ fn }) => ['helpful', fn.countAll<number>().as('count')])
    .where('guild_id', '=', guildId)
    .groupBy('helpful')
    .execute();
  const of = (flag: 0 | 1) => counts.find(({ helpful }) => helpful === flag)?.count ?? 0;
  return { helpful: of(1), notHelpful: of(0) };
}
