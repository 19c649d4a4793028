/** Whether two English words have the same meaning, opposite meanings or neither, according to WordNet. */

import { lemmasOf } from './lemmas.js';
import { nameOf, withoutAccents } from './names.js';
import { numberOf } from './numbers.js';
import {
  areOpposed,
  basesOf,
  formsIn,
  formsOf,
  type Lemmas,
  type Profile,
  profileOf,
  shareForm,
  shareMeaning,
} from './profiles.js';
import { remembered } from './remembered.js';
import type { Vocabulary } from './vocabulary.js';
import { groupOfWord } from './word-kinds.js';
import { isOfClass, openWordNet, UNKNOWN } from './wordnet.js';

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
  profile(word: string): Profile;
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
  /** Whether one means the opposite of the other ("increase", "decrease"). */
  areOpposites(left: string, right: string): boolean;
}

/** A brief has some 3,000 words. */
const MOST_WORDS = 5000;

/**
 * Opens the thesaurus.
 * @param vocabulary words whose profiles are stored; working one out takes a tenth of a millisecond or more
 */
export function openThesaurus(vocabulary: Vocabulary | null = null): Thesaurus {
  const wordnet = openWordNet();
  const known = new Map<string, Known>();
  const entry = (word: string) => remembered(known, word, MOST_WORDS, () => newEntry(word, vocabulary));
  const lemmasIn = (of: Known): Lemmas => {
    of.lemmas ??= lemmasOf(of.word, wordnet);
    return of.lemmas;
  };
  const forms = (of: Known): Int32Array => {
    of.forms ??= of.profile === undefined ? formsOf(wordnet, lemmasIn(of)) : formsIn(of.profile);
    return of.forms;
  };
  const profile = (of: Known): Profile => {
    of.profile ??= profileOf(wordnet, of.word, lemmasIn(of));
    return of.profile;
  };
  const profileOfWord = (word: string) => profile(entry(word));
  const share = (left: Known, right: Known) => left.word === right.word || shareForm(forms(left), forms(right));
  return {
    entry,
    profile: profileOfWord,
    shareForm: share,
    shareMeaning: (left, right) => shareMeaning(profile(left), profile(right)),
    oppose: (left, right) => areOpposed(profile(left), profile(right)),
    basesOf: (word) => [...basesOf(word, lemmasIn(entry(word)))],
    isWord: (word) => FUNCTION_WORDS.has(word) || forms(entry(word)).length > 0,
    isVerb: (word) => {
      const all = forms(entry(word));
      return all.length > 0 && all.every((form) => isOfClass(form, 'verb'));
    },
    isBaseOfVerb: (word) => {
      const lemma = wordnet.lemma(word, 'verb');
      return lemma !== UNKNOWN && forms(entry(word)).includes(lemma);
    },
    areForms: (left, right) => left === right || share(entry(left), entry(right)),
    areOpposites: (left, right) => areOpposed(profileOfWord(left), profileOfWord(right)),
  };
}

/** An entry; what WordNet has of the word is looked up when it is first needed. */
interface Known extends Entry {
  lemmas?: Lemmas;
  forms?: Int32Array;
  profile?: Profile | undefined;
}

const newEntry = (word: string, vocabulary: Vocabulary | null): Known => ({
  word,
  name: nameOf(word),
  plain: withoutAccents(word),
  number: numberOf(word),
  group: groupOfWord(word),
  profile: vocabulary?.profile(word),
});

/** Words that WordNet, which has only nouns, verbs, adjectives and adverbs, lacks. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those and or but nor if of to from with without within into onto upon for by as than through
  toward towards between among against during since until while whereas although though because unless whether which who whom
  whose what where when how he she they we you i it its his her their our your my me him them us him itself themselves himself
  herself could would should might may must shall can cannot not`.split(/\s+/u),
);
