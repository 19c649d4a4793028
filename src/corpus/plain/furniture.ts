/** Running heads, running feet and page numbers: taken off the edges of the pages, told by their recurring from page to page. */

import { edgeNumbers, LONGEST_HEAD_CHARS, maskNumbers, pageNumberOf } from './pages.js';

/** So many lines at the head and at the foot of a page can be furniture. */
const EDGE_LINES = 3;

export interface BarePages {
  readonly pages: readonly (readonly string[])[];
  /** What recurs, as printed; it is left standing on the first page, where the same words may be the title. */
  readonly runningHeads: ReadonlySet<string>;
}

/** Takes the furniture off the pages. A single page has none. */
export function withoutFurniture(pages: readonly (readonly string[])[]): BarePages {
  const runningHeads = new Set<string>();
  if (pages.length < 2) return { pages, runningHeads };
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

const withoutPageNumber = (line: string) => line.replace(/^\d{1,4}\s+|\s+\d{1,4}$/gu, '').trim();

interface EdgeLine {
  readonly position: number;
  /** Whether it is the page's first or last written line. */
  readonly isOutermost: boolean;
}

/** A page's first and last written lines, at most half of them. */
function edgesOf(lines: readonly string[]): EdgeLine[] {
  const written = [...lines.keys()].filter((position) => lines[position]?.trim() !== '');
  const depth = Math.min(EDGE_LINES, Math.floor(written.length / 2));
  const edges = [...written.slice(0, depth), ...written.slice(written.length - depth)];
  return edges.map((position) => ({ position, isOutermost: position === written[0] || position === written.at(-1) }));
}

/** On how many pages each masked line stands at an edge. */
function countPages(pages: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    const masked = edgesOf(lines).map(({ position }) => maskNumbers(lines[position] ?? ''));
    for (const line of new Set(masked)) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return counts;
}

/** What is added to a page's position to give the number printed on it, or null when most pages print none. */
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
