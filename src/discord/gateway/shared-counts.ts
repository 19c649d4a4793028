/** Cooldowns of people whom several processes answer: counted in the store that the processes share. */

import { countInWindow, eraseEndedWindows } from '../../store/cooldowns.js';
import type { SharedCounts } from '../traffic/cooldowns.js';
import type { BotContext } from './context.js';

/** Counts people in the store; what it cannot count in time to respond to an interaction is logged. */
export const countsInStore = ({ store, now, log }: Pick<BotContext, 'store' | 'now' | 'log'>): SharedCounts => ({
  count: async (counted, userId, windowMs) => {
    const at = now();
    const { times, endsAt } = await countInWindow(store.forInteractions, { counted, userId, now: at, windowMs });
    return { times, endsInMs: endsAt - at };
  },
  failed: (error) => log.warn({ error }, 'A cooldown could not be counted for all processes'),
});

/** Erases the counts that are over; never throws. */
export const eraseEndedCounts = ({ store, now, log }: Pick<BotContext, 'store' | 'now' | 'log'>): Promise<void> =>
  eraseEndedWindows(store, now()).catch((error) => log.error({ error }, 'Cooldowns that are over could not be erased'));
