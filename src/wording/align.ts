/** Aligns the words of a checked text with the brief's: first the best pairing in order, then words that have only moved. */

import type { Agreements } from './agreements.js';
import { hasSense, type Word } from './words.js';

export interface Alignment {
  /** For each word of the text, the position of the matching word in the brief, or -1. */
  readonly pairs: readonly number[];
  /** For each word of the text, whether its match was found out of order. */
  readonly moved: readonly boolean[];
}

/** Value of a pair of function words, relative to pairs of content words. */
const SMALL_WORD_SHARE = 0.25;
/** Penalty for a word of either text without a match between two words with one. */
const GAP_COST = 0.35;

const isSmall = (word: Word) => !hasSense(word);

/** Aligns `text` with the part of `brief` that matches it best. */
export function align(text: readonly Word[], brief: readonly Word[], agreements: Agreements): Alignment {
  const pairs = inOrder(text, brief, agreements);
  const moved = text.map(() => false);
  const taken = new Set(pairs);
  for (const [at, word] of text.entries()) {
    if (pairs[at] !== -1 || isSmall(word)) continue;
    const found = bestFree(at, agreements, taken, brief);
    if (found === -1) continue;
    pairs[at] = found;
    moved[at] = true;
    taken.add(found);
  }
  return { pairs, moved };
}

function bestFree(at: number, { worth }: Agreements, taken: ReadonlySet<number>, brief: readonly Word[]): number {
  let best = -1;
  let highest = 0;
  for (const [place, other] of brief.entries()) {
    const score = worth(at, place);
    if (score > highest && !taken.has(place) && !isSmall(other)) [best, highest] = [place, score];
  }
  return best;
}

/** The last step to a cell of the table: a pair, or a word of the text or of the brief that is left alone. */
const PAIR = 0;
const TEXT = 1;
const BRIEF = 2;

/** Needleman–Wunsch alignment in which words of the brief before the first pair and after the last are free. */
function inOrder(text: readonly Word[], brief: readonly Word[], agreements: Agreements): number[] {
  const width = brief.length + 1;
  // For each cell, row by row, the best value of aligning everything before it, and the step that led there.
  const worth = new Float64Array((text.length + 1) * width);
  const steps = new Uint8Array(worth.length).fill(BRIEF, 0, width);
  const gaps = brief.map(gapCost);
  const small = brief.map(isSmall);
  for (const [at, word] of text.entries()) {
    const isLast = at === text.length - 1;
    const gap = gapCost(word);
    const start = (at + 1) * width;
    worth[start] = (worth[start - width] as number) - gap;
    steps[start] = TEXT;
    const isSmallWord = isSmall(word);
    for (let column = 0; column < brief.length; column += 1) {
      const score = agreements.worth(at, column);
      const cell = start + column + 1;
      const share = isSmallWord || small[column] === true ? SMALL_WORD_SHARE : 1;
      const pair = score === 0 ? Number.NEGATIVE_INFINITY : (worth[cell - width - 1] as number) + score * share;
      const above = (worth[cell - width] as number) - gap;
      const left = (worth[cell - 1] as number) - (isLast ? 0 : (gaps[column] as number));
      worth[cell] = Math.max(pair, above, left);
      steps[cell] = stepTo(pair, above, left);
    }
  }
  return traced(steps, text.length, brief.length);
}

function stepTo(pair: number, text: number, brief: number): number {
  if (pair >= text && pair >= brief) return PAIR;
  return text >= brief ? TEXT : BRIEF;
}

const gapCost = (word: Word) => GAP_COST * (isSmall(word) ? SMALL_WORD_SHARE : 1);

/** Traces the steps back from the last cell. */
function traced(steps: Uint8Array, textLength: number, briefLength: number): number[] {
  const pairs = Array.from({ length: textLength }, () => -1);
  let [row, column] = [textLength, briefLength];
  while (row > 0) {
    const step = steps[row * (briefLength + 1) + column];
    if (step !== BRIEF) row -= 1;
    if (step !== TEXT) column -= 1;
    if (step === PAIR) pairs[row] = column;
  }
  return pairs;
}
