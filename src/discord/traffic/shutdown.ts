/** The work in hand: what was accepted and must still end, and whether anything more is accepted. */

export interface InHand {
  /** Whether new work is refused. */
  readonly isLeaving: boolean;
  /** Remembers the work until it ends; it must handle its own failures. */
  add(work: Promise<void>): void;
  /** Refuses new work and waits until all in hand has ended, at most `limitMs`; gives how many had not. */
  leave(limitMs: number): Promise<number>;
}

/** Nothing in hand yet. */
export function createInHand(): InHand {
  const works = new Set<Promise<void>>();
  let isLeaving = false;
  return {
    get isLeaving() {
      return isLeaving;
    },
    add: (work) => {
      works.add(work);
      void work.finally(() => works.delete(work));
    },
    leave: async (limitMs) => {
      isLeaving = true;
      let timer: NodeJS.Timeout | undefined;
      const limit = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, limitMs);
      });
      const all = async () => {
        // What is in hand may have begun more before the door was shut.
        while (works.size > 0) await Promise.all(works);
      };
      await Promise.race([all(), limit]);
      clearTimeout(timer);
      return works.size;
    },
  };
}
