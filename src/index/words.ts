/** The words of the passages, as evidence for the ranking. */

import { stem } from 'porter2';
import { eng } from 'stopword/dist/stopword.esm.min.mjs';
import type { Passage } from '../corpus/passage.js';
import { fold } from '../languages/fold.js';

/** English words that carry no evidence. Imported by file: the reader page's script has this list, but not the English language file. */
export const stopWords: ReadonlySet<string> = new Set(eng);

/** The stem of one word as typed, without diacritics; null for a stop word. */
export function stemOf(word: string): string | null {
  const folded = fold(word);
  return stopWords.has(folded) ? null : stem(folded);
}

/** Words as runs of letters and digits; a hyphen or an apostrophe ends one, the possessive s is dropped. */
export function wordsOf(text: string): string[] {
  return text.replace(/['’]s\b/gu, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** The stems of a text's words, in order, without stop words. */
export function stemsOf(text: string): string[] {
  return wordsOf(text).flatMap((word) => stemOf(word) ?? []);
}

const plainWordsOf = (text: string) => wordsOf(text).map(fold);

/** The length of the longest phrase of `words` that occurs in `run` (words between single spaces); 0 if there is none. */
function longestPhrase(words: readonly string[], run: string): number {
  let longest = 0;
  for (let start = 0; start + PHRASE_WORDS <= words.length; start += 1) {
    let end = start + Math.max(PHRASE_WORDS, longest + 1);
    while (end <= words.length && run.includes(` ${words.slice(start, end).join(' ')} `)) {
      if (isTelling(words.slice(start, end))) longest = end - start;
      end += 1;
    }
  }
  return longest;
}

const isTelling = (words: readonly string[]) =>
  words.filter((word) => !stopWords.has(word)).length >= PHRASE_CONTENT_WORDS;

export interface WordIndex {
  /** Whether any passage contains the stem. */
  has(stem: string): boolean;
  /** Whether any passage contains a word of the same stem; true for a stop word. */
  hasWord(word: string): boolean;
  /** Share of the question's stems, weighted by rarity, that the passage contains; 0 to 1, 0 if there are no stems. */
  coverage(stems: readonly string[], passage: number): number;
  /** The same share for other words than a passage's, given as stems. */
  share(stems: Iterable<string>, held: ReadonlySet<string>): number;
  /** The same share for the sentence of the passage that contains most. */
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

/** Indexes the passages; results refer to positions in `passages`. */
export function indexWords(passages: readonly Passage[]): WordIndex {
  const stemSets = passages.map(({ text }) => new Set(stemsOf(text)));
  const runs = passages.map(({ text }) => ` ${plainWordsOf(text).join(' ')} `);
  /** The passages that contain a stem, in order. */
  const holding = new Map<string, number[]>();
  for (const [passage, stems] of stemSets.entries()) {
    for (const stem of stems) {
      const others = holding.get(stem);
      if (others === undefined) holding.set(stem, [passage]);
      else others.push(passage);
    }
  }
  /** Inverse document frequency of a stem: ln(1 + (N - n + .5) / (n + .5)), as in BM25. */
  const rarity = (stem: string) => {
    const count = holding.get(stem)?.length ?? 0;
    return Math.log(1 + (passages.length - count + 0.5) / (count + 0.5));
  };
  /** The passages that contain all stems of some minimum-length phrase: no others can repeat a phrase. */
  const repeating = (words: readonly string[]): ReadonlySet<number> => {
    const found = new Set<number>();
    for (let start = 0; start + PHRASE_WORDS <= words.length; start += 1) {
      const stems = words.slice(start, start + PHRASE_WORDS).flatMap((word) => stemOf(word) ?? []);
      const [rarest = []] = stems.map((stem) => holding.get(stem) ?? []).sort((a, b) => a.length - b.length);
      for (const passage of rarest) if (stems.every((stem) => stemSets[passage]?.has(stem))) found.add(passage);
    }
    return found;
  };
  const shareIn = (stems: Iterable<string>, held: ReadonlySet<string> | undefined) => {
    let found = 0;
    let all = 0;
    for (const stem of new Set(stems)) {
      const weight = rarity(stem);
      all += weight;
      if (held?.has(stem)) found += weight;
    }
    return all === 0 ? 0 : found / all;
  };
  /** The stems of each sentence, by passage: few passages ever come near enough to a question. */
  const bySentence = new Map<number, readonly ReadonlySet<string>[]>();
  const sentencesOf = (passage: number) => {
    const known = bySentence.get(passage);
    const stems = known ?? (passages[passage]?.sentences ?? []).map((sentence) => new Set(stemsOf(sentence)));
    if (known === undefined) bySentence.set(passage, stems);
    return stems;
  };
  return {
    has: (stem) => holding.has(stem),
    hasWord: (word) => stemsOf(word).every((stem) => holding.has(stem)),
    share: shareIn,
    coverage: (stems, passage) => shareIn(stems, stemSets[passage]),
    sentenceCoverage: (stems, passage) => Math.max(0, ...sentencesOf(passage).map((held) => shareIn(stems, held))),
    phrases: (text) => {
      const words = plainWordsOf(text);
      const shares = new Map<number, number>();
      for (const passage of repeating(words)) {
        const longest = longestPhrase(words, runs[passage] ?? '');
        if (longest > 0) shares.set(passage, longest / words.length);
      }
      return shares;
    },
  };
}
