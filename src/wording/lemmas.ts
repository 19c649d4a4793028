/** The base forms of an inflected English word. */

import { baseForm } from './morphology.js';
import { WORD_CLASSES, type WordClass, type WordNet } from './wordnet.js';

/** Converts British endings to American ones, so that "modernise" and "modernize", or "defence" and "defense", are one word. */
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

/** Returns the base forms that a lower-case word may have, by class; empty for a word that is not in WordNet. */
export function lemmasOf(word: string, wordnet: WordNet): ReadonlyMap<WordClass, readonly string[]> {
  const spellings = [...new Set([word, americanSpelling(word)])];
  const lemmas = new Map<WordClass, readonly string[]>();
  for (const wordClass of WORD_CLASSES) {
    const forms = new Set(spellings.flatMap((spelling) => baseForms(spelling, wordClass, wordnet)));
    const found = [...forms].filter((form) => form.length > 1 && wordnet.senses(form, wordClass).length > 0);
    if (found.length > 0) lemmas.set(wordClass, found);
  }
  return lemmas;
}

/** The words that it may be an inflected form of, real or not. */
const baseForms = (word: string, wordClass: WordClass, wordnet: WordNet): string[] => [
  word,
  // WordNet has "people" as a separate word.
  word === 'people' && wordClass === 'noun' ? 'person' : baseForm(word, wordClass, wordnet),
];
