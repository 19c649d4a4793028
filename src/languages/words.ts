/** The words of a text, folded, with their positions. */

import { fold } from './fold.js';
import { ofRecent } from './recent.js';

export interface Word {
  /** Folded: lower case, without diacritics. */
  readonly folded: string;
  /** Where it starts and ends in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly hasCapital: boolean;
}

/** Han is written without spaces, so each of its characters counts as a word. */
const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;

/**
 * Words in order: runs of letters and digits. Anything else, including hyphens and apostrophes, separates words.
 * @example wordsIn("Rusya'nın 2 payı").map(({ folded }) => folded) // ['rusya', 'nin', '2', 'payi']
 */
export const wordsIn: (text: string) => readonly Word[] = ofRecent(read);

function read(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: written, index } of text.matchAll(WORD)) {
    const end = index + written.length;
    words.push({ folded: fold(written), start: index, end, hasCapital: /^\p{Lu}/u.test(written) });
  }
  return words;
}

/**
 * The folded words with single spaces: the same for texts that differ only in case, diacritics, punctuation and spacing.
 * @example foldedText('Who sold  the FK-3?') // 'who sold the fk 3'
 */
export const foldedText = (text: string): string =>
  wordsIn(text)
    .map(({ folded }) => folded)
    .join(' ');

/** How many words a person would count: an apostrophe does not separate words, and two Han characters are about one. */
export function wordCount(text: string): number {
  const words = wordsIn(text.replace(/['’]/gu, ''));
  const han = words.filter(({ folded }) => /\p{Script=Han}/u.test(folded)).length;
  return han > 0 ? Math.ceil(han / 2) : words.length;
}
