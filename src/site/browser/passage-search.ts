/** Which passages hold the words of a query, by the stems and stop words of the word index. */

import MiniSearch from 'minisearch';
import { stemOf, stemsOf, wordsOf } from '../../index/words.js';

export interface SearchedPassage {
  readonly address: string;
  readonly text: string;
}

export interface FoundPassage {
  readonly address: string;
  /** The stems that it holds and that the query has, or begins when still being typed. */
  readonly stems: ReadonlySet<string>;
}

/** A word that is still being typed stands for every stem that begins with it, from this many letters. */
const SHORTEST_BEGINNING = 3;

/**
 * Gives the search over the passages: those that hold all words of the query; where none does, those that hold some. Best
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
