import type { Clock } from '../../src/discord/traffic/clock.js';

export interface ManualClock extends Clock {
  /** Moves the time to the given moment and runs each timer once; resolves when they are done. */
  tick(iso: string): Promise<void>;
}

/** A clock that stands still until it is moved. */
export function manualClock(iso: string): ManualClock {
  let now = Date.parse(iso);
  const works = new Set<() => Promise<void>>();
  return {
    now: () => now,
    every: (_ms, work) => {
      works.add(work);
      return () => works.delete(work);
    },
    tick: async (next) => {
      now = Date.parse(next);
      await Promise.all([...works].map((work) => work()));
    },
  };
}
