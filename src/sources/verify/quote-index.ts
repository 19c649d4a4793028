/** The index for checking quotations: the corpus as letters, and its sentences as words. */

import type { CorpusDocument } from '../../corpus/corpus.js';
import type { Passage } from '../../corpus/passage.js';
import { indexSentences, type SentenceIndex } from '../../wording/sentence-index.js';
import { type Letters, lettersOf } from './letters.js';

/** The parts of a corpus that are indexed. */
export interface QuotedCorpus {
  readonly documents: readonly Pick<CorpusDocument, 'passages'>[];
}

/** Text that is searched as a unit: all body paragraphs of a document joined by spaces, or any other single passage. */
export interface Stretch {
  readonly text: string;
  readonly letters: Letters;
  /** Its passages, each with its start in the text. */
  readonly passages: readonly { readonly passage: Passage; readonly start: number }[];
}

export interface QuoteIndex extends SentenceIndex {
  readonly stretches: readonly Stretch[];
}

/** Builds the index; takes some 150 ms for a brief, most of it reading the thesaurus. */
export const indexQuotes = (corpus: QuotedCorpus): QuoteIndex => ({
  ...indexSentences(corpus.documents.flatMap((document) => document.passages)),
  stretches: stretchesOf(corpus),
});

function stretchesOf({ documents }: QuotedCorpus): Stretch[] {
  return documents.flatMap(({ passages }) => {
    const body = passages.filter(({ paragraph }) => paragraph !== null);
    const others = passages.filter(({ paragraph }) => paragraph === null);
    return [body, ...others.map((passage) => [passage])].filter(({ length }) => length > 0).map(stretchOf);
  });
}

function stretchOf(passages: readonly Passage[]): Stretch {
  let start = 0;
  const placed = passages.map((passage) => {
    const place = { passage, start };
    start += passage.text.length + 1;
    return place;
  });
  const text = passages.map((passage) => passage.text).join(' ');
  return { text, letters: lettersOf(text), passages: placed };
}
