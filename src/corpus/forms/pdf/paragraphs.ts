/** Groups the lines of columns, in reading order, into paragraphs, list items and headings. */

import { superscript } from '../../text/characters.js';
import { CAPTION, goesOn } from '../../text/headings.js';
import { withoutMarks } from '../../text/marks.js';
import { endsSentence } from '../../text/prose.js';
import type { Line } from './lines.js';
import type { Column } from './notes.js';
import { headingKey, isSameSize, isStrong, type Typography } from './styles.js';

export interface Group {
  readonly kind: 'paragraph' | 'item' | 'heading';
  readonly lines: readonly Line[];
  /** The style of a heading. */
  readonly key: string | null;
}

/** What is measured on a whole document before its lines are grouped. */
interface Measures extends Typography {
  /** The usual distance of baselines in sizes. */
  readonly leading: number;
}

/** The edges of the column that a line stands in. */
interface Edges {
  readonly x0: number;
  readonly x1: number;
}

/** An indent, in sizes. */
const INDENT = 0.7;
/** A gap larger than the usual by this share separates paragraphs. */
const LARGER_GAP = 1.17;
/** Lines of one heading are at most this far apart, in the usual distance. */
const HEADING_GAP = 1.3;

export const ITEM_MARK = /^(?:[•●○■□▪▫◦‣➢➤✓✔·–—*-]|o(?=\s)|\(?(?:\d{1,2}|[a-z]|[ivx]{1,5})[.)]|\(?[A-Z]\))\s+(?=\S)/u;

/** Groups the lines. */
export function groupsOf(columns: readonly Column[], typography: Typography): Group[] {
  const measures = measure(columns, typography);
  const groups: { lines: Line[] }[] = [];
  let before: Placed | null = null;
  for (const { lines } of columns) {
    const edges = edgesOf(lines);
    for (const [position, line] of lines.entries()) {
      const last = groups.at(-1);
      const here = { line, edges };
      // A mark that had no room on the line of its word.
      if (last !== undefined && before !== null && isMark(line, typography)) {
        const word = last.lines.pop() ?? line;
        last.lines.push({ ...word, text: word.text + superscript(line.text.replace(/\s/gu, '').replace(/,$/u, '')) });
        continue;
      }
      const isNew =
        last === undefined ||
        before === null ||
        breaks(before, here, last.lines, lines[position + 1], position === 0, measures);
      if (isNew) groups.push({ lines: [line] });
      else last.lines.push(line);
      before = here;
    }
  }
  return groups.map(({ lines }, position) => classify(lines, groups[position + 1]?.lines ?? [], measures));
}

/** Whether a line holds nothing but small numbers: "8, 9". */
const isMark = ({ text, size }: Line, { bodySize }: Typography) => size < bodySize * MARK_SIZE && ONLY_MARKS.test(text);
const MARK_SIZE = 0.75;
const ONLY_MARKS = /^(?:[\d¹²³⁰⁴-⁹][\d¹²³⁰⁴-⁹,; ]*|(?:\uE000[^\uE001]*\uE001,?)+)$/u;

/** The left and right edges of a column, without a few lines that stick out. */
function edgesOf(lines: readonly Line[]): Edges {
  const at = (values: number[], share: number) =>
    values.sort((left, right) => left - right)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
  return {
    x0: at(
      lines.map(({ x0 }) => x0),
      0.03,
    ),
    x1: at(
      lines.map(({ x1 }) => x1),
      0.95,
    ),
  };
}

function measure(columns: readonly Column[], typography: Typography): Measures {
  const gaps = new Map<number, number>();
  for (const { lines } of columns) {
    for (const [position, line] of lines.entries()) {
      const last = lines[position - 1];
      if (last === undefined || !isSameSize(last, line) || line.size < typography.bodySize * 0.97) continue;
      const gap = Math.round(((line.y - last.y) / line.size) * 20) / 20;
      if (gap > 0.8) gaps.set(gap, (gaps.get(gap) ?? 0) + 1);
    }
  }
  const [leading] = [...gaps].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [1.2, 0]);
  return { ...typography, leading };
}

interface Placed {
  readonly line: Line;
  readonly edges: Edges;
}

