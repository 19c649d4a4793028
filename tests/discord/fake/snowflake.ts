// Discord's ids: milliseconds since 2015 in the upper bits, a counter in the lower 22.

/** First second of 2015, from which Discord counts (reference.mdx, Snowflakes). */
const DISCORD_EPOCH_MS = 1_420_070_400_000n;
const COUNTER_BITS = 22n;

/** Gives a maker of ids that are unique, sort by the order in which they were made, and hold the time of the clock. */
export function snowflakes(now: () => number): () => string {
  let last = 0n;
  return () => {
    const first = (BigInt(now()) - DISCORD_EPOCH_MS) << COUNTER_BITS;
    last = first > last ? first : last + 1n;
    return last.toString();
  };
}
