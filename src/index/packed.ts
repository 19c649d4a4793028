/**
 * Vectors of questions in 8 bits a number: a quarter of the memory, and no graph, because a question is compared with all of them.
 * Passages and sentences, of which a document without a bank has many more, are in `vectors.ts`.
 */

import { highestOf } from './highest.js';
import { inRoom, packedProducts } from './scalar-products.js';
import { type Hit, hitsOf, type VectorSet } from './vectors.js';

const LARGEST = 127;
const SCALE_BYTES = Float32Array.BYTES_PER_ELEMENT;

export interface PackedSet extends VectorSet {
  /** The cosine similarities of a unit vector to all entries, in their order, right to about .0005; overwritten by the next vector's. */
  similarities(vector: Float32Array): Float32Array;
}

/** The content of the file: for each vector its scale as a 32-bit float, then for each its numbers in 8 bits. */
export function packVectors(vectors: readonly Float32Array[], dimension: number): Uint8Array {
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

/** The vectors again, each to within half a 127th of its largest number; packed anew, they give the same bytes. */
export function unpackVectors(packed: Uint8Array, dimension: number): Float32Array[] {
  const { scales, numbers } = read(packed, dimension);
  return Array.from(scales, (scale, position) =>
    Float32Array.from(numbers.subarray(position * dimension, (position + 1) * dimension), (value) => value * scale),
  );
}

/**
 * @param packed what {@link packVectors} made, in the machine's order of bytes; copied, unless it stands in {@link roomFor} its bytes
 */
export function packedSet(packed: Uint8Array, dimension: number): PackedSet {
  const stored = read(inRoom(packed), dimension);
  const count = stored.scales.length;
  const products = packedProducts(stored, dimension);
  const found = new Float32Array(count);
  let hits: readonly Hit[] = [];
  // The same question is compared for its candidates, its neighbours and each passage's evidence.
  let last: Float32Array | undefined;
  const similarities = (vector: Float32Array) => {
    if (vector !== last) {
      products(vector, found);
      last = vector;
      hits = [];
    }
    return found;
  };
  return {
    count,
    similarities,
    similarity: (vector, label) => similarities(vector)[label] ?? 0,
    search: (vector, k) => {
      const compared = similarities(vector);
      // Fewer are the first of more.
      if (hits.length < Math.min(k, count)) hits = hitsOf(highestOf(compared, k));
      return hits.slice(0, k);
    },
  };
}

function read(packed: Uint8Array, dimension: number) {
  const count = packed.byteLength / (SCALE_BYTES + dimension);
  const bytes = packed.byteOffset % SCALE_BYTES === 0 ? packed : Uint8Array.from(packed);
  return {
    scales: new Float32Array(bytes.buffer, bytes.byteOffset, count),
    numbers: new Int8Array(bytes.buffer, bytes.byteOffset + count * SCALE_BYTES, count * dimension),
  };
}
