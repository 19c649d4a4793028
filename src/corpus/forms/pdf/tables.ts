/** Tables, ruled or only aligned, and boxes: they become passages of their own kind. */

import { tableText } from '../../text/tables.js';
import { type Cell, type Line, linesOf } from './lines.js';
import type { Page, Run, Shape } from './page.js';

/** Something that stands in the text as a whole. */
export interface Inset {
  readonly kind: 'table' | 'quote';
  readonly text: string;
  /** Where it begins, and how far it reaches. */
  readonly place: Shape;
  readonly page: number;
}

/** A rule is at most so thick, in points. */
const RULE = 2.5;
const LEAST_RULE_WIDTH = 60;
/** Rules of one table begin and end within so many points of each other. */
const ALIGNED = 8;

/** Whether boxes hold so much of a document that they are its layout. */
export function isBoxed(pages: readonly Page[]): boolean {
  const chars = (runs: readonly Run[]) => runs.reduce((sum, { text }) => sum + text.length, 0);
  const inside = pages.flatMap((page) => {
    const boxes = boxesOf(page);
    return page.runs.filter((run) => boxes.some((box) => isInside(run, box)));
  });
  return chars(inside) > MOST_IN_BOXES * chars(pages.flatMap(({ runs }) => runs));
}

const MOST_IN_BOXES = 0.35;

/** Takes the ruled tables from a page, and the boxes unless `withBoxes` is false. */
export function takeInsets(page: Page, withBoxes: boolean): { page: Page; insets: Inset[] } {
  const insets: Inset[] = [];
  let runs = page.runs;
  const take = (place: Shape, kind: Inset['kind'], text: string) => {
    insets.push({ kind, text, place, page: page.number });
    runs = runs.filter((run) => !isInside(run, place));
  };
  for (const rules of ruledAreas(page)) {
    const found = ruledTable(runs, rules, page.number);
    if (found !== null) take(found.place, 'table', found.text);
  }
  for (const box of withBoxes ? boxesOf(page) : []) {
    const inside = runs.filter((run) => isInside(run, box));
    const lines = linesOf(inside, page.number);
    if (lines.length < LEAST_BOX_LINES || inside.length > runs.length * MOST_OF_PAGE) continue;
    take(box, 'quote', lines.map(({ text }) => text).join('\n'));
  }
  return { page: { ...page, runs }, insets: insets.sort((left, right) => left.place.y0 - right.place.y0) };
}

const isInside = ({ x0, x1, y }: Run, place: Shape) =>
  x0 >= place.x0 - 2 && x1 <= place.x1 + 2 && y >= place.y0 - 1 && y <= place.y1 + 1;

const LEAST_BOX_LINES = 2;
/** What holds more of a page is its frame. */
const MOST_OF_PAGE = 0.7;

/** Rectangles that are larger than a word and smaller than the page, outermost first. */
function boxesOf({ shapes, width, height }: Page): Shape[] {
  return shapes
    .filter(
      ({ x0, x1, y0, y1 }) =>
        x1 - x0 > LEAST_RULE_WIDTH && y1 - y0 > 20 && (x1 - x0) * (y1 - y0) < width * height * MOST_OF_PAGE,
    )
    .sort((left, right) => (right.x1 - right.x0) * (right.y1 - right.y0) - (left.x1 - left.x0) * (left.y1 - left.y0))
    .slice(0, MOST_BOXES);
}

/** A page with more rectangles is a drawing. */
const MOST_BOXES = 60;

/** The heights of the rules, from top to bottom, of each set of rules that are equally wide. */
function ruledAreas({ shapes }: Page): Shape[][] {
  const rules = joinedRules(shapes.filter(({ x0, x1, y0, y1 }) => y1 - y0 <= RULE && x1 - x0 > 4));
  const areas: Shape[][] = [];
  for (const rule of rules.filter(({ x0, x1 }) => x1 - x0 >= LEAST_RULE_WIDTH)) {
    const area = areas.find(
      ([first]) =>
        first !== undefined && Math.abs(first.x0 - rule.x0) < ALIGNED && Math.abs(first.x1 - rule.x1) < ALIGNED,
    );
    if (area === undefined) areas.push([rule]);
    else area.push(rule);
  }
  return areas.filter((area) => area.length > 1);
}

/** Joins rules at one height that touch, since cells have borders of their own. */
function joinedRules(rules: readonly Shape[]): Shape[] {
  const joined: Shape[] = [];
  for (const rule of [...rules].sort(
    (left, right) => Math.round(left.y0) - Math.round(right.y0) || left.x0 - right.x0,
  )) {
    const last = joined.at(-1);
    if (last !== undefined && Math.abs(last.y0 - rule.y0) < RULE && rule.x0 <= last.x1 + 3)
      joined[joined.length - 1] = { ...last, x1: Math.max(last.x1, rule.x1), y1: Math.max(last.y1, rule.y1) };
    else joined.push(rule);
  }
  return joined;
}

/** More lines between two rules are running text. */
const MOST_ROW_LINES = 14;
const LONGEST_CELL_CHARS = 400;

