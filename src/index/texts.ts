/**
 * Vectors of passages and sentences, in memory or in PostgreSQL: the nearest give the candidates, and the similarities of the
 * candidates are computed from their vectors.
 */

import { type Entries, TEXT_KINDS, type TextKind } from './entries.js';
import type { GraphSet } from './vectors.js';

/** Vectors by label. */
export interface Vectors {
  /** The cosine similarity of a unit vector to one entry. */
  similarity(vector: Float32Array, label: number): number;
  vectorOf(label: number): Float32Array;
}

export interface TextVectors {
  /** The passages that are among the `k` nearest to a unit vector, or have one of the `k` nearest sentences; some may be named twice. */
  nearest(vector: Float32Array, k: number): Promise<readonly number[]>;
  /** The vectors of these passages and of their sentences. */
  read(passages: readonly number[]): Promise<Readonly<Record<TextKind, Vectors>>>;
}

/** Vectors in memory, with a graph for each kind. */
export function textsInMemory(
  sets: Readonly<Record<TextKind, GraphSet>>,
  entries: Pick<Entries, TextKind>,
): TextVectors {
  return {
    nearest: (vector, k) => {
      const found: number[] = [];
      for (const kind of TEXT_KINDS) {
        for (const { label } of sets[kind].search(vector, k)) {
          const passage = entries[kind][label]?.passage ?? null;
          if (passage !== null) found.push(passage);
        }
      }
      return Promise.resolve(found);
    },
    read: () => Promise.resolve(sets),
  };
}
