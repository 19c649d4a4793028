/** Whether two questions ask the same in nearly the same words. */

import { stemsOf, wordsOf } from '../index/words.js';

/** Words that change the meaning of a question, although English counts them among the stop words. */
const TURNING = new Set(
  'who whom whose what which when where why how not no never nor without before after more less than'.split(' '),
);
/** Three words out of four. With less, 'sell missiles to Serbia' and 'sell tanks to Serbia' would be the same. */
const LEAST_SHARED = 0.75;

/** True if both contain the same meaning-changing words, and share three out of four of the others. */
export function isNearQuestion(one: string, other: string): boolean {
  const [turns, otherTurns] = [turningIn(one), turningIn(other)];
  if (turns.length !== otherTurns.length || turns.some((word, position) => word !== otherTurns[position])) return false;
  const [stems, otherStems] = [contentOf(one), contentOf(other)];
  const shared = [...stems].filter((stem) => otherStems.has(stem)).length;
  const all = stems.size + otherStems.size - shared;
  return shared > 0 && shared / all >= LEAST_SHARED;
}

const turningIn = (question: string) =>
  wordsOf(question.toLowerCase())
    .filter((word) => TURNING.has(word))
    .sort();

const contentOf = (question: string) =>
  new Set(
    wordsOf(question.toLowerCase())
      .filter((word) => !TURNING.has(word))
      .flatMap(stemsOf),
  );
