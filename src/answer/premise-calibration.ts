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
  bias: -4.272,
  from: -1.445,
  weights: {
    nearQuestion: -11.1,
    sentence: 11.86,
    sentenceCovered: 2.161,
    open: 0.6692,
    name: 3.056,
    nameInstead: 1.574,
    source: 0,
    unsaidCovered: 4.843,
    strength: 0.5859,
    strengthOpen: 2.003,
    limit: 0.1903,
    number: 1.97,
    deniedOpen: 0.7591,
    deniedNear: 0.2175,
    deniedSwapped: 3.94,
    oppositeOpen: 1.947,
    oppositeEverywhere: 0.99,
    sameNeighbours: -0.1882,
    sameNeighboursNear: -0.1517,
    attachedNear: 2.317,
    exchangedNeighbours: 0.5682,
    swapped: 0.3187,
    exchanged: 0.2184,
    exchangedNear: 1.054,
    turned: 0.3177,
    reversed: 0,
    confirmed: 0,
    disturbed: 0.409,
  },
};
