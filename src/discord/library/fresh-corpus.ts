/** Rereads the documents from their files, once for each content that the files have. */

import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
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
    const bytes = await readFile(join(folder, name)).catch(() => '');
    sum.update(`${name}\0`).update(bytes).update('\0');
  }
  return sum.digest('hex');
}
