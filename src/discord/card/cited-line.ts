/** The line below a quotation: its place in the brief, and how the brief hedges it. */

import type { Passage } from '../../corpus/passage.js';
import type { Words } from '../../words/words.js';
import type { Library } from '../library/library.js';
import { citationLine } from './citation.js';
import { hedgeSuffix } from './hedge.js';

interface Quoted {
  readonly passage: Passage;
  /** The marked sentences. */
  readonly highlights: readonly string[];
  /** Its citation number, if any. */
  readonly rank: number | null;
}

/** One line, with the document's title where there are several. */
export function citedLine(
  { passage, highlights, rank }: Quoted,
  { words, library }: { readonly words: Words; readonly library: Library },
): string {
  const title = library.documents.length > 1 ? library.titleOf(passage.document) : null;
  const place = citationLine(passage, rank, title, words, library.readerLink(passage, highlights));
  return `${place}${hedgeSuffix(highlights, words)}`;
}
