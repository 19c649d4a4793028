/** Notes marked by a sign instead of a number ("* Made of salt.", "† Ibid."): each is below its mark, on the same page. */

import { stripEmphasis } from '../../text/inline.js';
import { encodeMark } from '../../text/marks.js';
import type { PagesAndNotes } from './feet.js';

/** A star needs a space after it and no second star: "*Foreign Affairs* …" is emphasis. */
const NOTE_START = /^\s*(\*{1,3}(?=\s|[^*]*$)|[†‡§]{1,3})\s*(\S.*)$/u;
const OTHER_NOTE = /^\s*(?:[¹²³⁰⁴-⁹]{1,3}|\[\d{1,3}\]|\d{1,3}[.)]?\s)\s*\S/u;
const RULE = /^\s*[_‒–—―-]{4,}\s*$/u;
/** A sign directly after a word or punctuation, with nothing directly after it. */
const SIGN = /(?<=[\p{L}\p{N}%.,;:!?)\]"”’])(\*{1,3}|[†‡§]{1,3})(?=[\s.,;:!?)”’"]|$)/gu;
/** The beginning of emphasis, which a later star closes. */
const OPENING_STAR = /(?:^|[\s(["“‘])\*{1,3}(?=[^\s*])/u;

/** Removes the notes marked by signs from the pages, and encodes their marks. */
export function takeSignNotes(pages: readonly (readonly string[])[]): PagesAndNotes {
  const notes: { label: string; lines: string[] }[] = [];
  const bodies = pages.map((lines) => {
    const removed = new Set<number>();
    const labels = new Map<string, string>();
    for (const { sign, start, end, rest } of noteLines(lines)) {
      const label = `sign${notes.length + 1}`;
      notes.push({ label, lines: [rest, ...lines.slice(start + 1, end)] });
      labels.set(sign, label);
      for (let position = start; position < end; position += 1) removed.add(position);
    }
    const body = lines.filter((_, position) => !removed.has(position));
    return labels.size === 0 ? body : body.map((line) => markSigns(line, labels));
  });
  return { pages: bodies, notes };
}

const markSigns = (line: string, labels: ReadonlyMap<string, string>) =>
  line.replace(SIGN, (whole, sign: string, offset: number) => {
    const label = labels.get(sign);
    return label === undefined || closesEmphasis(line, sign, offset) ? whole : encodeMark(label);
  });

const closesEmphasis = (line: string, sign: string, offset: number) =>
  sign.startsWith('*') && OPENING_STAR.test(stripEmphasis(line.slice(0, offset)));

const hasSign = (line: string, wanted: string) =>
  [...line.matchAll(SIGN)].some(({ 1: sign = '', index }) => sign === wanted && !closesEmphasis(line, sign, index));

interface NoteLines {
  readonly sign: string;
  /** The note's first line, and the line after its last. */
  readonly start: number;
  readonly end: number;
  /** The first line without the sign. */
  readonly rest: string;
}

/** The notes of a page. Several lines with the same sign are a list; a note is the only line with its sign. */
function noteLines(lines: readonly string[]): NoteLines[] {
  const starts = lines.map((line) => NOTE_START.exec(line));
  const isAlone = (start: number, sign: string) => {
    const [from, to] = [blockStart(lines, start), blockEnd(lines, start)];
    return starts.slice(from, to).filter((match) => match?.[1] === sign).length === 1;
  };
  const found = starts.flatMap((match, start): NoteLines[] => {
    const [, sign = '', rest = ''] = match ?? [];
    if (match === null || !isAlone(start, sign)) return [];
    if (!lines.slice(0, start).some((line) => hasSign(line, sign))) return [];
    return [{ sign, start, end: noteEnd(lines, start), rest }];
  });
  return found.filter(({ sign }) => found.filter((note) => note.sign === sign).length === 1);
}

const isBlank = (line: string) => line.trim() === '';

const blockStart = (lines: readonly string[], position: number) => lines.slice(0, position).findLastIndex(isBlank) + 1;

function blockEnd(lines: readonly string[], position: number): number {
  const end = lines.findIndex((line, index) => index > position && isBlank(line));
  return end < 0 ? lines.length : end;
}

function noteEnd(lines: readonly string[], start: number): number {
  const ends = (line: string) => isBlank(line) || NOTE_START.test(line) || OTHER_NOTE.test(line) || RULE.test(line);
  const end = lines.findIndex((line, position) => position > start && ends(line));
  return end < 0 ? lines.length : end;
}
