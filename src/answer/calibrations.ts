/** Chooses the calibration that judges a question. */

import { CALIBRATED, type Calibration } from './calibration.js';
import { OFF_THE_SUBJECT, type Ranked } from './rank.js';

/**
 * The calibrations for a question; the strictest result applies. The language decides which, or 'without bank' if the best
 * passage has no bank. Both are used if the question is nevertheless near a bank's subject.
 * @param topQuestion similarity of the nearest bank question of any document
 */
export function calibrationsFor(best: Ranked | undefined, isEnglish: boolean, topQuestion: number): Calibration[] {
  const byLanguage = isEnglish ? CALIBRATED.english : CALIBRATED.otherLanguages;
  if (best !== undefined && best.evidence.question !== null) return [byLanguage];
  return topQuestion >= OFF_THE_SUBJECT ? [CALIBRATED.withoutBank, byLanguage] : [CALIBRATED.withoutBank];
}
