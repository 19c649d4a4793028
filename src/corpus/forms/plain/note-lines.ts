/** Notes in plain text that are blocks of their own: begun by a superscript anywhere, or listed at the end by number. */

import { fromSuperscript } from '../../text/characters.js';
import { headingStyleOf, isNotesHeading, isReferencesHeading } from '../../text/headings.js';
import { hasMark } from '../../text/printed-marks.js';
import type { Group } from './groups.js';

/** A note as lines, before they are joined. */
export interface RawNote {
  readonly label: string;
  readonly lines: readonly string[];
}

const RAISED_START = /^\s*([¹²³⁰⁴-⁹]{1,3})\s*(\S.*)$/u;
const LISTED_START = /^\s*(?:\[(\d{1,3})\]:?|\((\d{1,3})\)|(\d{1,3})[.)]?(?=\s)|([¹²³⁰⁴-⁹]{1,3}))\s*(\S.*)$/u;
/** An address as notes have it: in angle brackets, as a Markdown link, or bare. */
const ADDRESS =
  /(?:<(?:https?:\/\/|www\.)[^<>\s]+>|\[[^[\]\s]*\]\([^()\s]+\)|(?:https?:\/\/|www\.)[^\s<>]+)[.,;]?\s*/iuy;

export interface GroupsAndNotes {
  readonly groups: readonly Group[];
  readonly notes: readonly RawNote[];
}

/**
 * Removes the notes begun by a superscript, wherever they are, each with stretches of nothing but addresses that belong
 * to it but were separated by a page break.
 */
export function takeRaisedNotes(groups: readonly Group[]): GroupsAndNotes {
  const notes: { label: string; lines: string[] }[] = [];
  const rest = groups.flatMap((group) => {
    const first = group.lines.findIndex((line) => RAISED_START.test(line));
    const text = group.lines.map((line) => line.trim()).join('');
    const last = notes.at(-1);
    if (first < 0 && last !== undefined && lacksAddress(last.lines) && holdsOnlyAddresses(text)) {
      last.lines.push(...group.lines);
      return [];
    }
    if (first < 0) return [group];
    for (const line of group.lines.slice(first)) {
      const match = RAISED_START.exec(line);
      if (match?.[1] === undefined) notes.at(-1)?.lines.push(line);
      else notes.push({ label: String(fromSuperscript(match[1])), lines: [match[2] ?? ''] });
    }
    return first === 0 ? [] : [{ ...group, lines: group.lines.slice(0, first) }];
  });
  return { groups: rest, notes };
}

/** Whether a text holds nothing but addresses; read one after the other, since a pattern for all could be read in many ways. */
function holdsOnlyAddresses(text: string): boolean {
  let position = text.length - text.trimStart().length;
  if (position === text.length) return false;
  while (position < text.length) {
    ADDRESS.lastIndex = position;
    if (!ADDRESS.test(text)) return false;
    position = ADDRESS.lastIndex;
  }
  return true;
}

/** Whether a note is incomplete: it ends in a comma or within an address, or has no address yet. */
function lacksAddress(lines: readonly string[]): boolean {
  const text = lines.join(' ').trim();
  return !/https?:\/\/|www\./iu.test(text) || /[-/_=,]>?$/u.test(text);
}

/**
 * Removes the notes listed at the end: under a heading such as NOTES, or a final series of numbered lines whose marks are
 * in the text. If `hasOthers` (notes were found elsewhere), only a series of "[1] …" lines counts. It ends at a group that does not fit.
 */
export function takeListedNotes(groups: readonly Group[], hasOthers: boolean): GroupsAndNotes {
  const start = listStart(groups) ?? (hasOthers ? null : closingRowStart(groups));
  if (start === null) return { groups, notes: [] };
  const { notes, end } = rowFrom(groups, start.first);
  if (notes.length === 0) return { groups, notes };
  return { groups: [...groups.slice(0, start.heading), ...groups.slice(end)], notes };
}

