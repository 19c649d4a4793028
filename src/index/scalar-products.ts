/**
 * The scalar products of a vector with many stored ones, by WebAssembly's vector instructions: a tenth of the time of a loop. The stored
 * vectors are in the module's own memory, so that for a question only its vector has to be written there.
 */

import { IndexError } from './errors.js';

/** `scalar-products.wat`, compiled. */
const MODULE =
  'AGFzbQEAAAABGwNgB39/f39/f3wAYAZ/f39/f38AYAN/f38BfAISAQZzdG9yZWQGbWVtb3J5AgACAwQDAAECByEDB29mOEJpdHMAAAhvZjE2Qml0cwABCG9mRmxvYXRzAAIK/AQDnQECAXsCfwNA/QwAAAAAAAAAAAAAAAAAAAAAIQdBACEIIAEhCQNAIAcgCf0BAwAgACAIQQF0av0ABAD9ugH9rgEhByAJQQhqIQkgCEEIaiIIIAJJDQALIAUgB/0bACAH/RsBaiAH/RsCIAf9GwNqarcgBqIgAyoCALuitjgCACAFQQRqIQUgA0EEaiEDIAEgAmohASAEQQFrIgQNAAsLqQIDA3sBfAN/A0D9DAAAAAAAAAAAAAAAAAAAAAAhBv0MAAAAAAAAAAAAAAAAAAAAACEHQQAhCiAAIQsgASEMAkADQCAKQQRqIAJLDQEgDP0DAwAhCCAGIAv9AAQAIAj9/gH98gH98AEhBiAHIAv9AAQQIAggCP0NCAkKCwwNDg8AAQIDBAUGB/3+Af3yAf3wASEHIApBBGohCiALQSBqIQsgDEEIaiEMDAALCyAG/SEAIQkCQANAIAogAk8NASAJIAsrAwAgDC4BALeioCEJIApBAWohCiALQQhqIQsgDEECaiEMDAALCyAFIAkgBv0hAaAgB/0hAKAgB/0hAaAgAyoCALuiOQMAIAVBCGohBSADQQRqIQMgASACQQF0aiEBIARBAWsiBA0ACwuvAQMCewF8AX8CQANAIAZBBGogAksNASADIAD9AAQAIAH9XQMA/V/98gH98AEhAyAEIAD9AAQQIAH9XQMI/V/98gH98AEhBCAGQQRqIQYgAEEgaiEAIAFBEGohAQwACwsgA/0hACEFAkADQCAGIAJPDQEgBSAAKwMAIAEqAgC7oqAhBSAGQQFqIQYgAEEIaiEAIAFBBGohAQwACwsgBSAD/SEBoCAE/SEAoCAE/SEBoAs=';

/** The part of it that is used: Node's types have only the name. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Memory: new (size: { readonly initial: number }) => Memory;
  readonly Instance: new (module: object, imports: { stored: { memory: Memory } }) => { readonly exports: unknown };
};

interface Memory {
  readonly buffer: ArrayBuffer;
}

type Compare = (
  vector: number,
  others: number,
  dimension: number,
  scales: number,
  count: number,
  products: number,
  step: number,
) => void;

interface Compiled extends Readonly<Record<'of8Bits' | 'of16Bits', Compare>> {
  ofFloats(vector: number, other: number, dimension: number): number;
}

const PAGE_BYTES = 65_536;
/** Before each room are a page for the vector and a page for the products. */
const VECTOR_BEFORE = 2 * PAGE_BYTES;
const PRODUCTS_BEFORE = PAGE_BYTES;
const LONGEST_VECTOR = PAGE_BYTES / Float64Array.BYTES_PER_ELEMENT;
const MOST_PRODUCTS = PAGE_BYTES / Float64Array.BYTES_PER_ELEMENT;
const ALIGNED_TO = 16;
const LARGEST_MEMORY_BYTES = 65_536 * PAGE_BYTES;
/** The module reads eight numbers at once, and so, at the end of a vector, some of what follows it. */
const STEP = 8;

let compiled: object | undefined;
/** The memories by their buffers; weakly, so that a memory is freed together with the vectors in it. */
const memories = new WeakMap<ArrayBufferLike, Memory>();

/**
 * Returns, for each size in bytes, a room of that size, filled with zeros, in as few of the module's memories as can hold them. Vectors
 * that are written there can be compared in place.
 * @throws IndexError when there is no room
 */
export function roomsFor(sizes: readonly number[]): Uint8Array[] {
  const rooms: Uint8Array[] = [];
  while (rooms.length < sizes.length) {
    const { starts, end } = placesFor(sizes.slice(rooms.length));
    const memory = newMemory(Math.ceil(end / PAGE_BYTES));
    memories.set(memory.buffer, memory);
    for (const start of starts) rooms.push(new Uint8Array(memory.buffer, start, sizes[rooms.length]));
  }
  return rooms;
}

/** Where the rooms of one memory begin, and where the last one ends. */
function placesFor(sizes: readonly number[]): { starts: readonly number[]; end: number } {
  const starts: number[] = [];
  let end = 0;
  for (const bytes of sizes) {
    const start = end + VECTOR_BEFORE;
    const next = Math.ceil((start + bytes + STEP) / ALIGNED_TO) * ALIGNED_TO;
    if (next > LARGEST_MEMORY_BYTES && starts.length > 0) break;
    starts.push(start);
    end = next;
  }
  return { starts, end };
}

