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
  bias: 2.901,
  from: -0.9107,
  weights: {
    nearQuestion: -16.85,
    sentence: 10.13,
    sentenceCovered: 1.852,
    open: 0.6538,
    name: 3.17,
    nameInstead: 2.108,
    unsaidCovered: 4.947,
    strength: 0.61,
    strengthOpen: 2.497,
    limit: 0.188,
    number: 2.045,
    deniedOpen: 0.8362,
    deniedNear: 0.1325,
    deniedSwapped: 3.654,
    oppositeOpen: 1.567,
    oppositeEverywhere: 0.5212,
    sameNeighbours: -0.2157,
    sameNeighboursNear: -0.1678,
    attachedNear: 2.576,
    exchangedNeighbours: 0.6552,
    swapped: 0.529,
    exchanged: 0.2882,
    exchangedNear: 1.318,
    turned: 0.2957,
    disturbed: 0.2718,
  },
};
