/** The words and numbers of a message, and the lists and ranges of numbers in it: '3, 5 to 7 and 9'. */

import { fold } from '../languages/fold.js';
import { inAnyLanguage } from '../languages/index.js';
import { foldedSet, lengthAt } from '../languages/phrases.js';
import type { Word } from '../languages/words.js';

const TO = foldedSet(inAnyLanguage(({ addresses }) => addresses.to));
const AND = foldedSet(inAnyLanguage(({ addresses }) => addresses.and));

const ORDINAL_ENDINGS = foldedSet(inAnyLanguage(({ addresses }) => addresses.ordinals.endings));

/** What places are called, in any language. */
export const ANY_PLACE = inAnyLanguage(({ addresses }) => Object.values(addresses.places).flat());

const MOST_NUMBERS = 10;
/** The most passages that one message may ask for. */
const LONGEST_RANGE = 10;
/** Longer numbers are amounts. */
const MOST_DIGITS = 4;

/** Separates letters from digits, since people write 'p12' and 'fn9'; elsewhere a word may contain both. */
const TOKEN = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}])+|\p{N}+|¶/gu;

/** The words, numbers and paragraph signs of a message, in order. */
export const tokensOf = (text: string): Word[] =>
  [...text.matchAll(TOKEN)].map(({ 0: written, index }) => ({
    folded: fold(written),
    start: index,
    end: index + written.length,
    hasCapital: /^\p{Lu}/u.test(written),
  }));

export interface Numbers {
  /** Ranges are expanded. */
  readonly found: readonly number[];
  /** The tokens of the first and the last number. */
  readonly first: Word;
  readonly last: Word;
  /** The position of the token behind the last number. */
  readonly next: number;
}

/**
 * The numbers that begin at a token; null if it is none.
 * @param isBetween whether 'and' joins the ends of a range, as in 'between paragraphs 3 and 5'
 */
export function numbersFrom(
  text: string,
  tokens: readonly Word[],
  position: number,
  isBetween = false,
): Numbers | null {
  const first = numberAt(text, tokens, position);
  if (first === null) return null;
  const found = [Number(first.folded)];
  let last = first;
  let at = position;
  for (let count = 1; count < MOST_NUMBERS; count += 1) {
    const joint = jointBehind(text, tokens, at);
    const next = joint === null ? null : numberAt(text, tokens, joint.next);
    if (joint === null || next === null) break;
    const number = Number(next.folded);
    const from = found.at(-1) ?? number;
    if (joint.by === 'to' || (joint.by === 'and' && isBetween))
      for (let one = from + 1; one <= Math.min(number, from + LONGEST_RANGE); one += 1) found.push(one);
    else found.push(number);
    [last, at] = [next, joint.next];
  }
  return { found, first, last, next: at + 1 };
}

/** A number that is not followed by a letter, as in '12a', unless that makes it an ordinal number. */
function numberAt(text: string, tokens: readonly Word[], position: number): Word | null {
  const token = tokens[position];
  if (token === undefined || !/^\d+$/u.test(token.folded) || token.folded.length > MOST_DIGITS) return null;
  const isGlued = /^(?!\p{Script=Han})[\p{L}\p{N}]/u.test(text.slice(token.end, token.end + 2));
  return isGlued && !ORDINAL_ENDINGS.has(tokens[position + 1]?.folded ?? '') ? null : token;
}

interface Joint {
  readonly by: 'to' | 'and' | 'comma';
  /** The position of the token behind it. */
  readonly next: number;
}

/** What connects a number to the next: a dash or 'to' for a range, a comma or 'and' for a list; null for anything else. */
function jointBehind(text: string, tokens: readonly Word[], position: number): Joint | null {
  const [number, next, afterNext] = tokens.slice(position, position + 3);
  if (number === undefined || next === undefined) return null;
  const between = text.slice(number.end, next.start).trim();
  if (/^[\p{Pd}−~]$/u.test(between)) return { by: 'to', next: position + (next.folded === '¶' ? 2 : 1) };
  // The full stop of an ordinal number: '3. ve 5. paragraf'.
  const isJoined = afterNext !== undefined && /^[,&、，.]?$/u.test(between);
  if (isJoined && AND.has(next.folded)) return { by: 'and', next: position + 2 };
  // The place may be repeated: 'paragraph 3 to paragraph 5'.
  const place = lengthAt(ANY_PLACE, tokens, position + 2);
  if (isJoined && TO.has(next.folded)) return { by: 'to', next: position + 2 + place };
  return /^[,&、，]$/u.test(between) ? { by: 'comma', next: position + 1 } : null;
}
