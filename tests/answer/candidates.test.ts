/** In a corpus too large to scan, the candidates from the graphs include the passages that a full scan would rank first. */

import { beforeAll, describe, expect, it } from 'vitest';
import { rank } from '../../src/answer/rank.js';
import { retrieve } from '../../src/answer/retrieve.js';
import type { Passage } from '../../src/corpus/passage.js';
import type { Entries, Entry } from '../../src/index/entries.js';
import { packedSet } from '../../src/index/packed.js';
import { newRows, putVector } from '../../src/index/rows.js';
import { type TextVectors, textsInMemory, type Vectors } from '../../src/index/texts.js';
import { addVector, type GraphSet, newGraph, SCAN_LIMIT, vectorSet } from '../../src/index/vectors.js';
import { indexWords } from '../../src/index/words.js';

const DIMENSION = 96;
const SUBJECTS = 40;
const PASSAGES = 800;
const SENTENCES = 3;
const QUESTIONS = 4;

/** Numbers from -1 to 1, the same every time (a linear congruential generator with the constants of Numerical Recipes). */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 31 - 1;
  }
}
const random = numbers(1);

const unit = (vector: Float32Array): Float32Array => {
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
};
/** A unit vector about as far from the given one as a sentence is from its paragraph. */
const near = (vector: Float32Array) => unit(vector.map((value) => value + 0.12 * random.next().value));

const subjects = Array.from({ length: SUBJECTS }, () =>
  unit(Float32Array.from({ length: DIMENSION }, () => random.next().value)),
);
const passageVectors = Array.from({ length: PASSAGES }, (_, passage) =>
  near(subjects[passage % SUBJECTS] ?? new Float32Array()),
);
const several = (count: number) =>
  passageVectors.flatMap((vector) => Array.from({ length: count }, () => near(vector)));
const sentenceVectors = several(SENTENCES);
const questionVectors = several(QUESTIONS);

function setOf(vectors: readonly Float32Array[]): GraphSet {
  const graph = newGraph(DIMENSION, vectors.length);
  const rows = newRows(vectors.length, DIMENSION);
  for (const [label, vector] of vectors.entries()) {
    putVector(rows, label, vector);
    addVector(graph, rows, label);
  }
  return vectorSet(graph, rows);
}

const entriesFor = (count: number): Entry[] =>
  Array.from({ length: PASSAGES * count }, (_, label) => ({
    text: '',
    role: 'passage',
    passage: Math.floor(label / count),
    sentence: label % count,
    lang: 'en',
  }));
const labelsFor = (count: number) =>
  Array.from({ length: PASSAGES }, (_, passage) => Array.from({ length: count }, (_, one) => passage * count + one));

const passages = Array.from({ length: PASSAGES }, (_, passage): Passage => {
  const n = passage + 1;
  return {
    address: `p${n}`,
    document: 'many',
    kind: 'paragraph',
    section: 'All',
    page: null,
    paragraph: n,
    text: `${n}`,
    sentences: [],
    footnotes: [],
  };
});

const index = { passages, words: indexWords(passages) };
let model: Parameters<typeof retrieve>[1];
let sizes: readonly number[];

beforeAll(() => {
  const entries: Entries = {
    passages: entriesFor(1),
    sentences: entriesFor(SENTENCES),
    questions: entriesFor(QUESTIONS),
    unanswerable: [],
    labelled: [],
  };
  const texts = { passages: setOf(passageVectors), sentences: setOf(sentenceVectors) };
  const vectors = { questions: setOf(questionVectors), unanswerable: setOf([]) };
  const labels = { sentences: labelsFor(SENTENCES), questions: labelsFor(QUESTIONS), labelled: [] };
  model = {
    entries,
    texts: textsInMemory(texts, entries),
    vectors,
    labelled: packedSet(new Uint8Array(), DIMENSION),
    labels,
    adapter: null,
  };
  sizes = [texts.passages, texts.sentences, vectors.questions].map(({ count }) => count);
});

describe('retrieve in a corpus of more entries than are scanned', () => {
  it('ranks first what a scan of every passage ranks first, and compares a part of the corpus alone', async () => {
    for (const size of sizes) expect(size).toBeGreaterThan(SCAN_LIMIT);
    const all = sizes.reduce((sum, size) => sum + size, 0);
    const asked = sentenceVectors.filter((_, label) => label % 24 === 0).map(near);
    let found = 0;
    for (const vector of asked) {
      const query = { vector, stems: [], text: '' };
      let compared = 0;
      const counting = <Set extends Pick<Vectors, 'similarity'>>(set: Set): Set => ({
        ...set,
        similarity: (...given) => {
          compared += 1;
          return set.similarity(...given);
        },
      });
      const texts: TextVectors = {
        ...model.texts,
        read: async (found) => {
          const read = await model.texts.read(found);
          return { passages: counting(read.passages), sentences: counting(read.sentences) };
        },
      };
      const counted = { ...model, texts, vectors: { ...model.vectors, questions: counting(model.vectors.questions) } };
      const top = rank(await retrieve(index, counted, query, null), passages).slice(0, 5);
      expect(compared).toBeLessThan(all / 4);
      const scanned = rank(await retrieve(index, model, query, () => true), passages).slice(0, 5);
      expect(top[0]).toEqual(scanned[0]);
      found += scanned.filter((one) => top.some((other) => other.evidence.passage === one.evidence.passage)).length;
    }
    expect(asked.length).toBe(100);
    // Recall of the five: the graphs look at a part of the corpus, and the fifth may lie beyond.
    expect(found / (5 * asked.length)).toBeGreaterThan(0.98);
  });
});
