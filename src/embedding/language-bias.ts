/**
 * A multilingual model places questions of one language nearer to each other than to the same questions in another, and to an English
 * text. The span of the languages' mean vectors is what marks the language, so it is taken out of every vector of the model (after
 * Yang et al. 2021, "A Simple and Effective Method To Eliminate the Self Language Bias in Multilingual Representations").
 */

import { ModelError } from './errors.js';
import { LANGUAGE_BIAS_FILE, type Model, readVendored } from './model.js';

/** Orthogonal unit vectors that span the differences between languages. */
export type LanguageBias = readonly Float32Array[];

/** The mean of fewer questions says more of their subjects than of their language. */
const FEWEST_QUESTIONS = 15;
/** What is left of a mean in the span of the others is shorter than this only by rounding. */
const SHORTEST = 1e-3;

/**
 * Reads what marks the language in a model's vectors; null where the model comes without.
 * @throws ModelError when the file is not the one that was vendored
 */
export async function readLanguageBias(model: Model): Promise<LanguageBias | null> {
  // A vendored model that EMBEDDING_MODEL names makes the same vectors, though no thresholds were measured with it alone.
  const bytes = await readVendored({ ...model, calibrated: true }, LANGUAGE_BIAS_FILE).catch((cause: Error) => {
    throw new ModelError(`The vendored model ${model.name} could not be run: ${cause.message}`, { cause });
  });
  const { dimension } = model;
  if (bytes === null || dimension === null) return null;
  return Array.from({ length: bytes.length / (dimension * Float32Array.BYTES_PER_ELEMENT) }, (_, row) =>
    Float32Array.from({ length: dimension }, (_, axis) =>
      bytes.readFloatLE((row * dimension + axis) * Float32Array.BYTES_PER_ELEMENT),
    ),
  );
}

/** The content of {@link LANGUAGE_BIAS_FILE}: the vectors, one after the other, as 32-bit floats, little-endian. */
export function packLanguageBias(bias: LanguageBias): Buffer {
  const numbers = bias.flatMap((direction) => [...direction]);
  const bytes = Buffer.alloc(numbers.length * Float32Array.BYTES_PER_ELEMENT);
  for (const [at, value] of numbers.entries()) bytes.writeFloatLE(value, at * Float32Array.BYTES_PER_ELEMENT);
  return bytes;
}

/** The unit vector in the direction of what is left of a vector without its language. */
export function withoutLanguage(vector: Float32Array, bias: LanguageBias): Float32Array {
  const left = Float64Array.from(vector);
  for (const direction of bias) subtract(left, direction, dot(left, direction));
  return Float32Array.from(scaled(left, 1 / Math.sqrt(dot(left, left))));
}

/** Finds what marks the language: the span of the mean vectors, by language, around the mean of these means (Gram and Schmidt). */
export function languageBiasOf(vectors: ReadonlyMap<string, readonly Float32Array[]>): LanguageBias {
  const means = [...vectors.values()].filter(({ length }) => length >= FEWEST_QUESTIONS).map(meanOf);
  if (means.length === 0) return [];
  const centre = meanOf(means);
  const found: Float64Array[] = [];
  for (const mean of means) {
    const left = mean.map((value, axis) => value - (centre[axis] ?? 0));
    for (const direction of found) subtract(left, direction, dot(left, direction));
    const length = Math.sqrt(dot(left, left));
    if (length > SHORTEST) found.push(scaled(left, 1 / length));
  }
  return found.map((direction) => Float32Array.from(direction));
}

function meanOf(rows: readonly (Float32Array | Float64Array)[]): Float64Array {
  const sum = new Float64Array(rows[0]?.length ?? 0);
  for (const row of rows) subtract(sum, row, -1 / rows.length);
  return sum;
}

/** Takes a multiple of one vector from another, in place. */
function subtract(from: Float64Array, vector: Float32Array | Float64Array, times: number): void {
  for (let axis = 0; axis < vector.length; axis += 1)
    from[axis] = (from[axis] as number) - times * (vector[axis] as number);
}

const scaled = (vector: Float64Array, factor: number) => vector.map((value) => value * factor);

/** As a loop: a question needs sixty of them, and a function for each number takes ten times as long. */
function dot(a: Float64Array, b: Float32Array | Float64Array): number {
  let sum = 0;
  for (let axis = 0; axis < a.length; axis += 1) sum += (a[axis] as number) * (b[axis] as number);
  return sum;
}
