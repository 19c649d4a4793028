/** Notes at the feet of columns: small lines, the first of which begins with the mark of a note. */

import { fromSuperscript } from '../../text/characters.js';
import { CAPTION } from '../../text/headings.js';
import { encodeMark } from '../../text/marks.js';
import { encodeSuperscripts, hasMark } from '../../text/printed-marks.js';
import { endsSentence } from '../../text/prose.js';
import type { Line } from './lines.js';

/** The lines of one column of a page. */
export interface Column {
  readonly page: number;
  readonly lines: readonly Line[];
}

export interface FootNote {
  readonly label: string;
  readonly lines: readonly string[];
  readonly page: number;
}

interface PrintedNote {
  /** Its number or sign. */
  readonly mark: string;
  readonly lines: string[];
  readonly page: number;
}

/** Notes are set in at most this share of the size of the text. */
const SMALL = 0.96;

/** Takes the notes from the feet of the columns, and encodes their marks in the lines of the same page. */
export function takeFeet(
  columns: readonly Column[],
  bodySize: number,
): { columns: readonly Column[]; notes: readonly FootNote[] } {
  const found: PrintedNote[] = [];
  const all = columns.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n');
  const bodies = columns.map((column) => {
    const above = columns.flatMap(({ page, lines }) => (page === column.page ? lines.map(({ text }) => text) : []));
    const start = isEndList(column, all, bodySize, found.at(-1))
      ? 0
      : footStart(column.lines, above.join('\n'), bodySize, found.at(-1));
    for (const line of column.lines.slice(start)) {
      const label = labelOf(line.text);
      const last = found.at(-1);
      if (label !== null && begins(label, last, line.page))
        found.push({ mark: label.mark, lines: [label.rest], page: line.page });
      else last?.lines.push(line.text);
    }
    return { ...column, lines: column.lines.slice(0, start) };
  });
  const labels = labelsOf(found);
  const notes = found.map(({ lines, page }, position) => ({ label: labels[position] ?? '', lines, page }));
  return { columns: bodies.map((column) => marked(column, found, labels)), notes };
}

/** Numbered notes keep their numbers unless some page begins to count anew; notes with signs are named after them. */
function labelsOf(notes: readonly PrintedNote[]): string[] {
  const numbers = notes.flatMap(({ mark }) => (/^\d/u.test(mark) ? [mark] : []));
  const repeats = new Set(numbers).size < numbers.length;
  let count = 0;
  return notes.map(({ mark }, position) => {
    if (!/^\d/u.test(mark)) return `sign${position + 1}`;
    count += 1;
    return repeats ? String(count) : mark;
  });
}

/** A column with the marks of the notes at the feet of its page. */
function marked(column: Column, notes: readonly PrintedNote[], labels: readonly string[]): Column {
  const known = new Map<string, string>();
  const signs = new Map<string, string>();
  for (const [position, { mark, page }] of notes.entries())
    if (page === column.page) (/^\d/u.test(mark) ? known : signs).set(mark, labels[position] ?? '');
  if (known.size + signs.size === 0) return column;
  const lines = column.lines.map((line) => ({
    ...line,
    text: markSigns(encodeSuperscripts(line.text, known), signs),
  }));
  return { ...column, lines };
}

const SIGN_AFTER_WORD = /(?<=[\p{L}\p{N}.,;:!?)\]"”’])([*∗]{1,3}|[†‡]{1,2})(?=[\s.,;:!?)”’"]|$)/gu;

const markSigns = (text: string, signs: ReadonlyMap<string, string>) =>
  signs.size === 0
    ? text
    : text.replace(SIGN_AFTER_WORD, (whole, sign: string) => {
        const label = signs.get(sign);
        return label === undefined ? whole : encodeMark(label);
      });