/** The table between rules of one width: the bands between them that hold rows of cells. */
function ruledTable(
  runs: readonly Run[],
  rules: readonly Shape[],
  page: number,
): { place: Shape; text: string } | null {
  const bands = rules.slice(1).map((below, position) => {
    const above = rules[position] ?? below;
    const place = { x0: above.x0, x1: above.x1, y0: above.y0, y1: below.y0 };
    return {
      place,
      lines: linesOf(
        runs.filter((run) => isInside(run, place)),
        page,
      ),
    };
  });
  const isTabular = ({ lines }: { lines: readonly Line[] }) =>
    lines.length <= MOST_ROW_LINES &&
    lines.every(({ cells }) => cells.every(({ text }) => text.length < LONGEST_CELL_CHARS));
  const first = bands.findIndex((band) => band.lines.length > 0 && isTabular(band));
  if (first < 0) return null;
  const after = bands.findIndex((band, position) => position > first && !isTabular(band));
  const taken = bands.slice(first, after < 0 ? bands.length : after).filter(({ lines }) => lines.length > 0);
  const lines = taken.flatMap((band) => band.lines);
  const multiple = lines.filter(({ cells }) => cells.length > 1);
  if (multiple.length < 2 || multiple.length * 3 < lines.length) return null;
  const columns = cellColumns(multiple);
  const rows = taken.length > 2 ? taken.flatMap((band) => rowsOfBand(band.lines, columns)) : rowsOf(lines, columns);
  const [top, bottom] = [taken[0]?.place, taken.at(-1)?.place];
  if (top === undefined || bottom === undefined) return null;
  return { place: { ...top, y1: bottom.y1 }, text: tableText(rows) };
}

/** The extents of the columns of a table: cells that overlap are in one. */
function cellColumns(lines: readonly Line[]): { x0: number; x1: number }[] {
  const cells = lines.flatMap((line) => line.cells).sort((left, right) => left.x0 - right.x0);
  const columns: { x0: number; x1: number }[] = [];
  for (const { x0, x1 } of cells) {
    const last = columns.at(-1);
    if (last !== undefined && x0 < last.x1 - 1) last.x1 = Math.max(last.x1, x1);
    else columns.push({ x0, x1 });
  }
  return columns;
}

/** The cells of a line, one for each column; empty where it has none. */
function cellsOf(line: Line, columns: readonly { x0: number; x1: number }[]): string[] {
  const row = columns.map(() => '');
  for (const cell of line.cells) {
    const overlaps = columns.map(({ x0, x1 }) => Math.min(cell.x1, x1) - Math.max(cell.x0, x0));
    const best = overlaps.indexOf(Math.max(...overlaps));
    row[best] = `${row[best] ?? ''} ${cell.text}`.trim();
  }
  return row;
}

const addTo = (row: readonly string[], more: readonly string[]) =>
  row.map((cell, position) => `${cell} ${more[position] ?? ''}`.trim());

/** Rules separate the rows, so that all lines of a band are one row; a band of many level rows is several. */
function rowsOfBand(lines: readonly Line[], columns: readonly { x0: number; x1: number }[]): string[][] {
  const rows = rowsOf(lines, columns);
  const isOneRow = rows.length < 4 || lines.some(({ cells }) => cells.length < columns.length / 2);
  return isOneRow ? [lines.map((line) => cellsOf(line, columns)).reduce(addTo)] : rows;
}

/** A line without a first cell continues the row above it. */
function rowsOf(lines: readonly Line[], columns: readonly { x0: number; x1: number }[]): string[][] {
  const rows: string[][] = [];
  for (const line of lines) {
    const cells = cellsOf(line, columns);
    const last = rows.at(-1);
    if (last !== undefined && cells[0] === '') rows[rows.length - 1] = addTo(last, cells);
    else rows.push(cells);
  }
  return rows;
}

/** Fewer aligned lines are a coincidence. */
const LEAST_ROWS = 3;

/** Takes the tables that only their alignment shows from the lines of a column. */
export function takeAligned(lines: readonly Line[]): { lines: readonly Line[]; insets: Inset[] } {
  const insets: Inset[] = [];
  const rest: Line[] = [];
  for (let start = 0; start < lines.length; ) {
    const end = alignedEnd(lines, start);
    const rows = lines.slice(start, end);
    const [first] = rows;
    if (first !== undefined && rows.length >= LEAST_ROWS) {
      const x1 = Math.max(...rows.map((line) => line.x1));
      const place = { x0: first.x0, x1, y0: first.y, y1: rows.at(-1)?.y ?? first.y };
      insets.push({ kind: 'table', text: tableText(rowsOf(rows, cellColumns(rows))), place, page: first.page });
      start = end;
    } else {
      rest.push(...lines.slice(start, start + 1));
      start += 1;
    }
  }
  return { lines: rest, insets };
}

/** Where the rows of an aligned table that begins at a line end. */
function alignedEnd(lines: readonly Line[], start: number): number {
  const first = rowCells(lines[start]);
  let end = start;
  while (end < lines.length) {
    const cells = rowCells(lines[end]);
    if (cells.length < 2 || !isAligned(cells, first)) break;
    end += 1;
  }
  return end;
}

/** The cells of a line, without the bullet or number of a list item. */
const rowCells = (line: Line | undefined): readonly Cell[] =>
  (line?.cells ?? []).filter(({ text }, position) => position > 0 || !/^(?:\W|\(?\w{1,3}[.)])$/u.test(text));

const isAligned = (cells: readonly Cell[], others: readonly Cell[]) => {
  const same = cells.filter((cell) =>
    others.some(({ x0, x1 }) => Math.abs(x0 - cell.x0) < ALIGNED || Math.abs(x1 - cell.x1) < ALIGNED),
  );
  return same.length >= 2;
};
