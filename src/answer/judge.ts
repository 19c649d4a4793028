/** Decides between an answer and an honest no: a calibrated probability over the signals, and two bars. */

import type { AnswerKind } from '../languages/language.js';
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
 * The two bars, the same in every language: below the first some 5 % of the answerable questions are refused, and above
 * the second fewer than one answer in twenty is none (docs/quality.md).
 */
const PERHAPS_FROM = 0.35;
const ANSWERED_FROM = 0.65;
/** Between the bars. */
const HEDGED = (PERHAPS_FROM + ANSWERED_FROM) / 2;
/** Below the bars. */
const UNKNOWN_YEAR = PERHAPS_FROM / 2;

function confidenceOf({ signals }: Observed, { bias, weights }: Calibration): number {
  const sum = SIGNAL_NAMES.reduce((total, name) => total + weights[name] * signals[name], bias);
  return 1 / (1 + Math.exp(-sum));
}

/** Judges whether the best passages answer the question, by the strictest of the calibrations. */
export function judge(observed: Observed, calibrations: readonly Calibration[]): Judgement {
  const confidence = Math.min(...calibrations.map((calibration) => confidenceOf(observed, calibration)));
  return judgementAt(Math.min(confidence, limitByYear(observed)), observed);
}

/** What is asked of a year is not answered by a passage on another: no passage with it is a no, one elsewhere a hedge. */
function limitByYear({ unknownYears, lacksYear }: Observed): number {
  if (unknownYears.length > 0) return UNKNOWN_YEAR;
  return lacksYear ? HEDGED : 1;
}

/** The judgement at a confidence, 0 to 1. */
export function judgementAt(confidence: number, observed: Observed): Judgement {
  const verdict = confidence >= ANSWERED_FROM ? 'answered' : confidence >= PERHAPS_FROM ? 'perhaps' : 'absent';
  return { verdict, confidence, reason: reasonFor(verdict, observed) };
}

/** A follow-up that alone comes to less is about something else than what it follows: of 106 answerable ones none did. */
const ALONE_AT_LEAST = 0.28;
/** From here a follow-up is a question of its own, whose answer needs no hedge. */
const ALONE_SURE = 0.5;

/**
 * The confidence in a question completed from the one before, which is answered and makes the whole look so.
 * @param by 'bare' for one that says nothing of its own: nothing can be held against it, and its answer is a guess
 * @param alone the confidence in the question without the one before
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
  if (verdict !== 'absent') return { code: verdict === 'answered' ? 'says-so' : 'close' };
  const unknown = [...unknownNames, ...unknownYears];
  if (unknown.length > 0) return { code: 'never-mentions', names: unknown };
  const isNear = signals.topQuestion >= NEAR_THE_SUBJECT;
  const kind = lacking[0] ?? (isNear ? wanted[0] : undefined);
  if (kind !== undefined) return LACKING[kind];
  const isInItsWords = signals.hasStems === 1 && signals.knownWords >= MOST_WORDS_KNOWN;
  return { code: isNear || isInItsWords ? 'no-detail' : 'far' };
}

/** A question this near to one of the bank is on the subject, though the brief does not answer it. */
const NEAR_THE_SUBJECT = 0.86;
/** Nor can it be said that the brief does not speak of something in whose words it speaks. */
const MOST_WORDS_KNOWN = 0.6;
