/** The brief as the tests of the sources read it, and the documents of other forms. */

import { fileURLToPath } from 'node:url';
import type { Corpus, CorpusDocument } from '../../src/corpus/corpus.js';
import { loadCorpus } from '../../src/corpus/load.js';
import type { Passage } from '../../src/corpus/passage.js';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The corpus with the brief alone. */
export const briefCorpus: Corpus = await loadCorpus(folder('../../corpus'));

/** Ten invented documents: Markdown notes, endnotes, notes at page feet, author–date citations without notes. */
export const otherCorpus: Corpus = await loadCorpus(folder('../corpus/documents'));

function only(corpus: Corpus): CorpusDocument {
  const [document] = corpus.documents;
  if (document === undefined) throw new Error('The corpus folder holds no document');
  return document;
}

export const brief: CorpusDocument = only(briefCorpus);

/** The passage of the document at an address. */
export function passageAt(document: CorpusDocument, address: string): Passage {
  const passage = document.passages.find((one) => one.address === address);
  if (passage === undefined) throw new Error(`No passage ${address}`);
  return passage;
}

/** One of the other documents, by its id. */
export function otherDocument(id: string): CorpusDocument {
  const document = otherCorpus.documents.find((one) => one.document.id === id);
  if (document === undefined) throw new Error(`No document ${id}`);
  return document;
}
