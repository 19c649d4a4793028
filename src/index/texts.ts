/** Vectors of passages and sentences, wherever they are kept: the nearest give the candidates, of which the vectors are then compared exactly. */

import type { TextKind } from './entries.js';
import type { GraphSet } from './vectors.js';

/** Vectors by label. */
export interface Vectors {
  /** The cosine similarity of a unit vector to one entry. */
  similarity(vector: Float32Array, label: number): number;
  vectorOf(label: number): Float32Array;
}

export interface TextVectors {
  /** The labels of the `k` passages and of the `k` sentences nearest to a unit vector, best first; fewer when there are fewer. */
  nearest(vector: Float32Array, k: number): Promise<Readonly<Record<TextKind, readonly number[]>>>;
  /** The vectors of these passages and of their sentences. */
  read(passages: readonly number[]): Promise<Readonly<Record<TextKind, Vectors>>>;
}

/** Vectors in memory, with a graph for each kind. */
export function textsInMemory(sets: Readonly<Record<TextKind, GraphSet>>): TextVectors {
  const nearest = (set: GraphSet, vector: Float32Array, k: number) => set.search(vector, k).map(({ label }) => label);
  return {
    nearest: (vector, k) =>
      Promise.resolve({
        passages: nearest(sets.passages, vector, k),
        sentences: nearest(sets.sentences, vector, k),
      }),
    read: () => Promise.resolve(sets),
  };
}
