/** Splits text into the tokens of names: words, abbreviations with stops, single Chinese characters, the sign "&". */

import { fold } from '../languages/fold.js';

export interface Token {
  /** Folded; an abbreviation without its stops, "&" as "and". */
  readonly key: string;
  readonly start: number;
  /** Behind the last character. */
  readonly end: number;
}

/** "U.S." before words; where there are Chinese characters, each of them is a token. */
const WITHOUT_HAN = /(?<![\p{L}\p{M}\p{N}])\p{L}(?:\.\p{L}(?![\p{L}\p{M}\p{N}]))+\.?|[\p{L}\p{M}\p{N}]+|&/gu;
const WITH_HAN =
  /(?<![\p{L}\p{M}\p{N}])\p{L}(?:\.\p{L}(?![\p{L}\p{M}\p{N}]))+\.?|\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+|&/gu;

/** The tokens of a text, in order. */
export function tokensOf(text: string): Token[] {
  const pattern = /\p{Script=Han}/u.test(text) ? WITH_HAN : WITHOUT_HAN;
  return Array.from(text.matchAll(pattern), ({ 0: written, index }) => ({
    key: keyOf(written),
    start: index,
    end: index + written.length,
  }));
}

/** Most words are plain letters, which need no folding. */
const PLAIN = /^[A-Za-z]+$/u;

function keyOf(written: string): string {
  if (PLAIN.test(written)) return written.toLowerCase();
  return written === '&' ? 'and' : fold(written).replaceAll('.', '');
}

const HAN = /^\p{Script=Han}/u;

/** Whether a token is a Chinese character, which may be followed by another without a space. */
export const isHan = (key: string): boolean => HAN.test(key);
