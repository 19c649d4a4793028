/** The nearest entries only select candidates: the ranking equals that of a scan of every passage of the brief. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { queryFor } from '../../src/answer/query.js';
import { rank } from '../../src/answer/rank.js';
import { retrieve } from '../../src/answer/retrieve.js';
import { understand } from '../../src/answer/understand.js';
import { loadCorpus } from '../../src/corpus/load.js';
import { type Embedders, openEmbedders } from '../../src/embedding/embedder.js';
import { chooseModels } from '../../src/embedding/model.js';
import { type BriefIndex, type ModelIndex, openIndex } from '../../src/index/open.js';
import type { VectorSet } from '../../src/index/vectors.js';
import { BRIEF } from '../brief-index.js';

const QUESTIONS = [
  'Which country did Serbia buy fighter jets from?',
  'why do small states hedge',
  'how much did trade with china grow',
  'who wrote this brief?',
  'is there a naval base on the adriatic',
  'who is the best tennis player?',
  'Sırbistan Rusya’dan hangi silahları aldı?',
  'Zašto Srbija ne uvodi sankcije Rusiji?',
  'Какую роль играет Китай в Сербии?',
  '塞尔维亚从中国购买了什么？',
];

let embedders: Embedders;
let index: BriefIndex;

beforeAll(async () => {
  embedders = openEmbedders(await chooseModels(BRIEF.modelsDir, undefined));
  index = await openIndex(BRIEF, await loadCorpus(BRIEF.corpusDir), embedders, () => undefined);
});
afterAll(() => embedders?.close());

/** Finds every entry, so that every passage is a candidate. */
const everything = (set: VectorSet): VectorSet => ({
  ...set,
  search: (vector) =>
    Array.from({ length: set.count }, (_, label) => ({ label, similarity: set.similarity(vector, label) })),
});

const scanning = (model: ModelIndex): ModelIndex => ({
  ...model,
  texts: {
    ...model.texts,
    nearest: () => Promise.resolve([...model.entries.passages.keys()]),
  },
  vectors: {
    questions: everything(model.vectors.questions),
    unanswerable: everything(model.vectors.unanswerable),
  },
});

describe('retrieve and rank', () => {
  it.each(QUESTIONS)('rank the first passages as a scan of all would: %s', async (question) => {
    const understood = await understand(question);
    const model = understood.isEnglish ? index.english : index.multilingual;
    const query = await queryFor(understood, model.embedder);
    const found = rank(await retrieve(index, model, query, null), index.passages);
    const scanned = rank(await retrieve(index, scanning(model), query, null), index.passages);
    expect(scanned).toHaveLength(index.passages.length);
    expect(found.slice(0, 5)).toEqual(scanned.slice(0, 5));
  });
});
