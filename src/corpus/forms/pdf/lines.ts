/** Puts the runs of a column together to lines of text, with raised numbers as superscripts. */

import { superscript } from '../../text/characters.js';
import type { Run } from './page.js';

export interface Line {
  /** Raised numbers are superscript digits. */
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  /** The baseline. */
  readonly y: number;
  /** The size of its words. */
  readonly size: number;
  /** Whether all words are. */
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** Whether its first word is bold. */
  readonly startsBold: boolean;
  /** The parts of the line that wide gaps separate: cells, if it is a row of a table. */
  readonly cells: readonly Cell[];
  readonly page: number;
}

export interface Cell {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
}

/** Runs whose baselines differ by less than this share of their size stand on one line. */
const SAME_BASELINE = 0.2;
/** A raised or lowered run is at most this share of its line's size … */
const SMALL = 0.84;
/** … and its baseline at most so many sizes above or below the line's. */
const MOST_RAISED = 0.75;
const MOST_LOWERED = 0.4;
/** A run whose baseline is higher than this share of the size is raised. */
const LEAST_RAISED = 0.12;

interface Row {
  y: number;
  size: number;
  readonly runs: Run[];
}

/** The lines of runs that stand in one column, from top to bottom. */
export function linesOf(runs: readonly Run[], page: number): Line[] {
  const rows: Row[] = [];
  for (const run of [...runs].sort((left, right) => left.y - right.y)) {
    const row = rows.findLast(({ y, size }) => Math.abs(run.y - y) < SAME_BASELINE * Math.max(size, run.size));
    // Only neighbours in height can stand on one line, so the search ends soon.
    if (row === undefined) rows.push({ y: run.y, size: run.size, runs: [run] });
    else row.runs.push(run);
  }
  for (const row of rows) row.size = largestSize(row.runs);
  return withRaised(rows)
    .map((row) => lineOf(row, page))
    .filter(({ text }) => text !== '')
    .sort((left, right) => left.y - right.y);
}

/** The size of most characters. */
export function mainSize(runs: readonly { readonly text: string; readonly size: number }[]): number {
  const counts = new Map<number, number>();
  for (const { text, size } of runs) {
    const rounded = Math.round(size * 10) / 10;
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
  }
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}

/** The largest size in which letters stand side by side: small capitals, marks and a single large initial do not count. */
function largestSize(runs: readonly Run[]): number {
  const worded = runs.filter(({ text }) => /\p{L}{2}/u.test(text));
  return Math.max(...(worded.length > 0 ? worded : runs).map(({ size }) => Math.round(size * 10) / 10));
}

/** Moves rows of raised and lowered runs to the lines that they belong to. */
function withRaised(rows: readonly Row[]): Row[] {
  const homes = new Map<Row, Row>();
  for (const [position, row] of rows.entries()) {
    const near = rows
      .slice(Math.max(0, position - NEIGHBOURS), position + NEIGHBOURS + 1)
      .filter((other) => other !== row && belongs(row, other));
    const [home] = near.sort((left, right) => Math.abs(left.y - row.y) - Math.abs(right.y - row.y));
    if (home !== undefined) homes.set(row, home);
  }
  for (const [row, home] of homes) if (!homes.has(home)) home.runs.push(...row.runs);
  return rows.filter((row) => {
    const home = homes.get(row);
    return home === undefined || homes.has(home);
  });
}

/** Rows this near can be the line of a raised run. */
const NEIGHBOURS = 3;

function belongs(row: Row, line: Row): boolean {
  const rise = (line.y - row.y) / line.size;
  if (row.size > SMALL * line.size || rise > MOST_RAISED || rise < -MOST_LOWERED) return false;
  const [from, to] = extentOf(line.runs);
  return row.runs.every(({ x0, x1 }) => x1 > from - 2 * line.size && x0 < to + line.size);
}

const extentOf = (runs: readonly Run[]): [number, number] => [
  Math.min(...runs.map(({ x0 }) => x0)),
  Math.max(...runs.map(({ x1 }) => x1)),
];

