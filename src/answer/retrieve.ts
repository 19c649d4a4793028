/**
 * Finds the passages near a question and collects the evidence for each. The nearest entries of each kind give the candidates;
 * their evidence is computed from the stored vectors, so that ranking does not depend on what found a passage, and the cost
 * grows with the number of candidates rather than with the corpus.
 */

import type { TextKind } from '../index/entries.js';
import type { BriefIndex, ModelIndex } from '../index/open.js';
import type { Vectors } from '../index/texts.js';

/** How close one passage is to the question; similarities are cosines. */
export interface Evidence {
  /** Position of the passage in the index. */
  readonly passage: number;
  /** To the passage as a whole. */
  readonly whole: number;
  /** To each of its sentences, in order. */
  readonly sentences: readonly number[];
  /** To the nearest bank question of the passage; null if it has none. */
  readonly question: number | null;
  /** For each sentence, to its nearest bank question; null if it has none. */
  readonly sentenceQuestions: readonly (number | null)[];
  /** To each of its sentences, both mapped by the adapter; null if no adapter was fitted to its document. */
  readonly adapted: readonly number[] | null;
  /** Share of the question's words, weighted by rarity, that the passage contains; 0 to 1. */
  readonly words: number;
  /** The longest phrase of the question that the passage repeats, as a share of the question; 0 if there is none. */
  readonly phrase: number;
}

/** Candidates taken from each kind of entry; enough to miss nothing on the sets it was measured on. */
const CANDIDATES_PER_KIND = 64;

export interface Query {
  /** Unit vector of the question, from the model of `model`. */
  readonly vector: Float32Array;
  readonly stems: readonly string[];
  /** The question's words, for phrases. */
  readonly text: string;
  /** Labels of bank questions to ignore: calibration scores a bank question without itself. */
  readonly without?: ReadonlySet<number>;
  /** The document whose sentences the adapter knows; left out, the adapter is not used. */
  readonly adaptedTo?: string;
}

type Model = Pick<ModelIndex, 'entries' | 'texts' | 'vectors' | 'labels' | 'adapter'>;
type Texts = Readonly<Record<TextKind, Vectors>>;

/**
 * Collects the evidence for every candidate passage, in the order of the text.
 * @param within true for the passages that may be returned, all of which are then candidates; null for no restriction
 */
export async function retrieve(
  index: Pick<BriefIndex, 'passages' | 'words'>,
  model: Model,
  query: Query,
  within: ((passage: number) => boolean) | null,
): Promise<Evidence[]> {
  const phrases = index.words.phrases(query.text);
  const found = within ? [...index.passages.keys()].filter(within) : await nearest(model, query, phrases.keys());
  const candidates = [...found].sort((a, b) => a - b);
  const texts = await model.texts.read(candidates);
  const adapt = adaptedBy(model, texts, query);
  return candidates.map((passage) => ({
    ...evidenceFor(model, texts, query, passage),
    adapted: index.passages[passage]?.document === query.adaptedTo ? adapt(passage) : null,
    words: index.words.coverage(query.stems, passage),
    phrase: phrases.get(passage) ?? 0,
  }));
}

/** The similarities of a passage's sentences as the adapter sees them; null where there is none. */
function adaptedBy(
  { adapter, labels }: Model,
  { sentences }: Texts,
  { vector, adaptedTo }: Query,
): (passage: number) => number[] | null {
  if (adapter === null || adaptedTo === undefined) return () => null;
  const question = adapter.questionOf(vector);
  return (passage) => adapter.similarities(question, labels.sentences[passage] ?? [], sentences.vectorOf);
}

async function nearest(
  { entries, texts, vectors }: Model,
  { vector }: Query,
  repeating: Iterable<number>,
): Promise<ReadonlySet<number>> {
  const candidates = new Set<number>([...repeating, ...(await texts.nearest(vector, CANDIDATES_PER_KIND))]);
  for (const { label } of vectors.questions.search(vector, CANDIDATES_PER_KIND)) {
    const passage = entries.questions[label]?.passage;
    if (passage !== undefined && passage !== null) candidates.add(passage);
  }
  return candidates;
}

function evidenceFor(model: Model, texts: Texts, query: Query, passage: number) {
  const labels = model.labels.sentences[passage] ?? [];
  const sentences = labels.map((label) => texts.sentences.similarity(query.vector, label));
  const questions = nearestQuestions(model, query, passage);
  return {
    passage,
    whole: texts.passages.similarity(query.vector, passage),
    sentences,
    question: questions.passage,
    sentenceQuestions: sentences.map((_, sentence) => questions.sentences.get(sentence) ?? null),
  };
}

/** Similarity of the nearest bank question, in whatever language, to the passage as a whole and to each of its sentences. */
interface Nearest {
  passage: number | null;
  readonly sentences: Map<number, number>;
}

function nearestQuestions({ entries, labels, vectors }: Model, { vector, without }: Query, passage: number): Nearest {
  const nearest: Nearest = { passage: null, sentences: new Map() };
  for (const label of labels.questions[passage] ?? []) {
    const entry = entries.questions[label];
    if (entry === undefined || without?.has(label)) continue;
    const similarity = vectors.questions.similarity(vector, label);
    nearest.passage = Math.max(nearest.passage ?? -1, similarity);
    if (entry.sentence !== null) {
      nearest.sentences.set(entry.sentence, Math.max(nearest.sentences.get(entry.sentence) ?? -1, similarity));
    }
  }
  return nearest;
}
