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
  bias: -5.689,
  from: -0.9508,
  weights: {
    nearQuestion: -12.12,
    sentence: 14.6,
    sentenceCovered: 2.299,
    open: 0.9102,
    name: 2.557,
    nameInstead: 1.919,
    source: 2.056,
    unsaidCovered: 3.806,
    strength: 0.1143,
    strengthOpen: 1.918,
    limit: -0.08061,
    number: 1.747,
    deniedOpen: 0.5221,
    deniedNear: 0.3319,
    deniedSwapped: 3.467,
    oppositeOpen: 1.846,
    oppositeEverywhere: 0.8704,
    sameNeighbours: -0.1443,
    sameNeighboursNear: -0.1646,
    attachedNear: 2.607,
    exchangedNeighbours: 0.3857,
    swapped: 0.5704,
    exchanged: 0.05748,
    exchangedNear: 0.996,
    turned: 0.4031,
    reversed: 0.4419,
    confirmed: -0.126,
    disturbed: 0.365,
  },
};
