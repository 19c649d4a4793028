/** How near a question is to those that a passage and its sentences are known to answer, in whatever language. */

import type { Entries } from '../index/entries.js';
import type { ModelIndex } from '../index/open.js';

type Model = Pick<ModelIndex, 'entries' | 'vectors' | 'labelled' | 'labels'>;
/** A question that is compared with known ones. */
export interface ComparedQuestion {
  /** Unit vector of the question, from the model of `model`. */
  readonly vector: Float32Array;
  /** Labels of bank questions to ignore: calibration scores a bank question without itself. */
  readonly without?: ReadonlySet<number>;
  /** Labelled questions to ignore, by their label and their similarity: calibration scores one without its like. */
  readonly withoutLabelled?: ((label: number, similarity: number) => boolean) | undefined;
}

/** The similarities of the nearest questions that a passage is known to answer. */
export interface NearestQuestions {
  /** Of the nearest question of its bank; null if it has none. */
  readonly question: number | null;
  /** Of the nearest labelled question that it answers, less {@link LABELLED_LEAD}; null if there is none. */
  readonly labelled: number | null;
  /** For each sentence, the higher of both, of the questions that it answers; null if there are none. */
  readonly sentenceQuestions: readonly (number | null)[];
}

/** The highest similarity for each sentence. */
type BySentence = (number | null)[];

/**
 * A labelled question, in people's own words, is nearer to what people ask than one of the bank that means the same. Without this lead
 * or with twice as much, as many passages come first, give or take two in a thousand.
 */
const LABELLED_LEAD = 0.01;

/** The similarity of the nearest known questions of each kind to a passage, and of the nearest of all to each of its sentences. */
export function nearestQuestions(
  model: Model,
  asked: ComparedQuestion,
  passage: number,
  sentences: number,
): NearestQuestions {
  const sentenceQuestions: BySentence = Array(sentences).fill(null);
  const question = nearestOfBank(model, asked, passage, sentenceQuestions);
  const labelled = nearestLabelled(model, asked, passage, sentenceQuestions);
  return { question, labelled, sentenceQuestions };
}

function nearestOfBank(
  { entries, labels, vectors }: Model,
  { vector, without }: ComparedQuestion,
  passage: number,
  bySentence: BySentence,
): number | null {
  const sentenceOf = sentencesAnswering(entries.questions);
  let nearest: number | null = null;
  for (const label of labels.questions[passage] ?? []) {
    if (without?.has(label)) continue;
    const similarity = vectors.questions.similarity(vector, label);
    if (nearest === null || similarity > nearest) nearest = similarity;
    const sentence = sentenceOf[label] as number;
    if (sentence !== WHOLE_PASSAGE) raise(bySentence, sentence, similarity);
  }
  return nearest;
}

function nearestLabelled(
  { labels, labelled }: Model,
  { vector, withoutLabelled }: ComparedQuestion,
  passage: number,
  bySentence: BySentence,
): number | null {
  const answered = labels.labelled[passage];
  if (answered === undefined || answered.labels.length === 0) return null;
  const similarities = labelled.similarities(vector);
  let nearest: number | null = null;
  for (let at = 0; at < answered.labels.length; at += 1) {
    const label = answered.labels[at] as number;
    const similarity = similarities[label] as number;
    if (withoutLabelled?.(label, similarity)) continue;
    const counted = similarity - LABELLED_LEAD;
    if (nearest === null || counted > nearest) nearest = counted;
    raise(bySentence, answered.sentences[at] as number, counted);
  }
  return nearest;
}

function raise(bySentence: BySentence, sentence: number, similarity: number): void {
  const before = bySentence[sentence] ?? null;
  if (before === null || similarity > before) bySentence[sentence] = similarity;
}

const WHOLE_PASSAGE = -1;
const answering = new WeakMap<Entries['questions'], Int32Array>();

/** The sentence that each bank question is about, in one array: all of them are gone through for every question. */
function sentencesAnswering(questions: Entries['questions']): Int32Array {
  const known = answering.get(questions);
  if (known) return known;
  const sentences = Int32Array.from(questions, ({ sentence }) => sentence ?? WHOLE_PASSAGE);
  answering.set(questions, sentences);
  return sentences;
}
