/** The adapters that come with the models, and how one is fitted. */

import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Adapter, adapted, packAdapter, readAdapter } from '../../src/embedding/adapter.js';
import { chooseModels } from '../../src/embedding/model.js';
import { trainAdapter } from '../../src/evaluation/train-adapter.js';

const MODELS_DIR = resolve(import.meta.dirname, '../../models');

const dot = (a: Float32Array, b: Float32Array) => a.reduce((sum, value, axis) => sum + value * (b[axis] ?? 0), 0);
const similarity = (question: Float32Array, sentence: Float32Array, adapter: Adapter) =>
  dot(adapted(question, adapter, 'question'), adapted(sentence, adapter, 'sentence'));

describe('readAdapter', () => {
  it.each(['english', 'multilingual'] as const)('reads the one that comes with the %s model', async (name) => {
    const model = (await chooseModels(MODELS_DIR, undefined))[name];
    const adapter = await readAdapter(model);
    expect(adapter).toMatchObject({ dimension: model.dimension, rank: 64 });
    expect(packAdapter(adapter as Adapter).length).toBe(3 * 64 * 384 * 4);
  });
});

describe('trainAdapter', () => {
  const axis = (at: number) => Float32Array.from({ length: 16 }, (_, position) => (position === at ? 1 : 0));
  const sentences = [axis(0), axis(1), axis(2)];
  // Each question lies as near to one sentence as to another.
  const questions = [0, 1, 2].map((at) => ({ vector: axis(8 + at), sentences: [at], weight: 1 }));

  it('brings questions near to the sentences that answer them', () => {
    const adapter = trainAdapter(questions, sentences, 200);
    for (const {
      vector,
      sentences: [answering = 0],
    } of questions) {
      const near = sentences.map((sentence) => similarity(vector, sentence, adapter));
      expect(near.indexOf(Math.max(...near))).toBe(answering);
    }
  });

  it('gives the same numbers for the same questions', () => {
    const [first, second] = [1, 2].map(() => packAdapter(trainAdapter(questions, sentences, 3)));
    expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true);
  });
});
