/** The custom ids of a review: they hold the card, and how often it was reviewed, so that a second press changes nothing. */

import { GRADES, type RecallGrade } from '../../../study/spaced-review.js';

export const PREFIX = 'review:';

type ReviewState =
  | { readonly kind: 'show'; readonly card: string }
  | { readonly kind: 'rate'; readonly card: string; readonly grade: RecallGrade; readonly reviews: number };

const STATE = /^review:([a-z]{1,5}):([a-z]-[0-9a-f-]{1,40})(?::(\d{1,6}))?$/u;

export const showId = (card: string): string => `${PREFIX}show:${card}`;

export const rateId = (card: string, grade: RecallGrade, reviews: number): string =>
  `${PREFIX}${grade}:${card}:${reviews}`;

/** The state in a custom id; null if it is none of these. */
export function decodeReview(customId: string): ReviewState | null {
  const [, action, card, reviews] = STATE.exec(customId) ?? [];
  if (card === undefined) return null;
  if (action === 'show') return { kind: 'show', card };
  const grade = GRADES.find((one) => one === action);
  return grade === undefined || reviews === undefined ? null : { kind: 'rate', card, grade, reviews: Number(reviews) };
}
