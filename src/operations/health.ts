/** What must be ready before the bot can answer, and what is not ready yet; reported at /readyz. */

export type Part = 'index' | 'gateway' | 'embedding' | 'store';

export interface Health {
  /** Sets whether a part is ready. */
  set(part: Part, isInOrder: boolean): void;
  /** Checks the store from now on, on every request. */
  watchStore(isReachable: () => Promise<boolean>): void;
  /** The parts that are not ready. */
  missing(): Promise<Part[]>;
}

/** Initially none of the parts that this process needs is ready; the embedding thread is checked on every request. */
export function createHealth(
  needed: readonly Exclude<Part, 'embedding' | 'store'>[],
  isEmbeddingAlive: () => boolean,
): Health {
  const missing = new Set<Part>(needed);
  let isStoreReachable = () => Promise.resolve(true);
  return {
    set: (part, isInOrder) => {
      if (isInOrder) missing.delete(part);
      else missing.add(part);
    },
    watchStore: (isReachable) => {
      isStoreReachable = isReachable;
    },
    missing: async () => [
      ...missing,
      ...(isEmbeddingAlive() ? [] : (['embedding'] as const)),
      ...((await isStoreReachable()) ? [] : (['store'] as const)),
    ],
  };
}
