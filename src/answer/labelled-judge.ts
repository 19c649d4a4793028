/**
 * The judge of three answers, for a document whose questions were labelled: two regressions, whether the document answers and
 * whether it touches the subject at all, over the signals, the nearness to labelled questions and the question's own vector.
 */

import { CALIBRATED_BY_LABELS, type LabelledCalibration, type Regression } from './calibration.js';
import { ANSWERED_FROM, PERHAPS_FROM } from './judge.js';
import { NEARNESS_NAMES, type Nearness } from './nearness.js';
import { type Observed, SIGNAL_NAMES } from './signals.js';

/** What a question is weighed by, in the order of a regression's weights. */
export const weighed = ({ signals }: Pick<Observed, 'signals'>, nearness: Nearness): number[] => [
  ...SIGNAL_NAMES.map((name) => signals[name]),
  ...NEARNESS_NAMES.map((name) => nearness[name]),
];

/** The calibration for questions to a document, null where none was fitted. */
export function labelledCalibrationFor(document: string, isEnglish: boolean): LabelledCalibration | null {
  if (document !== CALIBRATED_BY_LABELS.document) return null;
  return isEnglish ? CALIBRATED_BY_LABELS.english : CALIBRATED_BY_LABELS.otherLanguages;
}

/** From which probabilities a passage is shown as an answer, and as one perhaps. */
export interface Bars {
  readonly answers: number;
  readonly touches: number;
}

/**
 * Cross-validated on labelled questions these are where some 8 % of those that nothing answers look answered, and some 6 % of
 * those that are answered are refused (docs/quality.md).
 */
export const BARS = {
  english: { answers: 0.48, touches: 0.48 },
  otherLanguages: { answers: 0.46, touches: 0.42 },
} as const satisfies Record<string, Bars>;

/** The confidence, 0 to 1, on the scale of the judge's two bars. */
export function confidenceByLabels(
  observed: Observed,
  nearness: Nearness,
  vector: Float32Array,
  by: LabelledCalibration,
  bars: Bars,
): number {
  const features = weighed(observed, nearness);
  return onScale(chance(by.answers, features, vector), chance(by.touches, features, vector), bars);
}

/**
 * Puts two probabilities onto one scale: above the upper bar what is likely enough to answer, between the bars what is likely enough
 * to touch the subject, in the order of the chance that it answers.
 */
export function onScale(answers: number, touches: number, bars: Bars): number {
  if (answers >= bars.answers)
    return ANSWERED_FROM + ((1 - ANSWERED_FROM) * (answers - bars.answers)) / (1 - bars.answers);
  if (touches >= bars.touches) return PERHAPS_FROM + ((ANSWERED_FROM - PERHAPS_FROM) * answers) / bars.answers;
  return (PERHAPS_FROM * touches) / bars.touches;
}

function chance({ bias, weights, vector: own }: Regression, features: readonly number[], vector: Float32Array): number {
  const names = [...SIGNAL_NAMES, ...NEARNESS_NAMES];
  const byFeatures = features.reduce((sum, value, at) => {
    const name = names[at];
    return name === undefined ? sum : sum + weights[name] * value;
  }, bias);
  const sum = vector.reduce((total, value, axis) => total + value * (own[axis] ?? 0), byFeatures);
  return 1 / (1 + Math.exp(-sum));
}
