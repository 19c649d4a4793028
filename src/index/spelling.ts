/** Corrects spelling mistakes in English questions: unknown words that are one or two letters from a word of the documents or their banks. */

import { distance } from 'fastest-levenshtein';
import type { Entry } from './entries.js';
import { wordsOf } from './words.js';

/** Shorter words have too many neighbours. */
const SHORTEST_WORD_CHARS = 5;
/** From this length on two letters may be wrong. */
const LONG_WORD_CHARS = 7;

/** Wrong, missing and extra letters; two transposed letters are one mistake. */
function mistakes(typed: string, target: string): number {
  const away = distance(typed, target);
  const isSwap = away === 2 && [...typed].sort().join('') === [...target].sort().join('');
  return isSwap ? 1 : away;
}

/** Returns a text with its spelling mistakes corrected; the same text if there are none. */
export type MendSpelling = (text: string) => string;

/**
 * Creates the spelling corrector from the documents and their banks.
 * @param texts passages, whose words are the possible corrections
 * @param questions bank questions, whose words are also known to be correct
 */
export function spellingFrom(texts: readonly Pick<Entry, 'text'>[], questions: readonly Entry[]): MendSpelling {
  const wordsIn = (entries: readonly Pick<Entry, 'text'>[]) =>
    new Set(entries.flatMap(({ text }) => wordsOf(text.toLowerCase())));
  const printed = wordsIn(texts);
  const asked = wordsIn(questions.filter(({ lang }) => lang === 'en'));
  const targets = [...printed].filter((word) => word.length >= SHORTEST_WORD_CHARS && /^\p{L}+$/u.test(word)).sort();
  const mended = (word: string): string => {
    const typed = word.toLowerCase();
    if (
      typed.length < SHORTEST_WORD_CHARS ||
      !/^\p{Script=Latin}+$/u.test(typed) ||
      printed.has(typed) ||
      asked.has(typed)
    )
      return word;
    const allowed = typed.length >= LONG_WORD_CHARS ? 2 : 1;
    let best: string | null = null;
    let nearest = allowed + 1;
    for (const target of targets) {
      if (target[0] !== typed[0] || Math.abs(target.length - typed.length) > allowed) continue;
      const away = mistakes(typed, target);
      if (away < nearest) [best, nearest] = [target, away];
    }
    return best ?? word;
  };
  // An inflected form of a known word is no mistake.
  const isInflection = (word: string, best: string) => best.startsWith(word) || word.startsWith(best);
  return (text) =>
    text.replace(/[\p{L}\p{M}]+/gu, (word) => {
      const best = mended(word);
      return isInflection(word.toLowerCase(), best) ? word : best;
    });
}
