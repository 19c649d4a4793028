/** The sentences of a corpus as words, and the sentences of each word, for comparing wordings. */

import type { Passage } from '../corpus/passage.js';
import { isListedName, nameOf } from './names.js';
import { openThesaurus, type Thesaurus } from './thesaurus.js';
import type { Vocabulary } from './vocabulary.js';
import { type Word, wordsOf } from './words.js';

/** A sentence of a passage. */
export interface BriefSentence {
  /** Position among all sentences. */
  readonly position: number;
  readonly passage: Passage;
  readonly text: string;
  readonly words: readonly Word[];
  /** Where it starts in the passage's text. */
  readonly start: number;
}

export interface SentenceIndex {
  readonly thesaurus: Thesaurus;
  readonly sentences: readonly BriefSentence[];
  /** How distinctive a word is: more so if it is rarer in the corpus. */
  weigh(word: Word): number;
  /** The sentences with the word in any form. */
  holding(word: Word): readonly number[];
  /** Whether any sentence has the word in any form; with a vocabulary, the sentences need not be read for it. */
  stands(word: Word): boolean;
  /** The base forms of the words of a sentence, and the groups of its names. */
  rootsIn(sentence: string): readonly string[];
  /** Whether the corpus always capitalises the word. */
  isName(word: string): boolean;
}

/**
 * Opens the index. The sentences and their words are read when they are first needed, which takes a third of a second for a brief, most
 * of it in the thesaurus: few questions need them, but every quotation does.
 * @param vocabulary the words of the passages, if they are kept
 */
export function indexSentences(passages: readonly Passage[], vocabulary: Vocabulary | null = null): SentenceIndex {
  const thesaurus = openThesaurus(vocabulary);
  const isName = namesIn(passages, thesaurus);
  const rootsOf = ({ kind, key }: Word) => (kind === 'name' ? [nameOf(key)] : thesaurus.basesOf(key));
  let sentences: readonly BriefSentence[] | undefined;
  let holders: ReadonlyMap<string, readonly number[]> | undefined;
  const read = () => {
    sentences ??= sentencesOf(passages, isName);
    return sentences;
  };
  const holding = (word: Word) => {
    holders ??= holdersOf(read(), rootsOf);
    return [...new Set(rootsOf(word).flatMap((root) => holders?.get(root) ?? []))];
  };
  const weights = new Map<string, number>();
  return {
    thesaurus,
    get sentences() {
      return read();
    },
    isName,
    holding,
    stands: (word) => (vocabulary === null ? holding(word).length > 0 : rootsOf(word).some(vocabulary.stands)),
    rootsIn: (sentence) => wordsOf(sentence, isName).flatMap(rootsOf),
    weigh: (word) => {
      const known = weights.get(word.key);
      if (known !== undefined) return known;
      const weight = Math.log(1 + read().length / (1 + holding(word).length));
      weights.set(word.key, weight);
      return weight;
    },
  };
}

const sentencesOf = (passages: readonly Passage[], isName: (word: string) => boolean): BriefSentence[] =>
  passages.flatMap(sentencesWithStarts).map((sentence, position) => ({
    ...sentence,
    position,
    words: wordsOf(sentence.text, isName),
  }));

/** The sentences of each root, in order. */
function holdersOf(sentences: readonly BriefSentence[], rootsOf: (word: Word) => readonly string[]) {
  const holders = new Map<string, number[]>();
  for (const { words, position } of sentences) {
    for (const root of new Set(words.flatMap(rootsOf))) {
      const held = holders.get(root);
      if (held === undefined) holders.set(root, [position]);
      else held.push(position);
    }
  }
  return holders;
}

function sentencesWithStarts(passage: Passage): { passage: Passage; text: string; start: number }[] {
  let start = 0;
  return passage.sentences.map((text) => {
    const sentence = { passage, text, start };
    start += text.length + 1;
    return sentence;
  });
}

/** States, and words capitalised in mid-sentence that never occur in lower case and are not English words. */
function namesIn(passages: readonly Passage[], thesaurus: Thesaurus): (word: string) => boolean {
  const capital = new Set<string>();
  const small = new Set<string>();
  for (const { sentences, kind } of passages) {
    for (const sentence of sentences) {
      const words = sentence.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
      for (const [at, word] of words.entries()) {
        const lower = word.replace(/İ/gu, 'i').toLowerCase();
        if (/^\p{Ll}/u.test(word)) small.add(lower);
        // Titles capitalise every word.
        else if (at > 0 && /^\p{Lu}/u.test(word) && kind !== 'footnote' && kind !== 'reference') capital.add(lower);
      }
    }
  }
  return (word) => (capital.has(word) && !small.has(word) && !thesaurus.isWord(word)) || isListedName(word);
}
