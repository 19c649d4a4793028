/** Finds the passages that contain the words of a query, using the stemmer and stop words of the word index. */

import MiniSearch from 'minisearch';
import { stemOf, stemsOf, wordsOf } from '../../index/words.js';

export interface SearchedPassage {
  readonly address: string;
  readonly text: string;
}

export interface FoundPassage {
  readonly address: string;
  /** The matching stems of the passage, including those that begin with an incomplete word of the query. */
  readonly stems: ReadonlySet<string>;
}

/** From this length, an incomplete word matches every stem that begins with it. */
const SHORTEST_BEGINNING = 3;

/**
 * Returns a function that finds the passages with all words of the query or, if there are none, those with some of them. Best
 * first, by BM25.
 */
export function searchOver(passages: readonly SearchedPassage[]): (query: string) => FoundPassage[] {
  const index = new MiniSearch<SearchedPassage>({
    idField: 'address',
    fields: ['text'],
    tokenize: wordsOf,
    processTerm: stemOf,
  });
  index.addAll(passages);
  const known = new Set(passages.flatMap(({ text }) => stemsOf(text)));
  const prefix = (stem: string, position: number, stems: string[]) =>
    position === stems.length - 1 && stem.length >= SHORTEST_BEGINNING && !known.has(stem);
  return (query) => {
    const whole = index.search(query, { combineWith: 'AND', prefix });
    const found = whole.length > 0 ? whole : index.search(query, { combineWith: 'OR', prefix });
    return found.map(({ id, terms }) => ({ address: String(id), stems: new Set(terms) }));
  };
}
