/** How often one person, and all in one channel, may ask and use the bot: enough for people in a hurry, too little for a script. */

import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** A question is what the models are asked, or documents are read for; a use is any command, press or choice, those that ask among them. */
export type Counted = 'question' | 'use';

const LIMITS = {
  question: {
    /** A question every three seconds for a minute is faster than anybody reads the answers. */
    person: { points: 20, duration: 60 },
    /** A lecture hall of two hundred may ask at once. */
    channel: { points: 240, duration: 60 },
  },
  use: {
    /** A page turned every second for a whole minute is leafing, not reading. */
    person: { points: 60, duration: 60 },
    /** The same lecture hall, six presses each. */
    channel: { points: 1200, duration: 60 },
  },
} as const;

/** Why there is no answer now. */
export interface Wait {
  readonly who: 'person' | 'channel';
  readonly seconds: number;
  /** Whether it is the first refusal of this wait: where a refusal is seen by all, one is enough. */
  readonly isFirst: boolean;
}

export interface Cooldowns {
  /** Counts it; null when it may be answered. */
  take(counted: Counted, userId: string, channelId: string): Promise<Wait | null>;
}

/** Nobody has asked yet. */
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
