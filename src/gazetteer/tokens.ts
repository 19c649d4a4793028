/** Splits text into the tokens of names: words, abbreviations with stops, single Chinese characters, the sign "&". */

import { fold } from '../languages/fold.js';

export interface Token {
  /** Folded; an abbreviation without its stops, "&" as "and". */
  readonly key: string;
  readonly start: number;
  /** Behind the last character. */
  readonly end: number;
}

const TOKEN =
  /(?<![\p{L}\p{M}\p{N}])\p{L}(?:\.\p{L}(?![\p{L}\p{M}\p{N}]))+\.?|\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+|&/gu;

/** The tokens of a text, in order. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map(({ 0: written, index }) => ({
    key: written === '&' ? 'and' : fold(written).replaceAll('.', ''),
    start: index,
    end: index + written.length,
  }));
}

const HAN = /^\p{Script=Han}/u;

/** Whether a token is a Chinese character, which may be followed by another without a space. */
export const isHan = (key: string): boolean => HAN.test(key);
