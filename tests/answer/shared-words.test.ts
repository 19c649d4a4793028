/** Which words a question shares with those that are known to be answered. */

import { describe, expect, it } from 'vitest';
import { sharedWords } from '../../src/answer/shared-words.js';
import type { Passage } from '../../src/corpus/passage.js';
import { packedSet, packVectors } from '../../src/index/packed.js';
import { indexWords } from '../../src/index/words.js';

const vector = Float32Array.of(1, 0);
const near = Float32Array.of(0.96, 0.28);
const set = (vectors: readonly Float32Array[]) => packedSet(packVectors(vectors, 2), 2);

const passages = [{ document: 'ferries', text: 'The ferry leaves the harbour at noon.' }] as unknown as Passage[];
const index = { passages, words: indexWords(passages) };
const labelled = (text: string, label: 'answered' | 'absent') => ({
  text,
  role: 'query' as const,
  lang: 'en',
  label,
  kind: 'fact',
  hand: 1,
  document: 'ferries',
});
const model = {
  entries: {
    passages: [],
    sentences: [],
    questions: [{ text: 'ferry leaves', role: 'query' as const, lang: 'en', passage: 0, sentence: 0 }],
    unanswerable: [],
    labelled: [labelled('what harbour does it leave', 'answered'), labelled('captain of the ferry', 'absent')],
  },
  vectors: { questions: set([near]) },
  labelled: set([near, vector]),
} as unknown as Parameters<typeof sharedWords>[1];

const shared = (text: string, isLeftOut?: () => boolean) =>
  sharedWords(index, model, { text, vector }, 'ferries', isLeftOut);

describe('sharedWords', () => {
  it('tells how much of a question the questions that are answered say, in bank and labels', () => {
    expect(shared('ferry leaves harbour').said).toBe(1);
    expect(shared('who is the captain').said).toBe(0);
    expect(shared('is the ferry on fire').said).toBeGreaterThan(0);
    expect(shared('is the ferry on fire').said).toBeLessThan(1);
  });

  it('tells how much of one of them the question says', () => {
    expect(shared('ferry leave').asked).toBe(1);
    expect(shared('ferry').asked).toBeLessThan(1);
  });

  it('leaves out labelled questions that it is told to', () => {
    expect(shared('which harbour', () => true).said).toBe(0);
    expect(shared('which harbour').said).toBe(1);
  });
});
