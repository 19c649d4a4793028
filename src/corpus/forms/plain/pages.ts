/** Pages of a text extracted from a PDF: separated by form feeds or, without these, by lines that contain only a page number. */

import { printedWords } from '../../../languages/index.js';
import { anyOf } from '../../../languages/phrases.js';
import { maskNumbers } from '../../text/page-numbers.js';

/** A page number on a line of its own: "12", "- 12 -", "Page 3 of 10", "iv". */
const PAGE_NUMBER = new RegExp(
  String.raw`^(?:[-–—|[]\s*)?(?:(?:${anyOf(printedWords(({ pages }) => pages))})\s*)?(\d{1,4}|[ivxl]{1,7})(?:\s*(?:\/|\||of)\s*\d{1,4})?(?:\s*[-–—|\]])?$`,
  'iu',
);

/** The number that is a whole line (0 for a roman numeral), or null. */
export function pageNumberOf(line: string): number | null {
  const match = PAGE_NUMBER.exec(line.trim());
  if (match?.[1] === undefined) return null;
  return /^\d/u.test(match[1]) ? Number(match[1]) : 0;
}

/** A series of fewer numbers than this is not taken for page numbers. */
const LEAST_PAGES = 2;

/** A page number in the first lines of the text is at the top of its page; a later one is at the bottom. */
const HEAD_LINES = 4;

/** Returns the lines of each page; a text without pages is one page. */
export function pagesOf(text: string): string[][] {
  if (text.includes('\f')) {
    const pages = text.split('\f').map((page) => page.split('\n'));
    return pages.filter((lines) => lines.some((line) => line.trim() !== ''));
  }
  const lines = text.split('\n');
  const numbered = numberedLines(lines);
  const [first] = numbered;
  if (first === undefined || numbered.length < LEAST_PAGES) return [lines];
  const atHead = lines.slice(0, first).filter((line) => line.trim() !== '').length < HEAD_LINES;
  const cuts = numbered.map((position) => (atHead ? position : position + 1));
  return [0, ...cuts]
    .map((start, index) => lines.slice(start, cuts[index] ?? lines.length))
    .filter((page) => page.length > 0);
}

/** Pages have at least this many lines: numbers closer together count something else. */
const LEAST_PAGE_LINES = 8;

/** Positions of the lines with a page number, alone or next to a running head, each one more than the one before. */
function numberedLines(lines: readonly string[]): number[] {
  const heads = recurringHeads(lines);
  const positions: number[] = [];
  let last: number | null = null;
  for (const [position, line] of lines.entries()) {
    const number = heads.has(maskNumbers(line)) ? (edgeNumbers(line)[0] ?? null) : pageNumberOf(line);
    const before = positions.at(-1);
    if (number === null || number === 0 || (last !== null && number !== last + 1)) continue;
    if (before !== undefined && position - before < LEAST_PAGE_LINES) continue;
    positions.push(position);
    last = number;
  }
  return positions;
}

/** Lines of words with a number at one end that recur with another number. */
function recurringHeads(lines: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const recurring = new Set<string>();
  for (const line of lines) {
    if (!/\p{L}{3}/u.test(line) || edgeNumbers(line).length === 0) continue;
    const masked = maskNumbers(line);
    if (seen.has(masked)) recurring.add(masked);
    seen.add(masked);
  }
  return recurring;
}

/** Longer lines are running text. */
export const LONGEST_HEAD_CHARS = 110;

/** The separate numbers at the two ends of a short line. */
export function edgeNumbers(line: string): number[] {
  const text = line.trim();
  if (text.length > LONGEST_HEAD_CHARS) return [];
  const first = /^(\d{1,4})(?=\s*[|–—]|\s{2,}|$)/u.exec(text)?.[1];
  const last = /(?:[|–—]\s*|\s{2,}|^)(\d{1,4})$/u.exec(text)?.[1];
  return [first, last].flatMap((number) => (number === undefined ? [] : Number(number)));
}
