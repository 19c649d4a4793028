/** Running heads, running feet and page numbers: what recurs at the same height of the pages, or counts them. */

import { maskNumbers } from '../../text/page-numbers.js';
import type { Line } from './lines.js';
import { linesOf } from './lines.js';
import type { Page, Run } from './page.js';

/** So many lines at the top and at the bottom of a page can be furniture. */
const EDGE_LINES = 3;
/** Heights that differ by less, in points, are the same. */
const SAME_HEIGHT = 4;
/** Page numbers, which count with the pages, may stand a line or two higher or lower. */
const NEAR_HEIGHT = 24;
/** Longer lines are running text. */
const LONGEST_CHARS = 130;

export interface BarePages {
  readonly pages: readonly Page[];
  /** The recurring lines without their numbers. */
  readonly runningHeads: ReadonlySet<string>;
}

/** Takes the furniture out of the pages. */
export function withoutFurniture(pages: readonly Page[]): BarePages {
  const edges = pages.map(edgesOf);
  const runningHeads = new Set<string>();
  const alike = new Map<string, Line[]>();
  for (const line of edges.flat())
    alike.set(maskNumbers(line.text), [...(alike.get(maskNumbers(line.text)) ?? []), line]);
  const recurs = (line: Line) =>
    alike
      .get(maskNumbers(line.text))
      ?.some((other) => other.page !== line.page && isLevel(other, line) && countsOn(line, other)) === true;
  const numbered = numberedHeights(edges);
  const bare = pages.map((page, position) => {
    const isFurniture = (line: Line) => {
      if (line.text.length > LONGEST_CHARS) return false;
      const counts = numbered.some(
        ({ y, offset }) => Math.abs(y - line.y) < NEAR_HEIGHT && numbersIn(line).includes(page.number + offset),
      );
      return counts || recurs(line) || isLoneNumber(line, page);
    };
    const furniture = outermost(edges[position] ?? [], page, isFurniture);
    for (const line of furniture) runningHeads.add(withoutNumbers(line.text));
    return { ...page, runs: page.runs.filter((run) => !furniture.some((line) => isOn(run, line))) };
  });
  return { pages: bare, runningHeads };
}

const withoutNumbers = (text: string) => text.replace(/^\d{1,5}\s+|\s+\d{1,5}$/gu, '').trim();

/** Whether at least half of the numbers of two lines are the same, or further apart by as much as their pages. */
function countsOn(line: Line, other: Line): boolean {
  if (line.text === other.text) return !/^[¹²³⁰⁴-⁹]/u.test(line.text);
  const [ours, theirs] = [line, other].map(({ text }) => text.match(/\d+/gu) ?? []);
  const kept = (ours ?? []).filter((number, position) => {
    const step = Number(theirs?.[position]) - Number(number);
    return step === 0 || step === other.page - line.page;
  });
  return kept.length > 0 && kept.length * 2 >= (ours ?? []).length;
}

const isLevel = (line: Line, other: Line) => Math.abs(line.y - other.y) < SAME_HEIGHT;

const isOn = (run: Run, line: Line) => Math.abs(run.y - line.y) <= line.size * 0.75 && run.size <= line.size * 1.3;

/** Whether a line at the foot of a page is nothing but its number, which needs no second page to show that it counts. */
const isLoneNumber = ({ text, y }: Line, { number, height }: Page) => y > height / 2 && text.trim() === String(number);

/** The lines of an edge that are furniture, up to the first, from the edge inwards, that is none. */
function outermost(edges: readonly Line[], { height }: Page, isFurniture: (line: Line) => boolean): Line[] {
  const top = edges.filter(({ y }) => y < height / 2);
  const bottom = edges.filter(({ y }) => y >= height / 2).reverse();
  return [top, bottom].flatMap((lines) => {
    const end = lines.findIndex((line) => !isFurniture(line));
    return end < 0 ? lines : lines.slice(0, end);
  });
}

/** The outermost lines of a page. */
function edgesOf(page: Page): Line[] {
  const lines = linesOf(page.runs, page.number);
  const depth = Math.min(EDGE_LINES, Math.floor(lines.length / 2));
  return lines.length === 1 ? lines : [...lines.slice(0, depth), ...lines.slice(lines.length - depth)];
}

/** The numbers that stand alone or at an end of a line. */
function numbersIn({ cells, text }: Line): number[] {
  const ends = [
    cells[0]?.text,
    cells.at(-1)?.text,
    /^\d{1,5}(?=\s)/u.exec(text)?.[0],
    /(?<=\s)\d{1,5}$/u.exec(text)?.[0],
  ];
  return ends.flatMap((end) => {
    const number =
      /^(?:[-–—|[]\s*)?(?:\p{L}{1,6}\.?\s)?(\d{1,5})(?:\s*(?:\/|\||\p{L}{2,3}(?=\s))\s*\d{1,5})?(?:\s*[-–—|\]])?$/u.exec(
        end ?? '',
      )?.[1];
    return number === undefined ? [] : [Number(number)];
  });
}

/** The heights at which the pages are numbered, and what to add to a page's position for its number. */
function numberedHeights(edges: readonly (readonly Line[])[]): { y: number; offset: number }[] {
  const found = edges
    .flat()
    .flatMap((line) => numbersIn(line).map((number) => ({ y: line.y, offset: number - line.page, page: line.page })));
  return found.filter(({ y, offset, page }) =>
    found.some((other) => other.page !== page && other.offset === offset && Math.abs(other.y - y) < NEAR_HEIGHT),
  );
}
