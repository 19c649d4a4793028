/** Aligns the words of a checked text with the brief's: first the best pairing in order, then words that have only moved. */

import { withoutAccents } from './names.js';
import { numberOf } from './numbers.js';
import type { Thesaurus } from './thesaurus.js';
import { groupOfWord } from './word-kinds.js';
import { hasSense, isSameName, type Word } from './words.js';

export interface Alignment {
  /** For each word of the text, the position of the matching word in the brief, or -1. */
  readonly pairs: readonly number[];
  /** For each word of the text, whether its match was found out of order. */
  readonly moved: readonly boolean[];
}

/** How well one word matches another: 0 not at all, 1 as a synonym, more as the same word. */
const SYNONYM = 1;
const SAME_NAME = 1.3;
const FORM = 1.4;
const SAME = 1.5;

/** Value of a pair of function words, relative to pairs of content words. */
const SMALL_WORD_SHARE = 0.25;
/** Penalty for a word of either text without a match between two words with one. */
const GAP_COST = 0.35;

const isSmall = (word: Word) => !hasSense(word);

/** How well two words match: 0 not at all, 1 as synonyms, more as forms of one word. */
export function agreement(text: Word, brief: Word, thesaurus: Thesaurus): number {
  if (text.key === brief.key) return SAME;
  if (text.kind === 'name' || brief.kind === 'name') return isSameName(text.key, brief.key) ? SAME_NAME : 0;
  if (text.kind === 'number' || brief.kind === 'number') return numberOf(text.key) === numberOf(brief.key) ? FORM : 0;
  if (isClosed(text) || isClosed(brief)) return closedAgreement(text, brief);
  if (isSmall(text) || isSmall(brief)) {
    return isSmall(text) && isSmall(brief) && thesaurus.areForms(text.key, brief.key)
      ? FORM
      : linkAgreement(text, brief);
  }
  if (thesaurus.areForms(text.key, brief.key) || withoutAccents(text.key) === withoutAccents(brief.key)) return FORM;
  return thesaurus.areSynonyms(text.key, brief.key) ? SYNONYM : 0;
}

/** Kinds of words that each have a meaning of their own. */
const isClosed = ({ kind }: Word) => kind === 'negation' || kind === 'modal' || kind === 'limit';

const closedAgreement = (text: Word, brief: Word) =>
  text.kind === brief.kind && groupOfWord(text.key) === groupOfWord(brief.key) ? FORM : 0;

/** Words that connect sentences match loosely ("Moreover", "In addition"); replacements of other words are judged elsewhere. */
const linkAgreement = (text: Word, brief: Word) => (text.kind === 'link' && brief.kind === 'link' ? SYNONYM : 0);

/** Aligns `text` with the part of `brief` that matches it best. */
export function align(text: readonly Word[], brief: readonly Word[], thesaurus: Thesaurus): Alignment {
  const scores = text.map((word) => brief.map((other) => agreement(word, other, thesaurus)));
  const pairs = inOrder(text, brief, scores);
  const moved = text.map(() => false);
  const taken = new Set(pairs);
  for (const [at, word] of text.entries()) {
    if (pairs[at] !== -1 || isSmall(word)) continue;
    const found = bestFree(scores[at] ?? [], taken, brief);
    if (found === -1) continue;
    pairs[at] = found;
    moved[at] = true;
    taken.add(found);
  }
  return { pairs, moved };
}

function bestFree(scores: readonly number[], taken: ReadonlySet<number>, brief: readonly Word[]): number {
  let best = -1;
  for (const [at, score] of scores.entries()) {
    const other = brief[at];
    if (score === 0 || taken.has(at) || other === undefined || isSmall(other)) continue;
    if (best === -1 || score > (scores[best] ?? 0)) best = at;
  }
  return best;
}

/** The last step to a cell of the table: a pair, or a word of the text or of the brief that is left alone. */
const PAIR = 0;
const TEXT = 1;
const BRIEF = 2;

/** Needleman–Wunsch alignment in which words of the brief before the first pair and after the last are free. */
function inOrder(text: readonly Word[], brief: readonly Word[], scores: readonly (readonly number[])[]): number[] {
  const width = brief.length + 1;
  // For each cell, row by row, the best value of aligning everything before it, and the step that led there.
  const worth = new Float64Array((text.length + 1) * width);
  const steps = new Uint8Array(worth.length).fill(BRIEF, 0, width);
  const gaps = brief.map(gapCost);
  for (const [at, word] of text.entries()) {
    const isLast = at === text.length - 1;
    const gap = gapCost(word);
    const start = (at + 1) * width;
    worth[start] = (worth[start - width] as number) - gap;
    steps[start] = TEXT;
    for (const [column, score] of (scores[at] as readonly number[]).entries()) {
      const cell = start + column + 1;
      const share = isSmall(word) || isSmall(brief[column] as Word) ? SMALL_WORD_SHARE : 1;
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
