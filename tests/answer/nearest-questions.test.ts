/** How near a question is to the known questions of a passage and of its sentences: those of the bank, and labelled ones that it answers. */

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ComparedQuestion, nearestQuestions } from '../../src/answer/nearest-questions.js';
import { loadCorpus } from '../../src/corpus/load.js';
import { type Entries, entriesOf, labelledByPassage, labelsByPassage } from '../../src/index/entries.js';
import { packedSet, packVectors } from '../../src/index/packed.js';
import { type Place, smallCorpus } from '../index/small-corpus.js';

const LABELLED = [
  {
    question: 'when was it dug out',
    label: 'answered',
    quotes: ['The harbour was deepened in 2020 by the port authority.'],
  },
  { question: 'who sails to it', label: 'answered', quotes: ['Ferries have called more often since.'] },
  {
    question: 'what did it cost',
    label: 'touched',
    quotes: ['The harbour was deepened in 2020 by the port authority.'],
  },
];

/** A unit vector whose cosine to the question that is asked is the given one. */
const at = (cosine: number) => Float32Array.of(cosine, Math.sqrt(1 - cosine ** 2));
const asked = at(1);
const set = (cosines: readonly number[]) => packedSet(packVectors(cosines.map(at), 2), 2);

let place: Place;
let entries: Entries;

beforeAll(async () => {
  place = await smallCorpus();
  const lines = LABELLED.map((line) => JSON.stringify({ lang: 'en', kind: 'fact', hand: 1, ...line }));
  await writeFile(join(place.corpusDir, 'harbour.labelled.jsonl'), `${lines.join('\n')}\n`);
  entries = entriesOf(await loadCorpus(place.corpusDir));
});
afterAll(() => place.remove());

/** Of the first paragraph, whose three sentences are about the place, the year and the ferries. */
function nearest(bank: readonly number[], labelled: readonly number[], leaving: Partial<ComparedQuestion> = {}) {
  const labels = {
    sentences: labelsByPassage(entries, 'sentences'),
    questions: labelsByPassage(entries, 'questions'),
    labelled: labelledByPassage(entries),
  };
  const vectors = { questions: set(bank), unanswerable: set([]) };
  const passage = entries.passages.findIndex(({ text }) => text.startsWith('Split lies'));
  return nearestQuestions(
    { entries, labels, vectors, labelled: set(labelled) },
    { vector: asked, ...leaving },
    passage,
    3,
  );
}

describe('nearestQuestions', () => {
  it('tells the nearest of the bank, and of the labelled questions that the passage answers, those behind by a hundredth', () => {
    const { question, labelled } = nearest([0.9, 0.99], [0.8, 0.85, 0.98]);
    expect(question).toBeCloseTo(0.9, 2);
    expect(labelled).toBeCloseTo(0.84, 2);
  });

  it('tells the nearest of both for each sentence that answers one', () => {
    const [first, year, ferries] = nearest([0.9, 0.99], [0.95, 0.85, 0.98]).sentenceQuestions;
    expect(first).toBeNull();
    expect(year).toBeCloseTo(0.94, 2);
    expect(ferries).toBeCloseTo(0.84, 2);
    expect(nearest([0.97, 0.99], [0.95, 0.85, 0.98]).sentenceQuestions[1]).toBeCloseTo(0.97, 2);
  });

  it('leaves out what it is told to', () => {
    const without = nearest([0.9, 0.99], [0.95, 0.85, 0.98], { without: new Set([0]), withoutLabelled: () => true });
    expect(without).toEqual({ question: null, labelled: null, sentenceQuestions: [null, null, null] });
    expect(nearest([0.9, 0.99], [0.95, 0.85, 0.98], { withoutLabelled: (label) => label === 0 }).labelled).toBeCloseTo(
      0.84,
      2,
    );
  });
});
