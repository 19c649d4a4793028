/** Which calibration judges a question. */

import { CALIBRATED, type Calibration } from './calibration.js';
import type { Ranked } from './rank.js';

/** The calibration for the best passage's document: its own where it has no bank, else by the question's language. */
export function calibrationFor(best: Ranked | undefined, isEnglish: boolean): Calibration {
  if (best === undefined || best.evidence.question === null) return CALIBRATED.withoutBank;
  return isEnglish ? CALIBRATED.english : CALIBRATED.otherLanguages;
}
