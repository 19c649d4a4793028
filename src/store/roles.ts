/** Who takes part in a session and which roles they have, and how often people had each role on a server. */

import type { Store } from './store.js';

interface Session {
  readonly sessionId: string;
  readonly guildId: string;
}

interface Turn {
  /** Keyed hash. */
  readonly person: string;
  /** '' for having joined. */
  readonly role: string;
  readonly hasPassed: boolean;
}

/** Keeps that the person with the keyed hash takes part. */
export const joinSession = (store: Store, session: Session, person: string, now: number): Promise<void> =>
  keepTurn(store, session, { person, role: '', hasPassed: false }, now);

/** Keeps that the person has the role in the session, or that they have passed it on. */
export async function keepTurn(
  { database }: Store,
  { sessionId, guildId }: Session,
  { person, role, hasPassed }: Turn,
  now: number,
): Promise<void> {
  const passed = hasPassed ? 1 : 0;
  await database
    .insertInto('role_turns')
    .values({ session_id: sessionId, guild_id: guildId, person, role, has_passed: passed, taken_at: now })
    .onConflict((conflict) => conflict.columns(['session_id', 'person', 'role']).doUpdateSet({ has_passed: passed }))
    .execute();
}

/** Everything that is kept of the session. */
export async function turnsOf({ database }: Store, sessionId: string): Promise<Turn[]> {
  const rows = await database
    .selectFrom('role_turns')
    .select(['person', 'role', 'has_passed'])
    .where('session_id', '=', sessionId)
    .orderBy('taken_at')
    .execute();
  return rows.map(({ person, role, has_passed: hasPassed }) => ({ person, role, hasPassed: hasPassed === 1 }));
}

/** How often the person had each role in the other sessions of the server, passed ones not counted. */
export async function rolesHad(
  { database }: Store,
  { sessionId, guildId }: Session,
  person: string,
): Promise<Record<string, number>> {
  const rows = await database
    .selectFrom('role_turns')
    .select(({ fn }) => ['role', fn.countAll<number>().as('count')])
    .where('guild_id', '=', guildId)
    .where('person', '=', person)
    .where('session_id', '!=', sessionId)
    .where('role', '!=', '')
    .where('has_passed', '=', 0)
    .groupBy('role')
    .execute();
  return Object.fromEntries(rows.map(({ role, count }) => [role, Number(count)]));
}
