/** Decides between an answer and an honest no: a calibrated probability over the signals, and two bars. */

import type { Reason, Verdict } from './answer.js';
import type { Calibration } from './calibration.js';
import { type Observed, SIGNAL_NAMES } from './signals.js';
import type { AnswerKind } from './wanted.js';

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

function confidenceOf({ signals }: Observed, { bias, weights }: Calibration): number {
  const sum = SIGNAL_NAMES.reduce((total, name) => total + weights[name] * signals[name], bias);
  return 1 / (1 + Math.exp(-sum));
}

/** Judges whether the best passages answer the question, by the strictest of the calibrations. */
export function judge(observed: Observed, calibrations: readonly Calibration[]): Judgement {
  const confidence = Math.min(...calibrations.map((calibration) => confidenceOf(observed, calibration)));
  const verdict = confidence >= ANSWERED_FROM ? 'answered' : confidence >= PERHAPS_FROM ? 'perhaps' : 'absent';
  return { verdict, confidence, reason: reasonFor(verdict, observed) };
}

const LACKING: Readonly<Record<AnswerKind, Reason>> = {
  number: { code: 'no-figure' },
  date: { code: 'no-date' },
  person: { code: 'no-person' },
  place: { code: 'no-place' },
  future: { code: 'no-future' },
  opinion: { code: 'no-opinion' },
};

function reasonFor(verdict: Verdict, { unknownNames, lacking, wanted, signals }: Observed): Reason {
  if (verdict !== 'absent') return { code: verdict === 'answered' ? 'says-so' : 'close' };
  if (unknownNames.length > 0) return { code: 'never-mentions', names: unknownNames };
  const kind = lacking[0] ?? (signals.topQuestion >= NEAR_THE_SUBJECT ? wanted[0] : undefined);
  if (kind !== undefined) return LACKING[kind];
  return { code: signals.topQuestion >= NEAR_THE_SUBJECT ? 'no-detail' : 'far' };
}

/** A question this near to one of the bank is on the subject, though the brief does not answer it. */
const NEAR_THE_SUBJECT = 0.86;
