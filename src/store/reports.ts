/** Answers that people reported, with question and reason; stored with the consent of the person who sent the report. */

import { randomUUID } from 'node:crypto';
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Store } from './store.js';
import type { AllTables } from './tables.js';

/** More than anybody reports by hand; a list longer than a server's is not read. */
export const MOST_REPORTS = { person: 20, server: 500 };

export interface Report {
  /** Null outside servers. */
  readonly guildId: string | null;
  /** Where the answer is; null if only one person can see it. */
  readonly channelId: string | null;
  readonly messageId: string;
  /** Null if it could not be read any more. */
  readonly question: string | null;
  readonly reason: string;
  /** The id of the document. */
  readonly document: string;
  /** The addresses of the passages that were shown, best first. */
  readonly passages: readonly string[];
  readonly reportedAt: number;
}

/** Who reported, and who asked; the row is deleted if either wants to be forgotten. */
interface Reporting {
  readonly reporterId: string;
  /** Keyed hash; null if unknown. */
  readonly asker: string | null;
}

/** Whether there was room, and if not, whose list is full. */
export type Kept = 'kept' | 'person-full' | 'server-full';

/** Stores the report, replacing an earlier one of the same person on the same answer. */
export function keepReport(store: Store, report: Report & Reporting): Promise<Kept> {
  const reporter = store.keyedHash(report.reporterId);
  return store.transaction(async (transaction) => {
    await transaction
      .deleteFrom('reports')
      .where('message_id', '=', report.messageId)
      .where('reporter', '=', reporter)
      .execute();
    const count = transaction.selectFrom('reports').select(({ fn }) => fn.countAll<number>().as('count'));
    const ofPerson = await count.where('reporter', '=', reporter).executeTakeFirstOrThrow();
    if (Number(ofPerson.count) >= MOST_REPORTS.person) return 'person-full';
    const ofServer = await count.where(isOf(report.guildId)).executeTakeFirstOrThrow();
    if (Number(ofServer.count) >= MOST_REPORTS.server) return 'server-full';
    await transaction
      .insertInto('reports')
      .values({
        id: randomUUID(),
        guild_id: report.guildId,
        channel_id: report.channelId,
        message_id: report.messageId,
        question: report.question,
        reason: report.reason,
        document: report.document,
        passages: report.passages.join(' '),
        reporter,
        asker: report.asker,
        reported_at: report.reportedAt,
      })
      .execute();
    return 'kept';
  });
}

const isOf =
  (guildId: string | null) =>
  (row: ExpressionBuilder<AllTables, 'reports'>): Expression<SqlBool> =>
    guildId === null ? row('guild_id', 'is', null) : row('guild_id', '=', guildId);

/** The reports of a server, newest first; null for those from outside servers, undefined for all. */
export async function reportsOf({ database }: Store, guildId: string | null | undefined): Promise<Report[]> {
  const all = database.selectFrom('reports').selectAll().orderBy('reported_at', 'desc').orderBy('id');
  const rows = await (guildId === undefined ? all : all.where(isOf(guildId))).execute();
  return rows.map((row) => ({
    guildId: row.guild_id,
    channelId: row.channel_id,
    messageId: row.message_id,
    question: row.question,
    reason: row.reason,
    document: row.document,
    passages: row.passages === '' ? [] : row.passages.split(' '),
    reportedAt: row.reported_at,
  }));
}

/** Deletes the server's reports up to a time, so that none goes that came since somebody looked. */
export async function dropReports({ database }: Store, guildId: string, until: number): Promise<void> {
  await database.deleteFrom('reports').where('guild_id', '=', guildId).where('reported_at', '<=', until).execute();
}
