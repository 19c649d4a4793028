/** Which calibration judges a question. */

import { CALIBRATED, type Calibration } from './calibration.js';
import { OFF_THE_SUBJECT, type Ranked } from './rank.js';

/**
 * The calibrations for a question, the strictest of which holds: by its language, or that of documents without a bank where
 * the best passage has none; both where the question is near a bank's subject all the same.
 * @param topQuestion similarity of the nearest bank question of any document
 */
export function calibrationsFor(best: Ranked | undefined, isEnglish: boolean, topQuestion: number): Calibration[] {
  const byLanguage = isEnglish ? CALIBRATED.english : CALIBRATED.otherLanguages;
  if (best !== undefined && best.evidence.question !== null) return [byLanguage];
  return topQuestion >= OFF_THE_SUBJECT ? [CALIBRATED.withoutBank, byLanguage] : [CALIBRATED.withoutBank];
}
