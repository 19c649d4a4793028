/** Whether two English words have the same meaning, opposite meanings or neither, according to WordNet. */

import { lemmasOf } from './lemmas.js';
import { nameOf, withoutAccents } from './names.js';
import { numberOf } from './numbers.js';
import { SAME_IN_POLICY_WRITING } from './policy-words.js';
import { remembered } from './remembered.js';
import { groupOfWord } from './word-kinds.js';
import { openWordNet, type SynsetKey, WORD_CLASSES, type WordClass, type WordNet } from './wordnet.js';

/** What is compared of a word, worked out once. */
export interface Entry {
  readonly word: string;
  /** The group of names that it belongs to, or itself without accents; and itself without accents. */
  readonly name: string;
  readonly plain: string;
  /** The number that it is; null if it is none. */
  readonly number: string | null;
  /** The first word of its group of negations, modals or limits, or itself. */
  readonly group: string;
}

export interface Thesaurus {
  entry(word: string): Entry;
  /** Whether both are forms of the same word. */
  shareForm(left: Entry, right: Entry): boolean;
  /** Whether one can replace the other, unless they are opposites. */
  shareMeaning(left: Entry, right: Entry): boolean;
  oppose(left: Entry, right: Entry): boolean;
  /** The word and its base forms. */
  basesOf(word: string): readonly string[];
  /** Whether it is an English word in any form. */
  isWord(word: string): boolean;
  /** Whether it is a verb and nothing else ("evaluates", but not "supports"). */
  isVerb(word: string): boolean;
  /** Whether it is the base form of a verb, if perhaps also something else ("support"). */
  isBaseOfVerb(word: string): boolean;
  /** Whether both are forms of the same word ("aims", "aimed"). */
  areForms(left: string, right: string): boolean;
  /** Whether one can replace the other; never for opposites. */
  areSynonyms(left: string, right: string): boolean;
  /** Whether one means the opposite of the other ("increase", "decrease"). */
  areOpposites(left: string, right: string): boolean;
}

/**
 * A more general word can replace a narrower one ("road" for "highway") in their most common senses. Measured on 97 pairs that
 * people interchange and 65 that they do not (such as "economic" and "military"): accepting words of the same root with their
 * similar and more general ones added 15 of the former and none of the latter; accepting words with a common more general word
 * ("army", "navy") added 6 of the latter. Sentence vectors do not separate the two at all: .80 to .93 for both.
 */
const SENSES_GENERALISED = 4;

/** A brief has some 3,000 words. */
const MOST_WORDS = 5000;

/** Opens the thesaurus. */
export function openThesaurus(): Thesaurus {
  const wordnet = openWordNet();
  const known = new Map<string, Known>();
  const entry = (word: string) => remembered(known, word, MOST_WORDS, () => newEntry(word));
  const lemmas = (word: string) => lemmasIn(entry(word));
  const lemmasIn = (of: Known): Lemmas => {
    of.lemmas ??= lemmasOf(of.word, wordnet);
    return of.lemmas;
  };
  const profile = (of: Known): Profile => {
    of.profile ??= profileOf(wordnet, of.word, lemmasIn(of));
    return of.profile;
  };
  return {
    entry,
    shareForm: (left, right) => left.word === right.word || sharesForm(lemmasIn(left), lemmasIn(right)),
    shareMeaning: (left, right) => shareMeaning(profile(left), profile(right)),
    oppose: (left, right) => areOpposites(profile(left), profile(right)),
    basesOf: (word) => [...basesOf(word, lemmas(word))],
    isWord: (word) => FUNCTION_WORDS.has(word) || lemmas(word).size > 0,
    isVerb: (word) => lemmas(word).has('verb') && lemmas(word).size === 1,
    isBaseOfVerb: (word) => lemmas(word).get('verb')?.includes(word) === true,
    areForms: (left, right) => left === right || sharesForm(lemmas(left), lemmas(right)),
    areSynonyms: (left, right) => {
      const [own, theirs] = [profile(entry(left)), profile(entry(right))];
      return !areOpposites(own, theirs) && shareMeaning(own, theirs);
    },
    areOpposites: (left, right) => areOpposites(profile(entry(left)), profile(entry(right))),
  };
}

/** An entry with what WordNet has of the word, once somebody asked for it. */
interface Known extends Entry {
  lemmas?: Lemmas;
  profile?: Profile;
}

const newEntry = (word: string): Known => ({
  word,
  name: nameOf(word),
  plain: withoutAccents(word),
  number: numberOf(word),
  group: groupOfWord(word),
});

/** Words that WordNet, which has only nouns, verbs, adjectives and adverbs, lacks. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those and or but nor if of to from with without within into onto upon for by as than through
  toward towards between among against during since until while whereas although though because unless whether which who whom
  whose what where when how he she they we you i it its his her their our your my me him them us him itself themselves himself
  herself could would should might may must shall can cannot not`.split(/\s+/u),
);

type Lemmas = ReadonlyMap<WordClass, readonly string[]>;

const sharesForm = (left: Lemmas, right: Lemmas) =>
  WORD_CLASSES.some(
    (wordClass) => left.get(wordClass)?.some((lemma) => right.get(wordClass)?.includes(lemma)) === true,
  );

/** Whole numbers in ascending order: a tenth of the memory of a set. */
type Sorted = Int32Array;

const sorted = (numbers: Iterable<number>): Sorted => Int32Array.from(new Set(numbers)).sort();

/** What is compared of a word, worked out once. */
interface Profile {
  readonly senses: Sorted;
  /** The groups of words of policy writing that have the word or one of its root. */
  readonly groups: Sorted;
  /** Its most common senses with those of the same root, and the senses near to these. */
  readonly common: Sorted;
  readonly near: Sorted;
  /** Its senses, with the heads of similar adjectives; and the opposites of its senses. */
  readonly heads: Sorted;
  readonly opposites: Sorted;
}

/** The word and its base forms. */
const basesOf = (word: string, lemmas: Lemmas) => new Set([word, ...[...lemmas.values()].flat()]);

function profileOf(wordnet: WordNet, word: string, lemmas: Lemmas): Profile {
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
  return {
    senses: sorted(senses),
    groups: sorted([...words].flatMap((one) => GROUPS_OF.get(one) ?? [])),
    common: sorted(common),
    near: sorted(nearTo(wordnet, common)),
    heads: sorted([...senses, ...[...senses].flatMap((key) => targets(wordnet, key, '&'))]),
    opposites: sorted([...senses].flatMap((key) => targets(wordnet, key, '!'))),
  };
}

/** The groups of words of policy writing, by their numbers, that have a word. */
const GROUPS_OF: ReadonlyMap<string, readonly number[]> = groupsByWord(SAME_IN_POLICY_WRITING);

function groupsByWord(groups: readonly ReadonlySet<string>[]): Map<string, number[]> {
  const byWord = new Map<string, number[]>();
  for (const [at, group] of groups.entries()) {
    for (const word of group) byWord.set(word, [...(byWord.get(word) ?? []), at]);
  }
  return byWord;
}

const shareMeaning = (left: Profile, right: Profile): boolean =>
  meets(left.groups, right.groups) ||
  meets(left.senses, right.senses) ||
  meets(left.near, right.common) ||
  meets(right.near, left.common);

/** Opposites in WordNet, directly or between the heads of similar adjectives ("tiny", "large"). */
const areOpposites = (left: Profile, right: Profile): boolean =>
  meets(left.opposites, right.heads) || meets(right.opposites, left.heads);

function meets(left: Sorted, right: Sorted): boolean {
  for (let [at, other] = [0, 0]; at < left.length && other < right.length; ) {
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
