/** Rate limits per person and per channel: generous for people in a hurry, too low for a script. */

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

/** Why there is no answer now. */
export interface Wait {
  readonly who: 'person' | 'channel';
  readonly seconds: number;
  /** Whether it is the first refusal of this wait; later ones need not be repeated where everyone sees them. */
  readonly isFirst: boolean;
}

export interface Cooldowns {
  /** Counts the question or use; null if it may be answered. */
  take(counted: Counted, userId: string, channelId: string): Promise<Wait | null>;
}

/** Creates cooldowns with nothing counted yet. */
export function createCooldowns(): Cooldowns {
  const limiters = { question: limitersOf('question'), use: limitersOf('use') };
  return {
    take: async (counted, userId, channelId) => {
      const { person, channel } = limiters[counted];
      return (await waitOf(person, userId, 'person')) ?? (await waitOf(channel, channelId, 'channel'));
    },
  };
}

const limitersOf = (counted: Counted) => ({
  person: new RateLimiterMemory(LIMITS[counted].person),
  channel: new RateLimiterMemory(LIMITS[counted].channel),
});

async function waitOf(limiter: RateLimiterMemory, key: string, who: Wait['who']): Promise<Wait | null> {
  try {
    await limiter.consume(key);
    return null;
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    return {
      who,
      seconds: Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)),
      isFirst: refusal.consumedPoints === limiter.points + 1,
    };
  }
}
