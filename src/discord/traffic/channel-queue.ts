/** One lane a channel: what is said there is said in the order in which it was asked; channels do not wait for each other. */

export interface Lanes {
  /** Runs the task after those given before for the same channel, whether they failed or not. */
  inOrder<Result>(channelId: string, task: () => Promise<Result>): Promise<Result>;
}

/** No channel yet; a lane lives only while it holds tasks. */
export function createLanes(): Lanes {
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
