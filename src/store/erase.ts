/** Deletes everything that is stored about a person or a server. */

import { eraseEndedWindows } from './cooldowns.js';
import { dropExpiredBackups, keepForgotten } from './forgotten.js';
import { deleteRowsOf, type RowsDeleted } from './people.js';
import type { Store } from './store.js';

/** Deletes all rows of the person, on every server; says how many of each table. */
export async function erasePerson(store: Store, userId: string): Promise<RowsDeleted> {
  const person = store.keyedHash(userId);
  await keepForgotten(store, 'person', person);
  return eraseHashed(store, person);
}

/** Deletes all rows of the person with the keyed hash. */
export async function eraseHashed(store: Store, person: string): Promise<RowsDeleted> {
  const deleted = await deleteRowsOf(store, person);
  await store.emptyJournal();
  return deleted;
}

const GUILD_TABLES = [
  'guild_settings',
  'daily_passages',
  'daily_messages',
  'answers',
  'pending_answers',
  'message_states',
  'votes',
  'threads',
  'resolved',
  'gaps',
  'reports',
  'posts',
  'minutes',
  'minutes_people',
  'role_turns',
  'quizzes',
  'quiz_answers',
  'quiz_people',
  'quiz_flags',
  'plans',
  'plan_weeks',
  'plan_marks',
  'positions',
  'position_votes',
  'left_servers',
] as const;

/** The servers about which anything is stored. */
export async function guildsKept({ database }: Store): Promise<string[]> {
  const kept = new Set<string>();
  for (const table of GUILD_TABLES) {
    if (table === 'left_servers') continue;
    const rows = await database.selectFrom(table).select('guild_id').distinct().execute();
    for (const { guild_id: guildId } of rows) if (guildId !== null) kept.add(guildId);
  }
  return [...kept].sort();
}

/** Deletes all rows of the server. */
export async function eraseGuild(store: Store, guildId: string): Promise<void> {
  await keepForgotten(store, 'server', guildId);
  await eraseGuildRows(store, guildId);
}

/** Deletes all rows of the server like {@link eraseGuild}, after a restore has brought them back. */
export async function eraseGuildRows(store: Store, guildId: string): Promise<void> {
  await store.transaction(async (database) => {
    for (const table of GUILD_TABLES) await database.deleteFrom(table).where('guild_id', '=', guildId).execute();
  });
  await store.emptyJournal();
}

/** Deletes answers, votes, logged questions, reports, quizzes, minutes, roles, marks in plans and positions older than a given time, and expired state. */
export async function eraseOlder(store: Store, { before, now }: { before: number; now: number }): Promise<void> {
  const { database } = store;
  await database.deleteFrom('answers').where('answered_at', '<', before).execute();
  await database.deleteFrom('pending_answers').where('begun_at', '<', before).execute();
  await database.deleteFrom('votes').where('voted_at', '<', before).execute();
  await database.deleteFrom('message_states').where('expires_at', '<=', now).execute();
  await database.deleteFrom('gaps').where('asked_at', '<', before).execute();
  await database.deleteFrom('reports').where('reported_at', '<', before).execute();
  await database.deleteFrom('quizzes').where('ends_at', '<', before).execute();
  const quizzes = database.selectFrom('quizzes').select('id');
  await database.deleteFrom('quiz_people').where('quiz_id', 'not in', quizzes).execute();
  await database.deleteFrom('quiz_answers').where('answered_at', '<', before).execute();
  await database.deleteFrom('minutes').where('opened_at', '<', before).execute();
  const minutes = database.selectFrom('minutes').select('thread_id');
  await database.deleteFrom('minutes_people').where('thread_id', 'not in', minutes).execute();
  await database.deleteFrom('role_turns').where('taken_at', '<', before).execute();
  await database.deleteFrom('plan_marks').where('marked_at', '<', before).execute();
  await database.deleteFrom('positions').where('ends_at', '<', before).execute();
  await database.deleteFrom('position_votes').where('voted_at', '<', before).execute();
  await database.deleteFrom('daily_messages').where('sent_at', '<', before).execute();
  await eraseEndedWindows(store, now);
  await dropExpiredBackups(store, now);
  await store.emptyJournal();
}
