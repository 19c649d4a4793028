/** What is compared of an English word, from WordNet: its forms, its senses, and the senses near to them. */

import { SAME_IN_POLICY_WRITING } from './policy-words.js';
import type { SynsetKey, WordClass, WordNet } from './wordnet.js';

/** The base forms of a word by class. */
export type Lemmas = ReadonlyMap<WordClass, readonly string[]>;

/** A word's base forms, as numbers of WordNet's. */
const FORMS = 0;
const SENSES = 1;
/** The groups of words of policy writing that have the word or one of its root. */
const GROUPS = 2;
/** Its most common senses with those of the same root, and the senses near to these. */
const COMMON = 3;
const NEAR = 4;
/** Its senses, with the heads of similar adjectives; and the opposites of its senses. */
const HEADS = 5;
const OPPOSITES = 6;
const SECTIONS = 7;
type Section =
  | typeof FORMS
  | typeof SENSES
  | typeof GROUPS
  | typeof COMMON
  | typeof NEAR
  | typeof HEADS
  | typeof OPPOSITES;

/**
 * The positions at which the sections above end, followed by the sections, each of whole numbers in ascending order. It is one array
 * for each word, since thousands of words are kept.
 */
export type Profile = Int32Array;

const startOf = (profile: Profile, section: Section) => (section === 0 ? SECTIONS : (profile[section - 1] as number));

/**
 * A more general word can replace a narrower one ("road" for "highway") in their most common senses. Measured on 97 pairs that
 * people interchange and 65 that they do not (such as "economic" and "military"): accepting words of the same root with their
 * similar and more general ones added 15 of the former and none of the latter; accepting words with a common more general word
 * ("army", "navy") added 6 of the latter. Sentence vectors do not separate the two at all: .80 to .93 for both.
 */
const SENSES_GENERALISED = 4;

/** Works out the profile of a word with its base forms. */
export function profileOf(wordnet: WordNet, word: string, lemmas: Lemmas): Profile {
  const bases = basesOf(word, lemmas);
  const starts = new Set([...bases].map((base) => base.slice(0, ROOT_LETTERS)));
  const isOfRoot = (other: string) => starts.has(other.slice(0, ROOT_LETTERS));
  const senses = sensesOf(wordnet, lemmas, Number.POSITIVE_INFINITY);
  // Those of the same root in other classes: "procurement" with "procure".
  const related = new Map<SynsetKey, readonly SynsetKey[]>();
  const words = new Set(bases);
  for (const key of senses) {
    const ofRoot = targets(wordnet, key, '+\\').filter((target) => wordnet.synset(target).words.some(isOfRoot));
    related.set(key, ofRoot);
    for (const one of ofRoot) for (const other of wordnet.synset(one).words) if (isOfRoot(other)) words.add(other);
  }
  const common = sensesOf(wordnet, lemmas, SENSES_GENERALISED);
  for (const key of [...common]) for (const one of related.get(key) ?? []) common.add(one);
  return packed([
    formsOf(wordnet, lemmas),
    senses,
    [...words].flatMap((one) => GROUPS_OF.get(one) ?? []),
    common,
    nearTo(wordnet, common),
    [...senses, ...[...senses].flatMap((key) => targets(wordnet, key, '&'))],
    [...senses].flatMap((key) => targets(wordnet, key, '!')),
  ]);
}

function packed(sections: readonly Iterable<number>[]): Profile {
  const all = sections.map(sorted);
  const profile = new Int32Array(all.reduce((sum, { length }) => sum + length, SECTIONS));
  let end = SECTIONS;
  for (const [section, numbers] of all.entries()) {
    profile.set(numbers, end);
    end += numbers.length;
    profile[section] = end;
  }
  return profile;
}

const sorted = (numbers: Iterable<number>) => Int32Array.from(new Set(numbers)).sort();

/** The base forms of a word as WordNet's numbers, in ascending order. */
export const formsOf = (wordnet: WordNet, lemmas: Lemmas): Int32Array =>
  sorted([...lemmas].flatMap(([wordClass, bases]) => bases.map((base) => wordnet.lemma(base, wordClass))));

/** The same for a word with a profile. */
export const formsIn = (profile: Profile): Int32Array =>
  profile.subarray(startOf(profile, FORMS), profile[FORMS] as number);

/** The word and its base forms. */
export const basesOf = (word: string, lemmas: Lemmas): Set<string> => new Set([word, ...[...lemmas.values()].flat()]);

/** The groups of words of policy writing, by their numbers, that have a word. */
const GROUPS_OF: ReadonlyMap<string, readonly number[]> = groupsByWord(SAME_IN_POLICY_WRITING);

function groupsByWord(groups: readonly ReadonlySet<string>[]): Map<string, number[]> {
  const byWord = new Map<string, number[]>();
  for (const [at, group] of groups.entries()) {
    for (const word of group) byWord.set(word, [...(byWord.get(word) ?? []), at]);
  }
  return byWord;
}

/** Whether words have a meaning in common, or meanings near to each other. */
export const shareMeaning = (left: Profile, right: Profile): boolean =>
  meets(left, GROUPS, right, GROUPS) ||
  meets(left, SENSES, right, SENSES) ||
  meets(left, NEAR, right, COMMON) ||
  meets(right, NEAR, left, COMMON);

/** Opposites in WordNet, directly or between the heads of similar adjectives ("tiny", "large"). */
export const areOpposed = (left: Profile, right: Profile): boolean =>
  meets(left, OPPOSITES, right, HEADS) || meets(right, OPPOSITES, left, HEADS);

const meets = (left: Profile, section: Section, right: Profile, other: Section): boolean =>
  haveCommon(
    left,
    startOf(left, section),
    left[section] as number,
    right,
    startOf(right, other),
    right[other] as number,
  );

/** Whether two lists of forms have one in common. */
export const shareForm = (left: Int32Array, right: Int32Array): boolean =>
  haveCommon(left, 0, left.length, right, 0, right.length);

/** Whether parts of two arrays, each in ascending order, have a number in common. */
function haveCommon(left: Int32Array, from: number, end: number, right: Int32Array, start: number, stop: number) {
  for (let [at, other] = [from, start]; at < end && other < stop; ) {
    const difference = (left[at] as number) - (right[other] as number);
    if (difference === 0) return true;
    if (difference < 0) at += 1;
    else other += 1;
  }
  return false;
}

/** Minimum common prefix, in letters, of two words of the same root. */
const ROOT_LETTERS = 4;

function sensesOf(wordnet: WordNet, lemmas: Lemmas, count: number): Set<SynsetKey> {
  return new Set(
    [...lemmas].flatMap(([wordClass, bases]) =>
      bases.flatMap((base) => wordnet.senses(base, wordClass).slice(0, count)),
    ),
  );
}

function targets(wordnet: WordNet, key: SynsetKey, symbols: string): SynsetKey[] {
  const found: SynsetKey[] = [];
  for (const { symbol, target } of wordnet.synset(key).pointers) if (symbols.includes(symbol)) found.push(target);
  return found;
}

/** A word with more narrower ones than this ("state", "activity", "change") is too general to replace any of them. */
const MOST_NARROWER = 20;

/** Similar adjectives, words of the same root, see-also references, and words one level more general. */
const nearTo = (wordnet: WordNet, senses: ReadonlySet<SynsetKey>): SynsetKey[] =>
  [...senses].flatMap((key) => [
    ...targets(wordnet, key, '&+\\^'),
    ...targets(wordnet, key, '@').filter((target) => wordnet.synset(target).narrower <= MOST_NARROWER),
  ]);
