/** Decides between an answer and an honest no: a calibrated probability from the signals, and two thresholds. */

import type { AnswerKind } from '../languages/language.js';
import { foldedText, wordCount } from '../languages/words.js';
import type { Reason, Verdict } from './answer.js';
import type { Calibration } from './calibration.js';
import { type Observed, SIGNAL_NAMES } from './signals.js';

export interface Judgement {
  readonly verdict: Verdict;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reason: Reason;
}

/**
 * The two thresholds, the same in every language. Below the first, about 5 % of the answerable questions are refused; above
 * the second, fewer than one answer in twenty is wrong (docs/quality.md).
 */
export const PERHAPS_FROM = 0.37;
export const ANSWERED_FROM = 0.65;
/** Between the thresholds. */
export const HEDGED = (PERHAPS_FROM + ANSWERED_FROM) / 2;
/** Below the thresholds. */
const UNKNOWN_YEAR = PERHAPS_FROM / 2;

function confidenceOf({ signals }: Observed, { bias, weights }: Calibration): number {
  const sum = SIGNAL_NAMES.reduce((total, name) => total + weights[name] * signals[name], bias);
  return 1 / (1 + Math.exp(-sum));
}

/** The confidence, 0 to 1, that the best passages answer the question, by the strictest of the calibrations. */
export const confidenceBy = (observed: Observed, calibrations: readonly Calibration[]): number =>
  Math.min(...calibrations.map((calibration) => confidenceOf(observed, calibration)));

/** Judges whether the best passages answer the question. */
export function judge(observed: Observed, confidence: number): Judgement {
  return judgementAt(Math.min(confidence, limitByYear(observed)), observed);
}

/** A sentence that contains this share of a question's words, weighted by rarity, says something of what is asked. */
const SAID_IN_ITS_WORDS = 0.8;
/** A question of fewer words proves nothing: in any document some sentence has them all. */
const FEWEST_WORDS = 2;

/**
 * The confidence in an answer from a document without a bank: if a sentence has nearly all of the question's words, the answer is hedged
 * rather than denied. It proves no more than that, since questions that the document does not answer use its words just as well.
 * @param stems how many words, without stop words, the question has
 */
export const heldUpByWords = (confidence: number, { sentenceWords }: Observed, stems: number): number =>
  stems >= FEWEST_WORDS && sentenceWords >= SAID_IN_ITS_WORDS ? Math.max(confidence, HEDGED) : confidence;

/** More words than this are a sentence rather than a name or a term. */
const LONGEST_TERM_WORDS = 5;

/**
 * The confidence in an answer to a mere name or term, such as "Camp Bondsteel" or "belt and road": where the best passage has it as it was
 * typed, the answer is hedged and never denied. The judge learnt from questions, and is unsure of what asks for nothing in particular.
 * @param stems how many words, without stop words, it has
 */
export function heldUpAsTerm(confidence: number, typed: string, passage: string | undefined, stems: number): number {
  if (passage === undefined || stems === 0 || wordCount(typed) > LONGEST_TERM_WORDS || !/\p{L}/u.test(typed))
    return confidence;
  return ` ${foldedText(passage)} `.includes(` ${foldedText(typed)} `) ? Math.max(confidence, HEDGED) : confidence;
}

/** A question about a year needs a passage on that year: absent if no passage prints it, hedged if only the best one lacks it. */
function limitByYear({ unknownYears, lacksYear }: Observed): number {
  if (unknownYears.length > 0) return UNKNOWN_YEAR;
  return lacksYear ? HEDGED : 1;
}

/** The judgement for a confidence, 0 to 1. */
export function judgementAt(confidence: number, observed: Observed): Judgement {
  const verdict = confidence >= ANSWERED_FROM ? 'answered' : confidence >= PERHAPS_FROM ? 'perhaps' : 'absent';
  return { verdict, confidence, reason: reasonFor(verdict, observed) };
}

/** A follow-up whose confidence on its own is lower has changed the subject; none of 106 answerable ones was below it. */
const ALONE_AT_LEAST = 0.28;
/** From this confidence on its own, a follow-up needs no hedge. */
const ALONE_SURE = 0.5;

/**
 * Limits the confidence in a completed question, which is high merely because the earlier question is answered.
 * @param by 'bare' for one that says nothing of its own: it cannot be judged alone, so its answer is always hedged
 * @param alone the confidence in the question without the earlier one
 */
export function limitedByItself(confidence: number, by: 'bare' | 'joining', alone: number): number {
  if (by === 'joining' && alone >= ALONE_SURE) return confidence;
  if (by === 'joining' && alone < ALONE_AT_LEAST) return Math.min(confidence, alone);
  return Math.min(confidence, HEDGED);
}

const LACKING: Readonly<Record<AnswerKind, Reason>> = {
  number: { code: 'no-figure' },
  date: { code: 'no-date' },
  person: { code: 'no-person' },
  place: { code: 'no-place' },
  future: { code: 'no-future' },
  opinion: { code: 'no-opinion' },
};

function reasonFor(verdict: Verdict, { unknownNames, unknownYears, lacking, wanted, signals }: Observed): Reason {
  if (verdict !== 'absent') return { code: verdict === 'answered' ? 'quoted' : 'close' };
  const unknown = [...unknownNames, ...unknownYears];
  if (unknown.length > 0) return { code: 'never-mentions', names: unknown };
  const isNear = signals.topQuestion >= NEAR_THE_SUBJECT;
  const kind = lacking[0] ?? (isNear ? wanted[0] : undefined);
  if (kind !== undefined) return LACKING[kind];
  const isInItsWords = signals.hasStems === 1 && signals.knownWords >= MOST_WORDS_KNOWN;
  return { code: isNear || isInItsWords ? 'no-detail' : 'far' };
}

/** A question this close to a bank question is on the subject, even if the brief does not answer it. */
const NEAR_THE_SUBJECT = 0.86;
/** A question that shares this many of its words with the brief cannot be said to be off its subject. */
const MOST_WORDS_KNOWN = 0.6;