/** Whether a line begins a new group; `next` is the line below it, and `isTop` says that it is the first of its column. */
function breaks(
  last: Placed,
  here: Placed,
  group: readonly Line[],
  next: Line | undefined,
  isTop: boolean,
  measures: Measures,
): boolean {
  const { line } = here;
  // Between them stands a page that could not be read.
  if (line.page - last.line.page > 1) return true;
  if (!isSameSize(last.line, line)) return true;
  const ended = endsSentence(last.line.text);
  const gap = (line.y - last.line.y) / line.size;
  const asHeading = breaksAsHeading(last.line, line, group, isTop, ended, measures);
  if (asHeading !== null) return asHeading;
  const slack = hasRoom(last.line, last.edges, line);
  const [first] = group;
  const inItem = first !== undefined && ITEM_MARK.test(first.text);
  const isLoose = gap > measures.leading * SLIGHTLY_LARGER_GAP;
  if (ITEM_MARK.test(line.text) && beginsItem(line, last.line, next, inItem, ended, slack)) return true;
  if (first !== undefined && CAPTION.test(first.text) && (slack || isLoose)) return true;
  if (isTop) return ended && !STARTS_LOW.test(line.text) && (slack || isIndent(here) || isOutdent(here, last, group));
  if (gap > measures.leading * LARGER_GAP || gap < 0) return true;
  if (ended && isLoose && line.startsBold && !last.line.isBold && !line.isBold) return true;
  return (
    isShifted(last.line, line, group, inItem, ended) ?? (ended && slack && /^["“‘([]?[\p{Lu}\p{N}]/u.test(line.text))
  );
}

/** A gap that is larger than the usual by this share may separate paragraphs if something else says so too. */
const SLIGHTLY_LARGER_GAP = 1.05;

/** Whether a line begins a paragraph because it is set in or out; null if it stands below the one before. */
function isShifted(last: Line, line: Line, group: readonly Line[], inItem: boolean, ended: boolean): boolean | null {
  const shift = line.x0 - last.x0;
  // The second line of an item or of an entry in a list is set in; the first line of a paragraph too.
  if (shift > INDENT * line.size) return !(inItem && group.length === 1) && ended && !STARTS_LOW.test(line.text);
  return shift < -INDENT * line.size && group.length > 1 ? true : null;
}

const STARTS_LOW = /^["“‘(]?\p{Ll}/u;

/** Whether a line begins a new group because it or the line before it is a heading; null if neither is. */
function breaksAsHeading(
  last: Line,
  line: Line,
  group: readonly Line[],
  isTop: boolean,
  ended: boolean,
  measures: Measures,
): boolean | null {
  const [key, lastKey] = [headingKey(line, measures), headingKey(last, measures)];
  const gap = (line.y - last.y) / line.size;
  const wasHeading =
    lastKey !== null && isStrong(last, measures) && group.every((one) => headingKey(one, measures) === lastKey);
  if (
    key !== null &&
    isStrong(line, measures) &&
    key !== lastKey &&
    (ended || wasHeading || isTop || gap > measures.leading * 1.1)
  )
    return true;
  if (!wasHeading) return null;
  if (key !== lastKey) return STARTS_LOW.test(line.text) ? null : true;
  return isTop ? ended : gap > measures.leading * HEADING_GAP || /^\d+(?:\.\d+)*\.?\s/u.test(line.text);
}

const isIndent = ({ line, edges }: Placed) => line.x0 - edges.x0 > INDENT * line.size;

/** Whether a line at the top of a column stands further left than the text of the list item that it could continue. */
const isOutdent = ({ line, edges }: Placed, last: Placed, group: readonly Line[]) =>
  group.length > 1 && line.x0 - edges.x0 < last.line.x0 - last.edges.x0 - INDENT * line.size;

/** Whether the first word of a line would have had room on the line before it. */
function hasRoom(last: Line, { x1 }: Edges, line: Line): boolean {
  const text = withoutMarks(line.text);
  const [word = ''] = text.split(' ', 1);
  const width = ((line.x1 - line.x0) / Math.max(1, text.length)) * (word.length + 1);
  return x1 - last.x1 > width * 1.05 + line.size * 0.2;
}

/** A number or letter in the middle of a sentence begins no item. */
function beginsItem(
  line: Line,
  last: Line,
  next: Line | undefined,
  inItem: boolean,
  ended: boolean,
  slack: boolean,
): boolean {
  if (/^[•●○■□▪▫◦‣➢➤✓✔]/u.test(line.text)) return true;
  const hangs = next !== undefined && next.x0 - line.x0 > INDENT * line.size && isSameSize(line, next);
  return inItem || ended || /[:;,]$/u.test(last.text) || hangs || slack;
}

/** A heading has few words, and no sentence ends with it. */
const MOST_HEADING_WORDS = 32;

function classify(lines: readonly Line[], below: readonly Line[], measures: Measures): Group {
  const [first] = lines;
  const key = first === undefined ? null : headingKey(first, measures);
  const text = lines.map((line) => withoutMarks(line.text)).join(' ');
  const alike = key !== null && lines.every((line) => headingKey(line, measures) === key);
  const isHeading =
    first !== undefined &&
    alike &&
    isHeadingText(text, lines, measures) &&
    (isStrong(first, measures) || standsApart(lines, below, measures));
  if (isHeading) return { lines, kind: 'heading', key };
  return { lines, kind: ITEM_MARK.test(text) ? 'item' : 'paragraph', key: null };
}

function isHeadingText(text: string, lines: readonly Line[], { bodySize }: Measures): boolean {
  const words = text.split(' ').length;
  if (words > MOST_HEADING_WORDS || lines.length > MOST_HEADING_LINES) return false;
  if (/^[•●○■□▪▫◦‣➢➤✓✔]/u.test(text) || /https?:\/\/|\S@\S/u.test(text)) return false;
  const size = lines[0]?.size ?? 0;
  if (size < bodySize * SIZE_OF_TITLE && isEnumeration(text, words)) return false;
  return (
    size >= bodySize * SIZE_OF_TITLE ||
    !/[.;,]$/u.test(text.trim()) ||
    (/^\d+(?:\.\d+)*\.?\s/u.test(text) && words <= 12)
  );
}

const MOST_HEADING_LINES = 5;
/** Words this much larger than the text are a title, however they end. */
const SIZE_OF_TITLE = 1.25;

/** Bold lines that list names, or go on for long, are no heading. */
const isEnumeration = (text: string, words: number) => (text.match(/,/gu) ?? []).length > 3 || words > MOST_BOLD_WORDS;
const MOST_BOLD_WORDS = 22;

/** Words in capitals or italics are a heading only on a short line of their own, before running text. */
function standsApart(lines: readonly Line[], below: readonly Line[], measures: Measures): boolean {
  const [line] = lines;
  const [next] = below;
  if (lines.length > 2 || line === undefined || next === undefined) return false;
  if (/[.:;,]$/u.test(line.text) || goesOn(line.text) || line.text.length >= 90) return false;
  return headingKey(next, measures) !== headingKey(line, measures);
}
