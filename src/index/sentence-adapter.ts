/** An adapter over the sentences of an index: each sentence's vector is mapped once, when a question first needs it. */

import { type Adapter, adapted } from '../embedding/adapter.js';
import { floatProducts, roomFor } from './scalar-products.js';
import type { Vectors } from './texts.js';

export interface SentenceAdapter {
  /** The similarity of a question, mapped, to the sentences of these labels, mapped; cosines. */
  similarities(question: Float32Array, sentences: readonly number[], vectorOf: Vectors['vectorOf']): number[];
  /** Maps these sentences ahead of a question. */
  map(sentences: readonly number[], vectorOf: Vectors['vectorOf']): void;
  /** Maps a question's unit vector. */
  questionOf(vector: Float32Array): Float32Array;
}

/** For how many mapped sentences there is room at first; the room is doubled whenever it is full. */
const FIRST_ROOM = 512;

export function sentenceAdapter(adapter: Adapter): SentenceAdapter {
  const { dimension } = adapter;
  const startOf = new Map<number, number>();
  let mapped = newRoom(FIRST_ROOM, dimension);
  const mappedAt = (label: number, vectorOf: Vectors['vectorOf']): number => {
    const known = startOf.get(label);
    if (known !== undefined) return known;
    const start = startOf.size * dimension;
    if (start === mapped.numbers.length) {
      const { numbers } = mapped;
      mapped = newRoom(2 * startOf.size, dimension);
      mapped.numbers.set(numbers);
    }
    mapped.numbers.set(adapted(vectorOf(label), adapter, 'sentence'), start);
    startOf.set(label, start);
    return start;
  };
  return {
    map: (labels, vectorOf) => {
      for (const label of labels) mappedAt(label, vectorOf);
    },
    questionOf: (vector) => adapted(vector, adapter, 'question'),
    similarities: (question, labels, vectorOf) =>
      labels.map((label) => {
        const start = mappedAt(label, vectorOf);
        return mapped.product(question, start);
      }),
  };
}

function newRoom(count: number, dimension: number) {
  const room = roomFor(count * dimension * Float32Array.BYTES_PER_ELEMENT);
  const numbers = new Float32Array(room.buffer, room.byteOffset, count * dimension);
  return { numbers, product: floatProducts(numbers, dimension) };
}
