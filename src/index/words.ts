/** The words of the passages, as evidence for the ranking. */

import { stem } from 'porter2';
import { eng } from 'stopword/dist/stopword.esm.min.mjs';
import type { Passage } from '../corpus/passage.js';
import { fold } from '../languages/fold.js';
import { remembered } from '../wording/remembered.js';

/** English words that carry no evidence. Imported by file: the reader page's script has this list, but not the English language file. */
export const stopWords: ReadonlySet<string> = new Set(eng);

/** The stem of one word as typed, without diacritics; null for a stop word. */
export function stemOf(word: string): string | null {
  const folded = fold(word);
  return stopWords.has(folded) ? null : remembered(stems, folded, MOST_STEMS, () => stem(folded));
}

/** Questions use the same words again and again, and finding a stem takes longer than reading the word. */
const stems = new Map<string, string>();
const MOST_STEMS = 5000;

/** Words as runs of letters and digits; a hyphen or an apostrophe ends one, the possessive s is dropped. */
export function wordsOf(text: string): string[] {
  return text.replace(/['’]s\b/gu, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** The stems of a text's words, in order, without stop words. */
export function stemsOf(text: string): string[] {
  const found: string[] = [];
  for (const word of wordsOf(text)) {
    const stem = stemOf(word);
    if (stem !== null) found.push(stem);
  }
  return found;
}

const plainWordsOf = (text: string) => wordsOf(text).map(fold);

export interface WordIndex {
  /** Whether any passage contains the stem. */
  has(stem: string): boolean;
  /** Whether any passage contains a word of the same stem; true for a stop word. */
  hasWord(word: string): boolean;
  /** Whether these letters or digits are in any word of the passages. */
  hasPart(letters: string): boolean;
  /** The passages with a word that is wanted, in order; words are given without capitals and diacritics. */
  passagesWith(isWanted: (word: string) => boolean): number[];
  /** For each passage the share of the question's stems, weighted by rarity, that it contains; 0 to 1, 0 if there are no stems. */
  coverage(stems: readonly string[], passages: readonly number[]): Float64Array;
  /** The same share for a text that is not a passage, given as its stems. */
  share(stems: Iterable<string>, held: ReadonlySet<string>): number;
  /** The same share for the sentence of the passage that contains the most. */
  sentenceCoverage(stems: readonly string[], passage: number): number;
  /**
   * The passages that repeat a phrase of the text (at least four words in a row, two of which are not stop words), each with the
   * length of the longest such phrase as a share of the text; 1 if the text is a quotation.
   */
  phrases(text: string): ReadonlyMap<number, number>;
}

/** The minimum length of a phrase in words, and how many of them must not be stop words. */
const PHRASE_WORDS = 4;
const PHRASE_CONTENT_WORDS = 2;

/** For how many passages the stems of the sentences are remembered. */
const MOST_REMEMBERED = 2000;

/**
 * Indexes the passages; results refer to positions in `passages`.
 * @param vocabulary is filled with the words of the passages as they are printed
 */
export function indexWords(passages: readonly Passage[], vocabulary: Set<string> = new Set()): WordIndex {
  const text = numberWords(passages, vocabulary);
  /** The stem's inverse document frequency: ln(1 + (N - n + .5) / (n + .5)), as in BM25. */
  const rarity = (stem: number | undefined) => {
    const count = stem === undefined ? 0 : (text.passagesWithStem[stem] as number);
    return Math.log(1 + (passages.length - count + 0.5) / (count + 0.5));
  };
  const share = (stems: Iterable<string>, held: ReadonlySet<string>) => {
    let found = 0;
    let all = 0;
    for (const stem of new Set(stems)) {
      const weight = rarity(text.stems.get(stem));
      all += weight;
      if (held.has(stem)) found += weight;
    }
    return all === 0 ? 0 : found / all;
  };
  /** The stems of each sentence, by passage: few passages ever come near enough to a question. */
  const bySentence = new Map<number, readonly ReadonlySet<string>[]>();
  const sentencesOf = (passage: number) => {
    const known = bySentence.get(passage);
    if (known !== undefined) return known;
    const stems = (passages[passage]?.sentences ?? []).map((sentence) => new Set(stemsOf(sentence)));
    if (bySentence.size >= MOST_REMEMBERED) bySentence.delete(bySentence.keys().next().value ?? -1);
    bySentence.set(passage, stems);
    return stems;
  };
  return {
    has: (stem) => text.stems.has(stem),
    hasWord: (word) => stemsOf(word).every((stem) => text.stems.has(stem)),
    hasPart: (letters) => {
      if (text.words.has(letters)) return true;
      for (const word of text.words.keys()) if (word.includes(letters)) return true;
      return false;
    },
    passagesWith: (isWanted) => {
      const wanted = new Uint8Array(text.words.size);
      for (const [word, id] of text.words) if (isWanted(word)) wanted[id] = 1;
      return [...passages.keys()].filter((passage) => text.wordsIn(passage).some((id) => wanted[id] === 1));
    },
    share,
    coverage: coverageIn(text, rarity),
    sentenceCoverage: (stems, passage) => Math.max(0, ...sentencesOf(passage).map((held) => share(stems, held))),
    phrases: (typed) => {
      const words = plainWordsOf(typed).map((word) => text.words.get(word) ?? UNKNOWN);
      const shares = new Map<number, number>();
      for (const [passage, length] of longestPhrases(words, text)) shares.set(passage, length / words.length);
      return shares;
    },
  };
}

function coverageIn(text: NumberedText, rarity: (stem: number | undefined) => number): WordIndex['coverage'] {
  /** For each stem, at its number + 1, its place among those of the question, from 1; 0 for all others, and between questions. */
  const placeOf = new Uint32Array(1 + text.stems.size);
  return (stems, passages) => {
    const ids = Array.from(new Set(stems), (stem) => text.stems.get(stem));
    const weights = ids.map(rarity);
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    for (const [at, id] of ids.entries()) if (id !== undefined) placeOf[1 + id] = 1 + at;
    const isHeld = new Uint8Array(ids.length);
    const shares = Float64Array.from(passages, (passage) => {
      isHeld.fill(0);
      for (const word of text.wordsIn(passage)) {
        const place = placeOf[1 + (text.stemOf[word] as number)] as number;
        if (place > 0) isHeld[place - 1] = 1;
      }
      return all === 0 ? 0 : sumOfHeld(weights, isHeld) / all;
    });
    for (const id of ids) if (id !== undefined) placeOf[1 + id] = 0;
    return shares;
  };
}

function sumOfHeld(weights: readonly number[], isHeld: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) if (isHeld[at] === 1) sum += weights[at] as number;
  return sum;
}

const UNKNOWN = -1;

/** For each passage that repeats a phrase of the words, which are given by their numbers, the length of the longest such phrase. */
function longestPhrases(words: readonly number[], text: NumberedText): Map<number, number> {
  const longest = new Map<number, number>();
  for (let start = 0; start < words.length; start += 1) {
    const shortest = shortestPhrase(words, start, text);
    if (shortest === null) continue;
    const telling = words.slice(start, shortest).filter((word) => text.stemOf[word] !== STOP_WORD);
    for (const passage of inAll(telling.map(text.holding))) {
      const length = repeated(words, start, text.wordsIn(passage));
      if (length >= shortest - start) longest.set(passage, Math.max(longest.get(passage) ?? 0, length));
    }
  }
  return longest;
}

/** The position after the last word of the shortest phrase that begins at `start`; null if no passage can have one. */
function shortestPhrase(words: readonly number[], start: number, { stemOf: stems }: NumberedText): number | null {
  let telling = 0;
  for (let end = start; end < words.length; end += 1) {
    const word = words[end] as number;
    if (word === UNKNOWN) return null;
    if (stems[word] !== STOP_WORD) telling += 1;
    if (end + 1 - start >= PHRASE_WORDS && telling >= PHRASE_CONTENT_WORDS) return end + 1;
  }
  return null;
}

/** How many of the words from `start` on a passage has in a row. */
function repeated(words: readonly number[], start: number, within: Uint32Array): number {
  let longest = 0;
  for (
    let at = within.indexOf(words[start] as number);
    at !== -1;
    at = within.indexOf(words[start] as number, at + 1)
  ) {
    let length = 1;
    while (start + length < words.length && within[at + length] === words[start + length]) length += 1;
    longest = Math.max(longest, length);
  }
  return longest;
}

/** The numbers that are in all of several ascending lists. */
function inAll(lists: readonly Uint32Array[]): Uint32Array {
  const [shortest = new Uint32Array(), ...others] = [...lists].sort((a, b) => a.length - b.length);
  return others.reduce(inBoth, shortest);
}

function inBoth(shorter: Uint32Array, longer: Uint32Array): Uint32Array {
  let at = 0;
  return shorter.filter((one) => {
    while (at < longer.length && (longer[at] as number) < one) at += 1;
    return longer[at] === one;
  });
}

/** The passages as numbers: a set of stems and a string for each would take three times the memory. */
interface NumberedText {
  /** Words without capitals and diacritics. */
  readonly words: ReadonlyMap<string, number>;
  readonly stems: ReadonlyMap<string, number>;
  /** The stem of each word. */
  readonly stemOf: Int32Array;
  readonly passagesWithStem: Uint32Array;
  /** The words of a passage, in order. */
  wordsIn(passage: number): Uint32Array;
  /** The passages with a word that is no stop word, ascending. */
  holding(word: number): Uint32Array;
}

const STOP_WORD = -1;

function numberWords(passages: readonly Passage[], vocabulary: Set<string>): NumberedText {
  const words = new Map<string, number>();
  const stems = new Map<string, number>();
  const stemOfWord: number[] = [];
  /** By the word as printed: each is folded and stemmed once. */
  const printed = new Map<string, number>();
  const numberOf = (typed: string): number => {
    const known = printed.get(typed);
    if (known !== undefined) return known;
    const folded = fold(typed);
    const word = words.get(folded) ?? words.size;
    if (word === words.size) {
      words.set(folded, word);
      const stem = stemOf(folded);
      if (stem !== null && !stems.has(stem)) stems.set(stem, stems.size);
      stemOfWord.push(stem === null ? STOP_WORD : (stems.get(stem) as number));
    }
    printed.set(typed, word);
    vocabulary.add(typed);
    return word;
  };
  const texts = passages.map(({ text }) => Uint32Array.from(wordsOf(text), numberOf));
  const stemOfEach = Int32Array.from(stemOfWord);
  const passagesWithStem = new Uint32Array(stems.size);
  const passagesWithWord = new Uint32Array(words.size);
  const distinct = (text: Uint32Array) => [...new Set(text)].filter((word) => stemOfEach[word] !== STOP_WORD);
  for (const text of texts) {
    const held = distinct(text);
    for (const word of held) passagesWithWord[word] = (passagesWithWord[word] as number) + 1;
    for (const stem of new Set(held.map((word) => stemOfEach[word] as number)))
      passagesWithStem[stem] = (passagesWithStem[stem] as number) + 1;
  }
  const startOfPassage = startsOf(texts.map(({ length }) => length));
  const inOrder = new Uint32Array(startOfPassage.at(-1) ?? 0);
  const startOfWord = startsOf(passagesWithWord);
  const byWord = new Uint32Array(startOfWord.at(-1) ?? 0);
  const next = startOfWord.slice();
  for (const [passage, text] of texts.entries()) {
    inOrder.set(text, startOfPassage[passage]);
    for (const word of distinct(text)) {
      const place = next[word] as number;
      byWord[place] = passage;
      next[word] = place + 1;
    }
  }
  return {
    words,
    stems,
    stemOf: stemOfEach,
    passagesWithStem,
    wordsIn: (passage) => inOrder.subarray(startOfPassage[passage], startOfPassage[passage + 1]),
    holding: (word) => byWord.subarray(startOfWord[word], startOfWord[word + 1]),
  };
}

/** Where each of several lists begins when they stand one after the other, and where the last one ends. */
function startsOf(lengths: ArrayLike<number>): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (let at = 0; at < lengths.length; at += 1) starts[at + 1] = (starts[at] as number) + (lengths[at] as number);
  return starts;
}
