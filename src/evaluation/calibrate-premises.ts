/** Fits how premises are weighed, and measures it on paragraphs and hands that it was not fitted on. */

import { type Fit, fitLogistic, logOdds } from './logistic.js';
import { mean } from './metrics.js';
import type { PremiseExample } from './premise-examples.js';

/** Strong, because the signals overlap: 10 and 33 are as good. */
const PENALTY = 33;
/** Paragraphs are left out in so many parts. */
const PARTS = 10;
/** So many of the answered labelled questions that were shown as answered may be hedged. */
const MOST_HEDGED = 0.095;

export interface PremiseFit {
  readonly fit: Fit;
  /** The log odds from which an answer is hedged. */
  readonly from: number;
  /** For each example, whether it is hedged by what was fitted without its group. */
  readonly hedged: readonly boolean[];
  /** The share of the answered labelled questions that are hedged. */
  readonly hedgedOfAnswered: number;
}

/** Fits on all examples; the threshold is set on the labelled questions, each hand weighed by what the others give. */
export function fitPremises(examples: readonly PremiseExample[]): PremiseFit {
  const groups = [...new Set(examples.map(({ group }) => group))];
  const partOf = (group: string) => (group.startsWith('pairs') ? `pairs ${groups.indexOf(group) % PARTS}` : group);
  const parts = [...new Set(groups.map(partOf))];
  const fits = new Map(
    parts.map(
      (part) =>
        [
          part,
          fitLogistic(
            examples.filter(({ group }) => partOf(group) !== part),
            PENALTY,
          ),
        ] as const,
    ),
  );
  const odds = examples.map(({ group, features }) => logOdds(fits.get(partOf(group)) as Fit, features));
  const isNatural = ({ source, label }: PremiseExample) => source === 'labelled' && label === 0;
  const natural = examples.flatMap((example, at) =>
    isNatural(example) ? [example.isProved ? Number.POSITIVE_INFINITY : (odds[at] ?? 0)] : [],
  );
  const from = natural.toSorted((left, right) => right - left)[Math.floor(MOST_HEDGED * natural.length)] ?? 0;
  const hedged = examples.map(({ isProved }, at) => isProved || (odds[at] ?? 0) > from);
  return {
    fit: fitLogistic(examples, PENALTY),
    from,
    hedged,
    hedgedOfAnswered: mean(examples.flatMap((example, at) => (isNatural(example) ? [Number(hedged[at])] : []))),
  };
}
