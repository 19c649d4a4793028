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
  bias: -4.374,
  from: -1.353,
  weights: {
    nearQuestion: -13.19,
    sentence: 14.36,
    sentenceCovered: 2.155,
    open: 0.89,
    name: 2.573,
    nameInstead: 1.91,
    source: 2.294,
    unsaidCovered: 3.501,
    strength: -0.2149,
    strengthOpen: 1.975,
    limit: -0.2776,
    number: 1.72,
    deniedOpen: 0.5116,
    deniedNear: 0.2827,
    deniedSwapped: 3.431,
    oppositeOpen: 1.794,
    oppositeEverywhere: 0.985,
    sameNeighbours: -0.1327,
    sameNeighboursNear: -0.148,
    attachedNear: 2.576,
    exchangedNeighbours: 0.4124,
    swapped: 0.6325,
    exchanged: 0.04187,
    exchangedNear: 1.027,
    turned: 0.4154,
    reversed: 0.4272,
    confirmed: -0.1431,
    disturbed: 0.3564,
    time: 3.982,
    sameTimes: -0.6195,
    universal: 0.8651,
  },
};
