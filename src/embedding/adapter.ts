/**
 * The adapter of a model: what was learnt of which sentence answers which question, in two small residual maps,
 * q ↦ unit(q + U·V·q) for a question's vector and s ↦ unit(s + W·V·s) for a sentence's (`npm run adapter` fits them).
 */

import { ModelError } from './errors.js';
import { type Model, readVendored } from './model.js';

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

/** Beside a model: U, V and W, one after the other, as 32-bit floats, little-endian. */
export const ADAPTER_FILE = 'adapter.bin';
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
  // Copied, so that the numbers begin at a multiple of their size; the model's runtime knows no machine with another order of bytes.
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
  const { dimension, rank, shared } = adapter;
  const own = adapter[as];
  const inner = new Float64Array(rank);
  for (let row = 0; row < rank; row += 1) inner[row] = plusProduct(0, shared, row * dimension, vector);
  const moved = new Float64Array(dimension);
  let squares = 0;
  for (let axis = 0; axis < dimension; axis += 1) {
    const sum = plusProduct(vector[axis] as number, own, axis * rank, inner);
    moved[axis] = sum;
    squares += sum * sum;
  }
  const length = Math.sqrt(squares);
  return Float32Array.from(moved, (value) => value / length);
}

/** A number plus the scalar product of a vector with the row of a matrix that begins at `from`; added up in order. */
function plusProduct(start: number, matrix: Float32Array, from: number, vector: Float32Array | Float64Array): number {
  let sum = start;
  for (let at = 0; at < vector.length; at += 1) sum += (matrix[from + at] as number) * (vector[at] as number);
  return sum;
}
