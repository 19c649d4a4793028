/** A question that pairs something the documents speak of with a state they never name: 'US and Japan?' */

import { fold } from '../languages/fold.js';
import { inAnyLanguage } from '../languages/index.js';
import { anyOf } from '../languages/phrases.js';
import { withoutState } from './countries.js';

const words = inAnyLanguage(({ pairing }) => pairing).map(fold);
const isHan = (word: string) => /\p{Script=Han}/u.test(word);

/** Words and signs that pair two names, in any of the languages; Han is written without spaces. */
const PAIRING = String.raw`(?:\s*[,/&+]\s*|\s+(?:${anyOf(words.filter((word) => !isHan(word)))})\.?\s+|\s*(?:${anyOf(words.filter(isHan))})\s*)`;

/**
 * The question without the states named, where each stands in a pair with something else; null where it does not.
 * @param codes region codes of the states to leave out
 */
export function otherHalf(question: string, codes: readonly string[], language: string): string | null {
  let rest = question;
  for (const code of codes) {
    const without = withoutState(rest, code, language, PAIRING);
    if (without === null) return null;
    rest = without;
  }
  return rest === question ? null : rest;
}
