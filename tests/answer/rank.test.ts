/** The order of passages, from their evidence alone. */

import { describe, expect, it } from 'vitest';
import { highlight } from '../../src/answer/highlight.js';
import { JUDGED_WEIGHTS, rank, SHIPPED_WEIGHTS, type Weights } from '../../src/answer/rank.js';
import type { Evidence } from '../../src/answer/retrieve.js';
import type { Passage, PassageKind } from '../../src/corpus/passage.js';

const passage = (kind: PassageKind): Passage => ({
  address: 'p1',
  document: 'orchards',
  kind,
  section: 'Frost',
  page: null,
  paragraph: 1,
  text: '',
  sentences: [],
  footnotes: [],
});

const evidence = (found: Partial<Evidence>): Evidence => ({
  passage: 0,
  whole: 0.8,
  sentences: [0.8],
  question: null,
  labelled: null,
  sentenceQuestions: [null],
  adapted: null,
  words: 0,
  phrase: 0,
  ...found,
});

const order = (
  found: readonly Partial<Evidence>[],
  kinds: readonly PassageKind[] = found.map(() => 'paragraph'),
  weights: Weights = SHIPPED_WEIGHTS,
) =>
  rank(
    found.map((each, position) => evidence({ passage: position, ...each })),
    kinds.map(passage),
    weights,
  ).map((ranked) => ranked.evidence.passage);

describe('rank', () => {
  it('puts the passage with the nearest sentence first', () => {
    expect(order([{ sentences: [0.7, 0.8] }, { sentences: [0.7, 0.9] }, { sentences: [0.85, 0.85] }])).toEqual([
      1, 2, 0,
    ]);
  });

  it('puts a passage first whose bank question is near', () => {
    expect(order([{}, { question: 0.95, sentences: [0.78] }])).toEqual([1, 0]);
  });

  it('counts a labelled question like one of the bank, but not for the judge', () => {
    const found = [
      { question: 0.9, sentences: [0.8] },
      { question: 0.75, labelled: 0.95, sentences: [0.8] },
    ];
    expect(order(found)).toEqual([1, 0]);
    expect(order(found, undefined, JUDGED_WEIGHTS)).toEqual([0, 1]);
    expect(order([{ question: 0.9 }, { labelled: 0.95 }])).toEqual([1, 0]);
  });

  it('does not penalise a passage without a bank question', () => {
    expect(order([{ question: 0.75 }, { question: null }])).toEqual([1, 0]);
  });

  it('prefers the body to footnotes, references and matter of the same nearness', () => {
    expect(order([{}, {}, {}, {}], ['matter', 'footnote', 'reference', 'quote'])).toEqual([3, 0, 1, 2]);
  });

  it('puts a passage first that repeats the question, wherever it stands', () => {
    expect(order([{ sentences: [0.9], question: 0.9 }, { phrase: 1 }], ['paragraph', 'reference'])).toEqual([1, 0]);
  });

  it('keeps the order of the text for what is equally near', () => {
    expect(order([{}, {}, {}])).toEqual([0, 1, 2]);
  });
});

describe('highlight', () => {
  it('marks the sentence nearest to the question', () => {
    expect(highlight(evidence({ sentences: [0.7, 0.9, 0.8], sentenceQuestions: [null, null, null] }))).toEqual([1]);
  });

  it('marks the sentence whose bank question is nearest, where the sentences are alike', () => {
    expect(highlight(evidence({ sentences: [0.8, 0.8, 0.81], sentenceQuestions: [0.7, 0.95, 0.75] }))).toEqual([1]);
  });

  it('marks two in the order of the text where the second is nearly as near', () => {
    expect(highlight(evidence({ sentences: [0.895, 0.7, 0.9], sentenceQuestions: [null, null, null] }))).toEqual([
      0, 2,
    ]);
  });

  it('marks nothing where there is no sentence', () => {
    expect(highlight(evidence({ sentences: [], sentenceQuestions: [] }))).toEqual([]);
  });
});
