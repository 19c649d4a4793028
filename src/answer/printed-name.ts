/** Names in a reason with the capitals that the brief gives them: people type "nye" and "rusi". */

import type { BriefIndex } from '../index/open.js';
import { fold } from '../languages/fold.js';
import { foldedText, wordsIn } from '../languages/words.js';
import type { Reason } from './answer.js';

const spelled = new WeakMap<BriefIndex, ReadonlyMap<string, string>>();

/** The words that the brief writes with a capital, by their folded form; read once. */
function capitalsIn(index: BriefIndex): ReadonlyMap<string, string> {
  const known = spelled.get(index);
  if (known !== undefined) return known;
  const words = index.passages.flatMap(({ text }) =>
    wordsIn(text)
      .filter(({ hasCapital }) => hasCapital)
      .map(({ folded, start, end }) => [folded, text.slice(start, end)] as const),
  );
  // The first use counts.
  const made = new Map(words.reverse());
  spelled.set(index, made);
  return made;
}

/** The reason with its names as the brief prints them: what was asked in one word of lower case gets its capitals, and no name a genitive. */
export function reasonAsPrinted(index: BriefIndex, reason: Reason): Reason {
  if (!('asked' in reason)) return reason;
  const bare = reason.asked.replace(GENITIVE, '');
  const asked = /^\p{Ll}+$/u.test(bare) ? (capitalsIn(index).get(fold(bare)) ?? bare) : bare;
  return 'said' in reason ? { ...reason, asked, said: reason.said.replace(GENITIVE, '') } : { ...reason, asked };
}

/** "Nye's definition" is of Nye. */
const GENITIVE = /['’]s$/u;

/** Whether a reason says 'not of' a name that the marked sentences print, if only within a longer one: "United Nations Security Council". */
export const namesWhatIsSaid = (reason: Reason, marked: string): boolean =>
  (reason.code === 'said-of' || reason.code === 'not-of') &&
  ` ${foldedText(marked)} `.includes(` ${foldedText(reason.asked)} `);
