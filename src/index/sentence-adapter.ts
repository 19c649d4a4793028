/** An adapter over the sentences of an index: each sentence's vector is mapped once, when a question first needs it. */

import { type Adapter, adapted } from '../embedding/adapter.js';
import type { Vectors } from './texts.js';

export interface SentenceAdapter {
  /** The similarity of a question, mapped, to the sentences of these labels, mapped; cosines. */
  similarities(question: Float32Array, sentences: readonly number[], vectorOf: Vectors['vectorOf']): number[];
  /** Maps a question's unit vector. */
  questionOf(vector: Float32Array): Float32Array;
}

export function sentenceAdapter(adapter: Adapter): SentenceAdapter {
  const mapped = new Map<number, Float32Array>();
  const sentenceOf = (label: number, vectorOf: Vectors['vectorOf']): Float32Array => {
    const known = mapped.get(label);
    if (known) return known;
    const made = adapted(vectorOf(label), adapter, 'sentence');
    mapped.set(label, made);
    return made;
  };
  return {
    questionOf: (vector) => adapted(vector, adapter, 'question'),
    similarities: (question, labels, vectorOf) => labels.map((label) => product(question, sentenceOf(label, vectorOf))),
  };
}

/** The scalar product of two vectors, in four sums that the processor computes in parallel. */
function product(one: Float32Array, other: Float32Array): number {
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  let axis = 0;
  for (; axis + 3 < one.length; axis += 4) {
    first += (one[axis] as number) * (other[axis] as number);
    second += (one[axis + 1] as number) * (other[axis + 1] as number);
    third += (one[axis + 2] as number) * (other[axis + 2] as number);
    fourth += (one[axis + 3] as number) * (other[axis + 3] as number);
  }
  for (; axis < one.length; axis += 1) first += (one[axis] as number) * (other[axis] as number);
  return first + second + third + fourth;
}
