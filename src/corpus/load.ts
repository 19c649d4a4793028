/** Loads the corpus folder into memory: documents with their metadata and question banks. Never writes to it. */

import { readdir } from 'node:fs/promises';
import type { Corpus, CorpusDocument } from './corpus.js';
import { CorpusError } from './errors.js';
import { ENDINGS, hasForm } from './forms/index.js';
import type { KeptDocuments } from './kept.js';
import type { Loaded } from './load-document.js';
import { openReader, type ReadingLimits } from './reading.js';
import { reasonOf } from './reason.js';

/**
 * Loads every document of a folder except README.md, ordered by name. An unusable file is listed in
 * `broken`, and the others load; so is one that takes more time or memory than the limits allow. Throws CorpusError if the folder
 * cannot be read or contains no readable document.
 * @param kept documents that were read before, which are not read again
 */
export async function loadCorpus(folder: string, limits?: ReadingLimits, kept?: KeptDocuments): Promise<Corpus> {
  const names = await namesIn(folder);
  const loaded = await readInThread(folder, names, limits, kept);
  const broken = loaded.flatMap((result) => result.broken);
  const documents: CorpusDocument[] = [];
  const ids = new Map<string, string>();
  for (const { file, loaded: document } of loaded) {
    if (document === null) continue;
    const { id } = document.document;
    const earlier = ids.get(id);
    if (earlier === undefined) documents.push(document);
    else broken.push({ file, reason: `has the same name as ${earlier}` });
    ids.set(id, earlier ?? file);
  }
  if (documents.length > 0) return { documents, broken };
  const reasons = broken.map(({ file, reason }) => `${file} ${reason}`).join(', ');
  throw new CorpusError(
    `There is no document to read in ${folder}: put a ${LISTED_ENDINGS} file there${reasons === '' ? '' : ` (${reasons})`}.`,
  );
}

/** ".md, .txt or .pdf" */
const LISTED_ENDINGS = `${[...ENDINGS].slice(0, -1).join(', ')} or ${ENDINGS.at(-1)}`;

/** Reads one document after the other, so that each has all of the time and memory. */
async function readInThread(
  folder: string,
  names: readonly string[],
  limits: ReadingLimits | undefined,
  kept: KeptDocuments | undefined,
): Promise<Loaded[]> {
  const reader = openReader(limits);
  const loaded: Loaded[] = [];
  try {
    for (const file of names.filter(isDocument)) {
      const request = { folder, file, names };
      loaded.push(await (kept?.take(request, reader.read) ?? reader.read(request)));
    }
    return loaded;
  } finally {
    await reader.close();
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    throw new CorpusError(`The corpus folder ${folder} cannot be read: ${reasonOf(error)}.`, { cause: error });
  }
}

const isDocument = (name: string) => hasForm(name) && name.toLowerCase() !== 'readme.md' && !name.startsWith('.');
