/** Orders passages by their evidence: few weights, none of them fitted on the bank (docs/quality.md has the measurements). */

import type { Passage } from '../corpus/passage.js';
import type { Evidence } from './retrieve.js';

/** The weights of a ranking; each part can be switched off by 0, which is how its worth is measured. */
export interface Weights {
  /** Of the passage as a whole, against its best sentence. */
  readonly whole: number;
  readonly sentence: number;
  /** Of the best bank question, against the two above; a passage without one is judged by them alone. */
  readonly question: number;
  /** Added per share of the question's words that the passage holds. */
  readonly words: number;
  /** The same for a passage without a bank, which has nobody's words but its own. */
  readonly wordsWithoutBank: number;
  /** Added to a passage that repeats the question word for word, and less for a phrase of it. */
  readonly phrase: number;
  /** Taken from footnotes, references and matter: most questions want the body. */
  readonly outsideBody: number;
}

/** Chosen by cross-validation on questions in people's own words; the plateau around each is flat. */
export const SHIPPED_WEIGHTS: Weights = {
  whole: 0.3,
  sentence: 0.7,
  question: 0.6,
  words: 0.02,
  wordsWithoutBank: 0.05,
  phrase: 0.3,
  outsideBody: 0.02,
};

export interface Ranked {
  readonly evidence: Evidence;
  readonly passage: Passage;
  readonly score: number;
}

/**
 * By how much a question lies nearer to a bank question than to the text, measured over passages that answer and that do
 * not (.075 and .047): lent to a passage without a bank, so that two documents in one corpus rank alike.
 */
const QUESTION_LEAD = 0.06;
/** Similarity of the nearest bank question from which a question is surely on a bank's subject, and below which it is surely not. */
const ON_THE_SUBJECT = 0.88;
export const OFF_THE_SUBJECT = 0.83;

/** A quotation alone must come first whatever the vectors say; four words within a longer question say little. */
const PHRASE_POWER = 3;

const OUTSIDE_BODY: ReadonlySet<Passage['kind']> = new Set(['matter', 'footnote', 'reference']);

/**
 * The lead lent to passages without a bank, given the nearest bank question of any: none where that is near enough to show that
 * the question is put to a document with a bank, all of it where it is as far as questions on other subjects are.
 */
function leadFor(nearestQuestion: number): number {
  const share = (ON_THE_SUBJECT - nearestQuestion) / (ON_THE_SUBJECT - OFF_THE_SUBJECT);
  return QUESTION_LEAD * Math.min(1, Math.max(0, share));
}

/** The score of one passage; higher is better. */
function scoreOf(evidence: Evidence, passage: Passage, weights: Weights, lead: number): number {
  const sentence = Math.max(...evidence.sentences, -1);
  const text = weights.whole * evidence.whole + weights.sentence * sentence;
  const question = evidence.question ?? text + lead;
  const near = (1 - weights.question) * text + weights.question * question;
  return (
    near +
    (evidence.question === null ? weights.wordsWithoutBank : weights.words) * evidence.words +
    weights.phrase * evidence.phrase ** PHRASE_POWER -
    (OUTSIDE_BODY.has(passage.kind) ? weights.outsideBody : 0)
  );
}

/** Ranks candidates, best first; equal scores keep the order of the text. */
export function rank(
  evidence: readonly Evidence[],
  passages: readonly Passage[],
  weights: Weights = SHIPPED_WEIGHTS,
): Ranked[] {
  const lead = leadFor(Math.max(...evidence.map(({ question }) => question ?? -1)));
  return evidence
    .flatMap((found) => {
      const passage = passages[found.passage];
      return passage === undefined ? [] : [{ evidence: found, passage, score: scoreOf(found, passage, weights, lead) }];
    })
    .sort((a, b) => b.score - a.score || a.evidence.passage - b.evidence.passage);
}
