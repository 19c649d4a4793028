/** The daily passage of a server: where and when, its progress, and whether anybody reads it. */

import { localTimeIn, localTimeText } from './local-time.js';
import { everyone, type Served } from './served.js';
import type { Store } from './store.js';

export interface DailyPassage {
  readonly guildId: string;
  readonly channelId: string;
  readonly hour: number;
  readonly minute: number;
  /** An IANA time zone name. */
  readonly zone: string;
  readonly dueAt: number;
  /** When somebody last pressed a button on one or replied to it; initially when it was turned on. */
  readonly lastUsedAt: number;
  /** Consecutive failures, for the passage that is due. */
  readonly failures: number;
  /** When one was last skipped; null once another was sent. */
  readonly failedAt: number | null;
  /** How many were sent, which determines the next paragraph. */
  readonly sent: number;
  /** Whether a process that has ended meanwhile was posting it, and may have. */
  readonly wasBegun: boolean;
}

/** Posting takes a second or two; a lease this old is from a process that ended meanwhile. */
const LEASE_MS = 5 * 60_000;

type Chosen = Pick<DailyPassage, 'guildId' | 'channelId' | 'hour' | 'minute' | 'zone' | 'dueAt'>;

/** Turns the daily passage on, or changes its place and time; the paragraphs continue where they were. */
export async function setDailyPassage({ database }: Store, chosen: Chosen, now: number): Promise<void> {
  const values = {
    channel_id: chosen.channelId,
    local_time: localTimeText(chosen),
    zone: chosen.zone,
    due_at: chosen.dueAt,
    last_used_at: now,
    failures: 0,
    failed_at: null,
    leased_until: 0,
  };
  await database
    .insertInto('daily_passages')
    .values({ guild_id: chosen.guildId, sent: 0, ...values })
    .onConflict((conflict) => conflict.column('guild_id').doUpdateSet(values))
    .execute();
}

/** The server's daily passage; null if it is off. */
export async function dailyPassage({ database }: Store, guildId: string): Promise<DailyPassage | null> {
  const row = await database
    .selectFrom('daily_passages')
    .selectAll()
    .where('guild_id', '=', guildId)
    .executeTakeFirst();
  return row === undefined ? null : dailyOf(row);
}

/**
 * Takes those that are due, across all servers that are served here, so that no other process posts them too, until they are kept as sent, failed or
 * given up, or for five minutes.
 */
export function takeDueDailyPassages(store: Store, now: number, isServed: Served = everyone): Promise<DailyPassage[]> {
  return store.transaction(async (transaction) => {
    const ready = await transaction
      .selectFrom('daily_passages')
      .selectAll()
      .where('due_at', '<=', now)
      .where('leased_until', '<=', now)
      .execute();
    const due = ready.filter(({ guild_id: guildId }) => isServed(guildId));
    for (const { guild_id: guildId } of due) {
      await transaction
        .updateTable('daily_passages')
        .set({ leased_until: now + LEASE_MS })
        .where('guild_id', '=', guildId)
        .execute();
    }
    return due.map(dailyOf);
  });
}

/** Gives it back untouched, because its time to be tried again has not come. */
export async function returnDailyPassage({ database }: Store, { guildId, wasBegun }: DailyPassage): Promise<void> {
  await database
    .updateTable('daily_passages')
    .set({ leased_until: wasBegun ? OVER : 0 })
    .where('guild_id', '=', guildId)
    .execute();
}

/** A lease that is over. */
const OVER = 1;

/** Ends the leases of processes that have ended; the caller must be the only one that serves these servers. */
export async function endDailyLeases({ database }: Store, isServed: Served = everyone): Promise<void> {
  const leased = await database
    .selectFrom('daily_passages')
    .select('guild_id')
    .where('leased_until', '>', OVER)
    .execute();
  for (const { guild_id: guildId } of leased) {
    if (!isServed(guildId)) continue;
    await database.updateTable('daily_passages').set({ leased_until: OVER }).where('guild_id', '=', guildId).execute();
  }
}

