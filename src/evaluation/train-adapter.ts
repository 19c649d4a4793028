/**
 * Trains the adapter of a model on questions whose answering sentence is known: a softmax over all sentences, minimised by AdamW
 * (Loshchilov and Hutter 2019). Numbers come from a seeded generator and sums run in a fixed order: it is the same on every machine.
 */

import type { Adapter } from '../embedding/adapter.js';
import { seededRandom } from './metrics.js';

export interface TrainingQuestion {
  readonly vector: Float32Array;
  /** Positions of the sentences that answer, at least one. */
  readonly sentences: readonly number[];
  /** How much the question counts. */
  readonly weight: number;
}

/** 64 rows rank as well as 384 (the first passage right for .98 and .97 of the development set), in a sixth of the numbers. */
const RANK = 64;
const TEMPERATURE = 0.03;
const LEARNING_RATE = 2e-3;
const DECAY = 0.05;
const BATCH = 256;
/** Sentences with less of the mass than this move nothing. */
const LEAST_MASS = 1e-5;
const FIRST_MOMENT = 0.9;
const SECOND_MOMENT = 0.999;
const SEED = 1;

/** One matrix with its gradient and moments. */
interface Parameter {
  readonly values: Float32Array;
  readonly gradient: Float32Array;
  readonly first: Float32Array;
  readonly second: Float32Array;
}

const parameter = (values: Float32Array): Parameter => ({
  values,
  gradient: new Float32Array(values.length),
  first: new Float32Array(values.length),
  second: new Float32Array(values.length),
});

/** @param epochs how often each question is taken */
export function trainAdapter(
  questions: readonly TrainingQuestion[],
  sentences: readonly Float32Array[],
  epochs: number,
): Adapter {
  const dimension = sentences[0]?.length ?? 0;
  const random = seededRandom(SEED);
  const own = () => parameter(new Float32Array(dimension * RANK));
  const [question, shared, sentence] = [own(), own(), own()];
  for (const at of shared.values.keys()) shared.values[at] = normal(random) / Math.sqrt(dimension);
  const steps = epochs * Math.ceil(questions.length / BATCH);
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const order = shuffled(questions, random);
    for (let start = 0; start < order.length; start += BATCH) {
      step += 1;
      const rate = LEARNING_RATE * (1 - (step - 1) / steps);
      addGradients(order.slice(start, start + BATCH), sentences, question, shared, sentence);
      for (const each of [question, shared, sentence]) update(each, rate, step);
    }
  }
  return { dimension, rank: RANK, question: question.values, shared: shared.values, sentence: sentence.values };
}

/** A vector on its way through a map, kept for the way back. */
interface Mapped {
  readonly from: Float32Array;
  readonly inner: Float32Array;
  readonly unit: Float32Array;
  readonly length: number;
}

function map(from: Float32Array, own: Float32Array, shared: Float32Array): Mapped {
  const inner = new Float32Array(RANK);
  for (let row = 0; row < RANK; row += 1) inner[row] = dotAt(shared, row * from.length, from, from.length);
  const unit = new Float32Array(from.length);
  let squares = 0;
  for (let axis = 0; axis < from.length; axis += 1) {
    const value = (from[axis] as number) + dotAt(own, axis * RANK, inner, RANK);
    unit[axis] = value;
    squares += value * value;
  }
  const length = Math.sqrt(squares);
  for (let axis = 0; axis < unit.length; axis += 1) unit[axis] = (unit[axis] as number) / length;
  return { from, inner, unit, length };
}

/** Adds what a gradient at a mapped vector means for the two matrices. */
function back({ from, inner, unit, length }: Mapped, gradient: Float32Array, own: Parameter, shared: Parameter): void {
  const along = dotAt(gradient, 0, unit, unit.length);
  const innerGradient = new Float32Array(RANK);
  for (let axis = 0; axis < from.length; axis += 1) {
    const value = ((gradient[axis] as number) - (unit[axis] as number) * along) / length;
    addScaled(own.gradient, axis * RANK, inner, value);
    for (let row = 0; row < RANK; row += 1) {
      innerGradient[row] = (innerGradient[row] as number) + value * (own.values[axis * RANK + row] as number);
    }
  }
  for (let row = 0; row < RANK; row += 1)
    addScaled(shared.gradient, row * from.length, from, innerGradient[row] as number);
}

