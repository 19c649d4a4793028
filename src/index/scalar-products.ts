/** The scalar products of a vector with many that are stored in 8 bits a number: eight at a time by WebAssembly, a tenth of the time of a loop. */

/** `scalar-products.wat`, compiled. */
const MODULE =
  'AGFzbQEAAAABCQFgBX9/f39/AAMCAQAFAwEAAwcVAgZtZW1vcnkCAAhwcm9kdWN0cwAACo0BAYoBAgF7An8DQP0MAAAAAAAAAAAAAAAAAAAAACEFQQAhBiABIQcDQCAFIAf9AQMAIAAgBkEBdGr9AAQA/boB/a4BIQUgB0EIaiEHIAZBCGoiBiACSQ0ACyAEIAX9GwAgBf0bAWogBf0bAiAF/RsDamo2AgAgBEEEaiEEIAEgAmohASADQQFrIgMNAAsL';

/** What is used of it: Node's types have the name alone. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
};

interface Compiled {
  readonly memory: { readonly buffer: ArrayBuffer };
  products(vector: number, others: number, dimension: number, count: number, products: number): void;
}

/** The module reads eight numbers at once; where a vector ends, the other has zeros. */
const STEP = 8;
const LARGEST_PACKED = 127;
/** The vector is rounded to so many steps, a 256th of the error of the other one's 8 bits; fewer where a sum might exceed 32 bits. */
const largestOf = (dimension: number) => Math.min(32_767, Math.floor((2 ** 31 - 1) / (LARGEST_PACKED * dimension)));

let compiled: Compiled | undefined;

function compile(): Compiled {
  const module = new WebAssembly.Module(Buffer.from(MODULE, 'base64'));
  return new WebAssembly.Instance(module).exports as Compiled;
}

/**
 * @param numbers vectors of the same dimension, one after the other
 * @param scales what each of them is multiplied by
 * @returns the scalar product of the vector with each
 */
export function scalarProducts(vector: Float32Array, numbers: Int8Array, scales: Float32Array): Float32Array {
  compiled ??= compile();
  const { buffer } = compiled.memory;
  const dimension = vector.length;
  const results = new Float32Array(scales.length);
  const highest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (highest === 0) return results;
  const step = highest / largestOf(dimension);
  // The module's memory holds the vector, a part of the others and their products, so the others stay where they are.
  const padded = Math.ceil(dimension / STEP) * STEP;
  const othersFrom = padded * Int16Array.BYTES_PER_ELEMENT;
  const most = Math.floor((buffer.byteLength - othersFrom - 2 * STEP) / (dimension + Int32Array.BYTES_PER_ELEMENT));
  const productsFrom = Math.ceil((othersFrom + most * dimension + STEP) / STEP) * STEP;
  const rounded = new Int16Array(buffer, 0, padded).fill(0);
  for (let axis = 0; axis < dimension; axis += 1) rounded[axis] = Math.round((vector[axis] as number) / step);
  const others = new Int8Array(buffer, othersFrom, most * dimension);
  const products = new Int32Array(buffer, productsFrom, most);
  for (let first = 0; first < scales.length; first += most) {
    const count = Math.min(most, scales.length - first);
    others.set(numbers.subarray(first * dimension, (first + count) * dimension));
    compiled.products(0, othersFrom, dimension, count, productsFrom);
    for (let at = 0; at < count; at += 1)
      results[first + at] = (products[at] as number) * step * (scales[first + at] as number);
  }
  return results;
}