/** One room in a memory of its own. */
export const roomFor = (bytes: number): Uint8Array => roomsFor([bytes])[0] as Uint8Array;

function newMemory(pages: number): Memory {
  try {
    return new WebAssembly.Memory({ initial: pages });
  } catch (cause) {
    // Each memory reserves some 10 GB of addresses whatever its size, as a guard against reading beyond it.
    throw new IndexError(
      `There is no room for ${pages * PAGE_BYTES} bytes of the index. Lift the limit on addresses that a process may have (ulimit -v, LimitAS), or free memory.`,
      { cause },
    );
  }
}

/** The bytes in one of the module's memories: the given ones if they are in one already, otherwise a copy. */
export function inRoom(bytes: Uint8Array): Uint8Array {
  if (memories.has(bytes.buffer)) return bytes;
  const room = roomFor(bytes.byteLength);
  room.set(bytes);
  return room;
}

/** Vectors that fill a room: the scales, then the numbers. */
export interface Stored<Numbers extends Int8Array | Int16Array> {
  readonly numbers: Numbers;
  /** What each of them is multiplied by. */
  readonly scales: Float32Array;
}

const LARGEST_PACKED = 127;
/** To how many steps the vector is rounded: its error is a 256th of that of the other vector's 8 bits. Fewer if a sum might exceed 32 bits. */
const largestOf = (dimension: number) => Math.min(32_767, Math.floor((2 ** 31 - 1) / (LARGEST_PACKED * dimension)));

/** Writes the scalar products of a vector with all of the vectors of 8-bit numbers, in their order. */
export function packedProducts(
  { numbers, scales }: Stored<Int8Array>,
  dimension: number,
): (vector: Float32Array, products: Float32Array) => void {
  const { of8Bits, vectorAt, productsAt } = comparedIn(scales, dimension);
  const rounded = new Int16Array(numbers.buffer, vectorAt, dimension);
  const found = new Float32Array(numbers.buffer, productsAt, MOST_PRODUCTS);
  const largest = largestOf(dimension);
  return (vector, products) => {
    let highest = 0;
    for (let axis = 0; axis < dimension; axis += 1) highest = Math.max(highest, Math.abs(vector[axis] as number));
    const step = highest / largest || 1;
    for (let axis = 0; axis < dimension; axis += 1) rounded[axis] = Math.round((vector[axis] as number) / step);
    for (let first = 0; first < scales.length; first += MOST_PRODUCTS) {
      const count = Math.min(MOST_PRODUCTS, scales.length - first);
      const others = numbers.byteOffset + first * dimension;
      const own = scales.byteOffset + first * Float32Array.BYTES_PER_ELEMENT;
      of8Bits(vectorAt, others, dimension, own, count, productsAt, step);
      products.set(count === MOST_PRODUCTS ? found : found.subarray(0, count), first);
    }
  };
}

/**
 * The scalar products of a vector with `count` vectors of 16-bit numbers from the `first` on, to the last bit those of `productWith`;
 * not to be used after the next call, and `count` at most 8,192.
 */
export function rowProducts(
  { numbers, scales }: Stored<Int16Array>,
  dimension: number,
): (vector: Float32Array, first: number, count: number) => Float64Array {
  const { of16Bits, vectorAt, productsAt } = comparedIn(scales, dimension);
  const written = new Float64Array(numbers.buffer, vectorAt, dimension);
  const found = new Float64Array(numbers.buffer, productsAt, MOST_PRODUCTS);
  let last: Float32Array | undefined;
  return (vector, first, count) => {
    if (vector !== last) written.set(vector);
    last = vector;
    const others = numbers.byteOffset + first * dimension * Int16Array.BYTES_PER_ELEMENT;
    const own = scales.byteOffset + first * Float32Array.BYTES_PER_ELEMENT;
    if (count > 0) of16Bits(vectorAt, others, dimension, own, count, productsAt, 1);
    return found;
  };
}

/** The scalar product of a vector with the vector of 32-bit floats that begins at a position of those that fill a room. */
export function floatProducts(
  numbers: Float32Array,
  dimension: number,
): (vector: Float32Array, start: number) => number {
  const { ofFloats, vectorAt } = comparedIn(numbers, dimension);
  const written = new Float64Array(numbers.buffer, vectorAt, dimension);
  let last: Float32Array | undefined;
  return (vector, start) => {
    if (vector !== last) written.set(vector);
    last = vector;
    return ofFloats(vectorAt, numbers.byteOffset + start * Float32Array.BYTES_PER_ELEMENT, dimension);
  };
}

/** @param first what stands first in the room */
function comparedIn({ buffer, byteOffset }: Float32Array, dimension: number) {
  const memory = memories.get(buffer);
  if (memory === undefined) throw new Error('Vectors are compared only in the room that was made for them.');
  if (dimension > LONGEST_VECTOR)
    throw new IndexError(
      `A vector of ${dimension} numbers is longer than ${LONGEST_VECTOR}: use another embedding model.`,
    );
  compiled ??= new WebAssembly.Module(Buffer.from(MODULE, 'base64'));
  const { exports } = new WebAssembly.Instance(compiled, { stored: { memory } });
  return {
    ...(exports as Compiled),
    vectorAt: byteOffset - VECTOR_BEFORE,
    productsAt: byteOffset - PRODUCTS_BEFORE,
  };
}
