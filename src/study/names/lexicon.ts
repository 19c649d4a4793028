/** What WordNet shows about a capitalised word or phrase: a common word, a people, or a name and its kind. */

import { stopWords } from '../../index/words.js';
import { lemmasOf } from '../../wording/lemmas.js';
import { listedKind } from '../../wording/word-kinds.js';
import { openWordNet, type WordNet } from '../../wording/wordnet.js';
import { isPronoun, type NameKind } from './head-nouns.js';
import { stateNamed } from './states.js';

/** `other` is a name of none of our kinds: a month, a war, a faith, a measure. */
export type KnownKind = NameKind | 'other';

/** The lexicographer files of WordNet that hold names of our kinds (lexnames(5WN)): artifacts are buildings and sites. */
const KIND_OF_SUBJECT: Readonly<Record<number, NameKind>> = {
  6: 'place',
  14: 'organisation',
  15: 'place',
  17: 'place',
  18: 'person',
};
const PERSONS = 18;
/** Those whose capitalised words may also be classes of things: makes of cars, peoples. */
const CLASSES: ReadonlySet<number> = new Set([6, PERSONS]);

/** Whether the word is entirely in capitals. */
export const isAbbreviation = (form: string): boolean => /^\p{Lu}[\p{Lu}&]+$/u.test(form);

let opened: WordNet | null = null;
/** Opened when the first index is built. */
function wordnet(): WordNet {
  opened ??= openWordNet();
  return opened;
}

const lemmaOf = (form: string) => form.replaceAll('’', "'").replaceAll(' ', '_');

/** Synsets with the form in exactly this case, its most common sense first. */
function properSenses(form: string) {
  const lemma = lemmaOf(form);
  return wordnet()
    .senses(lemma.toLowerCase(), 'noun')
    .map((key) => wordnet().synset(key))
    .filter(({ written }) => written.includes(lemma));
}

/** Whether a synset is an individual with the name rather than a class of things ("a Russian"). */
const isInstance = (synset: { readonly pointers: readonly { readonly symbol: string }[] }) =>
  synset.pointers.some(({ symbol }) => symbol === '@i');

/** Caches answers, since a text repeats its words. */
function remembering<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
  const answers = new Map<string, Answer>();
  return (word) => {
    const before = answers.get(word);
    if (before !== undefined || answers.has(word)) return before as Answer;
    const made = answer(word);
    answers.set(word, made);
    return made;
  };
}

/** The kind of the known name with this form; null if it is not known as a name. */
export const knownKind: (form: string) => KnownKind | null = remembering(
  (form) => stateNamed(form)?.kind ?? kindInWordNet(form),
);

function kindInWordNet(form: string): KnownKind | null {
  const senses = properSenses(form);
  const [first] = senses.filter((synset) => isInstance(synset) || !CLASSES.has(synset.subject));
  // "CEO" is a class of persons rather than a name.
  if (first === undefined) return senses.length > 0 && isAbbreviation(form) ? 'other' : null;
  const kind = KIND_OF_SUBJECT[first.subject] ?? 'other';
  return kind !== 'other' && isCommonWord(form) && !isFirstSense(form) ? null : kind;
}

/** Whether a word that is also a common word is primarily a name: "Congress", "West", but not "Court" or "Union". */
const isFirstSense = (form: string): boolean => {
  const [first] = wordnet().senses(form.toLowerCase(), 'noun');
  return first !== undefined && wordnet().synset(first).written.includes(form);
};

/** Whether the form is known as a name of one of our kinds. */
export function isKnownName(form: string): boolean {
  const kind = knownKind(form);
  return kind !== null && kind !== 'other';
}

/** WordNet's first name for the thing with this name; null if several things have it, or none. */
export function usualName(form: string): string | null {
  const senses = properSenses(form);
  return senses.length === 1 ? (senses[0]?.written[0]?.replaceAll('_', ' ') ?? null) : null;
}

/** Whether the word is a function word, or begins sentences as a connective ("However"). */
export function isFunctionWord(word: string, opens: boolean): boolean {
  const lower = word.toLowerCase();
  return stopWords.has(lower) || (opens && (listedKind(lower) !== null || isPronoun(lower)));
}

/** Whether an English dictionary has the word, in any form, written in lower case. */
export const isCommonWord: (word: string) => boolean = remembering((word) => {
  const lower = word.toLowerCase();
  return stopWords.has(lower) || listedKind(lower) !== null || hasCommonSense(lower);
});

const hasCommonSense = (lower: string): boolean =>
  [...lemmasOf(lower, wordnet())].some(([wordClass, lemmas]) =>
    lemmas.some((lemma) =>
      wordnet()
        .senses(lemma, wordClass)
        .some((key) => wordnet().synset(key).written.includes(lemma)),
    ),
  );

/** Whether the word can begin a name at the start of a sentence: a noun or an adjective rather than only an adverb or a verb. */
export function mayBeginName(word: string): boolean {
  const lower = word.toLowerCase();
  if (stopWords.has(lower)) return false;
  const lemmas = lemmasOf(lower, wordnet());
  return lemmas.size === 0 || lemmas.has('noun') || lemmas.has('adj');
}

/** Whether the word is an adjective or a people derived from a name: "Serbian", "Orthodox", "Turks". */
export const isAdjectiveOrPeople: (word: string) => boolean = remembering((word) => {
  if (isProperAdjective(word)) return true;
  // "Balkan" from the Balkans, "Philippine" from the Philippines.
  if (knownKind(word) === null && knownKind(`${word}s`) === 'place') return true;
  const singular = /s$/u.test(word) ? word.slice(0, -1) : null;
  if (singular === null) return false;
  const peoples = properSenses(singular).filter((synset) => synset.subject === PERSONS && !isInstance(synset));
  return peoples.length > 0 || isProperAdjective(singular);
});

/** Whether WordNet capitalises the adjective. */
export const isProperAdjective: (word: string) => boolean = remembering((word) =>
  wordnet()
    .senses(word.toLowerCase(), 'adj')
    .some((key) => wordnet().synset(key).written.includes(word)),
);

/** Whether the most common sense of a lower-case word is a person: "leader", "economist". */
export const isPersonNoun: (word: string) => boolean = remembering((word) => {
  for (const lemma of lemmasOf(word, wordnet()).get('noun') ?? []) {
    const [first] = wordnet().senses(lemma, 'noun');
    if (first !== undefined && wordnet().synset(first).subject === PERSONS) return true;
  }
  return false;
});
