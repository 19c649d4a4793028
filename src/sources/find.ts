/** Finds sources by typed text, for autocomplete and `/source`. */

import type { Corpus } from '../corpus/corpus.js';
import { foldedWords, wordRun } from './folding.js';
import { sourceGraphOf } from './graph.js';
import { labelOf } from './label.js';
import type { Source } from './source.js';

/** Discord's limit of choices. */
const MOST_CHOICES = 25;

export interface SourceChoice {
  readonly id: string;
  readonly label: string;
}

/**
 * At most 25 sources of the corpus that match what was typed so far, ignoring case and diacritics: exact names and titles first,
 * then those whose authors, title, publisher or year contain all words (the last may be incomplete), then those whose entry, notes
 * or citing sentences do. Among equals, and if nothing was typed, the most used come first.
 */
export function findSources(corpus: Corpus, typed: string): SourceChoice[] {
  const words = foldedWords(typed);
  const whole = words.join(' ');
  const ranked = corpus.documents
    .flatMap(({ document }) => sourceGraphOf(document).sources)
    .map((source) => ({ source, rank: words.length === 0 ? 0 : rankOf(source, words, whole) }))
    .filter((one): one is { source: Source; rank: number } => one.rank !== null);
  ranked.sort((one, other) => one.rank - other.rank || useCountOf(other.source) - useCountOf(one.source));
  return ranked.slice(0, MOST_CHOICES).map(({ source }) => ({ id: source.id, label: labelOf(source) }));
}

const useCountOf = ({ uses }: Source) => uses.length;

/** 0 for the exact name or title, 1 for its keywords, 2 for its text; null for no match. */
function rankOf(source: Source, words: readonly string[], whole: string): number | null {
  const titles = [source.title ?? '', labelOf(source), ...source.authors].map((title) => foldedWords(title).join(' '));
  if (source.aliases.includes(whole) || titles.includes(whole)) return 0;
  const keywords = [
    ...source.authors,
    ...source.aliases,
    source.title ?? '',
    source.publisher ?? '',
    source.year ?? '',
  ];
  if (holdsAll(keywords.join(' '), words)) return 1;
  const texts = [
    source.reference?.raw ?? '',
    ...source.footnotes.map(({ text }) => text),
    ...source.uses.map(({ sentence }) => sentence),
  ];
  return holdsAll(texts.join(' '), words) ? 2 : null;
}

/** Whether a text contains all the words, each as a whole word or the beginning of one. */
function holdsAll(text: string, words: readonly string[]): boolean {
  const run = wordRun(text);
  return words.every((word) => run.includes(` ${word}`));
}