/** A gap of so many sizes is a space between words; a wider one separates cells. */
const WORD_GAP = 0.14;
const CELL_GAP = 1.4;
/** Closing punctuation stands at its word even if a mark has moved it. */
const CLOSING = /^\s*[).,;:!?\]”’]/u;
const CLOSING_GAP = 0.6;

function lineOf({ runs, y, size }: Row, page: number): Line {
  const sorted = withMarksBetween([...runs].sort((left, right) => left.x0 - right.x0));
  const cells = cellsOf(sorted, y, size);
  const normal = runs.filter((run) => /[\p{L}\p{N}]/u.test(run.text) && run.size > SMALL * size);
  const [x0, x1] = extentOf(runs);
  return {
    text: cells
      .map(({ text }) => text)
      .join(' ')
      .trim(),
    x0,
    x1,
    y,
    size,
    isBold: normal.length > 0 && normal.every(({ isBold }) => isBold),
    isItalic: normal.length > 0 && normal.every(({ isItalic }) => isItalic),
    startsBold: sorted.find(({ text }) => /\p{L}/u.test(text))?.isBold === true,
    cells,
    page,
  };
}

/** The runs of a line from left to right as cells, each with its words. */
function cellsOf(sorted: readonly Run[], y: number, size: number): Cell[] {
  const cells: { text: string; x0: number; x1: number }[] = [];
  let end = Number.NEGATIVE_INFINITY;
  let followsMark = false;
  for (const run of sorted) {
    const isRaised = run.size <= SMALL * size && y - run.y > LEAST_RAISED * size;
    const text = isRaised && RAISED.test(run.text) ? raisedText(run.text) : run.text;
    const last = cells.at(-1);
    const gap = (run.x0 - end) / size;
    if (last === undefined || gap > CELL_GAP) cells.push({ text, x0: run.x0, x1: run.x1 });
    else {
      last.text += isRaised ? text : spaced(text, gap, followsMark);
      last.x1 = Math.max(last.x1, run.x1);
    }
    end = Math.max(end, run.x1);
    followsMark = isRaised;
  }
  const trimmed = cells.map((cell) => ({ ...cell, text: cell.text.replace(/\s+/gu, ' ').trim() }));
  return trimmed.filter(({ text }) => text !== '');
}

/** A run's text with a space before it if the gap, in sizes, is one. */
function spaced(text: string, gap: number, followsMark: boolean): string {
  if (!CLOSING.test(text)) return gap > WORD_GAP ? ` ${text}` : text;
  if (followsMark) return text.trimStart();
  return gap > CLOSING_GAP ? ` ${text}` : text;
}

/** Divides runs over which a mark is printed, so that the mark follows its word. */
function withMarksBetween(runs: readonly Run[]): Run[] {
  const divided = [...runs];
  for (const mark of runs) {
    if (mark.text.trim().length > LONGEST_MARK_CHARS) continue;
    const within = divided.findIndex((run) => run !== mark && run.x0 < mark.x0 && run.x1 > mark.x1);
    const run = divided[within];
    if (run === undefined) continue;
    const at = wordEndNear(run.text, ((mark.x0 - run.x0) / (run.x1 - run.x0)) * run.text.length);
    const before = { ...run, text: run.text.slice(0, at), x1: mark.x0 - 0.01 };
    divided.splice(within, 1, before, { ...run, text: run.text.slice(at), x0: mark.x1 });
  }
  return divided.sort((left, right) => left.x0 - right.x0);
}

const LONGEST_MARK_CHARS = 3;

/** The end of the word nearest to a position. */
function wordEndNear(text: string, position: number): number {
  const ends = [...text.matchAll(/(?<=\S)(?=\s|$)/gu)].map(({ index }) => index);
  return ends.reduce((best, end) => (Math.abs(end - position) < Math.abs(best - position) ? end : best), text.length);
}

/** A number, or several: "8,9", "3–5". */
const RAISED = /^\s*\d{1,3}(?:\s?[,;–-]\s?\d{1,3})*[,;]?\s*$/u;

const raisedText = (text: string) => superscript(text.replace(/\s/gu, ''));
