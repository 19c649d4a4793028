/** The thread in which a passage is discussed: one a passage and server, even when two people open it at once. */

import type { Store } from './open.js';

/** Opening a thread takes a second; a claim this old is of a process that ended in between. */
const CLAIM_LIMIT_MS = 60_000;

export interface Discussed {
  readonly document: string;
  /** As in `Passage.address`. */
  readonly address: string;
  readonly guildId: string;
}

/** What came of a wish to open the thread: do so now, it is there, or somebody else is just opening it. */
export type Claim =
  | { readonly kind: 'yours' }
  | { readonly kind: 'open'; readonly threadId: string }
  | { readonly kind: 'opening' };

/** Claims the thread; whoever is told 'yours' must open it and then call `keepThread`, or `dropThread` when that fails. */
export async function claimThread({ database }: Store, discussed: Discussed, now: number): Promise<Claim> {
  const { document, address, guildId } = discussed;
  const claimed = await database
    .insertInto('threads')
    .values({ document, address, guild_id: guildId, thread_id: null, claimed_at: now })
    .onConflict((conflict) =>
      conflict
        .columns(['document', 'address', 'guild_id'])
        .doUpdateSet({ claimed_at: now })
        .where('threads.thread_id', 'is', null)
        .where('threads.claimed_at', '<', now - CLAIM_LIMIT_MS),
    )
    .returning('claimed_at')
    .executeTakeFirst();
  if (claimed !== undefined) return { kind: 'yours' };
  const threadId = await threadOf({ database }, discussed);
  return threadId === null ? { kind: 'opening' } : { kind: 'open', threadId };
}

/**
 * The thread of the passage on the server; null when there is none yet.
 * @internal
 */
export async function threadOf({ database }: Pick<Store, 'database'>, discussed: Discussed): Promise<string | null> {
  const row = await database
    .selectFrom('threads')
    .select('thread_id')
    .where('document', '=', discussed.document)
    .where('address', '=', discussed.address)
    .where('guild_id', '=', discussed.guildId)
    .executeTakeFirst();
  return row?.thread_id ?? null;
}

/** Keeps the thread that was opened on a claim. */
export async function keepThread({ database }: Store, discussed: Discussed, threadId: string): Promise<void> {
  await database
    .updateTable('threads')
    .set({ thread_id: threadId })
    .where('document', '=', discussed.document)
    .where('address', '=', discussed.address)
    .where('guild_id', '=', discussed.guildId)
    .execute();
}

/** Gives the claim back, or forgets a thread that is gone: the passage can then be opened anew. */
export async function dropThread({ database }: Store, discussed: Discussed): Promise<void> {
  await database
    .deleteFrom('threads')
    .where('document', '=', discussed.document)
    .where('address', '=', discussed.address)
    .where('guild_id', '=', discussed.guildId)
    .execute();
}

/** What is discussed in the thread; null when it is none of ours. */
export async function discussedIn({ database }: Store, threadId: string): Promise<Discussed | null> {
  const row = await database.selectFrom('threads').selectAll().where('thread_id', '=', threadId).executeTakeFirst();
  return row === undefined ? null : { document: row.document, address: row.address, guildId: row.guild_id };
}
