/** Discord's ids, which hold the time at which they were made (reference: snowflakes). */

/** The first second of 2015. */
const EPOCH_MS = 1_420_070_400_000n;
const TIME_SHIFT = 22n;

/** The smallest id of the time, in milliseconds since 1970. */
export const snowflakeAt = (ms: number): string => {
  const time = BigInt(Math.floor(ms)) - EPOCH_MS;
  return String(time < 0n ? 0n : time << TIME_SHIFT);
};
