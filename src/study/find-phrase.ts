/** Finds exact words in a document, ignoring case and the form of quotation marks and dashes. */

import type { Passage } from '../corpus/passage.js';
import { startsOf } from '../corpus/sentences.js';

/** A range of a text: the positions of its first character and after its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface PhraseHit {
  readonly passage: Passage;
  /** The sentences with the words; words that cross a sentence's end mark the sentence where they begin. */
  readonly sentences: readonly string[];
  /** The positions of the words in the passage's text, in order. */
  readonly places: readonly Span[];
}

const QUOTES = /["“”„«»]/gu;
const APOSTROPHES = /['‘’]/gu;
const DASHES = /[-‐‑–—]/gu;
const LETTER = /[\p{L}\p{N}]/u;

/** The passages with the words, in order; empty for a phrase without letters. */
export function findPhrase(passages: readonly Passage[], phrase: string): PhraseHit[] {
  const wanted = folded(phrase.replace(/\s+/gu, ' ').trim());
  if (!LETTER.test(wanted)) return [];
  return passages.flatMap((passage) => {
    const text = folded(passage.text);
    const starts = placesOf(text, wanted);
    if (starts.length === 0) return [];
    const places = starts.map((start) => ({ start, end: start + wanted.length }));
    return [{ passage, sentences: sentencesAt(passage, starts), places }];
  });
}

/** The positions where the words occur as whole words. */
function placesOf(text: string, wanted: string): number[] {
  const places: number[] = [];
  for (let start = text.indexOf(wanted); start !== -1; start = text.indexOf(wanted, start + wanted.length)) {
    const [before = '', after = ''] = [text[start - 1], text[start + wanted.length]];
    const beginsInWord = LETTER.test(before) && LETTER.test(wanted[0] ?? '');
    const endsInWord = LETTER.test(after) && LETTER.test(wanted.at(-1) ?? '');
    if (!beginsInWord && !endsInWord) places.push(start);
  }
  return places;
}

function sentencesAt({ text, sentences }: Passage, places: readonly number[]): string[] {
  const starts = startsOf(text, sentences);
  return sentences.filter((_, position) => {
    const [from, to] = [starts[position] ?? 0, starts[position + 1] ?? text.length];
    return places.some((place) => place >= from && place < to);
  });
}

/** In lower case and with one form of each mark; every character keeps its position. */
const folded = (text: string) =>
  [...text]
    .map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter))
    .join('')
    .replace(QUOTES, '"')
    .replace(APOSTROPHES, "'")
    .replace(DASHES, '-');
