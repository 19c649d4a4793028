/** Splits a group of lines without blank lines into its parts: headings, paragraphs, lists, tables and quotations. */

import { CAPTION, headingStyleOf, isCapitals, isKnownName } from '../../text/headings.js';
import { indentOf, itemsOf, listKindOf } from '../../text/lists.js';
import { endsSentence } from '../../text/prose.js';
import type { Layout } from './layout.js';

/** A line ends early if it fills less than this share of the width. */
const SHORT_LINE = 0.72;

/** If lines are not wrapped, a text is at least this many times longer than its heading. */
const MUCH_LONGER = 3;

/** Splits the lines into parts, none of them empty. */
export function partsOf(lines: readonly string[], layout: Layout): string[][] {
  const parts: string[][] = [];
  let rest = lines;
  while (rest.length > 0) {
    const end = partEnd(rest, layout);
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return parts;
}

/** Where the first part ends. */
function partEnd(lines: readonly string[], layout: Layout): number {
  if (listKindOf(lines[0] ?? '') !== null && headingStyleOf(lines.slice(0, 1), null) === null)
    return listEnd(lines, layout);
  const table = tableEnd(lines, 0);
  if (table > 0) return table;
  if (isRunInHeading(lines, layout)) return 1;
  const quotation = quotationEnd(lines, layout);
  if (quotation > 0) return quotation;
  for (let position = 1; position < lines.length; position += 1) {
    if (beginsPart(lines, position, layout)) return position;
  }
  return lines.length;
}

function beginsPart(lines: readonly string[], position: number, layout: Layout): boolean {
  const [before = '', line = '', after] = [lines[position - 1], lines[position], lines[position + 1]];
  if (tableEnd(lines, position) > 0) return true;
  if (!endsSentence(before)) return false;
  if (CAPTION.test(line.trim())) return true;
  if (beginsList(lines, position) || beginsUnderHeading(lines, position, layout)) return true;
  const isSetIn = indentOf(line) > layout.margin + 1 && indentOf(before) <= layout.margin;
  const isLeadIn = before.trimEnd().endsWith(':');
  if (isSetIn && (after === undefined || indentOf(after) <= layout.margin || (isLeadIn && !isHanging(lines, layout))))
    return true;
  return !isLeadIn && isShort(before, layout) && BEGINS_SENTENCE.test(line);
}

const BEGINS_SENTENCE = /^\s*["“‘(]?[\p{Lu}\d]/u;

/** Whether a line ends early; never if lines are not wrapped. */
const isShort = (line: string, { width }: Layout) => Number.isFinite(width) && line.length < width * SHORT_LINE;

/** A heading that is numbered, in capitals or one of the usual titles need not follow a line that ends early. */
function beginsUnderHeading(lines: readonly string[], position: number, layout: Layout): boolean {
  const line = lines[position] ?? '';
  const style = headingStyleOf([line], null);
  return (
    style !== null &&
    (style.kind !== 'title' || isKnownName(line)) &&
    isRunInHeading(lines.slice(position, position + 2), layout)
  );
}

/** Entries with hanging indents: the indented lines continue an entry and are not quotations. */
function isHanging(lines: readonly string[], layout: Layout): boolean {
  const setIn = lines.map((line) => indentOf(line) > layout.margin + 1);
  const starts = setIn.filter((inner, position) => inner && setIn[position - 1] === false).length;
  return setIn[0] === false && (starts > 1 || setIn.at(-1) === true);
}

/** After an introductory line, a list has two items or more. */
const beginsList = (lines: readonly string[], position: number) =>
  listKindOf(lines[position] ?? '') !== null && itemsOf(lines.slice(position)).items.length > 1;

/** A list ends before a line that is indented no further than the items and does not continue their sentence. */
function listEnd(lines: readonly string[], layout: Layout): number {
  const [first = ''] = lines;
  const kind = listKindOf(first);
  const end = lines.findIndex((line, position) => {
    const before = lines[position - 1] ?? '';
    if (position === 0 || listKindOf(line) === kind || indentOf(line) > indentOf(first)) return false;
    return endsSentence(before) && isShort(before, layout) && BEGINS_SENTENCE.test(line);
  });
  return end < 0 ? lines.length : end;
}

/** A heading directly above its text. */
function isRunInHeading(lines: readonly string[], layout: Layout): boolean {
  const [line = '', next] = lines;
  const style = headingStyleOf([line], null);
  if (next === undefined || style === null || !BEGINS_SENTENCE.test(next)) return false;
  if (!isShort(line, layout) && next.length < line.length * MUCH_LONGER) return false;
  if (isKnownName(line)) return true;
  if (style.kind === 'capitals' || style.kind === 'roman') return !isCapitals(next);
  return !isShort(next, layout) || endsSentence(next) || headingStyleOf([next], null)?.kind === 'decimal';
}

/** Fewer rows than this within text are a coincidence. */
const LEAST_ROWS = 3;

/** Where a table that begins at a line ends: rows of equally many, widely spaced cells; 0 if none begins. */
function tableEnd(lines: readonly string[], start: number): number {
  const cells = (line: string | undefined) => (line === undefined ? 0 : line.trim().split(/\s{3,}|\t+/u).length);
  const columns = cells(lines[start]);
  if (columns < 2) return 0;
  let end = start + 1;
  while (cells(lines[end]) === columns) end += 1;
  return end - start >= LEAST_ROWS ? end : 0;
}

/** Where a quotation at the beginning of the part ends: indented lines, then one at the margin; 0 if there is none. */
function quotationEnd(lines: readonly string[], layout: Layout): number {
  const end = lines.findIndex((line) => indentOf(line) <= layout.margin + 1);
  return end >= 2 ? end : 0;
}
