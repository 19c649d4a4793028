/** Asks the judge whether a wrong sentence of an item might answer its question after all. */

import type { Answer } from '../../answer/answer.js';
import type { QuizItem } from './item.js';

/** Answers a question from the item's document. */
export type Asking = (question: string) => Promise<Answer>;

/** The passages that an answer shows at once. */
const SHOWN_PASSAGES = 3;

/** Whether none of the wrong sentences is among those by which the question would be answered. */
export async function isSound(item: QuizItem, ask: Asking): Promise<boolean> {
  if (item.kind !== 'answer') return true;
  const { passages } = await ask(item.question);
  const shown = passages.slice(0, SHOWN_PASSAGES).flatMap(({ highlights }) => highlights);
  const wrong = item.options.filter(({ key }) => key !== item.right);
  return wrong.every(({ text }) => !shown.some((sentence) => sentence.includes(text) || text.includes(sentence)));
}
