/** Vectors of questions in 8 bits a number. */

import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/evaluation/metrics.js';
import { IndexError } from '../../src/index/errors.js';
import { packedSet, packVectors, unpackVectors } from '../../src/index/packed.js';
import { floatProducts, packedProducts, roomFor } from '../../src/index/scalar-products.js';

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

describe('packedProducts', () => {
  const productsOf = (vector: Float32Array, numbers: Int8Array, scales: Float32Array) => {
    const room = roomFor(numbers.byteLength + scales.byteLength);
    const stored = {
      scales: new Float32Array(room.buffer, room.byteOffset, scales.length),
      numbers: new Int8Array(room.buffer, room.byteOffset + scales.byteLength, numbers.length),
    };
    stored.scales.set(scales);
    stored.numbers.set(numbers);
    const products = new Float32Array(scales.length);
    packedProducts(stored, vector.length)(vector, products);
    return products;
  };

  it.each([8, 96, 90, 1, 1024])(
    'multiplies vectors of %i numbers, right to a hundred-thousandth of their lengths',
    (dimension) => {
      const vector = Float32Array.from({ length: dimension }, () => random() - 0.5);
      const count = dimension > 100 ? 1000 : 9000;
      const numbers = Int8Array.from({ length: count * dimension }, () => Math.round(254 * random() - 127));
      const scales = Float32Array.from({ length: count }, () => random() / 127);
      const products = productsOf(vector, numbers, scales);
      const length = Math.hypot(...vector);
      for (const at of [0, 1, 170, count - 808, count - 1]) {
        const other = Float32Array.from(
          numbers.subarray(at * dimension, (at + 1) * dimension),
          (value) => value * (scales[at] ?? 0),
        );
        const error = Math.abs((products[at] ?? 0) - dot(vector, other));
        expect(error).toBeLessThan(1e-4 * length * Math.hypot(...other) + 1e-6);
      }
      expect(productsOf(new Float32Array(dimension), numbers, scales)).toEqual(new Float32Array(count));
    },
  );

  it('refuses vectors that are longer than there is room for, in a line for whoever chose the model', () => {
    const attempt = () => packedSet(packVectors([new Float32Array(9000)], 9000), 9000);
    expect(attempt).toThrow(IndexError);
    expect(attempt).toThrow(/9000 numbers is longer than 8192: use another embedding model/u);
  });

  it('does not overflow where every number is as large as it can be', () => {
    const dimension = 1024;
    const products = productsOf(
      new Float32Array(dimension).fill(1),
      new Int8Array(dimension).fill(127),
      Float32Array.of(1 / 127),
    );
    expect(products[0]).toBeCloseTo(dimension, 0);
  });
});

describe('floatProducts', () => {
  it.each([1, 3, 96])('multiplies vectors of %i floats that stand anywhere in the room', (dimension) => {
    const [one, other] = [0, 1].map(() => Float32Array.from({ length: dimension }, () => random() - 0.5));
    const room = roomFor(2 * dimension * Float32Array.BYTES_PER_ELEMENT);
    const stored = new Float32Array(room.buffer, room.byteOffset, 2 * dimension);
    stored.set(one ?? [], dimension);
    const product = floatProducts(stored, dimension);
    expect(product(other ?? stored, dimension)).toBeCloseTo(dot(one ?? stored, other ?? stored), 12);
    expect(product(other ?? stored, 0)).toBe(0);
  });
});

describe('unpackVectors', () => {
  it('gives vectors that pack to the same bytes, so that a build may take them from an earlier one', () => {
    expect(packVectors(unpackVectors(packed, DIMENSION), DIMENSION)).toEqual(packed);
  });
});
