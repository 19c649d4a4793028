/** A group of lines without blank lines in it cut into its parts: headings, paragraphs, lists, tables and quotations run together. */

import { CAPTION, headingStyleOf, isCapitals, isKnownName } from '../headings.js';
import { endsSentence } from '../rejoin.js';
import { indentOf, type Layout } from './layout.js';
import { itemsOf, listKindOf } from './lists.js';

/** A line ends early when it fills less than this share of the width. */
const SHORT_LINE = 0.72;

/** Where lines are not wrapped, a text is so many times longer than its heading. */
const MUCH_LONGER = 3;

/** Cuts the lines into parts, none of them empty. */
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

/** Whether a line ends early; where lines are not wrapped, none does. */
const isShort = (line: string, { width }: Layout) => Number.isFinite(width) && line.length < width * SHORT_LINE;

/** A numbered heading, one in capitals or one of the usual names needs no early end before it. */
function beginsUnderHeading(lines: readonly string[], position: number, layout: Layout): boolean {
  const line = lines[position] ?? '';
  const style = headingStyleOf([line], null);
  return (
    style !== null &&
    (style.kind !== 'title' || isKnownName(line)) &&
    isRunInHeading(lines.slice(position, position + 2), layout)
  );
}

/** Entries whose first lines stand out: the lines set in go on, they quote nothing. */
function isHanging(lines: readonly string[], layout: Layout): boolean {
  const setIn = lines.map((line) => indentOf(line) > layout.margin + 1);
  const starts = setIn.filter((inner, position) => inner && setIn[position - 1] === false).length;
  return setIn[0] === false && (starts > 1 || setIn.at(-1) === true);
}

/** After a lead-in, a list has two items or more. */
const beginsList = (lines: readonly string[], position: number) =>
  listKindOf(lines[position] ?? '') !== null && itemsOf(lines.slice(position)).items.length > 1;

/** A list ends before a line that is set no further in than the items and does not go on with their sentence. */
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

/** A heading set right on top of its text. */
function isRunInHeading(lines: readonly string[], layout: Layout): boolean {
  const [line = '', next] = lines;
  const style = headingStyleOf([line], null);
  if (next === undefined || style === null || !BEGINS_SENTENCE.test(next)) return false;
  if (!isShort(line, layout) && next.length < line.length * MUCH_LONGER) return false;
  if (isKnownName(line)) return true;
  if (style.kind === 'capitals' || style.kind === 'roman') return !isCapitals(next);
  return !isShort(next, layout) || endsSentence(next) || headingStyleOf([next], null)?.kind === 'decimal';
}

/** Fewer rows than this, run together with text, are chance. */
const LEAST_ROWS = 3;

/** Where a table ends that begins at a line: rows of as many cells, set wide apart; 0 when none begins. */
function tableEnd(lines: readonly string[], start: number): number {
  const cells = (line: string | undefined) => (line === undefined ? 0 : line.trim().split(/\s{3,}|\t+/u).length);
  const columns = cells(lines[start]);
  if (columns < 2) return 0;
  let end = start + 1;
  while (cells(lines[end]) === columns) end += 1;
  return end - start >= LEAST_ROWS ? end : 0;
}

/** Where a quotation ends that the part begins with: lines set in, then one at the margin; 0 when it does not. */
function quotationEnd(lines: readonly string[], layout: Layout): number {
  const end = lines.findIndex((line) => indentOf(line) <= layout.margin + 1);
  return end >= 2 ? end : 0;
}
