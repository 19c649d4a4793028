/** The kind of each name, from its head noun, its context, what is known about it, and the names it is listed with. */

import type { Entry } from './entries.js';
import { isCompanySuffix, isParticle, isPlaceAdjective, kindOfNoun, leadsName, type NameKind } from './head-nouns.js';
import { isCommonWord, isKnownName, knownKind } from './lexicon.js';
import { stateNamed } from './states.js';

interface Elsewhere {
  /** Surnames of persons, and names of bodies, whose works the document lists. */
  readonly surnames: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  /** Names outside the body. */
  readonly elsewhere: ReadonlySet<string>;
}

/** The kind of each entry. */
export function kindsOf(entries: readonly Entry[], document: Elsewhere): ReadonlyMap<Entry, NameKind> {
  const kinds = new Map<Entry, NameKind>();
  const headed = headedForms(document.elsewhere);
  for (const entry of entries) {
    const kind = ownKind(entry, document, headed);
    if (kind !== null) kinds.set(entry, kind);
  }
  const byForm = new Map(entries.flatMap((entry) => [...entry.forms.keys()].map((form) => [form, entry] as const)));
  for (const entry of entries) {
    if (kinds.has(entry)) continue;
    kinds.set(entry, partnersKind(entry, byForm, kinds) ?? usualKind(entry));
  }
  return kinds;
}

function ownKind(entry: Entry, { surnames, bodies }: Elsewhere, headed: ReadonlyMap<string, NameKind>) {
  const forms = [...entry.forms.keys(), ...entry.otherForms].sort((one, other) => other.length - one.length);
  const first = <Kind>(kindOf: (form: string) => Kind | null): Kind | null => {
    for (const form of forms) {
      const kind = kindOf(form);
      if (kind !== null) return kind;
    }
    return null;
  };
  const proved = likeliest(entry.clues.strong);
  const knownOurs = (form: string) => {
    const kind = knownKind(form);
    return kind === 'other' ? null : kind;
  };
  return (
    first((form) => stateNamed(form)?.kind ?? null) ??
    (proved === 'person' && !forms.some(isHeadedName) ? proved : null) ??
    first((form) => (/ /u.test(form) && knownOurs(form) !== 'person' ? knownOurs(form) : null)) ??
    first(headKind) ??
    proved ??
    (forms.some((form) => surnames.has(form)) ? 'person' : null) ??
    (forms.some((form) => bodies.has(form)) ? 'organisation' : null) ??
    suggestedKind(entry, forms, headed) ??
    first(knownOurs) ??
    (forms.some((form) => /^\p{Lu}[\p{Lu}&]+$/u.test(form)) ? 'organisation' : null) ??
    likeliest(entry.clues.weak)
  );
}

/** Whether the name consists of English words, so that its last one is a head noun rather than a surname ("Fiona Hill"). */
const isHeadedName = (form: string): boolean => {
  const words = form.split(' ');
  const last = words.at(-1) ?? '';
  if (words.some(isParticle)) return false;
  const isHeaded = kindOfNoun(last) !== null || isCompanySuffix(last) || / (?:of|for) /u.test(form);
  return words.length > 1 && isHeaded && (words.length > 2 || isCommonWord(words[0] ?? ''));
};

/** The kind that the words around a name suggest, if a longer name outside the body supports it. */
function suggestedKind(entry: Entry, forms: readonly string[], headed: ReadonlyMap<string, NameKind>): NameKind | null {
  const suggested = likeliest(entry.clues.weak);
  return forms.some((form) => headed.get(form) === suggested) ? suggested : null;
}

const KINDS: readonly NameKind[] = ['person', 'organisation', 'place', 'programme'];

/** The kind with the most evidence; null if there is none. */
function likeliest(weights: Readonly<Record<NameKind, number>>): NameKind | null {
  const [best = 'place'] = [...KINDS].sort((one, other) => weights[other] - weights[one]);
  return weights[best] > 0 ? best : null;
}

const LAW = /^(?:\p{Lu}\.)+ \d|^\p{L}+\.? \d/u;

/** The kind that the name's own words indicate; null if none does. */
function headKind(form: string): NameKind | null {
  if (LAW.test(form)) return 'programme';
  const words = form.replace(/,/gu, '').split(' ');
  const last = words.at(-1) ?? '';
  if (words.length === 1) return null;
  const lastKind = kindOfNoun(last);
  if (lastKind === 'programme') return lastKind;
  const link = words.findIndex((word) => /^(?:of|for|on|to|against|in)$/u.test(word));
  const before = link > 0 ? kindOfNoun(words[link - 1] ?? '') : null;
  const first = words[0] ?? '';
  // "Imperial College London"
  const inner = isKnownName(last) && knownKind(last) === 'place' ? kindOfNoun(words.at(-2) ?? '') : null;
  return before ?? lastKind ?? inner ?? (leadsName(first) ? (kindOfNoun(first) ?? 'programme') : null);
}

/** Beginnings of longer names outside the body, with the kind of their head noun: "St. Anselm" in "St. Anselm Institute". */
function headedForms(elsewhere: ReadonlySet<string>): ReadonlyMap<string, NameKind> {
  const headed = new Map<string, NameKind>();
  for (const form of elsewhere) {
    const words = form.split(' ');
    const kind = kindOfNoun(words.at(-1) ?? '');
    if (kind !== null && words.length > 1) headed.set(words.slice(0, -1).join(' '), kind);
  }
  return headed;
}

function partnersKind(
  { partners }: Entry,
  byForm: ReadonlyMap<string, Entry>,
  kinds: ReadonlyMap<Entry, NameKind>,
): NameKind | null {
  for (const partner of partners) {
    const entry = byForm.get(partner);
    const kind = entry === undefined ? undefined : kinds.get(entry);
    if (kind !== undefined) return kind;
  }
  return null;
}

/** Without any evidence: common words are a body, other names of two words or more are persons, and single words are places. */
function usualKind({ forms }: Entry): NameKind {
  const names = [...forms.keys()].map((form) => form.split(' '));
  if (names.some((words) => words.every((word) => isCommonWord(word)) && !isPlaceAdjective(words[0] ?? ''))) {
    return 'organisation';
  }
  return names.some((words) => words.length > 1 && !isPlaceAdjective(words[0] ?? '')) ? 'person' : 'place';
}
