/** The thread in which a passage is discussed: one per passage and server, even if two people open it at the same time. */

import { everyone, type Served } from './served.js';
import type { Store } from './store.js';

/** Opening a thread takes a second; a claim this old is from a process that ended meanwhile. */
const LEASE_MS = 60_000;

export interface Discussed {
  readonly document: string;
  /** As in `Passage.address`. */
  readonly address: string;
  readonly guildId: string;
}

/** The result of a claim: the caller must open the thread, it exists already, or somebody else is opening it. */
export type Claim =
  /** `wasBegun`: somebody began to open it at `claimedAt` who has not finished, and may have sent something. */
  | { readonly kind: 'yours'; readonly claimedAt: number; readonly wasBegun: boolean }
  | { readonly kind: 'open'; readonly threadId: string }
  | { readonly kind: 'opening' };

/** Claims the thread. A caller that gets 'yours' must open it and then call `keepThread`, or if that fails `returnThread` or, if nothing was sent, `dropThread`. */
export async function claimThread({ database }: Store, discussed: Discussed, now: number): Promise<Claim> {
  const { document, address, guildId } = discussed;
  const claimed = await database
    .insertInto('threads')
    .values({ document, address, guild_id: guildId, thread_id: null, claimed_at: now, leased_until: now + LEASE_MS })
    .onConflict((conflict) =>
      conflict
        .columns(['document', 'address', 'guild_id'])
        .doUpdateSet({ leased_until: now + LEASE_MS })
        .where('threads.thread_id', 'is', null)
        .where('threads.leased_until', '<', now),
    )
    .returning('claimed_at')
    .executeTakeFirst();
  if (claimed !== undefined)
    return { kind: 'yours', claimedAt: claimed.claimed_at, wasBegun: claimed.claimed_at !== now };
  const threadId = await threadOf({ database }, discussed);
  return threadId === null ? { kind: 'opening' } : { kind: 'open', threadId };
}

/**
 * The thread of the passage on the server; null if there is none yet.
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

/** Stores the thread that was opened after a claim. */
export async function keepThread({ database }: Store, discussed: Discussed, threadId: string): Promise<void> {
  await database
    .updateTable('threads')
    .set({ thread_id: threadId, leased_until: 0 })
    .where('document', '=', discussed.document)
    .where('address', '=', discussed.address)
    .where('guild_id', '=', discussed.guildId)
    .execute();
}

/** Gives up the claim, but keeps when opening was begun, so that what was sent already is found. */
export async function returnThread({ database }: Store, discussed: Discussed): Promise<void> {
  await database
    .updateTable('threads')
    .set({ leased_until: 0 })
    .where('document', '=', discussed.document)
    .where('address', '=', discussed.address)
    .where('guild_id', '=', discussed.guildId)
    .execute();
}

/** Ends the claims of processes that have ended; the caller must be the only one that serves these servers. */
export async function endThreadLeases({ database }: Store, isServed: Served = everyone): Promise<void> {
  const claimed = await database
    .selectFrom('threads')
    .select('guild_id')
    .distinct()
    .where('thread_id', 'is', null)
    .execute();
  for (const { guild_id: guildId } of claimed) {
    if (!isServed(guildId)) continue;
    const ofServer = database.updateTable('threads').set({ leased_until: 0 }).where('guild_id', '=', guildId);
    await ofServer.where('thread_id', 'is', null).execute();
  }
}

/** Gives up the claim, or deletes a thread that is gone, so that the passage can be opened again. */
export async function dropThread({ database }: Store, discussed: Discussed): Promise<void> {
  await database
    .deleteFrom('threads')
    .where('document', '=', discussed.document)
    .where('address', '=', discussed.address)
    .where('guild_id', '=', discussed.guildId)
    .execute();
}

/** What is discussed in the thread; null if it is not one of ours. */
export async function discussedIn({ database }: Store, threadId: string): Promise<Discussed | null> {
  const row = await database.selectFrom('threads').selectAll().where('thread_id', '=', threadId).executeTakeFirst();
  return row === undefined ? null : { document: row.document, address: row.address, guildId: row.guild_id };
}

/** The addresses of the document's paragraphs that have a thread on the server. */
export async function discussedOn({ database }: Store, guildId: string, document: string): Promise<string[]> {
  const rows = await database
    .selectFrom('threads')
    .select('address')
    .where('guild_id', '=', guildId)
    .where('document', '=', document)
    .where('thread_id', 'is not', null)
    .execute();
  return rows.map(({ address }) => address);
}
