/** Servers that the bot was found to have left while it was offline: their data is deleted after a grace period. */

import { eraseGuild, guildsKept } from './erase.js';
import { everyone, type Served } from './served.js';
import type { Store } from './store.js';

const DAY_MS = 24 * 60 * 60_000;
/** Long enough to notice and undo a mistake, short enough for a privacy promise. */
const GRACE_DAYS = 7;

/**
 * Compares the servers about which something is stored, of those that are served here, with those that the bot is on. A missing one is recorded, and erased
 * when the grace period is over. An empty list is ignored, because it may be a mistake of the platform, and a bot that really
 * is on no server need not hurry.
 * @returns how many were erased
 */
export async function forgetServersLeft(
  store: Store,
  present: ReadonlySet<string>,
  now: number,
  isServed: Served = everyone,
): Promise<number> {
  if (present.size === 0) return 0;
  const { database } = store;
  const recorded = await database.selectFrom('left_servers').select('guild_id').execute();
  const back = recorded.map(({ guild_id: id }) => id).filter((id) => present.has(id));
  for (const id of back) await database.deleteFrom('left_servers').where('guild_id', '=', id).execute();
  const missing = (await guildsKept(store)).filter((id) => !present.has(id) && isServed(id));
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
  const own = over.filter(({ guild_id: id }) => isServed(id));
  for (const { guild_id: id } of own) await eraseGuild(store, id);
  return own.length;
}
