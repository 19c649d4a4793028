/**
 * Logistic regression over signals and a whole vector, with an L2 penalty: Newton's method, each step solved by conjugate gradients,
 * so that the hundreds of weights need no matrix of their own. Sums run in a fixed order: the same examples give the same weights.
 */

export interface WideExample {
  readonly features: readonly number[];
  /** A unit vector. */
  readonly vector: Float32Array;
  readonly label: 0 | 1;
  /** How much the example counts. */
  readonly weight: number;
}

export interface WideFit {
  readonly bias: number;
  readonly weights: readonly number[];
  readonly vector: readonly number[];
}

/** A vector's numbers are some .05 and the features, standardised, some 1: so much nearer to them the penalty lets them weigh. */
const VECTOR_SCALE = 6;
/** At most; fewer where a step no longer moves a weight by more than this. */
const NEWTON_STEPS = 8;
const SMALLEST_STEP = 1e-4;
/** At most; fewer where the residual has fallen to this share of its square. */
const GRADIENT_STEPS = 60;
const SMALLEST_RESIDUAL = 1e-10;
/** The bias is all but free. */
const BIAS_PENALTY = 1e-6;

/**
 * Fits P(label = 1) = 1 / (1 + e^-(bias + weights · features + vector · the example's vector)). Features are standardised for the
 * penalty and the weights given for features as they are.
 * @param penalty of the squared weights, in examples
 */
export function fitWide(examples: readonly WideExample[], penalty: number): WideFit {
  const signals = examples[0]?.features.length ?? 0;
  const axes = examples[0]?.vector.length ?? 0;
  const { means, deviations } = spreadOf(examples, signals);
  const size = 1 + signals + axes;
  const rows = new Float64Array(examples.length * size);
  for (const [position, { features, vector }] of examples.entries()) {
    const row = rows.subarray(position * size, (position + 1) * size);
    row[0] = 1;
    for (const [at, value] of features.entries()) row[1 + at] = (value - (means[at] ?? 0)) / (deviations[at] ?? 1);
    for (const [axis, value] of vector.entries()) row[1 + signals + axis] = VECTOR_SCALE * value;
  }
  const fitted = new Float64Array(size);
  for (let step = 0; step < NEWTON_STEPS; step += 1) {
    if (newtonStep(rows, examples, fitted, penalty) < SMALLEST_STEP) break;
  }
  const weights = Array.from({ length: signals }, (_, at) => (fitted[1 + at] ?? 0) / (deviations[at] ?? 1));
  return {
    bias: (fitted[0] ?? 0) - weights.reduce((sum, weight, at) => sum + weight * (means[at] ?? 0), 0),
    weights,
    vector: Array.from(fitted.subarray(1 + signals), (weight) => weight * VECTOR_SCALE),
  };
}

/** The log odds that a fit gives. */
export function wideLogOdds(
  { bias, weights, vector }: WideFit,
  example: Pick<WideExample, 'features' | 'vector'>,
): number {
  const sum = weights.reduce((total, weight, at) => total + weight * (example.features[at] ?? 0), bias);
  return vector.reduce((total, weight, axis) => total + weight * (example.vector[axis] ?? 0), sum);
}

/** Means and standard deviations by feature; one that never varies is left as it is. */
function spreadOf(examples: readonly WideExample[], signals: number) {
  const averaged = (value: (example: WideExample) => number) =>
    examples.reduce((sum, example) => sum + value(example), 0) / examples.length;
  const means = Array.from({ length: signals }, (_, at) => averaged(({ features }) => features[at] ?? 0));
  const deviations = means.map(
    (mean, at) => Math.sqrt(averaged(({ features }) => ((features[at] ?? 0) - mean) ** 2)) || 1,
  );
  return { means, deviations };
}

/** Moves the weights, and returns how far the one that moves most. */
function newtonStep(
  rows: Float64Array,
  examples: readonly WideExample[],
  fitted: Float64Array,
  penalty: number,
): number {
  const size = fitted.length;
  const penaltyOf = (at: number) => (at === 0 ? BIAS_PENALTY : penalty);
  const slopes = new Float64Array(examples.length);
  const errors = new Float64Array(examples.length);
  const scores = product(rows, size, fitted, examples.length);
  for (const [position, { label, weight }] of examples.entries()) {
    const chance = 1 / (1 + Math.exp(-(scores[position] ?? 0)));
    slopes[position] = weight * chance * (1 - chance);
    errors[position] = weight * (label - chance);
  }
  const gradient = transposed(rows, size, errors);
  for (let at = 0; at < size; at += 1) gradient[at] = (gradient[at] ?? 0) - penaltyOf(at) * (fitted[at] ?? 0);
  const curve = (direction: Float64Array) => {
    const bent = transposed(
      rows,
      size,
      product(rows, size, direction, examples.length).map((value, at) => value * (slopes[at] ?? 0)),
    );
    return bent.map((value, at) => value + penaltyOf(at) * (direction[at] ?? 0));
  };
  const step = conjugateGradients(curve, gradient);
  for (let at = 0; at < size; at += 1) fitted[at] = (fitted[at] ?? 0) + (step[at] ?? 0);
  return step.reduce((most, moved) => Math.max(most, Math.abs(moved)), 0);
}

/** Solves curve(x) = target for a symmetric, positive definite curve. */
function conjugateGradients(curve: (direction: Float64Array) => Float64Array, target: Float64Array): Float64Array {
  const solution = new Float64Array(target.length);
  let residual = Float64Array.from(target);
  let direction = Float64Array.from(target);
  let squares = dot(residual, residual);
  const least = SMALLEST_RESIDUAL * squares;
  for (let step = 0; step < GRADIENT_STEPS && squares > least; step += 1) {
    const curved = curve(direction);
    const length = squares / dot(direction, curved);
    for (let at = 0; at < solution.length; at += 1) solution[at] = (solution[at] ?? 0) + length * (direction[at] ?? 0);
    residual = residual.map((value, at) => value - length * (curved[at] ?? 0));
    const left = dot(residual, residual);
    const kept = left / squares;
    direction = direction.map((value, at) => (residual[at] ?? 0) + kept * value);
    squares = left;
  }
  return solution;
}

const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

function product(rows: Float64Array, size: number, by: Float64Array, count: number): Float64Array {
  const sums = new Float64Array(count);
  for (let row = 0; row < count; row += 1) {
    let sum = 0;
    for (let at = 0; at < size; at += 1) sum += (rows[row * size + at] as number) * (by[at] as number);
    sums[row] = sum;
  }
  return sums;
}

function transposed(rows: Float64Array, size: number, by: Float64Array): Float64Array {
  const sums = new Float64Array(size);
  for (let row = 0; row < by.length; row += 1) {
    const factor = by[row] as number;
    for (let at = 0; at < size; at += 1) sums[at] = (sums[at] as number) + factor * (rows[row * size + at] as number);
  }
  return sums;
}
