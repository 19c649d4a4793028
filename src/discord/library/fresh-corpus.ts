/** Rereads the documents from their files, once for each content that the files have. */

import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Corpus } from '../../corpus/corpus.js';
import { loadCorpus } from '../../corpus/load.js';

/** The corpus as its files are when it is asked for; reading a brief takes a quarter of a second, comparing its files some milliseconds. */
export function corpusReader(folder: string): () => Promise<Corpus> {
  let last: { readonly sum: string; readonly corpus: Promise<Corpus> } | null = null;
  return shared(async () => {
    const sum = await sumOf(folder);
    if (last?.sum !== sum) last = { sum, corpus: loadCorpus(folder) };
    return last.corpus;
  });
}

/** Does the work once for all who ask before it begins, one after the other. */
function shared<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let running: Promise<unknown> = Promise.resolve();
  let next: Promise<Result> | null = null;
  const begin = () => {
    next = null;
    return work();
  };
  return () => {
    next ??= running.then(begin, begin);
    running = next;
    return next;
  };
}

/** A checksum of the names and contents of all files in the folder; those that cannot be read count by their names. */
async function sumOf(folder: string): Promise<string> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile());
  const sum = createHash('sha256');
  for (const name of entries.map((entry) => entry.name).sort()) {
    sum
      .update(`${name}\0`)
      .update(await contentOf(join(folder, name)))
      .update('\0');
  }
  return sum.digest('hex');
}

/** Larger than any document that is read. */
const LARGEST_BYTES = 100_000_000;

/** Of a file that is too large, only how large it is. */
async function contentOf(file: string): Promise<Buffer | string> {
  try {
    const { size } = await stat(file);
    return size > LARGEST_BYTES ? String(size) : await readFile(file);
  } catch {
    return '';
  }
}
