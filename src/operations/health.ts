/** What must be in order before the bot can answer, and what is not: told at /readyz. */

export type Part = 'index' | 'gateway' | 'embedding';

export interface Health {
  /** Says whether a part is in order from now on. */
  set(part: Part, isInOrder: boolean): void;
  /** The parts that are not in order now. */
  missing(): Part[];
}

/** Nothing is in order yet, of the parts that this process needs; the embedding thread is asked at each look. */
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
