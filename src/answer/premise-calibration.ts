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
  bias: -7.506,
  from: -1.195,
  weights: {
    nearQuestion: -6.956,
    sentence: 10.41,
    sentenceCovered: 2.788,
    open: 0.7433,
    name: 3.291,
    nameInstead: 1.555,
    unsaidCovered: 4.97,
    strength: 0.6502,
    strengthOpen: 1.826,
    limit: 0.5102,
    number: 2.328,
    deniedOpen: 0.7025,
    deniedNear: 0.2096,
    deniedSwapped: 4.25,
    oppositeOpen: 1.981,
    oppositeEverywhere: 0.7773,
    sameNeighbours: -0.2058,
    sameNeighboursNear: -0.1996,
    attachedNear: 2.303,
    exchangedNeighbours: 0.4702,
    swapped: 0.1576,
    exchanged: 0.147,
    exchangedNear: 1.216,
    turned: 0.4389,
    disturbed: 0.3698,
  },
};
