/** Marks the sentence that answers, or two if the second is nearly as close. */

import { highestOf } from '../index/highest.js';
import type { Evidence } from './retrieve.js';

/** Weight of a sentence's own similarity; the rest is the weight of its nearest bank question. */
const SENTENCE_SHARE = 0.5;
/** The second sentence is also marked if its score is within this distance of the first. */
const SECOND_WITHIN = 0.015;

/** Positions of the sentences to mark, one or two, in the order of the text. */
export function highlight({ sentences, sentenceQuestions }: Evidence): number[] {
  const scoreOf = (sentence: number) => {
    const similarity = sentences[sentence] as number;
    return SENTENCE_SHARE * similarity + (1 - SENTENCE_SHARE) * (sentenceQuestions[sentence] ?? similarity);
  };
  const scores = sentences.map((_, sentence) => scoreOf(sentence));
  const { labels, numbers, count } = highestOf(Float64Array.from(scores), 2);
  const [first = 0, second = 0] = labels;
  if (count === 0) return [];
  const isSecondNear = count === 2 && (numbers[0] as number) - (numbers[1] as number) <= SECOND_WITHIN;
  return isSecondNear ? [Math.min(first, second), Math.max(first, second)] : [first];
}
