/** The time and timers, passed in so that tests can control them. */

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs the work, which must not fail, every `ms` milliseconds until the returned function is called. */
  every(ms: number, work: () => Promise<void>): () => void;
}

/** The system clock; its timers do not keep the process alive. */
export const systemClock: Clock = {
  now: () => Date.now(),
  every: (ms, work) => {
    const timer = setInterval(() => void work(), ms).unref();
    return () => clearInterval(timer);
  },
};
