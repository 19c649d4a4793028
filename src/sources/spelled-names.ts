/** Names that a sentence and its footnote, or a citation and the list, spell differently. */

import { distance } from 'fastest-levenshtein';
import { regionCodes, regionName } from '../gazetteer/region-names.js';
import { fold } from '../languages/fold.js';

/** Shorter names differ by one letter too easily (Ross and Rose). */
const SHORTEST_NAME = 5;

/** Countries have names of their own in each language (Slovenia, Slovenija): not two spellings of one name. */
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
 * The names of `text` that `note` spells with one letter changed, added or left out; diacritics aside, which many lists drop.
 * An ending put to a name is no other spelling, and neither is a word that `common` holds (folded words not always capitalised).
 */
export function namesSpelledTwoWays(text: string, note: string, common: ReadonlySet<string>): TwoSpellings[] {
  // Hundreds of names, which no start should wait for.
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

/** One letter apart, and not only by an ending: the last letter is the same. */
const areTwoSpellings = (one: string, other: string) =>
  distance(one, other) === 1 && one.at(-1) === other.at(-1) && one.at(0) === other.at(0);

/** The folded words that a text has without a capital somewhere. */
export const commonWordsOf = (text: string): Set<string> =>
  new Set((text.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]+/gu) ?? []).map(fold));
