/** Which passages hold the words of a query: the index's own stems and weights, on the map that the page carries. */

import { stem } from './stem.js';

/** As `word-map.ts` writes it. */
export interface WordMap {
  readonly passages: readonly string[];
  readonly stems: Readonly<Record<string, readonly number[]>>;
  readonly stopWords: readonly string[];
}

export interface Found {
  /** Position in `WordMap.passages`. */
  readonly passage: number;
  /** The stems of the query that it holds. */
  readonly held: ReadonlySet<string>;
}

/** A word that is still being typed stands for every stem that begins with it, from this many letters. */
const SHORTEST_BEGINNING = 3;

/** Words in plain lower-case letters, as the index has them. */
export function plainWordsOf(text: string): string[] {
  const words = text.replace(/['’]s\b/gu, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.map((word) => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase());
}

/**
 * Gives the passages that hold all words of the query; where none does, those that hold the most telling ones. Best first,
 * then in the order of the page.
 */
export function findPassages(query: string, map: WordMap): Found[] {
  const stopWords = new Set(map.stopWords);
  const words = plainWordsOf(query).filter((word) => !stopWords.has(word));
  const choices = words.map((word, position) => stemsFor(word, position === words.length - 1, map));
  const score = new Map<number, number>();
  const held = new Map<number, Set<string>>();
  for (const stems of choices) {
    const places = new Set(stems.flatMap((one) => map.stems[one] ?? []));
    const weight = rarityOf(places.size, map.passages.length);
    for (const place of places) {
      score.set(place, (score.get(place) ?? 0) + weight);
      held.set(place, new Set([...(held.get(place) ?? []), ...stems.filter((one) => map.stems[one]?.includes(place))]));
    }
  }
  const isWhole = (place: number) => choices.every((stems) => stems.some((one) => held.get(place)?.has(one)));
  const places = [...score.keys()];
  const whole = places.filter(isWhole);
  return (whole.length > 0 ? whole : places)
    .sort((one, other) => (score.get(other) ?? 0) - (score.get(one) ?? 0) || one - other)
    .map((passage) => ({ passage, held: held.get(passage) ?? new Set() }));
}

/** As BM25 has it: ln(1 + (N - n + .5) / (n + .5)). */
const rarityOf = (holding: number, all: number) => Math.log(1 + (all - holding + 0.5) / (holding + 0.5));

function stemsFor(word: string, isLast: boolean, { stems }: WordMap): string[] {
  const own = stem(word);
  if (Object.hasOwn(stems, own)) return [own];
  return isLast && word.length >= SHORTEST_BEGINNING ? Object.keys(stems).filter((one) => one.startsWith(word)) : [];
}
