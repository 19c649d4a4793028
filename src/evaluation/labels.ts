/** Label against verdict: what the document does for a question, and what the bot shows. */

import type { Verdict } from '../answer/answer.js';
import { LABELS, type Label } from '../corpus/bank.js';
import { interval, mean } from './metrics.js';
import type { Outcome } from './questions.js';

export const VERDICTS = ['answered', 'perhaps', 'absent'] as const satisfies readonly Verdict[];

export interface LabelFigures {
  readonly label: Label;
  readonly questions: number;
  /** The share shown with each verdict, with its 95 % interval. */
  readonly shown: Readonly<Record<Verdict, { readonly share: number; readonly interval: readonly [number, number] }>>;
}

/** The label of an outcome's question; a set of two labels tells no touched ones from absent ones. */
const labelOf = ({ asked }: Outcome): Label => asked.label ?? (asked.answerable ? 'answered' : 'absent');

/** For each label that stands in the outcomes, what was shown. */
export function figuresByLabel(outcomes: readonly Outcome[]): LabelFigures[] {
  return LABELS.flatMap((label) => {
    const group = outcomes.filter((outcome) => labelOf(outcome) === label);
    if (group.length === 0) return [];
    const shown = VERDICTS.map((verdict) => {
      const shareIn = (sample: readonly Outcome[]) =>
        mean(sample.map(({ answer }) => (answer.verdict === verdict ? 1 : 0)));
      return [verdict, { share: shareIn(group), interval: interval(group, shareIn) }] as const;
    });
    return [{ label, questions: group.length, shown: Object.fromEntries(shown) as LabelFigures['shown'] }];
  });
}

/** Whether a set says of its questions what is touched; only then is its table worth reading. */
export const hasThreeLabels = (outcomes: readonly Outcome[]): boolean =>
  outcomes.some(({ asked }) => asked.label === 'touched');
