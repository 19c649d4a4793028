/** Names as they are compared in texts, notes and lists: rows of folded words. */

import { fold } from '../languages/fold.js';

/** The folded words of a text, in order; apostrophes are dropped inside them, since lists write O’Brien in either way. */
export function foldedWords(text: string): string[] {
  return (
    fold(text)
      .replace(/['’]/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The folded words between single spaces, with one before and after, so that whole words can be searched in it. */
export const wordRun = (text: string): string => ` ${foldedWords(text).join(' ')} `;

/** Whether all words of `part` stand in a row in `run`, which {@link wordRun} gave. */
export const runHolds = (run: string, part: string): boolean => part.trim() !== '' && run.includes(wordRun(part));
