/** What must be ready before the bot can answer, and what is not ready yet; reported at /readyz. */

export type Part = 'index' | 'gateway' | 'embedding';

export interface Health {
  /** Sets whether a part is ready. */
  set(part: Part, isInOrder: boolean): void;
  /** The parts that are not ready. */
  missing(): Part[];
}

/** Initially none of the parts that this process needs is ready; the embedding thread is checked on every request. */
export function createHealth(needed: readonly Exclude<Part, 'embedding'>[], isEmbeddingAlive: () => boolean): Health {
  const missing = new Set<Part>(needed);
  return {
    set: (part, isInOrder) => {
      if (isInOrder) missing.delete(part);
      else missing.add(part);
    },
    missing: () => [...missing, ...(isEmbeddingAlive() ? [] : (['embedding'] as const))],
  };
}
