/** Removes running heads, running feet and page numbers from the edges of pages; they are recognised by their recurrence. */

import { maskNumbers } from '../../text/page-numbers.js';
import { edgeNumbers, LONGEST_HEAD_CHARS, pageNumberOf } from './pages.js';

/** This many lines at the top and at the bottom of a page can be furniture. */
const EDGE_LINES = 3;

export interface BarePages {
  readonly pages: readonly (readonly string[])[];
  /** The recurring lines as printed; they are kept on the first page, where the same words may be the title. */
  readonly runningHeads: ReadonlySet<string>;
}

/** Removes the furniture from the pages. A single page has none. */
export function withoutFurniture(pages: readonly (readonly string[])[]): BarePages {
  const runningHeads = new Set<string>();
  if (pages.length < 2) return withoutNumberedLines(pages[0] ?? []);
  const pagesWith = countPages(pages);
  const offset = numberOffset(pages);
  const recurs = (line: string) => line.length <= LONGEST_HEAD_CHARS && (pagesWith.get(maskNumbers(line)) ?? 0) > 1;
  const bare = pages.map((lines, page) => {
    const removed = new Set<number>();
    for (const { position, isOutermost } of edgesOf(lines)) {
      const line = (lines[position] ?? '').trim();
      const isHead = recurs(line) || (offset !== null && isOutermost && edgeNumbers(line).includes(page + offset));
      if (isHead) runningHeads.add(withoutPageNumber(line));
      const mayBeTitle = page === 0 && isHead && !/\d/u.test(line);
      if (!mayBeTitle && (isHead || pageNumberOf(line) !== null)) removed.add(position);
    }
    return lines.filter((_, position) => !removed.has(position));
  });
  return { pages: bare, runningHeads };
}

/** Takes a first and a last line away that end in "Page 4", alone or far behind other words: a single page of a longer text. */
function withoutNumberedLines(lines: readonly string[]): BarePages {
  const runningHeads = new Set<string>();
  const written = [...lines.keys()].filter((position) => lines[position]?.trim() !== '');
  const edges = new Set([written[0], written.at(-1)]);
  const bare = lines.filter((line, position) => {
    if (!edges.has(position) || written.length < 3) return true;
    const cells = line.trim().split(/\s{3,}/u);
    const last = cells.at(-1) ?? '';
    if (!/^\p{L}/u.test(last) || (pageNumberOf(last) ?? 0) === 0) return true;
    for (const head of cells.slice(0, -1)) runningHeads.add(head);
    return false;
  });
  return { pages: [bare], runningHeads };
}

const withoutPageNumber = (line: string) => line.replace(/^\d{1,4}\s+|\s+\d{1,4}$/gu, '').trim();

interface EdgeLine {
  readonly position: number;
  /** Whether it is the page's first or last non-blank line. */
  readonly isOutermost: boolean;
}

/** A page's first and last non-blank lines, at most half of them. */
function edgesOf(lines: readonly string[]): EdgeLine[] {
  const written = [...lines.keys()].filter((position) => lines[position]?.trim() !== '');
  const depth = Math.min(EDGE_LINES, Math.floor(written.length / 2));
  const edges = [...written.slice(0, depth), ...written.slice(written.length - depth)];
  return edges.map((position) => ({ position, isOutermost: position === written[0] || position === written.at(-1) }));
}

/** The number of pages on which each masked line is at an edge. */
function countPages(pages: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    const masked = edgesOf(lines).map(({ position }) => maskNumbers(lines[position] ?? ''));
    for (const line of new Set(masked)) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return counts;
}

/** The offset from a page's position to the number printed on it, or null if most pages print none. */
function numberOffset(pages: readonly (readonly string[])[]): number | null {
  const votes = new Map<number, number>();
  for (const [page, lines] of pages.entries()) {
    const outermost = edgesOf(lines).filter(({ isOutermost }) => isOutermost);
    const numbers = outermost.flatMap(({ position }) => edgeNumbers((lines[position] ?? '').trim()));
    for (const number of new Set(numbers)) votes.set(number - page, (votes.get(number - page) ?? 0) + 1);
  }
  const [best] = [...votes].sort(([, left], [, right]) => right - left);
  return best !== undefined && best[1] >= 2 && best[1] * 2 > pages.length ? best[0] : null;
}
