/**
 * Finds the passages near a question and collects the evidence for each. The nearest entries of each kind give the candidates;
 * their evidence is computed from the stored vectors, so that ranking does not depend on what found a passage, and the cost
 * grows with the number of candidates rather than with the corpus.
 */

import type { TextKind } from '../index/entries.js';
import type { BriefIndex, ModelIndex } from '../index/open.js';
import type { Vectors } from '../index/texts.js';
import { type ComparedQuestion, type NearestQuestions, nearestQuestions } from './nearest-questions.js';

/** How close one passage is to the question; similarities are cosines. */
export interface Evidence extends NearestQuestions {
  /** Position of the passage in the index. */
  readonly passage: number;
  /** To the passage as a whole. */
  readonly whole: number;
  /** To each of its sentences, in order. */
  readonly sentences: readonly number[];
  /** To each of its sentences, both mapped by the adapter; null if no adapter was fitted to its document. */
  readonly adapted: readonly number[] | null;
  /** Share of the question's words, weighted by rarity, that the passage contains; 0 to 1. */
  readonly words: number;
  /** The longest phrase of the question that the passage repeats, as a share of the question; 0 if there is none. */
  readonly phrase: number;
}

/** Candidates taken from each kind of entry; enough to miss nothing on the sets it was measured on. */
const CANDIDATES_PER_KIND = 64;

export interface Query extends ComparedQuestion {
  readonly stems: readonly string[];
  /** The question's words, for phrases. */
  readonly text: string;
  /** The phrases of `text` that passages repeat, where they were looked up before; see {@link WordIndex.phrases}. */
  readonly phrases?: ReadonlyMap<number, number>;
  /** The document whose sentences the adapter knows; left out, the adapter is not used. */
  readonly adaptedTo?: string;
}

type Model = Pick<ModelIndex, 'entries' | 'texts' | 'vectors' | 'labelled' | 'labels' | 'adapter'>;
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
  const phrases = query.phrases ?? index.words.phrases(query.text);
  const found = within ? [...index.passages.keys()].filter(within) : await nearest(model, query, phrases.keys());
  const candidates = [...found].sort((a, b) => a - b);
  const texts = await model.texts.read(candidates);
  const adapt = adaptedBy(model, texts, query);
  const words = index.words.coverage(query.stems, candidates);
  return candidates.map((passage, position) => {
    const sentences = (model.labels.sentences[passage] ?? []).map((label) =>
      texts.sentences.similarity(query.vector, label),
    );
    const known = nearestQuestions(model, query, passage, sentences.length);
    return {
      passage,
      whole: texts.passages.similarity(query.vector, passage),
      sentences,
      ...known,
      adapted: index.passages[passage]?.document === query.adaptedTo ? adapt(passage) : null,
      words: words[position] as number,
      phrase: phrases.get(passage) ?? 0,
    };
  });
}

/** The similarities of a passage's sentences as the adapter sees them; null where there is none. */
function adaptedBy(
  { adapter, labels }: Model,
  { sentences }: Texts,
  { vector, adaptedTo }: Query,
): (passage: number) => number[] | null {
  if (adapter === null || adaptedTo === undefined) return () => null;
  let question: Float32Array | undefined;
  return (passage) => {
    question ??= adapter.questionOf(vector);
    return adapter.similarities(question, labels.sentences[passage] ?? [], sentences.vectorOf);
  };
}

const prepared = new WeakSet<Model>();

/** Maps the sentences of the document that the adapter knows, once: a first question would have to wait for nearly all of them. */
export async function mapSentences(
  { passages }: Pick<BriefIndex, 'passages'>,
  model: Model,
  document: string,
): Promise<void> {
  if (model.adapter === null || prepared.has(model)) return;
  prepared.add(model);
  const own = [...passages.keys()].filter((passage) => passages[passage]?.document === document);
  if (own.length === 0) return;
  const { sentences } = await model.texts.read(own);
  for (const passage of own) model.adapter.map(model.labels.sentences[passage] ?? [], sentences.vectorOf);
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
