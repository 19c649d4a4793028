/** Names in the folded form in which texts, notes and lists are compared: sequences of folded words. */

import { fold } from '../languages/fold.js';

/** The folded words of a text, in order; apostrophes inside words are dropped, since lists write O’Brien either way. */
export function foldedWords(text: string): string[] {
  return (
    fold(text)
      .replace(/['’]/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The folded words with a single space before, between and after them, so that whole words can be searched in it. */
export const wordRun = (text: string): string => ` ${foldedWords(text).join(' ')} `;

/** Whether the words of `part` occur consecutively in `run`, a result of {@link wordRun}. */
export const runHolds = (run: string, part: string): boolean => part.trim() !== '' && run.includes(wordRun(part));
