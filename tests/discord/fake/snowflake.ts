// Discord's ids: milliseconds since 2015 in the upper bits, a counter in the lower 22.

/** First second of 2015, from which Discord counts (reference.mdx, Snowflakes). */
const DISCORD_EPOCH_MS = 1_420_070_400_000n;
const COUNTER_BITS = 22n;

export interface Snowflakes {
  readonly next: () => string;
  /** Moves the time of later ids forward. */
  readonly advance: (ms: number) => void;
}

/** Gives a maker of ids that are unique and sort by the order in which they were made. */
export function snowflakes(): Snowflakes {
  let next = (BigInt(Date.now()) - DISCORD_EPOCH_MS) << COUNTER_BITS;
  return {
    next: () => {
      next += 1n << 12n;
      return next.toString();
    },
    advance: (ms) => {
      next += BigInt(ms) << COUNTER_BITS;
    },
  };
}
