/** Orders passages by their evidence with a few weights, none of them fitted on the bank (measurements: docs/quality.md). */

import type { Passage } from '../corpus/passage.js';
import type { Evidence } from './retrieve.js';

/** The weights of a ranking; a weight of 0 switches a part off, which is how its contribution is measured. */
export interface Weights {
  /** Of the similarity to the whole passage; together with `sentence` 1. */
  readonly whole: number;
  readonly sentence: number;
  /** Of the best bank question, against the two above; a passage without bank questions is scored by those two alone. */
  readonly question: number;
  /** Added in proportion to the share of the question's words that the passage contains. */
  readonly words: number;
  /** The same for a passage without a bank, which has only its own words to match. */
  readonly wordsWithoutBank: number;
  /** Added to a passage that repeats the question word for word; less for a phrase of it. */
  readonly phrase: number;
  /** Of the similarity of the adapted question to the best adapted sentence. */
  readonly adapted: number;
  /** Whether a labelled question counts like one of the bank. */
  readonly countsLabelled: boolean;
  /** Subtracted for footnotes, references and matter: most questions are about the body. */
  readonly outsideBody: number;
}

/** Chosen by cross-validation on questions in people's own words; nearby values rank almost equally well. */
export const SHIPPED_WEIGHTS: Weights = {
  whole: 0.3,
  sentence: 0.7,
  question: 0.6,
  words: 0.02,
  wordsWithoutBank: 0.05,
  phrase: 0.3,
  adapted: 0.15,
  countsLabelled: true,
  outsideBody: 0.02,
};

/** The ranking that the judge sees: it was fitted on the labelled questions, from which the adapter learned too, and both would make them look easy. */
export const JUDGED_WEIGHTS: Weights = { ...SHIPPED_WEIGHTS, adapted: 0, countsLabelled: false };

export interface Ranked {
  readonly evidence: Evidence;
  readonly passage: Passage;
  readonly score: number;
}

/**
 * How much closer a question is to the best bank question than to the text, measured on passages that answer (.075) and that
 * do not (.047). Added for a passage without a bank, so that documents with and without one rank alike.
 */
const QUESTION_LEAD = 0.06;
/** At or above this similarity to a bank question, a question is certainly on the bank's subject; below the next, certainly not. */
const ON_THE_SUBJECT = 0.88;
export const OFF_THE_SUBJECT = 0.83;

/** A bare quotation must come first whatever its vectors; four matching words in a longer question mean little. */
const PHRASE_POWER = 3;

const OUTSIDE_BODY: ReadonlySet<Passage['kind']> = new Set(['matter', 'footnote', 'reference']);

/**
 * The lead for passages without a bank, given the nearest bank question of any document: zero if that is close enough to show
 * that the question is about a document with a bank, and full if it is as far as questions on other subjects.
 */
function leadFor(nearestQuestion: number, bestAdapted: number): Lead {
  const share = (ON_THE_SUBJECT - nearestQuestion) / (ON_THE_SUBJECT - OFF_THE_SUBJECT);
  const lent = Math.min(1, Math.max(0, share));
  return { question: QUESTION_LEAD * lent, adapted: Math.max(0, bestAdapted) * lent };
}

/** Added to the score of a passage without a bank, and to that of one for which no adapter was fitted. */
interface Lead {
  readonly question: number;
  readonly adapted: number;
}

/** The score of one passage; higher is better. */
function scoreOf(evidence: Evidence, passage: Passage, weights: Weights, lead: Lead): number {
  const sentence = bestOf(evidence.sentences);
  const text = weights.whole * evidence.whole + weights.sentence * sentence;
  const known = weights.countsLabelled ? higher(evidence.question, evidence.labelled) : evidence.question;
  const question = known ?? text + lead.question;
  const near = (1 - weights.question) * text + weights.question * question;
  return (
    near +
    (known === null ? weights.wordsWithoutBank : weights.words) * evidence.words +
    weights.phrase * evidence.phrase ** PHRASE_POWER +
    weights.adapted * (evidence.adapted === null ? lead.adapted : bestOf(evidence.adapted)) -
    (OUTSIDE_BODY.has(passage.kind) ? weights.outsideBody : 0)
  );
}

/** The higher of two similarities, either of which may be missing. */
const higher = (one: number | null, other: number | null): number | null =>
  one === null ? other : other === null ? one : Math.max(one, other);

/** The highest of a passage's similarities, -1 if there are none. */
export function bestOf(similarities: readonly number[]): number {
  let best = -1;
  for (const similarity of similarities) if (similarity > best) best = similarity;
  return best;
}

/** Ranks candidates, best first; ties keep the order of the text. */
export function rank(
  evidence: readonly Evidence[],
  passages: readonly Passage[],
  weights: Weights = SHIPPED_WEIGHTS,
): Ranked[] {
  let nearestQuestion = -1;
  let bestAdapted = -1;
  for (const { question, adapted } of evidence) {
    if (question !== null && question > nearestQuestion) nearestQuestion = question;
    if (adapted !== null) bestAdapted = Math.max(bestAdapted, bestOf(adapted));
  }
  const lead = leadFor(nearestQuestion, bestAdapted);
  const ranked: Ranked[] = [];
  for (const found of evidence) {
    const passage = passages[found.passage];
    if (passage !== undefined) ranked.push({ evidence: found, passage, score: scoreOf(found, passage, weights, lead) });
  }
  return ranked.sort((a, b) => b.score - a.score || a.evidence.passage - b.evidence.passage);
}
