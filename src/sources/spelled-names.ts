/** Names that a sentence and its footnote, or a citation and the list, spell differently. */

import { distance } from 'fastest-levenshtein';
import { regionCodes, regionName } from '../gazetteer/region-names.js';
import { fold } from '../languages/fold.js';

/** Shorter names differ by one letter too easily (Ross and Rose). */
const SHORTEST_NAME = 5;

/** Countries have different names in different languages (Slovenia, Slovenija), which are not misspellings. */
const countryWords = (): ReadonlySet<string> =>
  new Set(regionCodes().flatMap((code) => fold(regionName(code, 'en') ?? '').match(/\p{L}+/gu) ?? []));

let knownCountryWords: ReadonlySet<string> | undefined;

/** Capitalised words, in order. */
const capitalisedWords = (text: string): string[] => text.match(/(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]+/gu) ?? [];

export interface TwoSpellings {
  readonly inText: string;
  readonly inNote: string;
}

/**
 * The names in `text` that `note` spells with one letter changed, added or omitted, ignoring diacritics, which many lists drop.
 * An added ending is not another spelling, and neither is a word in `common` (folded words that also occur in lower case).
 */
export function namesSpelledTwoWays(text: string, note: string, common: ReadonlySet<string>): TwoSpellings[] {
  // Reads hundreds of names, so it is not done at start-up.
  knownCountryWords ??= countryWords();
  const countries = knownCountryWords;
  const isName = (word: string) => {
    const folded = fold(word);
    return folded.length >= SHORTEST_NAME && !common.has(folded) && !countries.has(folded);
  };
  const [inText, inNote] = [capitalisedWords(text).filter(isName), capitalisedWords(note).filter(isName)];
  const [textForms, noteForms] = [new Set(inText.map(fold)), new Set(inNote.map(fold))];
  return inText.flatMap((one) => {
    const other = inNote.find((word) => areTwoSpellings(fold(one), fold(word)));
    const isClear = other !== undefined && !noteForms.has(fold(one)) && !textForms.has(fold(other));
    return isClear ? [{ inText: one, inNote: other }] : [];
  });
}

/** They differ by one letter, and not only in their ending: the last letter is the same. */
const areTwoSpellings = (one: string, other: string) =>
  distance(one, other) === 1 && one.at(-1) === other.at(-1) && one.at(0) === other.at(0);

/** The folded words that occur in a text in lower case. */
export const commonWordsOf = (text: string): Set<string> =>
  new Set((text.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]+/gu) ?? []).map(fold));
