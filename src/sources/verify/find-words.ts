/** Finds a text's words consecutively in a longer one, and verifies each match letter by letter and word by word. */

import { type Letters, sameLetter } from './letters.js';

/** The position of the words: offsets in the longer text, the end after the last letter. */
export interface Found {
  readonly start: number;
  readonly end: number;
}

/**
 * Returns every place where the words of `sought` occur consecutively. Words may be joined or split at a hyphen in either
 * text, or where the result would not be a word ("coun tries").
 */
export function findWords(sought: Letters, text: Letters, isWord: (word: string) => boolean): Found[] {
  const found: Found[] = [];
  const { length } = sought.row;
  if (length === 0) return found;
  for (let at = text.row.indexOf(sought.row); at !== -1; at = text.row.indexOf(sought.row, at + 1)) {
    if (!isProved(sought, text, at, isWord)) continue;
    const last = at + length - 1;
    found.push({ start: text.offsets[at] ?? 0, end: (text.offsets[last] ?? 0) + (text.written[last]?.length ?? 0) });
  }
  return found;
}

function isProved(sought: Letters, text: Letters, at: number, isWord: (word: string) => boolean): boolean {
  const { length } = sought.row;
  const endsWord = at + length === text.row.length || text.begins[at + length] === true;
  if (text.begins[at] !== true || !endsWord) return false;
  for (let unit = 0; unit < length; unit += 1) {
    if (!sameLetter(sought.written[unit] ?? '', text.written[at + unit] ?? '')) return false;
    if (unit > 0 && !isSameGap(sought, unit, text, at + unit, isWord)) return false;
  }
  return true;
}

/** Whether the characters before the two units separate their words in the same way. */
function isSameGap(
  sought: Letters,
  unit: number,
  text: Letters,
  at: number,
  isWord: (word: string) => boolean,
): boolean {
  if (sought.pointed[unit] !== text.pointed[at]) return false;
  const isTorn = sought.begins[unit] === true;
  if (isTorn === text.begins[at] || sought.hyphened[unit] === true || text.hyphened[at] === true) return true;
  const [before, after] = [wordUpTo(sought, unit), wordFrom(sought, unit)];
  if (/\d/u.test(before + after)) return false;
  return isTorn ? !(isWord(before) && isWord(after)) : !isWord(before + after);
}

function wordUpTo({ row, begins }: Letters, unit: number): string {
  let start = unit - 1;
  while (start > 0 && begins[start] !== true) start -= 1;
  return row.slice(start, unit);
}

function wordFrom({ row, begins }: Letters, unit: number): string {
  let end = unit + 1;
  while (end < row.length && begins[end] !== true) end += 1;
  return row.slice(unit, end);
}
