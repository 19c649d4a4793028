/** The reading plan of a server: its weeks, and what people marked in them. */

import type { Transaction } from 'kysely';
import { localTimeIn, localTimeText } from './local-time.js';
import { everyone, type Served } from './served.js';
import type { Store } from './store.js';
import type { AllTables, Tables } from './tables.js';

export interface PlanWeek {
  /** From 0. */
  readonly week: number;
  /** The local date on which it opens: `2026-03-02`. */
  readonly opensOn: string;
  /** Ids of the sections to read; none in a free week. */
  readonly sections: readonly string[];
  /** The message that opened it, whose thread has the same id; null while it is to come. */
  readonly messageId: string | null;
  /** When somebody marked its sections as discussed; null if nobody has. */
  readonly discussedAt: number | null;
  /** Whether the weeks after it were moved because two people asked for another week. */
  readonly isMoved: boolean;
}

export interface Plan {
  readonly id: string;
  readonly guildId: string;
  readonly channelId: string;
  /** The document's id. */
  readonly document: string;
  /** The role that is notified; null for none. */
  readonly roleId: string | null;
  /** From 1 for Monday to 7 for Sunday (ISO 8601). */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  /** An IANA time zone name. */
  readonly zone: string;
  /** The last local date of the last week. */
  readonly endsOn: string;
  /** When the next week opens; null once all have. */
  readonly dueAt: number | null;
  /** Consecutive failures to open the week that is due. */
  readonly failures: number;
  /** When an earlier attempt to open the week, of which it is not known how it ended, was begun; null if there was none. */
  readonly begunAt: number | null;
  readonly weeks: readonly PlanWeek[];
}

/** What a person marks of a week: that they have read it, that they may be counted, that they want another week. */
export type PlanMark = 'read' | 'counted' | 'later';

/** Opening a week takes some seconds; a lease this old is from a process that ended meanwhile. */
const LEASE_MS = 5 * 60_000;
/** So many people move the dates. */
export const PEOPLE_TO_MOVE = 2;

/** Keeps the plan and its weeks, replacing the server's earlier ones; marks stay while the plan has the same id. */
export async function keepPlan(store: Store, plan: Omit<Plan, 'failures' | 'begunAt'>): Promise<void> {
  const values = {
    id: plan.id,
    channel_id: plan.channelId,
    document: plan.document,
    role_id: plan.roleId,
    weekday: plan.weekday,
    local_time: localTimeText(plan),
    zone: plan.zone,
    ends_on: plan.endsOn,
    due_at: plan.dueAt,
    failures: 0,
    leased_until: 0,
    begun_at: null,
  };
  await store.transaction(async (transaction) => {
    await transaction
      .insertInto('plans')
      .values({ guild_id: plan.guildId, ...values })
      .onConflict((conflict) => conflict.column('guild_id').doUpdateSet(values))
      .execute();
    await transaction.deleteFrom('plan_weeks').where('guild_id', '=', plan.guildId).execute();
    await transaction
      .deleteFrom('plan_marks')
      .where('guild_id', '=', plan.guildId)
      .where('plan_id', '!=', plan.id)
      .execute();
    for (const one of plan.weeks) {
      await transaction
        .insertInto('plan_weeks')
        .values({
          plan_id: plan.id,
          guild_id: plan.guildId,
          week: one.week,
          opens_on: one.opensOn,
          sections: one.sections.join(' '),
          message_id: one.messageId,
          discussed_at: one.discussedAt,
          is_moved: one.isMoved ? 1 : 0,
        })
        .execute();
    }
  });
}

/** The server's plan; null if it has none. */
export async function planOf({ database }: Store, guildId: string): Promise<Plan | null> {
  const row = await database.selectFrom('plans').selectAll().where('guild_id', '=', guildId).executeTakeFirst();
  return row === undefined ? null : withWeeks(database, row);
}

/** The plan with the id; null if it has ended. */
export async function planWithId({ database }: Store, id: string): Promise<Plan | null> {
  const row = await database.selectFrom('plans').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : withWeeks(database, row);
}

/** Deletes the server's plan with everything that was marked in it; returns whether there was one. */
export function endPlan(store: Store, guildId: string): Promise<boolean> {
  return store.transaction(async (transaction) => {
    for (const table of ['plan_weeks', 'plan_marks'] as const) {
      await transaction.deleteFrom(table).where('guild_id', '=', guildId).execute();
    }
    const { numDeletedRows } = await transaction
      .deleteFrom('plans')
      .where('guild_id', '=', guildId)
      .executeTakeFirstOrThrow();
    return numDeletedRows > 0n;
  });
}

/** Takes the plans with a week that is due, across all servers that are served here, so that no other process opens it too. */
export function takeDuePlans(store: Store, now: number, isServed: Served = everyone): Promise<Plan[]> {
  return store.transaction(async (transaction) => {
    const due = await transaction
      .selectFrom('plans')
      .selectAll()
      .where('due_at', '<=', now)
      .where('leased_until', '<=', now)
      .execute();
    const plans: Plan[] = [];
    for (const row of due.filter(({ guild_id: guildId }) => isServed(guildId))) {
      await transaction
        .updateTable('plans')
        .set({ leased_until: now + LEASE_MS, begun_at: row.begun_at ?? now })
        .where('id', '=', row.id)
        .execute();
      plans.push(await withWeeks(transaction, row));
    }
    return plans;
  });
}

