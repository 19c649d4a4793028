/** Logistic regression with an L2 penalty, fitted by Newton's method (iteratively reweighted least squares). */

import { Matrix, solve } from 'ml-matrix';

export interface Example {
  readonly features: readonly number[];
  readonly label: 0 | 1;
  /** The weight of the example. */
  readonly weight: number;
}

export interface Fit {
  readonly bias: number;
  readonly weights: readonly number[];
}

const ROUNDS = 25;

/**
 * Fits P(label = 1) = 1 / (1 + e^-(bias + weights · features)). Features are standardised for the penalty, but the weights
 * returned apply to the original features; a constant feature gets the weight 0.
 * @param penalty on the squared standardised weights, in units of examples; the bias is not penalised
 */
export function fitLogistic(examples: readonly Example[], penalty: number): Fit {
  const size = examples[0]?.features.length ?? 0;
  const mass = examples.reduce((sum, { weight }) => sum + weight, 0);
  const average = (value: (example: Example) => number) =>
    examples.reduce((sum, example) => sum + example.weight * value(example), 0) / mass;
  const means = Array.from({ length: size }, (_, at) => average(({ features }) => features[at] ?? 0));
  const deviations = means.map((mean, at) => Math.sqrt(average(({ features }) => ((features[at] ?? 0) - mean) ** 2)));
  const rows = examples.map(({ features }) => [
    1,
    ...features.map((value, at) => (deviations[at] ? (value - (means[at] ?? 0)) / deviations[at] : 0)),
  ]);
  let fitted: number[] = new Array(size + 1).fill(0);
  for (let round = 0; round < ROUNDS; round += 1) fitted = newtonStep(rows, examples, fitted, penalty);
  const [intercept = 0, ...standardised] = fitted;
  const weights = standardised.map((weight, at) => (deviations[at] ? weight / deviations[at] : 0));
  const bias = intercept - weights.reduce((sum, weight, at) => sum + weight * (means[at] ?? 0), 0);
  return { bias, weights };
}

/** The probability according to a fit. */
export const probability = (fit: Fit, features: readonly number[]): number =>
  1 / (1 + Math.exp(-logOdds(fit, features)));

/** The log odds according to a fit. */
export const logOdds = ({ bias, weights }: Fit, features: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * (features[at] ?? 0), bias);

function newtonStep(
  rows: readonly (readonly number[])[],
  examples: readonly Example[],
  fitted: readonly number[],
  penalty: number,
) {
  const size = fitted.length;
  const gradient = fitted.map((weight, at) => (at === 0 ? 0 : -penalty * weight));
  const curvature = fitted.map((_, at) => {
    const line: number[] = new Array(size).fill(0);
    // A constant feature would make the system singular.
    line[at] = at === 0 ? 1e-9 : Math.max(penalty, 1e-6);
    return line;
  });
  for (const [position, row] of rows.entries()) {
    const { label, weight } = examples[position] as Example;
    const chance = 1 / (1 + Math.exp(-row.reduce((sum, value, at) => sum + value * (fitted[at] ?? 0), 0)));
    const slope = weight * chance * (1 - chance);
    for (let a = 0; a < size; a += 1) {
      const value = row[a] ?? 0;
      if (value === 0) continue;
      gradient[a] = (gradient[a] ?? 0) + weight * (label - chance) * value;
      const line = curvature[a] as number[];
      for (let b = 0; b < size; b += 1) line[b] = (line[b] ?? 0) + slope * value * (row[b] ?? 0);
    }
  }
  const step = solve(new Matrix(curvature), Matrix.columnVector(gradient)).to1DArray();
  return fitted.map((weight, at) => weight + (step[at] ?? 0));
}
