/**
 * The adapter of a model: what was learned about which sentence answers which question, in two small residual maps,
 * q ↦ unit(q + U·V·q) for a question's vector and s ↦ unit(s + W·V·s) for a sentence's (`npm run adapter` fits them).
 */

import { ModelError } from './errors.js';
import { ADAPTER_FILE, type Model, readVendored } from './model.js';

export interface Adapter {
  readonly dimension: number;
  /** Rows of V, and columns of U and W. */
  readonly rank: number;
  /** Dimension × rank, row by row. */
  readonly question: Float32Array;
  /** Rank × dimension, row by row. */
  readonly shared: Float32Array;
  /** Dimension × rank, row by row. */
  readonly sentence: Float32Array;
}

/** In the file beside a model: U, V and W, one after the other, as 32-bit floats, little-endian. */
const MATRICES = 3;

/**
 * Reads the adapter that comes with a model; null where it comes without.
 * @throws ModelError when the file is not the one that was vendored
 */
export async function readAdapter(model: Model): Promise<Adapter | null> {
  const bytes = await readVendored(model, ADAPTER_FILE).catch((cause: Error) => {
    throw new ModelError(`The vendored model ${model.name} could not be run: ${cause.message}`, { cause });
  });
  if (bytes === null || model.dimension === null) return null;
  // Copied, so that the numbers begin at a multiple of their size. The model's runtime supports only little-endian machines.
  const numbers = new Float32Array(Uint8Array.from(bytes).buffer);
  const size = numbers.length / MATRICES;
  return {
    dimension: model.dimension,
    rank: size / model.dimension,
    question: numbers.subarray(0, size),
    shared: numbers.subarray(size, 2 * size),
    sentence: numbers.subarray(2 * size),
  };
}

/** The content of {@link ADAPTER_FILE}. */
export function packAdapter({ question, shared, sentence }: Adapter): Buffer {
  const numbers = [...question, ...shared, ...sentence];
  const bytes = Buffer.alloc(numbers.length * Float32Array.BYTES_PER_ELEMENT);
  for (const [position, value] of numbers.entries())
    bytes.writeFloatLE(value, position * Float32Array.BYTES_PER_ELEMENT);
  return bytes;
}

/** The unit vector that a question's or a sentence's unit vector is mapped to. */
export function adapted(vector: Float32Array, adapter: Adapter, as: 'question' | 'sentence'): Float32Array {
  const moved = new Float64Array(vector);
  const inner = new Float64Array(adapter.rank);
  addProducts(inner, adapter.shared, moved);
  addProducts(moved, adapter[as], inner);
  let squares = 0;
  for (const number of moved) squares += number * number;
  const length = Math.sqrt(squares);
  const unit = new Float32Array(moved.length);
  for (let axis = 0; axis < moved.length; axis += 1) unit[axis] = (moved[axis] as number) / length;
  return unit;
}

/** Adds to each number the scalar product of a vector with the matrix's row, number by number, four rows in parallel. */
function addProducts(to: Float64Array, matrix: Float32Array, vector: Float64Array): void {
  const columns = vector.length;
  let row = 0;
  for (; row + 3 < to.length; row += 4) {
    let first = to[row] as number;
    let second = to[row + 1] as number;
    let third = to[row + 2] as number;
    let fourth = to[row + 3] as number;
    const start = row * columns;
    for (let at = 0; at < columns; at += 1) {
      const number = vector[at] as number;
      first += (matrix[start + at] as number) * number;
      second += (matrix[start + columns + at] as number) * number;
      third += (matrix[start + 2 * columns + at] as number) * number;
      fourth += (matrix[start + 3 * columns + at] as number) * number;
    }
    to[row] = first;
    to[row + 1] = second;
    to[row + 2] = third;
    to[row + 3] = fourth;
  }
  for (; row < to.length; row += 1) {
    let sum = to[row] as number;
    for (let at = 0; at < columns; at += 1) sum += (matrix[row * columns + at] as number) * (vector[at] as number);
    to[row] = sum;
  }
}