/** Those due later than the time, across all servers that are served here. */
export async function dailyPassagesDueAfter(
  { database }: Store,
  time: number,
  isServed: Served = everyone,
): Promise<DailyPassage[]> {
  const rows = await database.selectFrom('daily_passages').selectAll().where('due_at', '>', time).execute();
  return rows.filter(({ guild_id: guildId }) => isServed(guildId)).map(dailyOf);
}

/** Changes only when it is due. */
export async function keepDailyDue({ database }: Store, { guildId }: DailyPassage, dueAt: number): Promise<void> {
  await database.updateTable('daily_passages').set({ due_at: dueAt }).where('guild_id', '=', guildId).execute();
}

/** Turns it off; returns whether it was on. */
export async function stopDailyPassage({ database }: Store, guildId: string): Promise<boolean> {
  const { numDeletedRows } = await database
    .deleteFrom('daily_passages')
    .where('guild_id', '=', guildId)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

/** Records that one was sent, and when the next is due. */
export async function keepDailySent(
  store: Store,
  { guildId, sent }: DailyPassage,
  { messageId, now, nextDueAt }: { readonly messageId: string; readonly now: number; readonly nextDueAt: number },
): Promise<void> {
  await store.transaction(async (transaction) => {
    await transaction
      .updateTable('daily_passages')
      .set({ due_at: nextDueAt, failures: 0, failed_at: null, sent: sent + 1, leased_until: 0 })
      .where('guild_id', '=', guildId)
      .execute();
    await transaction
      .insertInto('daily_messages')
      .values({ message_id: messageId, guild_id: guildId, sent_at: now })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
}

/** Records a failed attempt, so that the same passage is tried again. */
export async function keepDailyFailure({ database }: Store, { guildId, failures }: DailyPassage): Promise<void> {
  await database
    .updateTable('daily_passages')
    .set({ failures: failures + 1, leased_until: 0 })
    .where('guild_id', '=', guildId)
    .execute();
}

/** Records that today's was skipped, and when the next is due. */
export async function keepDailyGivenUp(
  { database }: Store,
  { guildId }: DailyPassage,
  { now, nextDueAt }: { readonly now: number; readonly nextDueAt: number },
): Promise<void> {
  await database
    .updateTable('daily_passages')
    .set({ due_at: nextDueAt, failures: 0, failed_at: now, leased_until: 0 })
    .where('guild_id', '=', guildId)
    .execute();
}

/** Records that somebody pressed a button of the message or replied to it, if it is a daily passage. */
export async function keepDailyUse({ database }: Store, messageId: string, now: number): Promise<void> {
  await database
    .updateTable('daily_passages')
    .set({ last_used_at: now })
    .where('guild_id', 'in', (query) =>
      query.selectFrom('daily_messages').select('guild_id').where('message_id', '=', messageId),
    )
    .execute();
}

/** Whether the message is a daily passage. */
export async function isDailyMessage({ database }: Store, messageId: string): Promise<boolean> {
  const row = await database
    .selectFrom('daily_messages')
    .select('message_id')
    .where('message_id', '=', messageId)
    .executeTakeFirst();
  return row !== undefined;
}

interface Row {
  readonly guild_id: string;
  readonly channel_id: string;
  readonly local_time: string;
  readonly zone: string;
  readonly due_at: number;
  readonly last_used_at: number;
  readonly failures: number;
  readonly failed_at: number | null;
  readonly sent: number;
  readonly leased_until: number;
}

function dailyOf(row: Row): DailyPassage {
  return {
    guildId: row.guild_id,
    channelId: row.channel_id,
    ...localTimeIn(row.local_time),
    zone: row.zone,
    dueAt: row.due_at,
    lastUsedAt: row.last_used_at,
    failures: row.failures,
    failedAt: row.failed_at,
    sent: row.sent,
    wasBegun: row.leased_until > 0,
  };
}
