/** Merges the forms of one name: abbreviations, surnames, states in all their forms. */

import type { Passage } from '../../corpus/passage.js';
import { added, type Clues } from './clues.js';
import { isCompanySuffix, isPlaceAdjective, kindOfNoun } from './head-nouns.js';
import { isKnownName, usualName } from './lexicon.js';
import { stateNamed } from './states.js';

/** A name in all its forms, before its kind is known. */
export interface Entry {
  /** Its forms in the body, each with its number of occurrences. */
  readonly forms: Map<string, number>;
  /** Forms that occur only outside the body: in notes, references and title pages. */
  readonly otherForms: Set<string>;
  /** The body paragraphs with the name, and the sentences in them. */
  readonly uses: Map<Passage, Set<string>>;
  clues: Clues;
  /** Forms of the names that "and" or a comma connects it to. */
  readonly partners: Set<string>;
}

/** The key that two spellings of a form have in common: without the full stops of abbreviations and with one kind of apostrophe. */
export function keyOf(form: string): string {
  const state = stateNamed(form)?.name;
  if (state !== undefined) return state;
  return form.replaceAll('’', "'").replace(/(?<=(?:^|\.)\p{Lu})\./gu, '');
}

/** Merges the entries whose forms belong to one name. `longForms`: the full forms of abbreviations. */
export function brought(entries: ReadonlyMap<string, Entry>, longForms: ReadonlyMap<string, string>): Entry[] {
  const byKey = new Map(entries);
  const merge = (from: string, into: string) => {
    const [source, target] = [byKey.get(from), byKey.get(into)];
    if (source === undefined || target === undefined || source === target) return;
    for (const [form, count] of source.forms) target.forms.set(form, (target.forms.get(form) ?? 0) + count);
    for (const form of source.otherForms) target.otherForms.add(form);
    for (const [passage, sentences] of source.uses) {
      target.uses.set(passage, new Set([...(target.uses.get(passage) ?? []), ...sentences]));
    }
    for (const partner of source.partners) target.partners.add(partner);
    target.clues = added(target.clues, source.clues);
    for (const [key, entry] of byKey) if (entry === source) byKey.set(key, target);
  };
  for (const [short, long] of longForms) {
    byKey.get(keyOf(short))?.otherForms.add(long);
    merge(keyOf(short), keyOf(long));
  }
  for (const key of entries.keys()) {
    const usual = usualName(key);
    if (usual !== null) merge(key, keyOf(usual));
  }
  const fullNames = fullNamesByWord([...entries.keys()]);
  for (const key of entries.keys()) {
    const whole = withoutGenericEnd(key);
    if (whole !== key) merge(whole, key);
    const full = / /u.test(key) || isKnownName(key) ? null : fullNameFor(key, fullNames);
    if (full !== null) merge(key, full);
  }
  return [...new Set(byKey.values())];
}

/** Without an optional last word: "Partnership for Peace Program", "Alder Co.". */
function withoutGenericEnd(key: string): string {
  const words = key.split(/,? /u);
  const last = words.at(-1) ?? '';
  const isGeneric = isCompanySuffix(last) || /^(?:Program|Programme|Project|Initiative)$/u.test(last);
  return isGeneric && words.length > 1 ? key.slice(0, key.length - last.length).replace(/(?: &|,)? $/u, '') : key;
}

/** Names of persons with several words, by their first and last word. */
function fullNamesByWord(keys: readonly string[]) {
  const byFirst = new Map<string, string[]>();
  const byLast = new Map<string, string[]>();
  for (const key of keys) {
    const words = key.replace(/,? (?:Jr|Sr)\.?$/u, '').split(' ');
    const [first = '', last = ''] = [words[0], words.at(-1)];
    const isPerson = words.length > 1 && kindOfNoun(last) === null && !isPlaceAdjective(first) && !isKnownName(key);
    if (!isPerson || / (?:of|for|and) /u.test(key)) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), key]);
    byLast.set(last, [...(byLast.get(last) ?? []), key]);
  }
  return { byFirst, byLast };
}

/** The one full name that a single word stands for: a surname, which comes first in some languages; null if there is no single one. */
function fullNameFor(word: string, { byFirst, byLast }: ReturnType<typeof fullNamesByWord>): string | null {
  const [last, ...moreLast] = byLast.get(word) ?? [];
  if (last !== undefined) return moreLast.length === 0 ? last : null;
  const [first, ...moreFirst] = byFirst.get(word) ?? [];
  return first !== undefined && moreFirst.length === 0 ? first : null;
}
