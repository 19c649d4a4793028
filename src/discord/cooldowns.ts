/** How often one person, and all in one channel, may ask: enough for people in a hurry, too little for a script. */

import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** A question every three seconds for a minute is faster than anybody reads the answers. */
const OF_PERSON = { points: 20, duration: 60 };
/** A lecture hall of two hundred may ask at once. */
const OF_CHANNEL = { points: 240, duration: 60 };

/** Why there is no answer now. */
export interface Wait {
  readonly who: 'person' | 'channel';
  readonly seconds: number;
  /** Whether it is the first refusal of this wait: where a refusal is seen by all, one is enough. */
  readonly isFirst: boolean;
}

export interface Cooldowns {
  /** Counts a question; null when it may be answered. */
  take(userId: string, channelId: string): Promise<Wait | null>;
}

/** Nobody has asked yet. */
export function createCooldowns(): Cooldowns {
  const ofPerson = new RateLimiterMemory(OF_PERSON);
  const ofChannel = new RateLimiterMemory(OF_CHANNEL);
  return {
    take: async (userId, channelId) =>
      (await waitOf(ofPerson, userId, 'person')) ?? (await waitOf(ofChannel, channelId, 'channel')),
  };
}

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
