/** What a document says of itself: its author, publisher, date and title, with the passages that print them. */

import type { CorpusDocument } from '../../corpus/corpus.js';
import type { Passage } from '../../corpus/passage.js';
import { printedWords } from '../../languages/index.js';
import type { DocumentSubject } from '../../languages/language.js';
import { wordsIn } from '../../languages/words.js';
import type { Found, Stated } from './facts.js';

const STATED: readonly DocumentSubject[] = ['author', 'publisher', 'date', 'title'];

/** Whether a subject can be looked up in a document's details. */
export const isStated = (subject: DocumentSubject): subject is Stated => STATED.includes(subject);

/** What the document states; null if it does not. */
export function statedIn({ document, passages }: CorpusDocument, subject: Stated): Found | null {
  const value = document[subject];
  if (value === null || value.trim() === '') return null;
  const printing = passages.filter(({ kind, text }) => kind !== 'reference' && isPrintedIn(text, subject, value));
  // Matter about the publication comes before what the text says in passing.
  const matter = printing.filter(({ kind }) => kind === 'matter');
  const shown: readonly Passage[] = matter.length > 0 ? matter : printing;
  return shown.length === 0
    ? null
    : { facts: [{ kind: 'stated', subject, value }], addresses: shown.map(({ address }) => address) };
}

function isPrintedIn(text: string, subject: Stated, value: string): boolean {
  if (subject === 'date') return isDateIn(text, value);
  // A name may be followed by its abbreviation.
  return ` ${plain(text)} `.includes(` ${plain(value.replace(/\([^()]{1,40}\)$/u, ''))} `);
}

const plain = (text: string) =>
  wordsIn(text)
    .map(({ folded }) => folded)
    .join(' ');

/** Whether a text prints the year and, if it is known, the month. */
function isDateIn(text: string, date: string): boolean {
  const [year = date, month] = date.split('-');
  const words = new Set(wordsIn(text).map(({ folded }) => folded));
  const names = month === undefined ? [] : printedWords(({ months }) => months?.[Number(month) - 1]);
  return words.has(year) && (names.length === 0 || names.some((name) => words.has(plain(name))));
}
