/** Vectors of passages and sentences in 16 bits a number. */

import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/evaluation/metrics.js';
import { copyVector, newRows, productWith, putVector, rowsIn, vectorAt } from '../../src/index/rows.js';
import { inRoom, rowProducts } from '../../src/index/scalar-products.js';

const DIMENSION = 90;
const random = seededRandom(7);
const draw = () => {
  const vector = Float32Array.from({ length: DIMENSION }, () => random() - 0.5);
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
};
const vectors = Array.from({ length: 200 }, draw);
const rows = newRows(vectors.length, DIMENSION);
for (const [label, vector] of vectors.entries()) putVector(rows, label, vector);

const dot = (a: Float32Array, b: Float32Array) => a.reduce((sum, value, axis) => sum + value * (b[axis] ?? 0), 0);

describe('rows', () => {
  it('gives scalar products right to a hundred-thousandth', () => {
    const asked = draw();
    for (const [label, vector] of vectors.entries())
      expect(Math.abs(productWith(asked, rows, label) - dot(asked, vector))).toBeLessThan(1e-5);
  });

  it('gives the same products by WebAssembly, to the last bit, however many numbers a vector has', () => {
    for (const dimension of [1, 3, 8, 90, 384]) {
      const some = newRows(50, dimension);
      for (let label = 0; label < 50; label += 1)
        putVector(
          some,
          label,
          Float32Array.from({ length: dimension }, () => random() - 0.5),
        );
      const products = rowProducts(rowsIn(inRoom(some.bytes), dimension), dimension);
      const asked = Float32Array.from({ length: dimension }, () => random() - 0.5);
      const expected = Array.from({ length: 50 }, (_, label) => productWith(asked, some, label));
      expect([...products(asked, 0, 50).subarray(0, 50)]).toEqual(expected);
      expect(products(asked, 17, 1)[0]).toBe(expected[17]);
    }
  });

  it('gives the vectors again, each number to a hundred-thousandth', () => {
    const [first = draw()] = vectors;
    const again = vectorAt(rows, 0);
    expect(Math.max(...again.map((value, axis) => Math.abs(value - (first[axis] ?? 0))))).toBeLessThan(1e-5);
  });

  it('reads what was written, wherever it begins in memory, and copies it bit by bit', () => {
    const shifted = new Uint8Array(rows.bytes.length + 1);
    shifted.set(rows.bytes, 1);
    const read = rowsIn(shifted.subarray(1), DIMENSION);
    expect(read.count).toBe(200);
    const copied = newRows(200, DIMENSION);
    for (const label of vectors.keys()) copyVector(copied, label, read, label);
    expect(copied.bytes).toEqual(rows.bytes);
  });

  it('keeps a vector of zeros and the largest numbers', () => {
    const few = newRows(2, 2);
    putVector(few, 1, Float32Array.of(-1, 1e-30));
    expect([...vectorAt(few, 0), ...vectorAt(few, 1)]).toEqual([0, 0, expect.closeTo(-1, 6), 0]);
  });
});
