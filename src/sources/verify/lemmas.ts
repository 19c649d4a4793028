/** The base forms of an inflected English word. */

import lemmatizer from 'wink-lemmatizer';
import { WORD_CLASSES, type WordClass, type WordNet } from './wordnet.js';

/** British endings brought to American ones, so that "modernise" and "modernize", "defence" and "defense" are one word. */
function americanSpelling(word: string): string {
  return word
    .replace(/(?<=\p{L}{3})is(?=(?:e|es|ed|ing|ation|ations|er|ers)$)/u, 'iz')
    .replace(/(?<=\p{L}{2})ys(?=(?:e|es|ed|ing)$)/u, 'yz')
    .replace(/(?<=\p{L}{3})our(?=s|ed|ing|able|ite|ing|$)/u, 'or')
    .replace(/^(def|off|pret)ence/u, '$1ense')
    .replace(/^(cent|theat|met|fib)re(s?)$/u, '$1er$2')
    .replace(/^programme/u, 'program')
    .replace(/ll(?=(?:ed|ing|er|ers)$)/u, 'l');
}

/** Gives the base forms that a word in lower case may have, by class; a word that WordNet lacks has none. */
export function lemmasOf(word: string, wordnet: WordNet): ReadonlyMap<WordClass, readonly string[]> {
  const spellings = [...new Set([word, americanSpelling(word)])];
  const lemmas = new Map<WordClass, readonly string[]>();
  for (const wordClass of WORD_CLASSES) {
    const forms = new Set(spellings.flatMap((spelling) => baseForms(spelling, wordClass)));
    const found = [...forms].filter((form) => form.length > 1 && wordnet.senses(form, wordClass).length > 0);
    if (found.length > 0) lemmas.set(wordClass, found);
  }
  return lemmas;
}

const LEMMATIZERS: Readonly<Record<WordClass, (word: string) => string>> = {
  // WordNet, which the lemmatizer follows, has "people" as a word of its own.
  noun: (word) => (word === 'people' ? 'person' : lemmatizer.noun(word)),
  verb: lemmatizer.verb,
  adj: lemmatizer.adjective,
  adv: (word) => word,
};

/** What the word may be an inflected form of, real or not. */
const baseForms = (word: string, wordClass: WordClass): string[] => [word, LEMMATIZERS[wordClass](word)];
