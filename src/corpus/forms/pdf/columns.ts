/** The columns of a page in the order in which they are read: what spans them first, then each from top to bottom. */

import type { Run, Shape } from './page.js';

/** A column of running text has at least this many lines … */
const LEAST_LINES = 4;
/** … of so many characters on average … */
const LEAST_CHARS = 14;
/** … that fill so much of its width, half of them … */
const LEAST_FILL = 0.6;
/** … and takes so much of the width of the text. */
const LEAST_SHARE = 0.18;
/** The gap between columns, in sizes of the text. */
const LEAST_GAP = 0.6;
/** Deeper than any page divided in columns. */
const MOST_DIVISIONS = 12;

/** Divides the runs of a page, from which furniture, boxes and ruled tables are taken, in columns, in reading order. */
export function columnsOf(runs: readonly Run[], shapes: readonly Shape[], bodySize: number): Run[][] {
  return divide(runs, shapes, bodySize, MOST_DIVISIONS);
}

function divide(runs: readonly Run[], shapes: readonly Shape[], size: number, depth: number): Run[][] {
  const gap = depth === 0 ? null : bestGap(runs, shapes, size);
  if (gap === null) return runs.length === 0 ? [] : [[...runs]];
  const parts: [Run[], Run[], Run[], Run[]] = [[], [], [], []];
  for (const run of runs) parts[run.y <= gap.top ? 0 : run.y >= gap.bottom ? 3 : run.x0 < gap.x ? 1 : 2].push(run);
  return parts.flatMap((part) => divide(part, shapes, size, depth - 1));
}

/** A rule across the gap separates what is above from what is below, or rows. */
const isRule = ({ y0, y1 }: Shape) => y1 - y0 < MOST_RULE;
const MOST_RULE = 2.5;

interface Gap {
  readonly x: number;
  /** The baselines of the last run above and the first run below that cross it; infinite if there is none. */
  readonly top: number;
  readonly bottom: number;
  /** The lines of the shorter column beside it. */
  readonly lines: number;
}

function bestGap(runs: readonly Run[], shapes: readonly Shape[], size: number): Gap | null {
  let best: Gap | null = null;
  for (const x of possibleGaps(runs)) {
    const over = runs.filter((run) => run.x0 < x - 1 && run.x1 > x - LEAST_GAP * size).map(({ y }) => y);
    const ruled = shapes.filter((shape) => isRule(shape) && shape.x0 < x - 5 && shape.x1 > x + 5).map(({ y0 }) => y0);
    const crossing = [...over, ...ruled].sort((left, right) => left - right);
    const bounds = [Number.NEGATIVE_INFINITY, ...crossing, Number.POSITIVE_INFINITY];
    for (const [position, top] of bounds.entries()) {
      const bottom = bounds[position + 1];
      if (bottom === undefined || bottom - top < LEAST_LINES * size) continue;
      const gap = { x, top, bottom, lines: linesBeside(runs, x, top, bottom) };
      if (gap.lines >= LEAST_LINES && gap.lines > (best?.lines ?? 0)) best = gap;
    }
  }
  return best;
}

/** Where at least so many lines of a column begin. */
const LEAST_STARTS = 3;

/** Positions at which several runs begin. */
function possibleGaps(runs: readonly Run[]): number[] {
  const starts = new Map<number, number>();
  for (const { x0 } of runs) starts.set(Math.round(x0), (starts.get(Math.round(x0)) ?? 0) + 1);
  const leftmost = Math.min(...runs.map(({ x0 }) => x0));
  return [...starts].flatMap(([x, count]) => (count >= LEAST_STARTS && x > leftmost + 1 ? [x - 1] : []));
}

/** The lines of the shorter of two columns divided at `x`; 0 if they are not both columns of running text. */
function linesBeside(runs: readonly Run[], x: number, top: number, bottom: number): number {
  const between = runs.filter(({ y }) => y > top && y < bottom);
  const left = extentOf(between.filter(({ x0 }) => x0 < x));
  const right = extentOf(between.filter(({ x0 }) => x0 >= x));
  if (left === null || right === null) return 0;
  const width = right.x1 - left.x0;
  if (Math.min(left.x1 - left.x0, right.x1 - right.x0) < LEAST_SHARE * width) return 0;
  // One side can hold several columns, whose lines need not be level.
  if (!left.isProse || !right.isProse || !(left.isFull || right.isFull)) return 0;
  return Math.min(left.lines, right.lines);
}

function extentOf(runs: readonly Run[]) {
  if (runs.length === 0) return null;
  const rows = new Map<number, { x0: number; x1: number; chars: number }>();
  for (const { x0, x1, y, text } of runs) {
    const row = rows.get(Math.round(y / 2)) ?? { x0, x1, chars: 0 };
    rows.set(Math.round(y / 2), {
      x0: Math.min(row.x0, x0),
      x1: Math.max(row.x1, x1),
      chars: row.chars + text.length,
    });
  }
  const lines = [...rows.values()];
  const x0 = Math.min(...lines.map((line) => line.x0));
  const x1 = Math.max(...lines.map((line) => line.x1));
  const full = lines.filter((line) => line.x1 - line.x0 >= LEAST_FILL * (x1 - x0));
  const chars = lines.reduce((sum, line) => sum + line.chars, 0);
  return {
    x0,
    x1,
    lines: lines.length,
    isProse: chars >= LEAST_CHARS * lines.length,
    isFull: full.length * 2 >= lines.length,
  };
}