/** The series of notes that begins with a group, whatever its first number, and the group after it. */
export function rowFrom(groups: readonly Group[], first: number): { notes: readonly RawNote[]; end: number } {
  const notes: { label: string; lines: string[] }[] = [];
  let end = first;
  let next = noteNumber(groups[first]?.lines[0] ?? '') ?? 1;
  for (; end < groups.length; end += 1) {
    const group = groups[end];
    if (group === undefined) break;
    const fits = noteNumber(group.lines[0] ?? '') === next;
    const continues =
      notes.length > 0 &&
      (/^\s/u.test(group.lines[0] ?? '') || /^\s*(?:\p{Ll}|https?:|<http)/u.test(group.lines[0] ?? ''));
    if (!fits && !continues) break;
    for (const line of group.lines) {
      if (noteNumber(line) === next) {
        notes.push({ label: String(next), lines: [LISTED_START.exec(line)?.[5] ?? ''] });
        next += 1;
      } else notes.at(-1)?.lines.push(line);
    }
  }
  return { notes, end };
}

/** The number that a line begins with as a note; null if it begins none. */
export function noteNumber(line: string): number | null {
  const match = LISTED_START.exec(line);
  if (match === null) return null;
  return match[4] === undefined ? Number(match[1] ?? match[2] ?? match[3]) : fromSuperscript(match[4]);
}

interface ListStart {
  readonly first: number;
  /** The position of its heading; equal to `first` if it has none. */
  readonly heading: number;
}

/** Where a list with a heading or with "[1] …" lines begins; null if there is none. */
function listStart(groups: readonly Group[]): ListStart | null {
  const heading = groups.findLastIndex((group) => isNotesHeading(group.lines[0] ?? ''));
  if (heading >= 0) {
    const group = groups[heading];
    const hasOwnLines = group !== undefined && group.lines.length > 1;
    if (!hasOwnLines && noteNumber(groups[heading + 1]?.lines[0] ?? '') !== null)
      return { heading, first: heading + 1 };
  }
  const first = groups.findLastIndex((group) => /^\s*\[1\]:?\s/u.test(group.lines[0] ?? ''));
  const marked =
    first > 0 && groups.slice(0, first).some((group) => group.lines.some((line) => /\S\s?\[1\]/u.test(line)));
  return marked && !isReferenceList(groups[first - 1]) ? { heading: first, first } : null;
}

/** The share of a final series' notes whose mark must be in the text: one may be lost with a picture. */
const LEAST_MARKED = 2 / 3;

/** Where a series of notes without a heading begins that ends the text or its body; null if there is none. */
function closingRowStart(groups: readonly Group[]): ListStart | null {
  const first = groups.findLastIndex((group) => noteNumber(group.lines[0] ?? '') === 1);
  if (first > 0 && isClosingRow(groups, first)) return { heading: first, first };
  // A page or chapter of a longer text begins with a higher number.
  const later = groups.findIndex((group, position) => {
    const number = noteNumber(group.lines[0] ?? '');
    return (
      position > 0 &&
      number !== null &&
      noteNumber(groups[position - 1]?.lines[0] ?? '') !== number - 1 &&
      isClosingRow(groups, position)
    );
  });
  return later > 0 ? { heading: later, first: later } : null;
}

/** Whether the series that begins with a group ends the text or its body, and has its marks above. */
function isClosingRow(groups: readonly Group[], first: number): boolean {
  if (isReferenceList(groups[first - 1])) return false;
  const { notes, end } = rowFrom(groups, first);
  const after = groups[end];
  const style = after === undefined ? null : headingStyleOf(after.lines.slice(0, 1), after.underlined);
  // A further number would mean that the series consists of headings.
  const closes = after === undefined || (style !== null && style.kind !== 'decimal');
  if (!closes || notes.length < 2) return false;
  const above = groups
    .slice(0, first)
    .flatMap((group) => group.lines)
    .join('\n');
  const marked = notes.filter(({ label }) => hasMark(above, Number(label)));
  return marked.length >= notes.length * LEAST_MARKED;
}

/** A numbered list with its own heading is a reference list, not notes. */
const isReferenceList = (before: Group | undefined) =>
  before !== undefined && before.lines.length === 1 && isReferencesHeading(before.lines[0] ?? '');
