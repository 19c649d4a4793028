/** Fits the judge's weights for English, for other languages, and for documents without a bank. */

import { ANSWERED_FROM, PERHAPS_FROM } from '../answer/judge.js';
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
  /** Those held out, each with its log odds by a fit without its fold. */
  readonly heldOut: readonly { readonly example: Example; readonly logOdds: number }[];
}

/**
 * Fits on all examples and cross-validates on the marked ones.
 * @param favour total weight of the answerable examples relative to the unanswerable ones; 1 for equal weight
 * @param groupOf examples of a group are held out together; by default each may be held out with any
 * @param fitOn fits the weights
 */
export function calibrate<Kind extends Example>(
  examples: readonly Kind[],
  isHeldOut: (example: Kind) => boolean,
  favour: number,
  groupOf: ((example: Kind) => string) | null = null,
  fitOn: (examples: readonly Example[]) => Fit = (given) => fitLogistic(given, PENALTY),
): CalibrationResult {
  const balanced = balance(examples, favour);
  const random = seededRandom(1);
  const groups = groupOf === null ? [] : [...new Set(examples.map(groupOf))];
  const foldOf = (example: Kind) =>
    groupOf === null ? Math.floor(random() * FOLDS) : groups.indexOf(groupOf(example)) % FOLDS;
  const folds = examples.map((example) => (isHeldOut(example) ? foldOf(example) : null));
  const scores: { readonly example: Example; readonly label: number; readonly score: number }[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const fit = fitOn(balanced.filter((_, position) => folds[position] !== fold));
    for (const [position, { label, features }] of balanced.entries()) {
      const example = examples[position] as Kind;
      if (folds[position] === fold) scores.push({ example, label, score: probability(fit, features) });
    }
  }
  const of = (label: number) => scores.filter((one) => one.label === label).map(({ score }) => score);
  return {
    fit: fitOn(balanced),
    examples: examples.length,
    auroc: areaUnderCurve(of(1), of(0)),
    falseAnswersAt8: falseAnswersAt(0.08, of(1), of(0)),
    heldOut: scores.map(({ example, score }) => ({ example, logOdds: logOddsOf(score) })),
  };
}

function balance(examples: readonly Example[], favour: number): Example[] {
  const mass = (label: 0 | 1) =>
    examples.filter((one) => one.label === label).reduce((sum, { weight }) => sum + weight, 0);
  const factor = mass(1) / mass(0) / favour;
  return examples.map((example) => (example.label === 0 ? { ...example, weight: example.weight * factor } : example));
}

const logOddsOf = (chance: number) => Math.log(chance / (1 - chance));

/** What can only speak for an answer, and what only against one. */
const SPEAKS_FOR: ReadonlySet<string> = new Set<SignalName>([
  'whole',
  'sentence',
  'question',
  'margin',
  'spread',
  'agreement',
  'words',
  'knownWords',
]);
const speaksAgainst = (name: SignalName) => name.startsWith('unknown') || name.startsWith('lacks-');

/**
 * Fits with what cannot speak the other way left out where it would. A set whose unanswerable questions are written in the text's own
 * words would otherwise teach that such words speak against an answer.
 */
export function fitSensibly(examples: readonly Example[]): Fit {
  const leftOut = new Set<number>();
  for (;;) {
    const given = examples.map((example) => ({
      ...example,
      features: example.features.map((value, at) => (leftOut.has(at) ? 0 : value)),
    }));
    const fit = fitLogistic(given, PENALTY);
    const wrong = SIGNAL_NAMES.flatMap((name, at) => {
      const weight = fit.weights[at] ?? 0;
      return (SPEAKS_FOR.has(name) && weight < 0) || (speaksAgainst(name) && weight > 0) ? [at] : [];
    });
    if (wrong.length === 0) return fit;
    for (const at of wrong) leftOut.add(at);
  }
}

/** The value below which a share of the others lies. */
const quantile = (values: readonly number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.min(Math.floor(share * values.length), values.length - 1)] ?? 0;

/**
 * Stretches a fit so that, of the questions held out of any set, at most this share of the answerable ones falls below the threshold of
 * *perhaps*, and at most this share of the unanswerable ones lies above that of *answered*; what lies between is hedged.
 * @param setOf the set that an example belongs to
 */
export function stretched(
  { fit, heldOut }: CalibrationResult,
  setOf: (example: Example) => string,
  { refused, falselyAnswered }: { readonly refused: number; readonly falselyAnswered: number },
): Fit {
  const sets = [...new Set(heldOut.map(({ example }) => setOf(example)))];
  const quantiles = (label: 0 | 1, share: number) =>
    sets.map((set) =>
      quantile(
        heldOut
          .filter(({ example }) => example.label === label && setOf(example) === set)
          .map(({ logOdds }) => logOdds),
        share,
      ),
    );
  const low = Math.min(...quantiles(1, refused));
  const high = Math.max(...quantiles(0, 1 - falselyAnswered), low + LEAST_HEDGED);
  const factor = (logOddsOf(ANSWERED_FROM) - logOddsOf(PERHAPS_FROM)) / (high - low);
  return {
    bias: factor * (fit.bias - low) + logOddsOf(PERHAPS_FROM),
    weights: fit.weights.map((weight) => factor * weight),
  };
}

/** Between the two thresholds, in log odds, even where the two kinds hardly overlap. */
const LEAST_HEDGED = 0.5;

/** The weights by signal, rounded to four significant digits for readability. */
export const weightsByName = ({ weights }: Fit): Record<SignalName, number> =>
  Object.fromEntries(SIGNAL_NAMES.map((name, at) => [name, Number((weights[at] ?? 0).toPrecision(4))])) as Record<
    SignalName,
    number
  >;
