/** The vectors that ship with a model: those of the bank's questions, which most machines would need more than a minute to embed. */

import { createHash } from 'node:crypto';
import { ModelError } from './errors.js';
import { type Model, readVendored } from './model.js';
import type { Text } from './protocol.js';

/** The file next to a model; each row is the key of a text, then its vector. */
export const BANK_VECTORS_FILE = 'bank-vectors.bin';

const KEY_BYTES = 16;
/** The numbers of a unit vector, -1 to 1, are stored as 16-bit integers, which changes a similarity by .00001. */
const LARGEST = 32_767;
const NUMBER_BYTES = 2;

/** Identifies a text's vector for a given model: the first half of a SHA-256, in hex. */
export const textKey = ({ role, text }: Text): string =>
  createHash('sha256')
    .update(`${role}\n${text}`)
    .digest('hex')
    .slice(0, 2 * KEY_BYTES);

/**
 * Reads the vectors that ship with a model, by the keys of their texts; empty if it has none.
 * @throws ModelError when the file's checksum does not match
 */
export async function readBankVectors(model: Model): Promise<ReadonlyMap<string, Float32Array>> {
  const vectors = new Map<string, Float32Array>();
  const bytes = await readVendored(model, BANK_VECTORS_FILE).catch((cause: Error) => {
    throw new ModelError(`The vendored model ${model.name} could not be run: ${cause.message}`, { cause });
  });
  if (bytes === null || model.dimension === null) return vectors;
  const rowBytes = KEY_BYTES + NUMBER_BYTES * model.dimension;
  for (let row = 0; row + rowBytes <= bytes.length; row += rowBytes) {
    const vector = new Float32Array(model.dimension);
    for (const position of vector.keys()) {
      vector[position] = bytes.readInt16LE(row + KEY_BYTES + NUMBER_BYTES * position) / LARGEST;
    }
    vectors.set(bytes.toString('hex', row, row + KEY_BYTES), vector);
  }
  return vectors;
}

/** The content of {@link BANK_VECTORS_FILE} for unit vectors by the keys of their texts. */
export function packBankVectors(vectors: ReadonlyMap<string, Float32Array>): Buffer {
  const rows = [...vectors].map(([key, vector]) => {
    const row = Buffer.alloc(KEY_BYTES + NUMBER_BYTES * vector.length);
    row.write(key, 'hex');
    for (const [position, value] of vector.entries()) {
      row.writeInt16LE(Math.round(value * LARGEST), KEY_BYTES + NUMBER_BYTES * position);
    }
    return row;
  });
  return Buffer.concat(rows);
}
