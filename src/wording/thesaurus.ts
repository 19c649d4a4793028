/** Whether two English words have the same meaning, opposite meanings or neither, according to WordNet. */

import { lemmasOf } from './lemmas.js';
import { SAME_IN_POLICY_WRITING } from './policy-words.js';
import { openWordNet, WORD_CLASSES, type WordClass, type WordNet } from './wordnet.js';

export interface Thesaurus {
  /** The word and its base forms. */
  basesOf(word: string): readonly string[];
  /** Whether it is an English word in any form. */
  isWord(word: string): boolean;
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

/** Opens the thesaurus; its files are read immediately. */
export function openThesaurus(): Thesaurus {
  const wordnet = openWordNet();
  const lemmasKnown = new Map<string, ReadonlyMap<WordClass, readonly string[]>>();
  const judged = new Map<string, boolean>();
  const opposed = new Map<string, boolean>();

  const lemmas = (word: string) => {
    const known = lemmasKnown.get(word);
    if (known !== undefined) return known;
    const found = lemmasOf(word, wordnet);
    lemmasKnown.set(word, found);
    return found;
  };
  const areForms = (left: string, right: string) => left === right || sharesForm(lemmas(left), lemmas(right));
  return {
    basesOf: (word) => [...new Set([word, ...[...lemmas(word).values()].flat()])],
    isWord: (word) => FUNCTION_WORDS.has(word) || lemmas(word).size > 0,
    areForms,
    areSynonyms: (left, right) => {
      const key = left < right ? `${left} ${right}` : `${right} ${left}`;
      const known = judged.get(key);
      if (known !== undefined) return known;
      const verdict = judgeSynonyms(wordnet, left, right, lemmas(left), lemmas(right));
      judged.set(key, verdict);
      return verdict;
    },
    areOpposites: (left, right) => {
      const key = left < right ? `${left} ${right}` : `${right} ${left}`;
      const known = opposed.get(key);
      if (known !== undefined) return known;
      const [one, other] = [left, right].map((word) => sensesOf(wordnet, lemmas(word), Number.POSITIVE_INFINITY));
      const verdict = areOpposites(wordnet, one ?? new Set(), other ?? new Set());
      opposed.set(key, verdict);
      return verdict;
    },
  };
}

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

function judgeSynonyms(
  wordnet: WordNet,
  left: string,
  right: string,
  leftLemmas: Lemmas,
  rightLemmas: Lemmas,
): boolean {
  const leftBases = new Set([left, ...[...leftLemmas.values()].flat()]);
  const rightBases = new Set([right, ...[...rightLemmas.values()].flat()]);
  const fromLeft = sensesOf(wordnet, leftLemmas, Number.POSITIVE_INFINITY);
  const fromRight = sensesOf(wordnet, rightLemmas, Number.POSITIVE_INFINITY);
  if (areOpposites(wordnet, fromLeft, fromRight)) return false;
  const leftRoots = withRoots(wordnet, leftBases, fromLeft);
  const rightRoots = withRoots(wordnet, rightBases, fromRight);
  if (SAME_IN_POLICY_WRITING.some((group) => meets(group, leftRoots.words) && meets(group, rightRoots.words)))
    return true;
  if (meets(fromLeft, fromRight)) return true;
  const commonLeft = withRoots(wordnet, leftBases, sensesOf(wordnet, leftLemmas, SENSES_GENERALISED)).senses;
  const commonRight = withRoots(wordnet, rightBases, sensesOf(wordnet, rightLemmas, SENSES_GENERALISED)).senses;
  return isNear(wordnet, commonLeft, commonRight) || isNear(wordnet, commonRight, commonLeft);
}

const meets = (left: ReadonlySet<string>, right: ReadonlySet<string>) => [...left].some((item) => right.has(item));

/** Minimum common prefix, in letters, of two words of the same root. */
const ROOT_LETTERS = 4;

/** The words and senses, with those of the same root in other classes: "procurement" with "procure". */
function withRoots(wordnet: WordNet, bases: ReadonlySet<string>, senses: ReadonlySet<string>) {
  const starts = new Set([...bases].map((base) => base.slice(0, ROOT_LETTERS)));
  const isOfRoot = (word: string) => starts.has(word.slice(0, ROOT_LETTERS));
  const related = [...senses]
    .flatMap((key) => targets(wordnet, key, '+\\'))
    .filter((key) => wordnet.synset(key).words.some(isOfRoot));
  return {
    words: new Set([...bases, ...related.flatMap((key) => wordnet.synset(key).words.filter(isOfRoot))]),
    senses: new Set([...senses, ...related]),
  };
}

function sensesOf(wordnet: WordNet, lemmas: Lemmas, count: number): Set<string> {
  return new Set(
    [...lemmas].flatMap(([wordClass, bases]) =>
      bases.flatMap((base) => wordnet.senses(base, wordClass).slice(0, count)),
    ),
  );
}

const targets = (wordnet: WordNet, key: string, symbols: string) =>
  wordnet.synset(key).pointers.flatMap(({ symbol, target }) => (symbols.includes(symbol) ? target : []));

/** A word with more narrower ones than this ("state", "activity", "change") is too general to replace any of them. */
const MOST_NARROWER = 20;

/** Similar adjectives, words of the same root, see-also references, and words one level more general. */
const isNear = (wordnet: WordNet, from: ReadonlySet<string>, to: ReadonlySet<string>) =>
  [...from].some(
    (key) =>
      targets(wordnet, key, '&+\\^').some((target) => to.has(target)) ||
      targets(wordnet, key, '@').some(
        (target) => to.has(target) && targets(wordnet, target, '~').length <= MOST_NARROWER,
      ),
  );

/** Opposites in WordNet, directly or between the heads of similar adjectives ("tiny", "large"). */
function areOpposites(wordnet: WordNet, left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  const heads = (keys: ReadonlySet<string>) =>
    new Set([...keys].flatMap((key) => [key, ...targets(wordnet, key, '&')]));
  const rightHeads = heads(right);
  return (
    [...left].some((key) => targets(wordnet, key, '!').some((target) => rightHeads.has(target))) ||
    [...right].some((key) => targets(wordnet, key, '!').some((target) => heads(left).has(target)))
  );
}
