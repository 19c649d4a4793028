/** What the capitals in a whole document show about those in one sentence. */

import { textOf } from './draft.js';
import { isCompanySuffix, isPlaceAdjective, isTitle, kindOfNoun } from './head-nouns.js';
import { isAdjectiveOrPeople, isCommonWord, knownKind } from './lexicon.js';
import { runsIn, type Unit } from './runs.js';
import type { Token } from './tokens.js';

export interface Capitals {
  /** Words and runs of words that are capitalised within sentences, where only names are. */
  readonly within: ReadonlySet<string>;
  /** Words in names of persons: surnames of cited authors, and the words of full names. */
  readonly persons: ReadonlySet<string>;
  /** Abbreviations that the document explains by words without capitals: "foreign direct investment (FDI)". */
  readonly commonAbbreviations: ReadonlySet<string>;
}

/** The runs without function words that are alone within a sentence, and that {@link Capitals} contains. */
export function capitalsWithin(tokens: readonly Token[]): string[] {
  return runsIn(tokens).flatMap(([first, ...others]) => {
    if (first === undefined || others.length > 0 || tokens[first.units[0]?.start ?? 0]?.opens) return [];
    const isSuffixed = isCompanySuffix(first.units.at(-1)?.text ?? '');
    return [textOf(first.units), ...(isSuffixed ? [textOf(first.units.slice(0, -1))] : [])];
  });
}

/** The words of a sentence's full names, which may occur alone elsewhere: "Macron" of "President Emmanuel Macron". */
export const personWordsIn = (tokens: readonly Token[]): string[] =>
  runsIn(tokens)
    .flatMap((run) => run.map(({ units }) => units.filter(({ text }) => !isTitle(text))))
    .filter(isFullName)
    .flatMap((units) => units.filter(({ start }) => !tokens[start]?.opens).map(({ text }) => text));

/** Whether the words look like a forename and a surname, either of which may occur alone elsewhere. */
function isFullName(units: readonly Unit[]): boolean {
  if (units.length < 2 || units.length > 3 || kindOfNoun(units.at(-1)?.text ?? '') !== null) return false;
  const isOfPlace = ({ text }: Unit) => knownKind(text) === 'place' || knownKind(text) === 'organisation';
  const isAdjective = ({ text }: Unit) => isAdjectiveOrPeople(text) || isPlaceAdjective(text);
  return !units.every(({ text }) => isCommonWord(text)) && !units.some(isOfPlace) && !units.some(isAdjective);
}
