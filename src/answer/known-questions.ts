/** The questions that a passage is known to answer: those of its bank, and labelled ones that quote it. */

import { keepHighest, noneYet } from '../index/highest.js';
import type { BriefIndex, ModelIndex } from '../index/open.js';

export interface KnownQuestion {
  readonly text: string;
  readonly lang: string;
  /** The cosine to the question that was asked. */
  readonly similarity: number;
}

/**
 * The known questions nearest to a vector, nearest first; empty where a passage has none.
 * @param isLeftOut of a labelled question, by its position and its similarity: calibration compares one without its like
 */
export function nearestKnown(
  index: BriefIndex,
  model: ModelIndex,
  vector: Float32Array,
  passage: number,
  most: number,
  isLeftOut?: (position: number, similarity: number) => boolean,
): KnownQuestion[] {
  const { entries, vectors, labels, labelled } = model;
  const banked = entries.questions.length;
  const known = noneYet(most);
  for (const label of labels.questions[passage] ?? [])
    keepHighest(known, vectors.questions.similarity(vector, label), label);
  const quoting = quotingOf(index, model)[passage] ?? [];
  const similarities = quoting.length === 0 ? null : labelled.similarities(vector);
  for (const position of quoting) {
    const similarity = similarities?.[position] ?? 0;
    if (!isLeftOut?.(position, similarity)) keepHighest(known, similarity, banked + position);
  }
  return Array.from(known.labels.subarray(0, known.count), (at, place) => {
    const { text, lang } = (at < banked ? entries.questions[at] : entries.labelled[at - banked]) as Entry;
    return { text, lang, similarity: known.numbers[place] as number };
  });
}

type Entry = Pick<KnownQuestion, 'text' | 'lang'>;

const collected = new WeakMap<ModelIndex, readonly (readonly number[])[]>();

/** For each passage, the positions of the answered labelled questions that quote a whole sentence of it. */
function quotingOf({ corpus, passages }: BriefIndex, model: ModelIndex): readonly (readonly number[])[] {
  const made = collected.get(model);
  if (made) return made;
  const passageOf = new Map(
    passages.flatMap(({ document, sentences }, passage) =>
      sentences.map((sentence) => [`${document} ${sentence}`, passage] as const),
    ),
  );
  const quotesOf = new Map(
    corpus.documents.flatMap(({ document, labelled }) =>
      labelled.map(({ question, quotes }) => [`${document.id} ${question}`, quotes] as const),
    ),
  );
  const quoting: number[][] = passages.map(() => []);
  for (const [position, { text, label, document }] of model.entries.labelled.entries()) {
    if (label !== 'answered') continue;
    const quotes = quotesOf.get(`${document} ${text}`) ?? [];
    for (const passage of new Set(quotes.flatMap((quote) => passageOf.get(`${document} ${quote}`) ?? [])))
      quoting[passage]?.push(position);
  }
  collected.set(model, quoting);
  return quoting;
}
