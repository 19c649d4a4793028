/** Servers that the bot was found to have left while it was away: forgotten after a time of grace, in which they may come back. */

import { eraseGuild, guildsKept } from './erase.js';
import type { Store } from './open.js';

const DAY_MS = 24 * 60 * 60_000;
/** Long enough for a mistake to be seen and undone, short enough to be a promise. */
const GRACE_DAYS = 7;

/**
 * Compares the servers that something is kept of with those that the bot is on. One that is missing is noted, and erased once
 * it has been missing for the time of grace; an empty list says nothing, since a bot that is really on no server has nobody to
 * forget in a hurry.
 * @returns how many were erased
 */
export async function forgetServersLeft(store: Store, present: ReadonlySet<string>, now: number): Promise<number> {
  if (present.size === 0) return 0;
  const { database } = store;
  await database
    .deleteFrom('left_servers')
    .where('guild_id', 'in', [...present])
    .execute();
  const missing = (await guildsKept(store)).filter((id) => !present.has(id));
  for (const id of missing) {
    await database
      .insertInto('left_servers')
      .values({ guild_id: id, left_at: now })
      .onConflict((conflict) => conflict.column('guild_id').doNothing())
      .execute();
  }
  const over = await database
    .selectFrom('left_servers')
    .select('guild_id')
    .where('left_at', '<=', now - GRACE_DAYS * DAY_MS)
    .execute();
  for (const { guild_id: id } of over) await eraseGuild(store, id);
  return over.length;
}
