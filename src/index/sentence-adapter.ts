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
    similarities: (question, labels, vectorOf) =>
      labels.map((label) => {
        const sentence = sentenceOf(label, vectorOf);
        let sum = 0;
        for (let axis = 0; axis < sentence.length; axis += 1)
          sum += (question[axis] as number) * (sentence[axis] as number);
        return sum;
      }),
  };
}
