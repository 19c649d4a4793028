/** Rate limits per person and per channel: generous for people in a hurry, too low for a script. */

import { setTimeout } from 'node:timers/promises';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** A question runs a model or rereads documents; a use is any command, button press or choice, including those that ask a question. */
export type Counted = 'question' | 'use';

const LIMITS = {
  question: {
    /** One question every three seconds; nobody reads answers that quickly. */
    person: { points: 20, duration: 60 },
    /** A lecture hall of two hundred may ask at once. */
    channel: { points: 240, duration: 60 },
  },
  use: {
    /** One page every second; nobody reads that quickly. */
    person: { points: 60, duration: 60 },
    /** The same lecture hall, six presses each. */
    channel: { points: 1200, duration: 60 },
  },
} as const;

/** Discord waits three seconds for the response to an interaction, which has to be made, too. */
const COUNTING_LIMIT_MS = 500;

/** Why there is no answer now. */
export interface Wait {
  readonly who: 'person' | 'channel';
  readonly seconds: number;
  /** Whether it is the first refusal of this wait, in any process; later ones need not be repeated where everyone sees them. */
  readonly isFirst: boolean;
}

export interface Cooldowns {
  /** Counts the question or use; null if it may be answered. */
  take(counted: Counted, userId: string, channelId: string): Promise<Wait | null>;
}

/** How often somebody has asked or used the bot in a window of time, the present time included. */
interface Count {
  readonly times: number;
  readonly endsInMs: number;
}

/** Counts people in all processes that answer them. A channel belongs to one process. */
export interface SharedCounts {
  /** Counts once more, in windows of so many milliseconds. */
  count(counted: Counted, userId: string, windowMs: number): Promise<Count>;
  /** Told why somebody was counted in this process alone. */
  failed(error: unknown): void;
}

/** Creates cooldowns with nothing counted yet in this process, which counts for itself alone unless others share its counts. */
export function createCooldowns(shared?: SharedCounts): Cooldowns {
  const limiters = { question: limitersOf('question'), use: limitersOf('use') };
  return {
    take: async (counted, userId, channelId) => {
      const { person, channel } = limiters[counted];
      const count = await countOfPerson(person, counted, userId, shared);
      return waitFor('person', person, count) ?? waitFor('channel', channel, await countIn(channel, channelId));
    },
  };
}

const limitersOf = (counted: Counted) => ({
  person: new RateLimiterMemory(LIMITS[counted].person),
  channel: new RateLimiterMemory(LIMITS[counted].channel),
});

/** Counts in this process, and in all as long as this one has not refused before. */
async function countOfPerson(
  limiter: RateLimiterMemory,
  counted: Counted,
  userId: string,
  shared: SharedCounts | undefined,
): Promise<Count> {
  const here = await countIn(limiter, userId);
  // The first refusal is counted everywhere, since another process may have told the person already.
  if (shared === undefined || here.times > limiter.points + 1) return here;
  const everywhere = await countEverywhere(shared, counted, userId, limiter.msDuration);
  if (everywhere === null || everywhere.times <= limiter.points) return here;
  // Until the end of the window, this process refuses by itself.
  await limiter.block(userId, everywhere.endsInMs / 1000);
  return everywhere;
}

/** Null if it failed or takes too long. */
async function countEverywhere(
  shared: SharedCounts,
  counted: Counted,
  userId: string,
  windowMs: number,
): Promise<Count | null> {
  try {
    const late = setTimeout(COUNTING_LIMIT_MS, null, { ref: false });
    const count = await Promise.race([shared.count(counted, userId, windowMs), late]);
    if (count === null) throw new Error(`It takes more than ${COUNTING_LIMIT_MS} ms`);
    return count;
  } catch (error) {
    shared.failed(error);
    return null;
  }
}

async function countIn(limiter: RateLimiterMemory, key: string): Promise<Count> {
  const { consumedPoints, msBeforeNext } = await limiter.consume(key).catch((refusal) => {
    if (refusal instanceof RateLimiterRes) return refusal;
    throw refusal;
  });
  return { times: consumedPoints, endsInMs: msBeforeNext };
}

/** Null if the count is within the limit. */
function waitFor(who: Wait['who'], { points }: RateLimiterMemory, { times, endsInMs }: Count): Wait | null {
  if (times <= points) return null;
  return { who, seconds: Math.max(1, Math.ceil(endsInMs / 1000)), isFirst: times === points + 1 };
}
