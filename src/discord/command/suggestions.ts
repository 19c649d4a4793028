/** Suggestions while a person types: exact matches first, then names that contain the words, then texts that do; at most 25. */

import { foldedWords, wordRun } from '../../sources/folding.js';
import { shorten } from '../card/escape.js';
import { AUTOCOMPLETE_CHOICES, CHOICE_CHARS } from '../platform/limits.js';

export interface Choice {
  readonly name: string;
  readonly value: string;
}

export interface Candidate {
  readonly name: string;
  readonly value: string;
  /** Other names, which count like the name. */
  readonly aliases?: readonly string[];
  /** Text that it may also be found by. */
  readonly text?: string;
}

/** The candidates that match what is typed, best first, ties in their given order; all of them if nothing is typed. Ignores case and accents. */
export function ranked(candidates: readonly Candidate[], typed: string): Choice[] {
  const wanted = foldedWords(typed);
  return candidates
    .filter(({ value }) => value.length <= CHOICE_CHARS && value !== '')
    .map((candidate) => ({ candidate, rank: rankOf(candidate, wanted) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .sort((one, other) => one.rank - other.rank)
    .slice(0, AUTOCOMPLETE_CHOICES)
    .map(({ candidate: { name, value } }) => ({ name: shorten(name, CHOICE_CHARS), value }));
}

const NO_MATCH = 4;

/** 0 for a whole name, 1 for its beginning, 2 for words of it, 3 for words of the text. */
function rankOf({ name, value, aliases = [], text = '' }: Candidate, wanted: readonly string[]): number {
  if (wanted.length === 0) return 0;
  const typed = wanted.join(' ');
  const runs = [name, value, ...aliases].map((one) => wordRun(one).trim());
  if (runs.includes(typed)) return 0;
  if (runs.some((run) => run.startsWith(typed))) return 1;
  const holds = (run: string) => wanted.every((word) => ` ${run}`.includes(` ${word}`));
  if (runs.some(holds)) return 2;
  return holds(wordRun(text).trim()) ? 3 : NO_MATCH;
}
