/** Trims parts of a run that are not the name: a sentence's first word, a people's adjective, an event. */

import type { Capitals } from './capitals.js';
import { type Draft, stretchOf, textOf } from './draft.js';
import { isEvent, isPlaceAdjective, kindOfNoun } from './head-nouns.js';
import { isAbbreviation, isCommonWord, isKnownName, isProperAdjective, knownKind, mayBeginName } from './lexicon.js';
import { stateNamed } from './states.js';
import type { Token } from './tokens.js';

/** Removes the words at the beginning or end of a run that are not part of the name; null if nothing is left. */
export function trimmed(draft: Draft, tokens: readonly Token[], capitals: Capitals): Draft | null {
  const opened = withoutOpening(draft, tokens, capitals);
  const named = opened && withoutAdjective(opened);
  return named && withoutEvent(named);
}

/** The first word of a sentence is always capitalised; it is kept if it can be part of the name. */
function withoutOpening(draft: Draft, tokens: readonly Token[], capitals: Capitals): Draft | null {
  const [first, second] = draft.units;
  if (first === undefined || !tokens[first.start]?.opens || draft.isTitled) return draft;
  const word = first.text;
  const text = textOf(draft.units);
  if (capitals.within.has(text) || capitals.persons.has(text) || stateNamed(text) !== null) return draft;
  if (!isCommonWord(word) || / /u.test(word)) return draft;
  if (second === undefined) return isCitedWith(tokens, first.end) ? draft : null;
  if (isKnownName(text)) return draft;
  if (isPlaceAdjective(word) || kindOfNoun(word) !== null) return draft;
  const rest = stretchOf(draft, 1);
  return mayBeginName(word) && !standsAlone(textOf(rest?.units ?? []), capitals) ? draft : rest;
}

/** Whether the words after the first word of a sentence are a name by themselves. */
const standsAlone = (text: string, capitals: Capitals): boolean =>
  (isKnownName(text) && !isCommonWord(text)) || capitals.within.has(text) || isAbbreviation(text);

/** "Smith (2019)", "Smith and Jones (2019)", "Smith et al.". */
const isCitedWith = (tokens: readonly Token[], end: number): boolean =>
  /^(?:\( \d{4}|et al|(?:and|&) \S+ \( \d{4})/u.test(
    tokens
      .slice(end, end + 4)
      .map(({ text }) => text)
      .join(' '),
  );

/** "Serbian President Vučić", "Chinese Huawei": the adjective of a people is not part of a person's or a company's name. */
function withoutAdjective(draft: Draft): Draft | null {
  const [first, ...rest] = draft.units;
  if (first === undefined || rest.length === 0) return draft;
  if (isKnownName(textOf(draft.units)) || kindOfNoun(rest.at(-1)?.text ?? '') !== null) return draft;
  const isCommonRest = rest.every(({ text }) => isCommonWord(text));
  return isProperAdjective(first.text) && !isPlaceAdjective(first.text) && !isCommonRest ? stretchOf(draft, 1) : draft;
}

/** "Russia–Ukraine War" mentions Ukraine, but "Cold War" no place. Also "EU Member States": the name at the start of a run. */
function withoutEvent(draft: Draft): Draft | null {
  const { units } = draft;
  const last = units.at(-1)?.text ?? '';
  if (units.length < 2 || isKnownName(textOf(units))) return draft;
  if (isEvent(last)) return knownBeginning(draft);
  const rest = units.slice(1);
  const isHeaded = kindOfNoun(last) !== null || draft.links.some((link) => link !== '');
  return !isHeaded && rest.some(({ text }) => isCommonWord(text)) ? (knownBeginning(draft) ?? draft) : draft;
}

/** The longest known name at the start of a draft that is followed by common words; null if there is none. */
function knownBeginning(draft: Draft): Draft | null {
  for (let length = draft.units.length - 1; length > 0; length -= 1) {
    const rest = draft.units.slice(length);
    const beginning = textOf(draft.units.slice(0, length));
    const isKnown = isKnownName(beginning) && !(length === 1 && knownKind(beginning) === 'person');
    if (isKnown && rest.every(({ text }) => isCommonWord(text))) return stretchOf(draft, 0, length);
  }
  return null;
}
