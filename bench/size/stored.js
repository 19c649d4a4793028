/** The texts and vectors that `npm run size:texts` has made: real paragraphs, their sentences, and questions. */

import { existsSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

export const DIMENSION = 384;
export const ROW_BYTES = DIMENSION * Float32Array.BYTES_PER_ELEMENT;

/** Beside the repository unless SIZE_DIR names another folder: some three gigabytes. */
export const FOLDER = resolve(process.env['SIZE_DIR'] ?? join(import.meta.dirname, '../../../size-data'));
export const stored = (name) => join(FOLDER, name);

export const FILES = {
  passages: { texts: stored('texts.jsonl'), vectors: stored('vectors.f32') },
  sentences: { texts: stored('sentences.jsonl'), vectors: stored('sentences.f32') },
  questions: { texts: stored('questions.jsonl'), vectors: stored('questions.f32') },
};

/** How many vectors there are: they are written a block at a time. */
export async function countOf({ vectors }) {
  if (!existsSync(vectors)) return 0;
  const file = await open(vectors);
  const { size } = await file.stat();
  await file.close();
  return Math.floor(size / ROW_BYTES);
}

/** The first vectors, one after the other. */
export async function vectorsOf({ vectors }, count) {
  const floats = new Float32Array(count * DIMENSION);
  if (count === 0) return floats;
  const bytes = new Uint8Array(floats.buffer);
  const file = await open(vectors);
  let done = 0;
  while (done < bytes.length) {
    const { bytesRead } = await file.read(bytes, done, Math.min(1 << 26, bytes.length - done), done);
    if (bytesRead === 0) throw new Error(`${vectors} has fewer than ${count} vectors.`);
    done += bytesRead;
  }
  await file.close();
  return floats;
}

export const rowOf = (floats, position) => floats.subarray(position * DIMENSION, (position + 1) * DIMENSION);

export async function textsOf({ texts }, count = Number.POSITIVE_INFINITY) {
  const lines = (await readFile(texts, 'utf8')).trimEnd().split('\n');
  return lines.slice(0, count).map((line) => JSON.parse(line));
}

/** Percentiles of milliseconds. */
export function percentiles(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.ceil(share * sorted.length) - 1];
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
