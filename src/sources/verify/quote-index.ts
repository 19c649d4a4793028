/** The index for checking quotations: the corpus as letters, its sentences as words, and the sentences of each word. */

import type { CorpusDocument } from '../../corpus/corpus.js';
import type { Passage } from '../../corpus/passage.js';
import { type Letters, lettersOf } from './letters.js';
import { isListedName, nameOf } from './names.js';
import { openThesaurus, type Thesaurus } from './thesaurus.js';
import { type Word, wordsOf } from './words.js';

/** The parts of a corpus that are indexed. */
export interface QuotedCorpus {
  readonly documents: readonly Pick<CorpusDocument, 'passages'>[];
}

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

/** Text that is searched as a unit: all body paragraphs of a document joined by spaces, or any other single passage. */
export interface Stretch {
  readonly text: string;
  readonly letters: Letters;
  /** Its passages, each with its start in the text. */
  readonly passages: readonly { readonly passage: Passage; readonly start: number }[];
}

export interface QuoteIndex {
  readonly thesaurus: Thesaurus;
  readonly stretches: readonly Stretch[];
  readonly sentences: readonly BriefSentence[];
  /** How distinctive a word is: more so if it is rarer in the corpus. */
  weigh(word: Word): number;
  /** The sentences with the word in any form. */
  holding(word: Word): readonly number[];
  /** Whether the corpus always capitalises the word. */
  isName(word: string): boolean;
}

/** Builds the index; takes some 150 ms for a brief, most of it reading the thesaurus. */
export function indexQuotes(corpus: QuotedCorpus): QuoteIndex {
  const thesaurus = openThesaurus();
  const passages = corpus.documents.flatMap((document) => document.passages);
  const isName = namesIn(passages, thesaurus);
  const sentences = passages.flatMap(sentencesWithStarts).map((sentence, position) => ({
    ...sentence,
    position,
    words: wordsOf(sentence.text, isName),
  }));
  const rootsOf = ({ kind, key }: Word) => (kind === 'name' ? [nameOf(key)] : thesaurus.basesOf(key));
  const holders = new Map<string, number[]>();
  for (const { words, position } of sentences) {
    for (const root of new Set(words.flatMap(rootsOf))) {
      const held = holders.get(root);
      if (held === undefined) holders.set(root, [position]);
      else held.push(position);
    }
  }
  const holding = (word: Word) => [...new Set(rootsOf(word).flatMap((root) => holders.get(root) ?? []))];
  const weights = new Map<string, number>();
  return {
    thesaurus,
    stretches: stretchesOf(corpus),
    sentences,
    isName,
    holding,
    weigh: (word) => {
      const known = weights.get(word.key);
      if (known !== undefined) return known;
      const weight = Math.log(1 + sentences.length / (1 + holding(word).length));
      weights.set(word.key, weight);
      return weight;
    },
  };
}

function stretchesOf({ documents }: QuotedCorpus): Stretch[] {
  return documents.flatMap(({ passages }) => {
    const body = passages.filter(({ paragraph }) => paragraph !== null);
    const others = passages.filter(({ paragraph }) => paragraph === null);
    return [body, ...others.map((passage) => [passage])].filter(({ length }) => length > 0).map(stretchOf);
  });
}

function stretchOf(passages: readonly Passage[]): Stretch {
  let start = 0;
  const placed = passages.map((passage) => {
    const place = { passage, start };
    start += passage.text.length + 1;
    return place;
  });
  const text = passages.map((passage) => passage.text).join(' ');
  return { text, letters: lettersOf(text), passages: placed };
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
