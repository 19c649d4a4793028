/** Corrects spelling mistakes in English questions: what is no English word, and one or two letters from a word of the documents or their banks. */

import { distance } from 'fastest-levenshtein';
import { lemmasOf } from '../wording/lemmas.js';
import { listedKind } from '../wording/word-kinds.js';
import { openWordNet } from '../wording/wordnet.js';
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

/** A mistake is never in the first letter, and changes the length by as many letters as it may have. */
const bucketOf = (word: string, length: number) => `${word[0]}${length}`;

/** The words that may be corrections, by first letter and length: in a large corpus few of all words are compared. */
function targetsAmong(words: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const targets = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < SHORTEST_WORD_CHARS || !/^\p{L}+$/u.test(word)) continue;
    const bucket = bucketOf(word, word.length);
    const others = targets.get(bucket);
    if (others === undefined) targets.set(bucket, [word]);
    else others.push(word);
  }
  return targets;
}

/** Such a word is not corrected: 'started' is no mistake for 'stated', nor 'arent' for 'arena'. Asked only if a correction was found. */
const isEnglishWord = (word: string) =>
  listedKind(word.replace(/nt$/u, '')) !== null || listedKind(word) !== null || lemmasOf(word, openWordNet()).size > 0;

/** Returns a text with its spelling mistakes corrected; the same text if there are none. */
export type MendSpelling = (text: string) => string;

/**
 * Creates the spelling corrector from the documents and their banks.
 * @param vocabulary the words of the passages, which are the possible corrections
 * @param questions bank questions, whose words are also known to be correct
 */
export function spellingFrom(vocabulary: Iterable<string>, questions: readonly Entry[]): MendSpelling {
  const printed = new Set<string>();
  for (const word of vocabulary) printed.add(word.toLowerCase());
  const asked = new Set<string>();
  for (const { text, lang } of questions) {
    if (lang === 'en') for (const word of wordsOf(text.toLowerCase())) asked.add(word);
  }
  const targets = targetsAmong(printed);
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
    for (let length = typed.length - allowed; length <= typed.length + allowed; length += 1) {
      for (const target of targets.get(bucketOf(typed, length)) ?? []) {
        const away = mistakes(typed, target);
        if (away < nearest || (away === nearest && best !== null && target < best)) [best, nearest] = [target, away];
      }
    }
    return best === null || isEnglishWord(typed) ? word : best;
  };
  // An inflected form of a known word is no mistake.
  const isInflection = (word: string, best: string) => best.startsWith(word) || word.startsWith(best);
  return (text) =>
    text.replace(/[\p{L}\p{M}]+/gu, (word) => {
      const best = mended(word);
      return isInflection(word.toLowerCase(), best) ? word : best;
    });
}
