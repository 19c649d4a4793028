/** Whether a run of capitalised words is a name of one of our kinds rather than a month, measure, heading or common noun. */

import type { Capitals } from './capitals.js';
import { type Draft, textOf } from './draft.js';
import {
  isDeterminer,
  isDirection,
  isNumbered,
  isPlaceAdjective,
  isTitle,
  kindOfNoun,
  leadsName,
} from './head-nouns.js';
import { isAbbreviation, isAdjectiveOrPeople, isCommonWord, knownKind, mayBeginName } from './lexicon.js';
import { areInitials, type Unit } from './runs.js';
import type { Token } from './tokens.js';

export function isName(draft: Draft, tokens: readonly Token[], capitals: Capitals): boolean {
  const { units, isTitled } = draft;
  const text = textOf(units);
  const known = knownKind(text);
  if (known !== null) return known !== 'other' || isTitled || capitals.persons.has(text);
  if (isPartOfText(units, tokens)) return false;
  const [first] = units;
  if (first === undefined || units.length > 1) return isNameOfWords(draft, tokens);
  const isRegion = isDirection(text) && tokens[first.start - 1]?.text.toLowerCase() === 'the';
  return isRegion || isSingleName(text, isTitled, capitals) || isBareNoun(text, tokens, units);
}

/** "Fig. 2", "Class A", "Article 9"; and a product or standard with a code: "ASTM E2886". */
function isPartOfText(units: readonly Unit[], tokens: readonly Token[]): boolean {
  const next = tokens[units.at(-1)?.end ?? 0]?.text ?? '';
  const isCode = /\d/u.test(next) && /^\p{L}/u.test(next);
  return isCode || (isNumbered(units[0]?.text ?? '') && (/^\d/u.test(next) || units.length === 1 || isLettered(units)));
}

const isLettered = (units: readonly Unit[]) => /^\p{Lu}$/u.test(units.at(-1)?.text ?? '');

function isNameOfWords({ units, links, isTitled }: Draft, tokens: readonly Token[]): boolean {
  const [first = { text: '', start: 0, end: 0 }] = units;
  if (units.every(({ text }) => /^\p{L}+\.$/u.test(text))) return false;
  if (isLettered(units) && isCommonWord(first.text)) return false;
  if (units.length === 2 && isPlaceAdjective(first.text)) return true;
  const isEveryCommon = units.every(
    ({ text }) =>
      (isCommonWord(text) || isAdjectiveOrPeople(text)) && (knownKind(text) !== 'place' || isCommonWord(text)),
  );
  if (!isEveryCommon || isTitled) return units.some(({ text }) => text.length > 1 && !areInitials(text));
  const isLinked = links.some((link) => link !== '');
  if (kindOfNoun(units.at(-1)?.text ?? '') !== null) return true;
  const isPluralLast = isPlural(units.at(-1)?.text ?? '');
  if (units.some(({ text }) => kindOfNoun(text) !== null)) return isLinked || !isPluralLast;
  // "Human Rights Watch" has no article; "the Member States" has.
  return standsBare(tokens, units) && !isPluralLast;
}

const isPlural = (word: string) => word.endsWith('s') && isCommonWord(word.slice(0, -1));

/** Whether the name is within a sentence after a word other than an article. */
function standsBare(tokens: readonly Token[], units: readonly Unit[]): boolean {
  const before = tokens[(units[0]?.start ?? 0) - 1];
  if (before === undefined || before.isPossessive || isDeterminer(before.text)) return false;
  return before.text === ',' || /^\p{Ll}/u.test(before.text);
}

/** A common noun with a capital that it would not need: "Tesla", "Apple". */
function isBareNoun(text: string, tokens: readonly Token[], units: readonly Unit[]): boolean {
  const isListed = isTitle(text) || kindOfNoun(text) !== null || isPlaceAdjective(text) || isAdjectiveOrPeople(text);
  return /^\p{Lu}\p{Ll}{2,}$/u.test(text) && !isListed && mayBeginName(text) && standsBare(tokens, units);
}

const ROMAN = /^[IVXLC]+$/u;
const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

function isSingleName(text: string, isTitled: boolean, capitals: Capitals): boolean {
  if (/ /u.test(text)) return true;
  if (isAbbreviation(text)) {
    return !ROMAN.test(text) && !currencies.has(text) && !capitals.commonAbbreviations.has(text);
  }
  if (text.length < 2 || /^\p{L}+\.$/u.test(text) || areInitials(text)) return false;
  if (isTitled || capitals.persons.has(text)) return true;
  return !isCommonWord(text) && !isAdjectiveOrPeople(text) && kindOfNoun(text) === null && !leadsName(text);
}
