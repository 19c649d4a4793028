/** Full-text search (BM25), a baseline for the ranking by vectors; not used for answers. */

import MiniSearch from 'minisearch';
import type { Passage } from '../corpus/passage.js';
import { stemOf, wordsOf } from '../index/words.js';

/** Returns the positions of the passages that share a stem with the text, best first. */
export function wordSearch(passages: readonly Pick<Passage, 'text'>[]): (text: string) => number[] {
  const search = new MiniSearch({ fields: ['text'], tokenize: wordsOf, processTerm: stemOf });
  search.addAll(passages.map(({ text }, id) => ({ id, text })));
  return (text) => search.search(text).map(({ id }) => id as number);
}
