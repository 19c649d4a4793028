/** Queues: work in order under one key, and answers that are sent in the order of their questions. */

import { setTimeout } from 'node:timers/promises';

export interface ChannelQueue {
  /** Runs the task after the earlier ones of the same key, whether or not those failed. */
  inOrder<Result>(key: string, task: () => Promise<Result>): Promise<Result>;
  /**
   * Makes the answers of a channel side by side and begins to send them in the order of the calls. None waits for another to
   * arrive at Discord, and none longer than two seconds for another to be made.
   */
  answerInOrder<Made>(channelId: string, make: () => Promise<Made>, send: (made: Made) => Promise<void>): Promise<void>;
}

/** Making an answer takes a tenth of this, but it may wait for the network. */
const ORDER_LIMIT_MS = 2000;

/** Creates an empty queue; a key is dropped when its last task has ended. */
export function createChannelQueue(): ChannelQueue {
  const last = new Map<string, Promise<unknown>>();
  const lastBegun = new Map<string, Promise<void>>();
  return {
    inOrder: (key, task) => {
      const before = last.get(key) ?? Promise.resolve();
      const result = before.then(task, task);
      const settled = result
        .catch(() => undefined)
        .finally(() => {
          if (last.get(key) === settled) last.delete(key);
        });
      last.set(key, settled);
      return result;
    },
    answerInOrder: async (channelId, make, send) => {
      const before = lastBegun.get(channelId);
      let tellBegun = (): void => undefined;
      const begun = new Promise<void>((resolve) => {
        tellBegun = resolve;
      });
      lastBegun.set(channelId, begun);
      try {
        const made = await make();
        if (before !== undefined) await Promise.race([before, setTimeout(ORDER_LIMIT_MS, undefined, { ref: false })]);
        const sent = send(made);
        tellBegun();
        await sent;
      } finally {
        tellBegun();
        if (lastBegun.get(channelId) === begun) lastBegun.delete(channelId);
      }
    },
  };
}
