/** Whether two questions ask the same in nearly the same words. */

import { stemsOf, wordsOf } from '../index/words.js';

/** Words that turn what is asked, though English counts them among the stop words. */
const TURNING = new Set(
  'who whom whose what which when where why how not no never nor without before after more less than'.split(' '),
);
/** Of three words in four. Lower, 'sell missiles to Serbia' and 'sell tanks to Serbia' would be one. */
const LEAST_SHARED = 0.75;

/** True when both hold the same words that turn a question, and share three of four of the others. */
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
