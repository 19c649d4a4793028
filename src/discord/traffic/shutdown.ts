/** Tracks unfinished work, so that the bot can finish it before it shuts down. */

export interface Shutdown {
  /** Whether new work is refused. */
  readonly isShuttingDown: boolean;
  /** Tracks the work until it ends; it must handle its own failures. */
  add(work: Promise<void>): void;
  /** Refuses new work and waits for all work to end, for at most `limitMs`; returns how many tasks had not. */
  leave(limitMs: number): Promise<number>;
}

/** Starts with no work. */
export function createShutdown(): Shutdown {
  const works = new Set<Promise<void>>();
  let isShuttingDown = false;
  return {
    get isShuttingDown() {
      return isShuttingDown;
    },
    add: (work) => {
      works.add(work);
      void work.finally(() => works.delete(work));
    },
    leave: async (limitMs) => {
      isShuttingDown = true;
      let timer: NodeJS.Timeout | undefined;
      const limit = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, limitMs);
      });
      const all = async () => {
        // Work may have started more work before the bot began to shut down.
        while (works.size > 0) await Promise.all(works);
      };
      await Promise.race([all(), limit]);
      clearTimeout(timer);
      return works.size;
    },
  };
}

/** The bot is shutting down and starts no more answers. */
export class LeavingError extends Error {
  override readonly name = 'LeavingError';
}
