/**
 * WordNet's rules for the base form of an inflected word (Morphy, https://wordnet.princeton.edu/documentation/morphy7wn), as
 * wink-lemmatizer has them, over the WordNet that is open anyway: that package's own list of all words takes a third of a second to
 * load. The irregular forms are its data.
 */

import adjectives from 'wink-lexicon/src/wn-adjective-exceptions.js';
import nouns from 'wink-lexicon/src/wn-noun-exceptions.js';
import verbs from 'wink-lexicon/src/wn-verb-exceptions.js';
import type { WordClass, WordNet } from './wordnet.js';

/** An ending and what replaces it, or each of what may. */
type Rule = readonly [ending: RegExp, ...replacements: readonly string[]];

interface Morphology {
  readonly irregular: Readonly<Record<string, string>>;
  readonly rules: readonly Rule[];
}

const MORPHOLOGY: Readonly<Record<Exclude<WordClass, 'adv'>, Morphology>> = {
  noun: {
    irregular: nouns,
    rules: [
      [/s$/u, ''],
      [/(?<=s)es$/u, ''],
      [/xes$/u, 'x'],
      [/zes$/u, 's'],
      [/ves$/u, 'f'],
      [/ches$/u, 'ch'],
      [/shes$/u, 'sh'],
      [/men$/u, 'man'],
      [/ies$/u, 'y'],
    ],
  },
  verb: {
    irregular: verbs,
    rules: [
      [/s$/u, ''],
      [/ies$/u, 'y'],
      [/(?:es|ed|ing)$/u, '', 'e'],
    ],
  },
  adj: { irregular: adjectives, rules: [[/(?:est|er)$/u, '', 'e']] },
};

/** Shorter words are abbreviations or the like: "as" is not the plural of the letter a. */
const SHORTEST = 3;

/** The base form of a lower-case word of the class; the word itself if it is a base form or unknown. */
export function baseForm(word: string, wordClass: WordClass, wordnet: WordNet): string {
  if (wordClass === 'adv') return word;
  const { irregular, rules } = MORPHOLOGY[wordClass];
  const known = Object.hasOwn(irregular, word) ? irregular[word] : undefined;
  if (known) return known;
  const forms = rules.flatMap(([ending, ...replacements]) =>
    ending.test(word) ? replacements.map((replacement) => word.replace(ending, replacement)) : [],
  );
  return (
    forms.find(
      (form) => form.length >= SHORTEST && form.length !== word.length && wordnet.senses(form, wordClass).length > 0,
    ) ?? word
  );
}
