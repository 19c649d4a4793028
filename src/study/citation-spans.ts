/** Where a text cites a work by author and year: such years date the work rather than the events in the text. */

import { authorDateCitationsIn } from '../sources/author-date.js';

export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

export interface CitationSpan extends TextSpan {
  /** The authors as printed; of several works, those of the last. */
  readonly names: string;
}

const BRACKETED = /\([^()]{4,240}\)/gu;
const NAMES_BEFORE_CHARS = 120;

/** The brackets with the year of a citation: "(Kuik, 2008)", and those in "Beeker (2021)". */
export function citationSpans(text: string): CitationSpan[] {
  return [...text.matchAll(BRACKETED)].flatMap(({ index, 0: bracketed }) => {
    const end = index + bracketed.length;
    // A bare year in brackets belongs to the names before it.
    const start = /^\(\d/u.test(bracketed) ? Math.max(0, index - NAMES_BEFORE_CHARS) : index;
    const names = authorDateCitationsIn(text.slice(start, end)).at(-1)?.names;
    return names === undefined ? [] : [{ start: index, end, names }];
  });
}