const LABEL = /^(?:([¹²³⁰⁴-⁹]{1,3})|\[(\d{1,3})\]|(\d{1,3})(?:[.)]?(?=\s)|(?=[\p{Lu}"“„«])))\s*(\S.*)$/u;
const SIGN_LABEL = /^([*∗]{1,3}|[†‡]{1,2})\s*(\S.*)$/u;

interface Label {
  readonly mark: string;
  /** The line after it. */
  readonly rest: string;
  readonly isRaised: boolean;
}

function labelOf(text: string): Label | null {
  const sign = SIGN_LABEL.exec(text);
  if (sign?.[1] !== undefined) return { mark: sign[1], rest: sign[2] ?? '', isRaised: true };
  const match = LABEL.exec(text);
  if (match === null) return null;
  const raised = match[1] === undefined ? null : String(fromSuperscript(match[1]));
  return { mark: raised ?? match[2] ?? match[3] ?? '', rest: match[4] ?? '', isRaised: raised !== null };
}

/** Whether a line within the foot begins a note: a raised number always does, another if it is the next. */
function begins({ mark, isRaised }: Label, last: PrintedNote | undefined, page: number): boolean {
  if (isRaised || last === undefined) return true;
  return Number(mark) === Number(last.mark) + 1 || (last.page !== page && mark === '1');
}

/**
 * Where a column's notes begin; its end if it has none. They are the small lines at its end, from the first one with a mark that
 * the page has, or from the first at all if the last note goes on there.
 */
function footStart(lines: readonly Line[], above: string, bodySize: number, last: PrintedNote | undefined): number {
  const end = lines.length;
  const firstSmall = lines.findLastIndex(({ size }) => size > bodySize * SMALL) + 1;
  // A whole column of small print under a heading is a list, not a foot.
  const isFoot = firstSmall > 0 && firstSmall < end && !isHeadingLike(lines[firstSmall - 1]);
  const isMarked = (line: Line) => {
    const label = labelOf(line.text);
    if (label === null) return false;
    if (!/^\d/u.test(label.mark)) return above.split(label.mark).length > 2;
    return hasMarkTwice(above, label) || (label.isRaised && firstSmall > 0);
  };
  if (isFoot || (firstSmall === 0 && last !== undefined)) {
    const goesOn = last !== undefined && isUnfinished(last) && !CAPTION.test(lines[firstSmall]?.text ?? '');
    const first = lines.findIndex((line, position) => position >= firstSmall && isMarked(line));
    // The rest of a long note can fill a column, in the middle of a sentence.
    const isRest = /^\p{Ll}/u.test(lines[firstSmall]?.text ?? '');
    if (goesOn && (first >= 0 || firstSmall > 0 || isRest)) return firstSmall;
    if (first >= 0 && isFoot) return first;
  }
  // Notes in the size of the text have a raised number.
  const raised = lines.findIndex(
    (line, position) => position > 0 && labelOf(line.text)?.isRaised === true && isMarked(line),
  );
  return raised > 0 ? raised : end;
}

/** Whether the mark stands somewhere else than at its note. */
const hasMarkTwice = (above: string, { mark, rest }: Label) => hasMark(above.replace(rest, '\n'), Number(mark));

/** Whether a column holds nothing but notes: those at the end of the text, which begin on a page of their own. */
function isEndList({ lines }: Column, all: string, bodySize: number, last: PrintedNote | undefined): boolean {
  const [first] = lines;
  const label = first === undefined ? null : labelOf(first.text);
  if (label === null || lines.some(({ size }) => size > bodySize * SMALL)) return false;
  const isNext = last === undefined ? label.mark === '1' : Number(label.mark) === Number(last.mark) + 1;
  return isNext && hasMarkTwice(all, label);
}

const isHeadingLike = (line: Line | undefined) => line?.isBold === true;

function isUnfinished({ lines }: PrintedNote): boolean {
  const text = lines.join(' ').trim();
  return !endsSentence(text) && !/(?:https?:|www\.)\S*[\p{L}\p{N}/]$/iu.test(text);
}
