/** A sentence of the brief as the value of a menu's option: `p35.3.7`, passage, sentence and the entry's own number. */

import type { CorpusDocument } from '../../corpus/corpus.js';
import type { Passage } from '../../corpus/passage.js';
import { passageAt } from '../library/library.js';

/** Unique in a menu by the entry's number, since one sentence may hold two figures. */
export const placeOf = (passage: Passage, sentence: string, number: number): string =>
  [passage.address, Math.max(0, passage.sentences.indexOf(sentence)), number].join('.');

/** The passage and its sentence; null for what is no such place in the document. */
export function sentenceAt(entry: CorpusDocument, place: string): { passage: Passage; sentence: string } | null {
  const [address = '', position = ''] = place.split('.');
  const passage = passageAt(entry, address);
  const sentence = passage?.sentences[Number(position)];
  return passage === null || sentence === undefined ? null : { passage, sentence };
}
