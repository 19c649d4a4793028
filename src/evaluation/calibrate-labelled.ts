/** Fits the judge of three answers, and measures it on each hand's questions with what was fitted on those of the others. */

import { ANSWERED_FROM, PERHAPS_FROM } from '../answer/judge.js';
import { confidenceAt } from '../answer/labelled-judge.js';
import { LABELS, type Label } from '../corpus/bank.js';
import { type LabelledExample, SAME_QUESTION } from './labelled-examples.js';
import { areaUnderCurve, mean } from './metrics.js';
import { fitWide, type WideFit, wideLogOdds } from './wide-logistic.js';

/** Strong, because the signals overlap: 10, 20 and 60 are as good by hand within .004; the stronger, the better on other people's questions. */
const PENALTY = 40;

export interface LabelledFit {
  readonly answers: WideFit;
  readonly touches: WideFit;
}

/** How log odds are stretched to meet the thresholds. */
export interface Stretch {
  readonly factor: number;
  readonly shift: number;
}

/**
 * Each hand judged by the others and without a question's family, of the English questions 6 % of those that the brief says nothing of then
 * lie above the threshold of *answered*, before premises are weighed, and 18 % of those that it answers below that of *perhaps*. In other
 * languages, where premises are hardly weighed, 2 % and 28 % do.
 */
export const STRETCH = {
  english: { factor: 1.5, shift: 0.544 },
  otherLanguages: { factor: 1, shift: -0.3 },
} as const satisfies Record<string, Stretch>;

export const fitByLabels = (examples: readonly LabelledExample[], stretch: Stretch): LabelledFit => ({
  answers: fitWhere(examples, stretch, (label) => label === 'answered'),
  touches: fitWhere(examples, stretch, (label) => label !== 'absent'),
});

function fitWhere(
  examples: readonly LabelledExample[],
  { factor, shift }: Stretch,
  is: (label: Label) => boolean,
): WideFit {
  const { bias, weights, vector } = fitWide(
    examples.map((example) => ({ ...example, label: is(example.label) ? 1 : 0 })),
    PENALTY,
  );
  const times = (value: number) => factor * value;
  return { bias: factor * bias + shift, weights: weights.map(times), vector: vector.map(times) };
}

export interface HandFigures {
  readonly questions: Readonly<Record<Label, number>>;
  /** Of the confidence, answered against absent. */
  readonly auroc: number;
  /** For each label the shares that are shown as answered, as perhaps and as absent. */
  readonly shown: Readonly<Record<Label, readonly [number, number, number]>>;
}

/**
 * Cross-validates by hand and family: what one wrote is judged by a fit on what the others did, without the questions that share a
 * quotation with those judged or are within {@link SAME_QUESTION} of one.
 * @param isMeasured of the language of a question
 */
export function measureByHand(
  examples: readonly LabelledExample[],
  isMeasured: (lang: string) => boolean,
  stretch: Stretch,
): { readonly all: HandFigures; readonly byLanguage: ReadonlyMap<string, HandFigures> } {
  const judged = cellsOf(examples, isMeasured).flatMap((cell) => {
    const fit = fitByLabels(examples.filter(isUnlike(cell)), stretch);
    return cell.map(({ label, lang, vector, featuresAlone: features }) => ({
      label,
      lang,
      confidence: confidenceAt(
        wideLogOdds(fit.answers, { vector, features }),
        wideLogOdds(fit.touches, { vector, features }),
      ),
    }));
  });
  const languages = [...new Set(judged.map(({ lang }) => lang))];
  return {
    all: figuresOf(judged),
    byLanguage: new Map(
      languages.map((language) => [language, figuresOf(judged.filter(({ lang }) => lang === language))]),
    ),
  };
}

function figuresOf(judged: readonly { readonly label: Label; readonly confidence: number }[]): HandFigures {
  const confidences = (label: Label) => judged.filter((one) => one.label === label).map(({ confidence }) => confidence);
  const byLabel = <T>(figure: (confidences: readonly number[]) => T) =>
    Object.fromEntries(LABELS.map((label) => [label, figure(confidences(label))])) as Record<Label, T>;
  return {
    questions: byLabel(({ length }) => length),
    auroc: areaUnderCurve(confidences('answered'), confidences('absent')),
    shown: byLabel((ofLabel) => {
      const share = (test: (confidence: number) => boolean) =>
        mean(ofLabel.map((confidence) => (test(confidence) ? 1 : 0)));
      const answered = share((confidence) => confidence >= ANSWERED_FROM);
      const absent = share((confidence) => confidence < PERHAPS_FROM);
      return [answered, 1 - answered - absent, absent];
    }),
  };
}

/** The questions of a hand are judged in so many parts, by their quotations, or the fit of each would lose nearly all that are answered. */
const PARTS = 2;

/** The questions judged together: of one hand, those with the same quotation all in one cell. */
function cellsOf(examples: readonly LabelledExample[], isMeasured: (lang: string) => boolean): LabelledExample[][] {
  const partOf = new Map<string, number>();
  const cells = new Map<string, LabelledExample[]>();
  for (const [position, example] of examples.entries()) {
    const [quote] = example.quotes;
    const part = quote === undefined ? position % PARTS : (partOf.get(quote) ?? partOf.size % PARTS);
    if (quote !== undefined) partOf.set(quote, part);
    if (example.hand === 0 || !isMeasured(example.lang)) continue;
    const name = `${example.hand} ${part}`;
    const cell = cells.get(name) ?? [];
    cells.set(name, cell);
    cell.push(example);
  }
  return [...cells.values()];
}

/** Whether an example is by another hand than those of a cell, and like none of them. */
function isUnlike(cell: readonly LabelledExample[]): (example: LabelledExample) => boolean {
  const hand = cell[0]?.hand;
  const quotes = new Set(cell.flatMap((example) => example.quotes));
  return (example) =>
    example.hand !== hand &&
    !example.quotes.some((quote) => quotes.has(quote)) &&
    !cell.some(({ vector }) => similarity(vector, example.vector) >= SAME_QUESTION);
}

function similarity(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let axis = 0; axis < a.length; axis += 1) sum += (a[axis] as number) * (b[axis] as number);
  return sum;
}