function addGradients(
  batch: readonly TrainingQuestion[],
  sentences: readonly Float32Array[],
  question: Parameter,
  shared: Parameter,
  sentence: Parameter,
): void {
  const mapped = sentences.map((vector) => map(vector, sentence.values, shared.values));
  const sentenceGradients = mapped.map(({ unit }) => new Float32Array(unit.length));
  const mass = batch.reduce((sum, { weight }) => sum + weight, 0);
  for (const { vector, sentences: answering, weight } of batch) {
    const asked = map(vector, question.values, shared.values);
    const pulls = pullsOf(
      mapped.map(({ unit }) => dotAt(unit, 0, asked.unit, unit.length)),
      answering,
    );
    const gradient = new Float32Array(vector.length);
    for (const [at, pull] of pulls.entries()) {
      if (Math.abs(pull) < LEAST_MASS) continue;
      const scaled = (pull * weight) / mass / TEMPERATURE;
      addScaled(gradient, 0, (mapped[at] as Mapped).unit, scaled);
      addScaled(sentenceGradients[at] as Float32Array, 0, asked.unit, scaled);
    }
    back(asked, gradient, question, shared);
  }
  for (const [at, gradient] of sentenceGradients.entries()) back(mapped[at] as Mapped, gradient, sentence, shared);
}

/** By how much the loss rises with each similarity: the softmax less its share among the sentences that answer. */
function pullsOf(similarities: readonly number[], answering: readonly number[]): number[] {
  const highest = Math.max(...similarities);
  const masses = similarities.map((similarity) => Math.exp((similarity - highest) / TEMPERATURE));
  const all = masses.reduce((sum, mass) => sum + mass, 0);
  const right = answering.reduce((sum, at) => sum + (masses[at] ?? 0), 0) + Number.MIN_VALUE;
  const pulls = masses.map((mass) => mass / all);
  for (const at of answering) pulls[at] = (pulls[at] ?? 0) - (masses[at] ?? 0) / right;
  return pulls;
}

function update({ values, gradient, first, second }: Parameter, rate: number, step: number): void {
  const firstBias = 1 - FIRST_MOMENT ** step;
  const secondBias = 1 - SECOND_MOMENT ** step;
  for (let at = 0; at < values.length; at += 1) {
    const slope = gradient[at] as number;
    const mean = FIRST_MOMENT * (first[at] as number) + (1 - FIRST_MOMENT) * slope;
    const square = SECOND_MOMENT * (second[at] as number) + (1 - SECOND_MOMENT) * slope * slope;
    first[at] = mean;
    second[at] = square;
    const moved = mean / firstBias / (Math.sqrt(square / secondBias) + 1e-8);
    values[at] = (values[at] as number) * (1 - rate * DECAY) - rate * moved;
    gradient[at] = 0;
  }
}

function dotAt(a: Float32Array, start: number, b: Float32Array, length: number): number {
  let first = 0;
  let second = 0;
  for (let at = 0; at + 1 < length; at += 2) {
    first += (a[start + at] as number) * (b[at] as number);
    second += (a[start + at + 1] as number) * (b[at + 1] as number);
  }
  return first + second;
}

function addScaled(sum: Float32Array, start: number, vector: Float32Array, factor: number): void {
  for (let at = 0; at < vector.length; at += 1)
    sum[start + at] = (sum[start + at] as number) + factor * (vector[at] as number);
}

/** Normally distributed (Box and Muller 1958), the square root and the logarithm being the same on every machine. */
const normal = (random: () => number) => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** In a random order (Fisher and Yates). */
function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] as Item, order[last] as Item];
  }
  return order;
}
