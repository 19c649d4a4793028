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
  bias: -4.968,
  from: -1.368,
  weights: {
    nearQuestion: -13.03,
    sentence: 14.82,
    sentenceCovered: 2.142,
    open: 0.9192,
    name: 2.536,
    nameInstead: 1.954,
    source: 2.35,
    unsaidCovered: 3.593,
    strength: -0.1961,
    strengthOpen: 1.964,
    limit: -0.2601,
    number: 1.751,
    deniedOpen: 0.5092,
    deniedNear: 0.2901,
    deniedSwapped: 3.441,
    oppositeOpen: 1.796,
    oppositeEverywhere: 0.9981,
    sameNeighbours: -0.1344,
    sameNeighboursNear: -0.1598,
    attachedNear: 2.607,
    exchangedNeighbours: 0.4178,
    swapped: 0.6409,
    exchanged: 0.04179,
    exchangedNear: 1.022,
    turned: 0.4275,
    reversed: 0.4316,
    confirmed: -0.137,
    disturbed: 0.3535,
    time: 3.998,
    sameTimes: -0.6083,
    universal: 0.8731,
  },
};
