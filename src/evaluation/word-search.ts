/** Full-text search (BM25), the yardstick that the ranking by vectors is measured against; no answer uses it. */

import MiniSearch from 'minisearch';
import type { Passage } from '../corpus/passage.js';
import { stemOf, wordsOf } from '../index/words.js';

/** Gives for a text the positions of the passages that share a stem with it, best first. */
export function wordSearch(passages: readonly Pick<Passage, 'text'>[]): (text: string) => number[] {
  const search = new MiniSearch({ fields: ['text'], tokenize: wordsOf, processTerm: stemOf });
  search.addAll(passages.map(({ text }, id) => ({ id, text })));
  return (text) => search.search(text).map(({ id }) => id as number);
}
