import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/evaluation/metrics.js';
import { fitWide, wideLogOdds } from '../../src/evaluation/wide-logistic.js';

describe('fitWide', () => {
  const random = seededRandom(3);
  // The label follows from the first feature and the second number of the vector together; the rest is noise.
  const examples = Array.from({ length: 400 }, () => {
    const features = [100 * random(), random()];
    const vector = Float32Array.from({ length: 4 }, () => random() - 0.5);
    const label = features[0] !== undefined && features[0] / 100 + (vector[1] ?? 0) > 0.5 ? (1 as const) : (0 as const);
    return { features, vector, label, weight: 1 };
  });

  it('tells most examples from their features and their vector', () => {
    const fit = fitWide(examples, 1);
    const right = examples.filter((example) => wideLogOdds(fit, example) >= 0 === (example.label === 1));
    expect(right.length / examples.length).toBeGreaterThan(0.95);
    expect(Math.abs(fit.vector[1] ?? 0)).toBeGreaterThan(3 * Math.abs(fit.vector[0] ?? 0));
  });

  it('gives smaller weights under a stronger penalty', () => {
    expect(Math.abs(fitWide(examples, 100).weights[0] ?? 0)).toBeLessThan(
      Math.abs(fitWide(examples, 1).weights[0] ?? 0),
    );
  });
});
