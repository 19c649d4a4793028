/**
 * Where people are in the tables: the columns that hold a person's keyed hash. What `/forget-me` erases and what `/my-data` shows
 * both follow from this list; a table that is missing from it does not compile.
 */

import { sql } from 'kysely';
import type { Store } from './store.js';
import type { Tables } from './tables.js';

export type Table = keyof Tables;

/** No columns for a table about servers alone. */
const PERSON_COLUMNS: { readonly [Name in Table]: readonly (keyof Tables[Name] & string)[] } = {
  user_settings: ['person'],
  hints: ['person'],
  cooldowns: ['person'],
  answers: ['asker'],
  pending_answers: ['asker'],
  message_states: ['asker'],
  votes: ['voter'],
  resolved: ['resolver', 'asker'],
  gaps: ['asker'],
  reports: ['reporter', 'asker'],
  notes: ['person'],
  posts: ['person'],
  minutes_people: ['person'],
  role_turns: ['person'],
  quiz_answers: ['person'],
  quiz_people: ['person'],
  review_cards: ['person'],
  minutes: [],
  plan_marks: ['person'],
  position_votes: ['person'],
  plans: [],
  plan_weeks: [],
  positions: [],
  quizzes: [],
  quiz_flags: [],
  threads: [],
  guild_settings: [],
  daily_passages: [],
  daily_messages: [],
};

const TABLES = Object.entries(PERSON_COLUMNS).filter(([, columns]) => columns.length > 0);

const isOf = (columns: readonly string[], person: string) =>
  sql.join(
    columns.map((column) => sql`${sql.ref(column)} = ${person}`),
    sql` OR `,
  );

/** How many rows of each table were deleted; tables without people are left out. */
export type RowsDeleted = Readonly<Partial<Record<Table, number>>>;

/** Deletes all rows of the person with the keyed hash, in one transaction. */
export const deleteRowsOf = (store: Store, person: string): Promise<RowsDeleted> =>
  store.transaction(async (transaction) => {
    const deleted: Record<string, number> = {};
    for (const [table, columns] of TABLES) {
      const deleting = sql`DELETE FROM ${sql.table(table)} WHERE ${isOf(columns, person)}`;
      deleted[table] = Number((await deleting.execute(transaction)).numAffectedRows ?? 0n);
    }
    return deleted;
  });

/** All rows of the person, by table, as they are stored; tables without any are left out. */
export async function rowsOf({ database, keyedHash }: Store, userId: string): Promise<Record<string, unknown[]>> {
  const person = keyedHash(userId);
  const kept: Record<string, unknown[]> = {};
  // Kept only while a backup may hold what was erased.
  for (const [table, columns] of [...TABLES, ['forgotten', ['subject']] as const]) {
    const { rows } = await sql`SELECT * FROM ${sql.table(table)} WHERE ${isOf(columns, person)}`.execute(database);
    if (rows.length > 0) kept[table] = rows;
  }
  return kept;
}
