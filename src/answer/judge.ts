/** Decides between an answer and an honest no: a calibrated probability from the evidence, and two bars. */

import type { ModelIndex } from '../index/open.js';
import type { Reason, Verdict } from './answer.js';
import type { Ranked } from './rank.js';

export interface Judgement {
  readonly verdict: Verdict;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reason: Reason;
}

/** The two bars, the same in every language. */
const ANSWERED_FROM = 0.6;
const PERHAPS_FROM = 0.4;

/** Judges whether the best passages answer the question. */
export function judge(ranked: readonly Ranked[], vector: Float32Array, model: ModelIndex): Judgement {
  const [best] = ranked;
  if (best === undefined) return { verdict: 'absent', confidence: 0, reason: { code: 'far' } };
  const [unanswerable] = model.vectors.unanswerable.search(vector, 1);
  const sentence = Math.max(...best.evidence.sentences, -1);
  const question = best.evidence.question ?? sentence;
  const against = unanswerable?.similarity ?? NEUTRAL.against;
  const sum =
    BIAS +
    WEIGHTS.sentence * (sentence - NEUTRAL.sentence) +
    WEIGHTS.question * (question - against) +
    WEIGHTS.words * best.evidence.words;
  const confidence = 1 / (1 + Math.exp(-sum));
  if (confidence >= ANSWERED_FROM) return { verdict: 'answered', confidence, reason: { code: 'says-so' } };
  if (confidence >= PERHAPS_FROM) return { verdict: 'perhaps', confidence, reason: { code: 'close' } };
  return { verdict: 'absent', confidence, reason: { code: 'far' } };
}

const BIAS = 0;
const WEIGHTS = { sentence: 30, question: 30, words: 1 };
const NEUTRAL = { sentence: 0.8, against: 0.8 };
