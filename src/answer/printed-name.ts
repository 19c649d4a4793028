/** Names in a reason with the capitals that the brief gives them: people type "nye" and "rusi". */

import type { BriefIndex } from '../index/open.js';
import { fold } from '../languages/fold.js';
import { foldedText, wordsIn } from '../languages/words.js';
import type { Reason } from './answer.js';

/** A word as the brief first writes it with a capital; null if it never does. */
function capitalised(index: BriefIndex, word: string): string | null {
  const wanted = fold(word);
  for (const position of index.words.passagesWith((known) => known.includes(wanted))) {
    const text = index.passages[position]?.text ?? '';
    const found = wordsIn(text).find(({ folded, hasCapital }) => hasCapital && folded === wanted);
    if (found !== undefined) return text.slice(found.start, found.end);
  }
  return null;
}

/** The reason with its names as the brief prints them: what was asked in one word of lower case gets its capitals, and no name a genitive. */
export function reasonAsPrinted(index: BriefIndex, reason: Reason): Reason {
  if (!('asked' in reason)) return reason;
  const bare = reason.asked.replace(GENITIVE, '');
  const asked = /^\p{Ll}+$/u.test(bare) ? (capitalised(index, bare) ?? bare) : bare;
  return 'said' in reason ? { ...reason, asked, said: reason.said.replace(GENITIVE, '') } : { ...reason, asked };
}

/** "Nye's definition" is of Nye. */
const GENITIVE = /['’]s$/u;

/** Whether a reason says 'not of' a name that the marked sentences print, if only within a longer one: "United Nations Security Council". */
export const namesWhatIsSaid = (reason: Reason, marked: string): boolean =>
  (reason.code === 'said-of' || reason.code === 'not-of') &&
  ` ${foldedText(marked)} `.includes(` ${foldedText(reason.asked)} `);
