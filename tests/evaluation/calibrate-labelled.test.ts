/** Cross-validation of the judge of three answers: what is measured on a question was learnt from nothing like it. */

import { describe, expect, it } from 'vitest';
import { measureByHand } from '../../src/evaluation/calibrate-labelled.js';
import type { LabelledExample } from '../../src/evaluation/labelled-examples.js';
import { seededRandom } from '../../src/evaluation/metrics.js';

const random = seededRandom(7);
const draw = () => {
  const vector = Float32Array.from({ length: 16 }, () => random() - 0.5);
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
};

/** Each answered question of the first hand has its twin by the second: the same vector and the same quotation. */
const examples = Array.from({ length: 120 }, (_, subject) => {
  const vector = draw();
  const label = random() < 0.5 ? ('answered' as const) : ('absent' as const);
  return [1, 2].map(
    (hand): LabelledExample => ({
      features: [label === 'answered' ? 1 : 0],
      featuresAlone: [0.5],
      vector: label === 'answered' ? vector : draw(),
      label,
      lang: 'en',
      weight: 1,
      hand,
      quotes: label === 'answered' ? [`sentence ${subject}`] : [],
    }),
  );
}).flat();

describe('measureByHand', () => {
  it('learns nothing of a question from its twins by other hands, nor from what they tell of its neighbourhood', () => {
    const { all, byLanguage } = measureByHand(examples, () => true, { factor: 1, shift: 0 });
    const { questions, auroc } = all;
    expect(questions.answered + questions.touched + questions.absent).toBe(240);
    expect(byLanguage).toEqual(new Map([['en', all]]));
    expect(auroc).toBeGreaterThan(0.3);
    expect(auroc).toBeLessThan(0.7);
  });

  it('learns from the others, where they are unlike it', () => {
    const telling = examples.map((example) => ({ ...example, featuresAlone: example.features }));
    expect(measureByHand(telling, () => true, { factor: 1, shift: 0 }).all.auroc).toBeGreaterThan(0.95);
  });
});
