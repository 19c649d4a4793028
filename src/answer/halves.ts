/** Questions that pair a topic of the documents with a state that they never name: 'US and Japan?' */

import { fold } from '../languages/fold.js';
import { inAnyLanguage } from '../languages/index.js';
import { anyOf } from '../languages/phrases.js';
import { type Pairing, withoutState } from './countries.js';

const words = inAnyLanguage(({ pairing }) => pairing).map(fold);
const isHan = (word: string) => /\p{Script=Han}/u.test(word);

/** Words and signs that pair two names, in any of the languages; Han is written without spaces. */
const PAIRED = String.raw`(?:\s*[,/&+]\s*|\s+(?:${anyOf(words.filter((word) => !isHan(word)))})\.?\s+|\s*(?:${anyOf(words.filter(isHan))})\s*)`;
const PAIRING: Pairing = { before: new RegExp(`${PAIRED}(?:the )?$`, 'iu'), behind: new RegExp(`^${PAIRED}`, 'iu') };

/**
 * The question without the named states, if each is paired with something else; null otherwise.
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
