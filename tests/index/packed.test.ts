/** Vectors of questions in 8 bits a number. */

import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/evaluation/metrics.js';
import { packedSet, packVectors, unpackVectors } from '../../src/index/packed.js';

const DIMENSION = 96;
const random = seededRandom(5);
const draw = () => {
  const vector = Float32Array.from({ length: DIMENSION }, () => random() - 0.5);
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
};
const vectors = Array.from({ length: 500 }, draw);
const packed = packVectors(vectors, DIMENSION);
const dot = (a: Float32Array, b: Float32Array) => a.reduce((sum, value, axis) => sum + value * (b[axis] ?? 0), 0);

describe('packedSet', () => {
  it('finds the nearest, best first, with similarities right to a hundredth', () => {
    const set = packedSet(packed, DIMENSION);
    const asked = draw();
    const exact = vectors.map((vector) => dot(asked, vector));
    const found = set.search(asked, 10);
    expect(set.count).toBe(500);
    expect(found).toHaveLength(10);
    const tenth = exact.toSorted((a, b) => b - a)[9] ?? 0;
    for (const { label, similarity } of found) {
      expect(similarity).toBeCloseTo(exact[label] ?? 0, 2);
      expect(similarity).toBe(set.similarity(asked, label));
      expect(exact[label]).toBeGreaterThan(tenth - 0.002);
    }
    expect(found.map(({ similarity }) => similarity)).toEqual(
      found.map(({ similarity }) => similarity).toSorted((a, b) => b - a),
    );
    expect(set.search(asked, 1000)).toHaveLength(500);
    expect(packedSet(new Uint8Array(), DIMENSION).search(asked, 3)).toEqual([]);
  });
});

describe('unpackVectors', () => {
  it('gives vectors that pack to the same bytes, so that a build may take them from an earlier one', () => {
    expect(packVectors(unpackVectors(packed, DIMENSION), DIMENSION)).toEqual(packed);
  });
});
