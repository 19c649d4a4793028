/** The corpus as Discord's side needs it: documents by id or by the short key of a button, passages by address. */

import { citationUrlOf } from '../../answer/citation-url.js';
import type { Corpus, CorpusDocument } from '../../corpus/corpus.js';
import type { Passage } from '../../corpus/passage.js';
import { shortKey } from './short-key.js';

export interface Library {
  readonly documents: readonly CorpusDocument[];
  /** The document's title; its id where it is not known. */
  titleOf(documentId: string): string;
  document(documentId: string): CorpusDocument | null;
  /** The document whose button key this is, or null. */
  byShortKey(key: string): CorpusDocument | null;
  /** Where the reader page shows the passage, at the first of the sentences; null without a reader page. */
  readerLink(passage: Passage, sentences: readonly string[]): string | null;
}

/**
 * A look at the corpus as it is now; made anew for each request, since a reload may change the corpus. `readerUrl` is the public
 * address of the reader page, where there is one.
 */
export function libraryOf({ documents }: Corpus, readerUrl?: string): Library {
  const document = (id: string) => documents.find((entry) => entry.document.id === id) ?? null;
  return {
    documents,
    titleOf: (id) => document(id)?.document.title ?? id,
    document,
    byShortKey: (key) => documents.find((entry) => shortKey(entry.document.id) === key) ?? null,
    readerLink: (passage, sentences) => (readerUrl === undefined ? null : citationUrlOf(readerUrl, passage, sentences)),
  };
}

/** The passage at an address, or null. */
export const passageAt = ({ passages }: CorpusDocument, address: string): Passage | null =>
  passages.find((passage) => passage.address === address) ?? null;

/** How many body paragraphs the document has. */
export const paragraphCount = ({ passages }: CorpusDocument): number =>
  passages.filter(({ paragraph }) => paragraph !== null).length;
