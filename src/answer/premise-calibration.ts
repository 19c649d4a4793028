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
  bias: -6.718,
  from: -0.7091,
  weights: {
    nearQuestion: -12.17,
    sentence: 15.86,
    sentenceCovered: 2.567,
    open: 1.001,
    name: 2.608,
    nameInstead: 1.983,
    source: 2.095,
    unsaidCovered: 3.564,
    strength: 0.00877,
    strengthOpen: 1.926,
    limit: -0.09714,
    number: 1.592,
    deniedOpen: 0.4492,
    deniedNear: 0.3868,
    deniedSwapped: 3.351,
    oppositeOpen: 1.807,
    oppositeEverywhere: 0.8635,
    sameNeighbours: -0.1498,
    sameNeighboursNear: -0.1774,
    attachedNear: 2.788,
    exchangedNeighbours: 0.3666,
    swapped: 0.6212,
    exchanged: 0.02958,
    exchangedNear: 1.109,
    turned: 0.4362,
    reversed: 0.5052,
    confirmed: -0.1734,
    disturbed: 0.3656,
  },
};
