/** How long a server of the store has been away, and who has waited long enough for it. */

/** Small against the shortest patience. */
const CHECK_MS = 100;

/** Work that needs the server, and how long it waits while that is away. */
export interface Waiting {
  readonly patienceMs: number;
  /** Whether it was given up; what it would still do is of no use to anybody. */
  readonly isGivenUp: boolean;
}

export interface Outage {
  /** The server cannot be reached: whoever has no patience left gets the error, now or when it is used up. */
  begin(error: unknown): void;
  /** It can be reached. */
  end(): void;
  /** Does the work; rejects once the server has been away for longer than the patience, which is at once if it has been already. */
  patiently<Result>(patienceMs: number, work: (waiting: Waiting) => Promise<Result>): Promise<Result>;
  /** Whether work was given up with the error, and is not to be begun again. */
  hasEnded(error: unknown): boolean;
}

/** The server is there until the first `begin`. */
export function watchForOutage(): Outage {
  const all = new Set<{ patienceMs: number; isGivenUp: boolean; reject(error: unknown): void }>();
  const given = new WeakSet<object>();
  let since: number | null = null;
  let reason: unknown;
  let checking: NodeJS.Timeout | undefined;
  const check = () => {
    const awayMs = since === null ? -1 : Date.now() - since;
    for (const one of all) {
      if (awayMs < one.patienceMs) continue;
      all.delete(one);
      one.isGivenUp = true;
      if (typeof reason === 'object' && reason !== null) given.add(reason);
      one.reject(reason);
    }
    if (since !== null && all.size > 0) return;
    clearInterval(checking);
    checking = undefined;
  };
  return {
    begin: (error) => {
      since ??= Date.now();
      reason = error;
      checking ??= setInterval(check, CHECK_MS);
      check();
    },
    end: () => {
      since = null;
    },
    patiently: (patienceMs, work) =>
      new Promise((resolve, reject) => {
        const one = { patienceMs, isGivenUp: false, reject };
        all.add(one);
        void work(one)
          .then(resolve, reject)
          .finally(() => all.delete(one));
      }),
    hasEnded: (error) => typeof error === 'object' && error !== null && given.has(error),
  };
}