/** Gives it back untouched, because its time to be tried again has not come. */
export async function returnPlan({ database }: Store, { id, begunAt }: Plan): Promise<void> {
  await database.updateTable('plans').set({ leased_until: 0, begun_at: begunAt }).where('id', '=', id).execute();
}

/** Ends the leases of processes that have ended; the caller must be the only one that serves these servers. */
export async function endPlanLeases({ database }: Store, isServed: Served = everyone): Promise<void> {
  const leased = await database.selectFrom('plans').select('guild_id').where('leased_until', '>', 0).execute();
  for (const { guild_id: guildId } of leased) {
    if (isServed(guildId))
      await database.updateTable('plans').set({ leased_until: 0 }).where('guild_id', '=', guildId).execute();
  }
}

/** Records that the weeks were opened by the message, and when the next is due. */
export async function keepWeekOpened(
  store: Store,
  { id }: Plan,
  {
    weeks,
    messageId,
    dueAt,
  }: { readonly weeks: readonly number[]; readonly messageId: string; readonly dueAt: number | null },
): Promise<void> {
  await store.transaction(async (transaction) => {
    await transaction
      .updateTable('plan_weeks')
      .set({ message_id: messageId })
      .where('plan_id', '=', id)
      .where('week', 'in', [...weeks])
      .execute();
    await transaction
      .updateTable('plans')
      .set({ due_at: dueAt, failures: 0, leased_until: 0, begun_at: null })
      .where('id', '=', id)
      .execute();
  });
}

/** Records a failed attempt, so that the same week is tried again. What was sent already is looked for then. */
export async function keepPlanFailure({ database }: Store, { id, failures }: Plan): Promise<void> {
  await database
    .updateTable('plans')
    .set({ failures: failures + 1, leased_until: 0 })
    .where('id', '=', id)
    .execute();
}

interface Marking {
  readonly plan: Pick<Plan, 'id' | 'guildId'>;
  readonly week: number;
  readonly userId: string;
}

/** Keeps a mark; a second press changes nothing. */
export async function markWeek(
  { database, keyedHash }: Store,
  { plan, week, userId }: Marking,
  mark: PlanMark,
  now: number,
): Promise<void> {
  await database
    .insertInto('plan_marks')
    .values({ plan_id: plan.id, guild_id: plan.guildId, week, person: keyedHash(userId), mark, marked_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Takes a mark back. */
export async function unmarkWeek(
  { database, keyedHash }: Store,
  { plan, week, userId }: Marking,
  mark: PlanMark,
): Promise<void> {
  await database
    .deleteFrom('plan_marks')
    .where('plan_id', '=', plan.id)
    .where('week', '=', week)
    .where('person', '=', keyedHash(userId))
    .where('mark', '=', mark)
    .execute();
}

/** What the person has marked of the week. */
export async function marksOf(
  { database, keyedHash }: Store,
  { plan, week, userId }: Marking,
): Promise<ReadonlySet<PlanMark>> {
  const rows = await database
    .selectFrom('plan_marks')
    .select('mark')
    .where('plan_id', '=', plan.id)
    .where('week', '=', week)
    .where('person', '=', keyedHash(userId))
    .execute();
  return new Set(rows.map(({ mark }) => mark));
}

/** How many people have the mark, by week; weeks without any are left out. */
export async function countMarks(
  { database }: Store,
  { id }: Pick<Plan, 'id'>,
  mark: PlanMark,
): Promise<ReadonlyMap<number, number>> {
  const rows = await database
    .selectFrom('plan_marks')
    .select(({ fn }) => ['week', fn.countAll<number>().as('count')])
    .where('plan_id', '=', id)
    .where('mark', '=', mark)
    .groupBy('week')
    .execute();
  return new Map(rows.map(({ week, count }) => [week, Number(count)]));
}

/** Marks the week's sections as discussed, or takes that back; returns whether they now are. */
export async function toggleDiscussed(
  { database }: Store,
  { id }: Plan,
  { week, discussedAt }: PlanWeek,
  now: number,
): Promise<boolean> {
  const isDiscussed = discussedAt === null;
  await database
    .updateTable('plan_weeks')
    .set({ discussed_at: isDiscussed ? now : null })
    .where('plan_id', '=', id)
    .where('week', '=', week)
    .execute();
  return isDiscussed;
}

async function withWeeks(database: Store['database'] | Transaction<AllTables>, row: Tables['plans']): Promise<Plan> {
  const weeks = await database
    .selectFrom('plan_weeks')
    .selectAll()
    .where('plan_id', '=', row.id)
    .orderBy('week')
    .execute();
  return {
    id: row.id,
    guildId: row.guild_id,
    channelId: row.channel_id,
    document: row.document,
    roleId: row.role_id,
    weekday: row.weekday,
    ...localTimeIn(row.local_time),
    zone: row.zone,
    endsOn: row.ends_on,
    dueAt: row.due_at,
    failures: row.failures,
    begunAt: row.begun_at,
    weeks: weeks.map((week) => ({
      week: week.week,
      opensOn: week.opens_on,
      sections: week.sections === '' ? [] : week.sections.split(' '),
      messageId: week.message_id,
      discussedAt: week.discussed_at,
      isMoved: week.is_moved === 1,
    })),
  };
}
