/** How near a question is to labelled questions, and what the judge of three answers makes of two regressions. */

import { describe, expect, it } from 'vitest';
import { confidenceAt } from '../../src/answer/labelled-judge.js';
import { nearnessTo } from '../../src/answer/nearness.js';
import type { Label } from '../../src/corpus/bank.js';
import { packedSet, packVectors } from '../../src/index/packed.js';

const at = (degrees: number) => {
  const radians = (degrees * Math.PI) / 180;
  return Float32Array.of(Math.cos(radians), Math.sin(radians));
};
const asked = at(0);

const model = (questions: readonly (readonly [Label, number, string?])[]) => ({
  entries: {
    passages: [],
    sentences: [],
    questions: [],
    unanswerable: [],
    labelled: questions.map(([label, , document = 'ferries'], hand) => ({
      text: '',
      role: 'query' as const,
      lang: 'en',
      label,
      kind: 'fact',
      hand,
      document,
      answers: [],
    })),
  },
  labelled: packedSet(
    packVectors(
      questions.map(([, degrees]) => at(degrees)),
      2,
    ),
    2,
  ),
});

describe('packedSet', () => {
  it('keeps similarities to a hundredth in 8 bits a number', () => {
    const { labelled } = model([
      ['answered', 10],
      ['absent', 75],
    ]);
    const [near = 0, far = 0] = labelled.similarities(asked);
    expect(near).toBeCloseTo(Math.cos(Math.PI / 18), 2);
    expect(far).toBeCloseTo(Math.cos((75 * Math.PI) / 180), 2);
  });
});

describe('nearnessTo', () => {
  it('tells the nearest question of each label, and their shares', () => {
    const near = nearnessTo(
      model([
        ['answered', 40],
        ['answered', 10],
        ['absent', 60],
        ['touched', 80],
      ]),
      asked,
      'ferries',
    );
    expect(near?.['nearest-answered']).toBeCloseTo(Math.cos((10 * Math.PI) / 180), 2);
    expect(near?.['nearest-absent']).toBeCloseTo(0.5, 2);
    expect(near?.['share-answered']).toBe(0.5);
    expect(near?.['mass-answered']).toBeGreaterThan(0.99);
  });

  it('leaves out what it is told to, and the questions to other documents', () => {
    const questions = model([
      ['answered', 1],
      ['answered', 30],
      ['absent', 5, 'harbours'],
    ]);
    const near = nearnessTo(questions, asked, 'ferries', (_, similarity) => similarity > 0.97);
    expect(near?.['nearest-answered']).toBeCloseTo(Math.cos(Math.PI / 6), 2);
    expect(near?.['share-absent']).toBe(0);
    expect(nearnessTo(questions, asked, 'orchards')).toBeNull();
  });
});

describe('confidenceAt', () => {
  it('puts what only touches the subject between what answers and what says nothing', () => {
    const answering = confidenceAt(2, 3);
    const touching = confidenceAt(-2, 2);
    const silent = confidenceAt(-4, -2);
    expect(answering).toBeGreaterThan(touching);
    expect(touching).toBeCloseTo(0.5);
    expect(touching).toBeGreaterThan(silent);
  });
});
