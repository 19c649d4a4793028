/** A queue per channel: answers come in the order of their questions, and channels do not wait for each other. */

export interface ChannelQueue {
  /** Runs the task after the earlier ones of the same channel, whether or not those failed. */
  inOrder<Result>(channelId: string, task: () => Promise<Result>): Promise<Result>;
}

/** Creates an empty queue; a channel is dropped when its last task has ended. */
export function createChannelQueue(): ChannelQueue {
  const last = new Map<string, Promise<unknown>>();
  return {
    inOrder: (channelId, task) => {
      const before = last.get(channelId) ?? Promise.resolve();
      const result = before.then(task, task);
      const settled = result
        .catch(() => undefined)
        .finally(() => {
          if (last.get(channelId) === settled) last.delete(channelId);
        });
      last.set(channelId, settled);
      return result;
    },
  };
}
