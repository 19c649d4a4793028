/** How often a person has asked and used the bot lately, counted for all processes that share the store. */

import type { Store } from './store.js';
import type { AllTables } from './tables.js';

/** What is counted, of whom, and for how long. */
export interface Counting {
  readonly counted: AllTables['cooldowns']['counted'];
  readonly userId: string;
  readonly now: number;
  readonly windowMs: number;
}

export interface CountInWindow {
  /** How often in the window, this time included. */
  readonly times: number;
  readonly endsAt: number;
}

/** A process whose clock is wrong must not keep anybody waiting: a window that ends later than so many of its lengths is over. */
const LONGEST_WINDOWS = 2;

/** Counts once more; the first time after a window has ended begins another. One statement, so that no count of another process is lost. */
export async function countInWindow(
  { database, keyedHash }: Store,
  { counted, userId, now, windowMs }: Counting,
): Promise<CountInWindow> {
  const { times, ends_at: endsAt } = await database
    .insertInto('cooldowns')
    .values({ person: keyedHash(userId), counted, times: 1, ends_at: now + windowMs })
    .onConflict((conflict) =>
      conflict.columns(['person', 'counted']).doUpdateSet(({ eb, ref }) => {
        const kept = ref('cooldowns.ends_at');
        const isOver = eb.or([eb(kept, '<=', now), eb(kept, '>', now + LONGEST_WINDOWS * windowMs)]);
        return {
          times: eb
            .case()
            .when(isOver)
            .then(ref('excluded.times'))
            .else(eb('cooldowns.times', '+', 1))
            .end(),
          ends_at: eb.case().when(isOver).then(ref('excluded.ends_at')).else(kept).end(),
        };
      }),
    )
    .returning(['times', 'ends_at'])
    .executeTakeFirstOrThrow();
  return { times, endsAt };
}

/** Deletes the counts of windows that have ended. */
export async function eraseEndedWindows({ database }: Store, now: number): Promise<void> {
  await database.deleteFrom('cooldowns').where('ends_at', '<=', now).execute();
}
