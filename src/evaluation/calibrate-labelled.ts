/** Fits the judge of three answers, and measures it on each hand's questions with what was fitted on those of the others. */

import { ANSWERED_FROM, PERHAPS_FROM } from '../answer/judge.js';
import { confidenceAt } from '../answer/labelled-judge.js';
import { LABELS, type Label } from '../corpus/bank.js';
import type { LabelledExample } from './labelled-examples.js';
import { areaUnderCurve, mean } from './metrics.js';
import { fitWide, type WideFit, wideLogOdds } from './wide-logistic.js';

/** Strong, because the signals overlap: 10, 20 and 60 are as good by hand within .004; the stronger, the better on other people's questions. */
const PENALTY = 40;

export interface LabelledFit {
  readonly answers: WideFit;
  readonly touches: WideFit;
}

export const fitByLabels = (examples: readonly LabelledExample[]): LabelledFit => ({
  answers: fitWhere(examples, (label) => label === 'answered'),
  touches: fitWhere(examples, (label) => label !== 'absent'),
});

const fitWhere = (examples: readonly LabelledExample[], is: (label: Label) => boolean) =>
  fitWide(
    examples.map((example) => ({ ...example, label: is(example.label) ? 1 : 0 })),
    PENALTY,
  );

export interface HandFigures {
  readonly questions: number;
  /** Of the confidence, answered against absent. */
  readonly auroc: number;
  /** For each label the shares that are shown as answered, as perhaps and as absent. */
  readonly shown: Readonly<Record<Label, readonly [number, number, number]>>;
}

/**
 * Cross-validates by hand: what one wrote is judged by a fit on what the others did.
 * @param isMeasured of the language of a question
 */
export function measureByHand(
  examples: readonly LabelledExample[],
  isMeasured: (lang: string) => boolean,
): HandFigures {
  const hands = [...new Set(examples.map(({ hand }) => hand))].filter((hand) => hand > 0);
  const judged = hands.flatMap((own) => {
    const fit = fitByLabels(examples.filter(({ hand }) => hand !== own));
    return examples
      .filter(({ hand, lang }) => hand === own && isMeasured(lang))
      .map((example) => ({
        label: example.label,
        confidence: confidenceAt(wideLogOdds(fit.answers, example), wideLogOdds(fit.touches, example)),
      }));
  });
  const confidences = (label: Label) => judged.filter((one) => one.label === label).map(({ confidence }) => confidence);
  const shown = LABELS.map((label) => {
    const share = (test: (confidence: number) => boolean) =>
      mean(confidences(label).map((confidence) => (test(confidence) ? 1 : 0)));
    const answered = share((confidence) => confidence >= ANSWERED_FROM);
    const absent = share((confidence) => confidence < PERHAPS_FROM);
    return [label, [answered, 1 - answered - absent, absent]] as const;
  });
  return {
    questions: judged.length,
    auroc: areaUnderCurve(confidences('answered'), confidences('absent')),
    shown: Object.fromEntries(shown) as HandFigures['shown'],
  };
}
