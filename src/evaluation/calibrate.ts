/** Fits the judge's weights for English, for other languages, and for documents without a bank. */

import { SIGNAL_NAMES, type SignalName } from '../answer/signals.js';
import { type Example, type Fit, fitLogistic, probability } from './logistic.js';
import { areaUnderCurve, falseAnswersAt, seededRandom } from './metrics.js';

/** Strong, because the signals overlap: of 1, 10 and 100, the last was best in cross-validation and on unseen questions. */
const PENALTY = 100;
const FOLDS = 5;

export interface CalibrationResult {
  readonly fit: Fit;
  readonly examples: number;
  /** Cross-validated on the questions in people's own words. */
  readonly auroc: number;
  readonly falseAnswersAt8: number;
}

/**
 * Fits on all examples and cross-validates on the marked ones.
 * @param favour total weight of the answerable examples relative to the unanswerable ones; 1 for equal weight
 */
export function calibrate(
  examples: readonly Example[],
  isHeldOut: (example: Example) => boolean,
  favour: number,
): CalibrationResult {
  const balanced = balance(examples, favour);
  const random = seededRandom(1);
  const folds = balanced.map((_, position) =>
    isHeldOut(examples[position] as Example) ? Math.floor(random() * FOLDS) : null,
  );
  const scores: { readonly label: number; readonly score: number }[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const fit = fitLogistic(
      balanced.filter((_, position) => folds[position] !== fold),
      PENALTY,
    );
    for (const [position, { label, features }] of balanced.entries()) {
      if (folds[position] === fold) scores.push({ label, score: probability(fit, features) });
    }
  }
  const of = (label: number) => scores.filter((one) => one.label === label).map(({ score }) => score);
  return {
    fit: fitLogistic(balanced, PENALTY),
    examples: examples.length,
    auroc: areaUnderCurve(of(1), of(0)),
    falseAnswersAt8: falseAnswersAt(0.08, of(1), of(0)),
  };
}

function balance(examples: readonly Example[], favour: number): Example[] {
  const mass = (label: 0 | 1) =>
    examples.filter((one) => one.label === label).reduce((sum, { weight }) => sum + weight, 0);
  const factor = mass(1) / mass(0) / favour;
  return examples.map((example) => (example.label === 0 ? { ...example, weight: example.weight * factor } : example));
}

/** The weights by signal, rounded to four significant digits for readability. */
export const weightsByName = ({ weights }: Fit): Record<SignalName, number> =>
  Object.fromEntries(SIGNAL_NAMES.map((name, at) => [name, Number((weights[at] ?? 0).toPrecision(4))])) as Record<
    SignalName,
    number
  >;
