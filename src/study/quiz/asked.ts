/** A quiz item as a card: what is asked, and what the document answers, both in its own words or the bank's. */

import type { QuizItem } from './item.js';

/** In the sentence of a gap, where the words are missing. */
const GAP = '______';

export const frontOf = (item: QuizItem): string => {
  if (item.kind === 'gap') return `${item.before}${GAP}${item.after}`;
  return item.kind === 'answer' ? item.question : item.sentence;
};

export function backOf(item: QuizItem): string {
  if (item.kind === 'gap') return item.missing;
  return item.options.find(({ key }) => key === item.right)?.text ?? item.sentence;
}
