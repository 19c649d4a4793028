/**
 * Vectors of passages and sentences in 16 bits a number, each with a scale of its own: half the memory of floats. A similarity is
 * accurate to a few millionths, four times as close as with half-precision floats.
 */

const LARGEST = 32_767;
const SCALE_BYTES = Float32Array.BYTES_PER_ELEMENT;

export interface Rows {
  readonly count: number;
  readonly dimension: number;
  /** The content of the file: the scales, then the numbers, in the machine's order of bytes. */
  readonly bytes: Uint8Array;
  /** What the numbers of each vector are multiplied by. */
  readonly scales: Float32Array;
  readonly numbers: Int16Array;
}

/** What one vector takes. */
export const rowBytes = (dimension: number): number => SCALE_BYTES + dimension * Int16Array.BYTES_PER_ELEMENT;

export function newRows(count: number, dimension: number): Rows {
  return rowsIn(new Uint8Array(count * rowBytes(dimension)), dimension);
}

/** @param content the `bytes` of rows of the same dimension */
export function rowsIn(content: Uint8Array, dimension: number): Rows {
  const count = content.byteLength / rowBytes(dimension);
  const bytes = content.byteOffset % SCALE_BYTES === 0 ? content : Uint8Array.from(content);
  return {
    count,
    dimension,
    bytes,
    scales: new Float32Array(bytes.buffer, bytes.byteOffset, count),
    numbers: new Int16Array(bytes.buffer, bytes.byteOffset + count * SCALE_BYTES, count * dimension),
  };
}

/** Stores a vector. */
export function putVector({ dimension, scales, numbers }: Rows, label: number, vector: Float32Array): void {
  let largest = 0;
  for (let axis = 0; axis < dimension; axis += 1) largest = Math.max(largest, Math.abs(vector[axis] as number));
  scales[label] = largest / LARGEST || 1;
  // As it is stored, in 32 bits.
  const scale = scales[label] as number;
  const start = label * dimension;
  for (let axis = 0; axis < dimension; axis += 1) {
    const number = Math.round((vector[axis] as number) / scale);
    numbers[start + axis] = Math.max(-LARGEST, Math.min(LARGEST, number));
  }
}

/** Stores a vector of other rows of the same dimension, bit by bit. */
export function copyVector(rows: Rows, label: number, from: Rows, fromLabel: number): void {
  rows.scales[label] = from.scales[fromLabel] as number;
  const start = fromLabel * from.dimension;
  rows.numbers.set(from.numbers.subarray(start, start + from.dimension), label * rows.dimension);
}

export function vectorAt({ dimension, scales, numbers }: Rows, label: number): Float32Array {
  const vector = new Float32Array(dimension);
  const scale = scales[label] as number;
  const start = label * dimension;
  for (let axis = 0; axis < dimension; axis += 1) vector[axis] = (numbers[start + axis] as number) * scale;
  return vector;
}

/** The scalar product of a vector with a stored one, in four sums that the processor computes in parallel. */
export function productWith(vector: Float32Array, { dimension, scales, numbers }: Rows, label: number): number {
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  let axis = 0;
  const start = label * dimension;
  for (; axis + 3 < dimension; axis += 4) {
    const other = start + axis;
    first += (vector[axis] as number) * (numbers[other] as number);
    second += (vector[axis + 1] as number) * (numbers[other + 1] as number);
    third += (vector[axis + 2] as number) * (numbers[other + 2] as number);
    fourth += (vector[axis + 3] as number) * (numbers[other + 3] as number);
  }
  for (; axis < dimension; axis += 1) first += (vector[axis] as number) * (numbers[start + axis] as number);
  return (first + second + third + fourth) * (scales[label] as number);
}
