/** The layout of a plain text, measured on all its lines: its margin and line width. */

import { indentOf, listKindOf } from '../../text/lists.js';
import type { Group } from './groups.js';

export interface Layout {
  /** Columns before the usual line. */
  readonly margin: number;
  /** Characters of a full line; infinite if lines are not wrapped. */
  readonly width: number;
}

/** Fewer inner lines than this are not enough to measure a width. */
const LEAST_LINES = 6;

/** Measures the text: the most common indent, and the length that nine out of ten inner lines do not exceed. */
export function layoutOf(groups: readonly Group[]): Layout {
  const counts = new Map<number, number>();
  const inner: number[] = [];
  for (const { lines } of groups) {
    for (const [position, line] of lines.entries()) {
      counts.set(indentOf(line), (counts.get(indentOf(line)) ?? 0) + 1);
      const next = lines[position + 1];
      // Before a list item, a line may end anywhere.
      if (next !== undefined && listKindOf(next) === null) inner.push(line.length);
    }
  }
  const [margin] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0]);
  const width = inner.sort((left, right) => left - right)[Math.floor(inner.length * 0.9)];
  return { margin, width: width === undefined || inner.length < LEAST_LINES ? Number.POSITIVE_INFINITY : width };
}
