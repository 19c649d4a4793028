/** Notes at the feet of pages: told by a number at a line's start whose mark stands on the same page, in the notes' own row. */

import { fromSuperscript } from '../characters.js';
import type { RawNote } from './note-lines.js';

/** "³ Reuters …", "3 Reuters …", "3. Reuters …", "[3] Reuters …", "3Reuters …": the number, then the note. */
const NOTE_START = /^\s*(?:([¹²³⁰⁴-⁹]{1,3})|\[(\d{1,3})\]|(\d{1,3})(?:[.)])?(?=\s|[\p{Lu}"“‘]))\s*(\S.*)$/u;

/** The line that parts the notes from the body. */
const SEPARATOR = /^\s*[_‒–—―-]{4,}\s*$/u;

const UNFINISHED = /(?:[\p{L}\p{N},;:(&\u00AD-]|\b(?:pp?|vol|no)\.)$/iu;

export interface PagesAndNotes {
  readonly pages: readonly (readonly string[])[];
  readonly notes: readonly RawNote[];
}

/** Takes the notes off the feet of the pages, joining a note that runs on at the foot of the next page. */
export function takeFeet(pages: readonly (readonly string[])[]): PagesAndNotes {
  const notes: { number: number; lines: string[] }[] = [];
  const bodies = pages.map((lines) => {
    const last = notes.at(-1);
    const start = footStart(lines, (last?.number ?? 0) + 1);
    const goesOn = last !== undefined && isUnfinished(last.lines);
    const end = goesOn ? continuationStart(lines, start) : start;
    if (goesOn) last.lines.push(...lines.slice(end, start));
    for (const line of lines.slice(start)) {
      const begin = noteStart(line, (notes.at(-1)?.number ?? 0) + 1);
      if (begin !== null) notes.push({ number: begin.number, lines: [begin.rest] });
      else notes.at(-1)?.lines.push(line);
    }
    return lines.slice(0, end).filter((line) => !SEPARATOR.test(line));
  });
  return {
    pages: bodies,
    notes: notes.map(({ number, lines }) => ({
      label: String(number),
      lines: lines.filter((line) => line.trim() !== ''),
    })),
  };
}

function noteStart(line: string, expected: number): { number: number; rest: string } | null {
  const match = NOTE_START.exec(line);
  if (match === null) return null;
  const number = match[1] === undefined ? Number(match[2] ?? match[3]) : fromSuperscript(match[1]);
  return number === expected ? { number, rest: match[4] ?? '' } : null;
}

/**
 * Where the page's notes begin: the last line with the expected number whose mark stands above it (an earlier one may be a
 * numbered heading); the page's end if there is none.
 */
function footStart(lines: readonly string[], expected: number): number {
  const start = lines.findLastIndex((line) => noteStart(line, expected) !== null);
  return start > 0 && hasMark(lines.slice(0, start).join('\n'), expected) ? start : lines.length;
}

function hasMark(body: string, number: number): boolean {
  const raised = [...String(number)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))).join('');
  if (body.includes(`[${number}]`)) return true;
  if (new RegExp(`\\S ?${raised}(?![¹²³⁰⁴-⁹])`, 'u').test(body)) return true;
  return new RegExp(`(?:\\p{Ll}\\p{Ll}|[.,;:!?)\\]"'”’])${number}(?=[\\s.,;:)”’]|$)`, 'u').test(body);
}

function isUnfinished(lines: readonly string[]): boolean {
  const last = lines.findLast((line) => line.trim() !== '')?.trim() ?? '';
  return UNFINISHED.test(last) && !/(?:https?:|www\.)\S*[\p{L}\p{N}/]$/iu.test(last);
}

/** Where the rest of the last page's note begins: after the separator, or the last stretch of lines before this page's notes. */
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
