/** Notes at the feet of pages: recognised by a number at a line's start, in sequence, whose mark is on the same page. */

import { fromSuperscript } from '../../text/characters.js';
import { hasMark, markTexts } from '../../text/printed-marks.js';
import type { RawNote } from './note-lines.js';

/** "³ Reuters …", "3 Reuters …", "3. Reuters …", "[3] Reuters …", "3Reuters …": the number, then the note. */
const NOTE_START = /^\s*(?:([¹²³⁰⁴-⁹]{1,3})|\[(\d{1,3})\]|(\d{1,3})(?:[.)])?(?=\s|[\p{Lu}"“‘]))\s*(\S.*)$/u;

/** The line that separates the notes from the body. */
const SEPARATOR = /^\s*[_‒–—―-]{4,}\s*$/u;

const UNFINISHED = /(?:[\p{L}\p{N},;:(&\u00AD-]|\b(?:pp?|vol|no)\.)$/iu;

export interface PagesAndNotes {
  readonly pages: readonly (readonly string[])[];
  readonly notes: readonly RawNote[];
}

/**
 * Removes the notes from the feet of the pages, joining a note that continues at the foot of the next page. If each page counts
 * its notes from 1, they are numbered throughout, and their marks are encoded page by page.
 */
export function takeFeet(pages: readonly (readonly string[])[]): PagesAndNotes {
  const countsAnew = pages.filter((lines) => ownRowStart(lines) < lines.length).length > 1;
  const notes: { label: string; lines: string[] }[] = [];
  const bodies = pages.map((lines) => {
    const last = notes.at(-1);
    let expected = countsAnew ? 1 : notes.length + 1;
    const start = countsAnew ? ownRowStart(lines) : footStart(lines, expected);
    const goesOn = last !== undefined && isUnfinished(last.lines);
    const end = goesOn ? continuationStart(lines, start) : start;
    if (goesOn) last.lines.push(...lines.slice(end, start));
    const labels = new Map<string, string>();
    for (const line of lines.slice(start)) {
      const rest = noteStart(line, expected);
      if (rest === null) notes.at(-1)?.lines.push(line);
      else {
        notes.push({ label: String(notes.length + 1), lines: [rest] });
        labels.set(String(expected), String(notes.length));
        expected += 1;
      }
    }
    const body = lines.slice(0, end).filter((line) => !SEPARATOR.test(line));
    return countsAnew ? markTexts(body, labels) : body;
  });
  return {
    pages: bodies,
    notes: notes.map((note) => ({ ...note, lines: note.lines.filter((line) => line.trim() !== '') })),
  };
}

/** The text of the note that a line begins, if it has the expected number. */
function noteStart(line: string, expected: number): string | null {
  const match = NOTE_START.exec(line);
  if (match === null) return null;
  const number = match[1] === undefined ? Number(match[2] ?? match[3]) : fromSuperscript(match[1]);
  return number === expected ? (match[4] ?? '') : null;
}

/**
 * Where the page's notes begin: the last line with the expected number whose mark is above it (an earlier one may be a
 * numbered heading); the page's end if there is none.
 */
function footStart(lines: readonly string[], expected: number): number {
  const start = lines.findLastIndex((line) => noteStart(line, expected) !== null);
  return start > 0 && hasMark(lines.slice(0, start).join('\n'), expected) ? start : lines.length;
}

/**
 * Where a page's notes, counted from 1 to the page's end, begin: each stretch of lines begins the next note, and each note has
 * its mark above; the page's end if there is none.
 */
function ownRowStart(lines: readonly string[]): number {
  const start = lines.findLastIndex((line) => noteStart(line, 1) !== null);
  const above = lines.slice(0, Math.max(0, start)).join('\n');
  if (start <= 0 || !hasMark(above, 1)) return lines.length;
  let last = 1;
  for (const [position, line] of lines.entries()) {
    if (position <= start || line.trim() === '') continue;
    if (noteStart(line, last + 1) !== null && hasMark(above, last + 1)) last += 1;
    else if (lines[position - 1]?.trim() === '') return lines.length;
  }
  return start;
}

function isUnfinished(lines: readonly string[]): boolean {
  const last = lines.findLast((line) => line.trim() !== '')?.trim() ?? '';
  return UNFINISHED.test(last) && !/(?:https?:|www\.)\S*[\p{L}\p{N}/]$/iu.test(last);
}

/** Where the rest of the previous page's note begins: after the separator, or the last stretch of lines before this page's notes. */
function continuationStart(lines: readonly string[], end: number): number {
  const separator = lines.slice(0, end).findLastIndex((line) => SEPARATOR.test(line));
  if (separator >= 0) return separator + 1;
  let last = end - 1;
  while (last >= 0 && lines[last]?.trim() === '') last -= 1;
  let start = last;
  while (start > 0 && lines[start - 1]?.trim() !== '') start -= 1;
  const hasBodyAbove = lines.slice(0, Math.max(0, start)).some((line) => line.trim() !== '');
  const endsPage = end === lines.length;
  const startsSmall = /^\s*(?:[\p{Ll}\d(]|https?:|www\.)/u.test(lines[start] ?? '');
  return hasBodyAbove && last >= 0 && (startsSmall || !endsPage) ? start : end;
}
