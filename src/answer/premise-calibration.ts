/** The weights by which premises.ts hedges an answer, fitted and written by `npm run calibrate`; not to be edited by hand. */

import type { PremiseSignal } from './premise-signals.js';

/** A logistic regression over the signals of premises. */
export interface PremiseCalibration {
  readonly bias: number;
  readonly weights: Readonly<Record<PremiseSignal, number>>;
  /** The log odds from which an answer is hedged. */
  readonly from: number;
}

export const CALIBRATED_PREMISES: PremiseCalibration = {
  bias: -4.95,
  from: -1.287,
  weights: {
    nearQuestion: -12.44,
    sentence: 14.12,
    sentenceCovered: 2.258,
    open: 0.9231,
    name: 2.52,
    nameInstead: 1.951,
    source: 2.168,
    unsaidCovered: 3.77,
    strength: 0.09941,
    strengthOpen: 1.907,
    limit: -0.09515,
    number: 1.726,
    deniedOpen: 0.5445,
    deniedNear: 0.3215,
    deniedSwapped: 3.404,
    oppositeOpen: 1.823,
    oppositeEverywhere: 0.8666,
    sameNeighbours: -0.1495,
    sameNeighboursNear: -0.152,
    attachedNear: 2.614,
    exchangedNeighbours: 0.4111,
    swapped: 0.6279,
    exchanged: 0.05896,
    exchangedNear: 0.9945,
    turned: 0.4135,
    reversed: 0.438,
    confirmed: -0.1228,
    disturbed: 0.3517,
  },
};
