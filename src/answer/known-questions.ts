/** The questions that a passage is known to answer: those of its bank, and labelled ones that quote it. */

import { keepHighest, noneYet } from '../index/highest.js';
import type { ModelIndex } from '../index/open.js';

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
  { entries, vectors, labels, labelled }: Pick<ModelIndex, 'entries' | 'vectors' | 'labels' | 'labelled'>,
  vector: Float32Array,
  passage: number,
  most: number,
  isLeftOut?: (position: number, similarity: number) => boolean,
): KnownQuestion[] {
  const banked = entries.questions.length;
  const known = noneYet(most);
  for (const label of labels.questions[passage] ?? [])
    keepHighest(known, vectors.questions.similarity(vector, label), label);
  for (const position of new Set(labels.labelled[passage]?.labels)) {
    const similarity = labelled.similarity(vector, position);
    if (!isLeftOut?.(position, similarity)) keepHighest(known, similarity, banked + position);
  }
  return Array.from(known.labels.subarray(0, known.count), (at, place) => {
    const { text, lang } = (at < banked ? entries.questions[at] : entries.labelled[at - banked]) as Entry;
    return { text, lang, similarity: known.numbers[place] as number };
  });
}

type Entry = Pick<KnownQuestion, 'text' | 'lang'>;
