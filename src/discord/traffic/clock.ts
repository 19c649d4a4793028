/** The time and its ticks, handed in so that a test can move them. */

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Does the work, which must not fail, every `ms`, until the function given back is called. */
  every(ms: number, work: () => Promise<void>): () => void;
}

/** The machine's own; its ticks keep no process alive. */
export const systemClock: Clock = {
  now: () => Date.now(),
  every: (ms, work) => {
    const timer = setInterval(() => void work(), ms).unref();
    return () => clearInterval(timer);
  },
};
