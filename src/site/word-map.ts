/** The words of a page for its search: each stem of the word index with the passages that hold it. */

import type { Passage } from '../corpus/passage.js';
import { stemsOf, stopWords } from '../index/words.js';

/** What `browser/search.ts` reads from the page. */
export interface WordMap {
  /** Addresses of the passages, in the order of the page. */
  readonly passages: readonly string[];
  /** Positions in `passages`, ascending, for each stem. */
  readonly stems: Readonly<Record<string, readonly number[]>>;
  readonly stopWords: readonly string[];
}

/** Maps the stems of the passages to where they stand. */
export function wordMapOf(passages: readonly Passage[]): WordMap {
  const places = new Map<string, number[]>();
  for (const [position, { text }] of passages.entries()) {
    for (const stem of new Set(stemsOf(text))) places.set(stem, [...(places.get(stem) ?? []), position]);
  }
  return {
    passages: passages.map(({ address }) => address),
    stems: Object.fromEntries(places),
    stopWords: [...stopWords],
  };
}
