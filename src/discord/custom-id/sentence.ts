/** A sentence of the brief as the value of a menu option: `p35.3.7` is passage, sentence position and entry number. */

import type { CorpusDocument } from '../../corpus/corpus.js';
import type { Passage } from '../../corpus/passage.js';
import { passageAt } from '../library/library.js';

/** The entry number makes values unique in a menu, since one sentence may contain two figures. */
export const placeOf = (passage: Passage, sentence: string, number: number): string =>
  [passage.address, Math.max(0, passage.sentences.indexOf(sentence)), number].join('.');

/** The passage and sentence at the place; null if the document has no such place. */
export function sentenceAt(entry: CorpusDocument, place: string): { passage: Passage; sentence: string } | null {
  const [address = '', position = ''] = place.split('.');
  const passage = passageAt(entry, address);
  const sentence = passage?.sentences[Number(position)];
  return passage === null || sentence === undefined ? null : { passage, sentence };
}
