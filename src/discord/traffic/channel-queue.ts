/** A queue for each channel: answers come in the order of their questions, and channels do not wait for each other. */

export interface ChannelQueue {
  /** Runs the task after those given before for the same channel, whether they failed or not. */
  inOrder<Result>(channelId: string, task: () => Promise<Result>): Promise<Result>;
}

/** No channel yet; a channel is forgotten when its last task has ended. */
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
