/** Marks the sentence that answers, or two if the second is nearly as close. */

import type { Evidence } from './retrieve.js';

/** Weight of a sentence's own similarity; the rest is the weight of its nearest bank question. */
const SENTENCE_SHARE = 0.5;
/** The second sentence is also marked if its score is within this distance of the first. */
const SECOND_WITHIN = 0.015;

/** Positions of the sentences to mark, one or two, in the order of the text. */
export function highlight(evidence: Evidence): number[] {
  const scores = evidence.sentences.map((similarity, sentence) => {
    const question = evidence.sentenceQuestions[sentence] ?? similarity;
    return { sentence, score: SENTENCE_SHARE * similarity + (1 - SENTENCE_SHARE) * question };
  });
  const [first, second] = scores.toSorted((a, b) => b.score - a.score || a.sentence - b.sentence);
  if (first === undefined) return [];
  const marked = second !== undefined && first.score - second.score <= SECOND_WITHIN ? [first, second] : [first];
  return marked.map(({ sentence }) => sentence).sort((a, b) => a - b);
}
