/** Sources of patterns for reading printed documents, made of the words of all languages. */

import { english } from './en.js';
import { printedWords } from './index.js';
import { anyOf } from './phrases.js';

/** Between two authors: "and", "&", "ve". */
export const AND = `(?:&|${anyOf(printedWords(({ and }) => and))})`;

/** Particles within names: "van", "del". */
export const NAME_PARTICLE = `(?:${anyOf(printedWords(({ nameParticles }) => nameParticles))})`;

/** Instead of a year, without the last full stop: "n.d", "t. y". */
export const UNDATED = `(?:${anyOf(printedWords(({ undated }) => undated)).replaceAll('\\.', String.raw`\.\s?`)})`;

/** A month in any language, in full or abbreviated. */
export const MONTH = `(?:${anyOf(printedWords(({ months }) => months?.flat()))})`;

const englishMonths = english.documents?.months ?? [];

/** January to December in English, in lower case. */
export const ENGLISH_MONTHS: readonly string[] = englishMonths.map(([name = '']) => name.toLowerCase());

/** The first three letters of the English months, capitalised. */
export const ENGLISH_MONTH_BEGINNINGS: readonly string[] = englishMonths.map(([name = '']) => name.slice(0, 3));

/** The month of an English name in full or short, 1 to 12; null for a word that is none. */
export function englishMonthNumber(name: string): number | null {
  const beginning = name.slice(0, 3).toLowerCase();
  const position = ENGLISH_MONTHS.findIndex((month) => month.startsWith(beginning));
  return position === -1 || beginning.length < 3 ? null : position + 1;
}
