/** Which words a question shares with the nearest ones that are known to be answered: what is near in meaning may yet ask for something else. */

import { keepHighest, noneYet } from '../index/highest.js';
import type { BriefIndex, ModelIndex } from '../index/open.js';
import { stemsOf } from '../index/words.js';

/** Order is that of the weights in calibration.ts. */
export const SHARED_WORDS_NAMES = ['said', 'asked'] as const;
export type SharedWordsName = (typeof SHARED_WORDS_NAMES)[number];

/**
 * `said` is the share of the question's words, weighted by rarity, that occur in the nearest questions that are known to be answered;
 * `asked` is the largest share of the words of any one of those that occurs in the question. Both are 0 to 1.
 */
export type SharedWords = Readonly<Record<SharedWordsName, number>>;

/** In languages other than English known questions are in many languages, and words tell nothing. */
export const NO_SHARED_WORDS: SharedWords = { said: 0, asked: 0 };

/** How many of the nearest questions are compared. */
const COMPARED = 5;

/**
 * Compares an English question with the nearest questions to a document that its bank or labels know to be answered.
 * @param isLeftOut of a labelled question, by its position and its similarity: calibration compares one without its like
 */
export function sharedWords(
  { words, passages }: Pick<BriefIndex, 'words' | 'passages'>,
  { entries, vectors, labelled }: Pick<ModelIndex, 'entries' | 'vectors' | 'labelled'>,
  question: { readonly text: string; readonly vector: Float32Array },
  document: string,
  isLeftOut?: (position: number, similarity: number) => boolean,
): SharedWords {
  const banked = entries.questions.length;
  const known = noneYet(COMPARED);
  for (const { label, similarity } of vectors.questions.search(question.vector, COMPARED)) {
    const passage = entries.questions[label]?.passage ?? null;
    if (passage !== null && passages[passage]?.document === document) keepHighest(known, similarity, label);
  }
  const similarities = labelled.similarities(question.vector);
  for (let position = 0; position < entries.labelled.length; position += 1) {
    // First: this alone rules out nearly all of the thousands.
    const similarity = similarities[position] as number;
    if (similarity <= known.least) continue;
    const entry = entries.labelled[position];
    if (entry?.label !== 'answered' || entry.document !== document || isLeftOut?.(position, similarity)) continue;
    keepHighest(known, similarity, banked + position);
  }
  const own = new Set(stemsOf(question.text));
  const theirs = Array.from(known.labels.subarray(0, known.count), (at) => {
    const entry = at < banked ? entries.questions[at] : entries.labelled[at - banked];
    return new Set(stemsOf(entry?.text ?? ''));
  });
  return {
    said: words.share(own, new Set(theirs.flatMap((stems) => [...stems]))),
    asked: Math.max(0, ...theirs.map((stems) => words.share(stems, own))),
  };
}
