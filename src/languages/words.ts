/** The words of what people write, folded, with their places. */

import { fold } from './fold.js';

export interface Word {
  /** Folded: lower case, without diacritics. */
  readonly folded: string;
  /** Where it starts and ends in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly hasCapital: boolean;
}

/** Han is written without spaces, so that each of its characters is a word. */
const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;

/**
 * Words in order: runs of letters and figures. Whatever else stands between them, hyphens and apostrophes too, ends a word.
 * @example wordsIn("Rusya'nın 2 payı").map(({ folded }) => folded) // ['rusya', 'nin', '2', 'payi']
 */
export const wordsIn = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(({ 0: written, index }) => ({
    folded: fold(written),
    start: index,
    end: index + written.length,
    hasCapital: /^\p{Lu}/u.test(written),
  }));

/** How many words people would count: what an apostrophe joins is one, and two Han characters are about one. */
export function wordCount(text: string): number {
  const words = wordsIn(text.replace(/['’]/gu, ''));
  const han = words.filter(({ folded }) => /\p{Script=Han}/u.test(folded)).length;
  return han > 0 ? Math.ceil(han / 2) : words.length;
}
