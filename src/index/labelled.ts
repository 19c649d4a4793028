/** Vectors of the labelled questions: all are compared with a question, so they stand in 8 bits a number and have no graph. */

const LARGEST = 127;
const SCALE_BYTES = Float32Array.BYTES_PER_ELEMENT;

export interface LabelledSet {
  readonly count: number;
  /** The cosine similarities of a unit vector to all labelled questions, in the order of their entries; right to about .0005. */
  similarities(vector: Float32Array): Float32Array;
}

/** The content of the file: for each vector its scale as a 32-bit float, then for each its numbers in 8 bits. */
export function packLabelled(vectors: readonly Float32Array[], dimension: number): Uint8Array {
  const packed = new Uint8Array(vectors.length * (SCALE_BYTES + dimension));
  const scales = new Float32Array(packed.buffer, 0, vectors.length);
  const numbers = new Int8Array(packed.buffer, vectors.length * SCALE_BYTES);
  for (const [position, vector] of vectors.entries()) {
    const scale = vector.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0) / LARGEST || 1;
    scales[position] = scale;
    numbers.set(
      vector.map((value) => Math.round(value / scale)),
      position * dimension,
    );
  }
  return packed;
}

/** @param packed what {@link packLabelled} made, in the machine's order of bytes */
export function labelledSet(packed: Uint8Array, dimension: number): LabelledSet {
  const count = packed.byteLength / (SCALE_BYTES + dimension);
  const bytes = packed.byteOffset % SCALE_BYTES === 0 ? packed : Uint8Array.from(packed);
  const scales = new Float32Array(bytes.buffer, bytes.byteOffset, count);
  const numbers = new Int8Array(bytes.buffer, bytes.byteOffset + count * SCALE_BYTES, count * dimension);
  return {
    count,
    similarities: (vector) => {
      const all = new Float32Array(count);
      for (let position = 0; position < count; position += 1) {
        all[position] = (scales[position] as number) * dot(vector, numbers, position * dimension);
      }
      return all;
    },
  };
}

/** In four sums, which a processor works out side by side. */
function dot(vector: Float32Array, numbers: Int8Array, start: number): number {
  const { length } = vector;
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  let position = 0;
  for (; position + 3 < length; position += 4) {
    const other = start + position;
    first += (vector[position] as number) * (numbers[other] as number);
    second += (vector[position + 1] as number) * (numbers[other + 1] as number);
    third += (vector[position + 2] as number) * (numbers[other + 2] as number);
    fourth += (vector[position + 3] as number) * (numbers[other + 3] as number);
  }
  for (; position < length; position += 1)
    first += (vector[position] as number) * (numbers[start + position] as number);
  return first + second + third + fourth;
}
