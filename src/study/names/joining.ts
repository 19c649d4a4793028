/** Where function words join two capitalised runs into one name ("Bank of England"), and where titles separate them. */

import type { Capitals } from './capitals.js';
import { type Draft, textOf } from './draft.js';
import { isCompanySuffix, isTitle, kindOfNoun } from './head-nouns.js';
import { isCommonWord, isKnownName } from './lexicon.js';
import type { Atom, Unit } from './runs.js';
import { stateNamed } from './states.js';

/** Joins the atoms of a run across function words that are part of a name. */
export function joined(run: readonly Atom[], capitals: Capitals): Draft[] {
  const drafts: { units: Unit[]; links: string[]; isTitled: boolean }[] = [];
  for (const { units, link } of run) {
    const last = drafts.at(-1);
    if (last !== undefined && link.startsWith('of') && isTitle(last.units.at(-1)?.text ?? '')) {
      // The remit of an office is not a name, unless it is a state: "Minister of Defense", "President of Serbia".
      const start = units.findIndex(({ text }) => !isCommonWord(text) || stateNamed(text) !== null);
      const rest = start < 0 ? [] : units.slice(start);
      drafts.push({ units: rest, links: rest.map(() => ''), isTitled: start > 0 });
    } else if (last !== undefined && isJoined(last, link, units, capitals)) {
      last.units.push(...units);
      last.links.push(link, ...units.slice(1).map(() => ''));
    } else drafts.push({ units: [...units], links: units.map(() => ''), isTitled: false });
  }
  return drafts.filter(({ units }) => units.length > 0);
}

function isJoined(left: Draft, link: string, right: readonly Unit[], capitals: Capitals): boolean {
  const leftText = textOf(left.units);
  const lastWord = left.units.at(-1)?.text ?? '';
  const head = isTitle(lastWord) ? null : kindOfNoun(lastWord);
  switch (link.split(' ')[0]) {
    case 'of':
      return head !== null && stateNamed(leftText) === null;
    case 'for':
    case 'on':
    case 'in':
    case 'to':
    case 'against':
      if (head === null || isKnownName(leftText) || isKnownName(textOf(right))) return false;
      return left.units.length === 1 || !capitals.within.has(leftText);
    case '&':
      if (isCompanySuffix(right[0]?.text ?? '')) return true;
      return !isKnownName(leftText) && !capitals.persons.has(lastWord);
    case 'and':
      return link === 'and' && isPaired(left, right, capitals);
    default:
      return head === null;
  }
}

/** Whether "and" is within one name: "Ministry of Trade and Industry", "Food and Agriculture Organization". */
function isPaired(left: Draft, right: readonly Unit[], capitals: Capitals): boolean {
  if (isKnownName(textOf(left.units)) || isKnownName(textOf(right))) return false;
  const lastLeft = left.units.at(-1)?.text ?? '';
  const isOpen = left.links.some((link) => /^(?:of|for|on)\b/u.test(link));
  if (isOpen) return right.every(({ text }) => isCommonWord(text)) && kindOfNoun(right[0]?.text ?? '') === null;
  const endsInHead = kindOfNoun(right.at(-1)?.text ?? '') !== null && right.length > 1;
  return endsInHead && isCommonWord(lastLeft) && kindOfNoun(lastLeft) === null && !capitals.within.has(lastLeft);
}

/** Titles that do not occur in names of bodies: "Dr.", "Sen.", but not "General" (Assembly). */
const isFormOfAddress = (text: string) => isTitle(text) && /\.$|^(?:Mr|Mrs|Ms|Dr|Prof|Sir)$/u.test(text);

/** Splits at titles and removes them with their offices ("Minister of Defense"), unless a body is named. */
export function withoutTitles({ units, links }: Draft): Draft[] {
  const at = units.findIndex(({ text }) => isTitle(text));
  const head = kindOfNoun(units.at(-1)?.text ?? '');
  const isBodys = (head !== null && head !== 'programme') || links.some((link) => /^(?:of|for)\b/u.test(link));
  if (at < 0 || (isBodys && !isFormOfAddress(units[at]?.text ?? ''))) return [{ units, links, isTitled: false }];
  let end = at;
  while (end < units.length && isTitle(units[end]?.text ?? '')) end += 1;
  const after = { units: units.slice(end), links: links.slice(end), isTitled: true };
  const before = { units: units.slice(0, at), links: links.slice(0, at), isTitled: false };
  const isBody = kindOfNoun(before.units.at(-1)?.text ?? '') === 'organisation' || isKnownName(textOf(before.units));
  return [...(isBody ? [before] : []), after].filter((draft) => draft.units.length > 0);
}
