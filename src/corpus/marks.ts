/**
 * Note marks within a text: every form of mark (superscript, [12], a digit glued to a word, [^1]) is brought to one encoded
 * form while the text is still being put together, and taken out again, with its place, when a paragraph is whole.
 */

import type { Block, Note } from './block.js';
import { fromSuperscript } from './characters.js';

/** Private-use characters: they cannot stand in a text. */
const OPEN = '\uE000';
const CLOSE = '\uE001';
const ENCODED = /\uE000([^\uE001]*)\uE001/gu;

/** Parts the items of a list and the rows of a table until each mark in them is tied to its own item. */
export const ITEM_BREAK = '\uE003';

export const encodeMark = (label: string) => `${OPEN}${label}${CLOSE}`;

/** The text without its encoded marks and breaks, for looking at its words. */
export const withoutMarks = (text: string) => text.replace(ENCODED, '').replaceAll(ITEM_BREAK, ' ');

/** A number glued to a sentence's stop is a note's, but for that of "No.3" and the like. */
const GLUED_AT_END =
  /(?<=(?:\p{Ll}{2}|[)\]"”’])[.?!]["”’)]*)(?<!\b(?:[Nn]os?|[Nn]r|[Vv]ol|[Ff]ig|[Aa]rt|pp)\.)\d{1,3}$/u;
const TAIL = /(?:[\s"'”’»)\]]|[¹²³⁰⁴-⁹]+|\[\d{1,3}(?:\s?[,–-]\s?\d{1,3})*\])+$/u;

/** A text up to the stop that ends it, whatever note marks, closing brackets and quotation marks follow. */
export const withoutTail = (text: string) => withoutMarks(text).trimEnd().replace(GLUED_AT_END, '').replace(TAIL, '');

const PRINTED = /[¹²³⁰⁴-⁹]+|\[\d{1,3}(?:\s?[,;–-]\s?\d{1,3})*\]|(?<=\p{Ll}{2}[.,;?!]["”’)]*)\d{1,3}(?=\s)/gu;

/** A line's words without note marks of any form, encoded or as printed. */
export const withoutPrintedMarks = (line: string) => withoutMarks(line).replace(PRINTED, '');

const SUPERSCRIPT_RUN = /(?<=\S|^)\s?([¹²³⁰⁴-⁹]+(?:[,˒;–-][¹²³⁰⁴-⁹]+)*)/gu;
const BRACKETED = /\[(\d{1,3}(?:\s?[,;–-]\s?\d{1,3})*)\]/gu;
/** Units and bases that carry a power, not a note: "km²", "10⁹". */
const POWER_BEFORE = /(?:(?:^|[\s\d/])[kcdm]?m|(?<!\d)(?:10|\d))$/u;

/** Encodes superscript and bracketed marks whose numbers are all among the known notes. */
function encodeMarks(text: string, known: ReadonlySet<string>): string {
  if (known.size === 0) return text;
  const encode = (whole: string, numbers: readonly string[]) =>
    numbers.every((number) => known.has(number)) ? numbers.map(encodeMark).join('') : whole;
  return text
    .replace(SUPERSCRIPT_RUN, (whole, run: string, offset: number) => {
      if (POWER_BEFORE.test(text.slice(Math.max(0, offset - 4), offset))) return whole;
      const numbers = run.replace(/[¹²³⁰⁴-⁹]+/gu, (digits) => String(fromSuperscript(digits)));
      return encode(whole, expandNumbers(numbers));
    })
    .replace(BRACKETED, (whole, numbers: string) => encode(whole, expandNumbers(numbers)));
}

/** "3, 5–7" → 3, 5, 6, 7. */
function expandNumbers(list: string): string[] {
  return list.split(/[,˒;]/u).flatMap((part) => {
    const [first = 0, last = first] = part.split(/[–-]/u).map(Number);
    return Array.from({ length: Math.max(1, last - first + 1) }, (_, step) => String(first + step));
  });
}

/** A number glued to the end of a word or to the stop after it: what a superscript becomes when a PDF loses its height. */
const GLUED = /(?<=\p{Ll}\p{Ll}|[.,;:!?)\]"'”’])(\d{1,3})(?=[\s.,;:)”’"'\uE000\uE003]|$)/gu;

/** "2.5" is a number; "2023.5" the end of a sentence about a year, and its mark. */
const DECIMAL_BEFORE = /\d[.,]$(?<!(?<!\d)(?:19|20)\d{2}\.)/u;

/** So many marks may be missing between two that are there: lost with a picture, or hidden in a heading. */
const MOST_SKIPPED = 2;

/** Encodes glued marks in order: a number counts only when it is about the next of the notes that have no mark yet. */
function gluedMarks(expected: readonly string[]): (text: string) => string {
  let next = 0;
  return (text) =>
    text.replace(GLUED, (whole, number: string, offset: number) => {
      const skipped = expected.slice(next, next + MOST_SKIPPED + 1).indexOf(number);
      if (skipped < 0 || DECIMAL_BEFORE.test(text.slice(Math.max(0, offset - 6), offset))) return whole;
      next += skipped + 1;
      return encodeMark(number);
    });
}

export interface Mark {
  readonly label: string;
  /** Where the mark stood, in the text without marks. */
  readonly offset: number;
}

/** Takes the encoded marks out of a text, with the space before each where a stop or a space follows. */
export function takeMarks(encoded: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let from = 0;
  for (const match of encoded.matchAll(ENCODED)) {
    text = appendTo(text, encoded.slice(from, match.index), marks);
    marks.push({ label: match[1] ?? '', offset: text.trimEnd().length });
    from = match.index + match[0].length;
  }
  text = appendTo(text, encoded.slice(from), marks).trim();
  return { text, marks };
}

function appendTo(text: string, piece: string, marks: readonly Mark[]): string {
  if (marks.length > 0 && text.endsWith(' ') && (piece === '' || /^[\s.,;:!?)\]”’]/u.test(piece)))
    return text.trimEnd() + piece;
  return text === '' ? piece.trimStart() : text + piece;
}

/** Encodes the marks of the notes in all blocks: superscripts and brackets first, then, for notes still without one, glued digits. */
export function markBlocks(blocks: readonly Block[], notes: readonly Note[]): Block[] {
  const { blocks: marked, found } = markPlainly(blocks, new Set(notes.map(({ label }) => label)));
  const missing = notes.map(({ label }) => label).filter((label) => !found.has(label));
  if (missing.length === 0) return marked;
  const glue = gluedMarks(missing);
  return marked.map((block) => ({ ...block, text: glue(block.text) }));
}

/** Encodes superscript and bracketed marks alone, and tells which of the known labels have one. */
export function markPlainly(
  blocks: readonly Block[],
  known: ReadonlySet<string>,
): { blocks: Block[]; found: Set<string> } {
  const marked = blocks.map((block) => ({ ...block, text: encodeMarks(block.text, known) }));
  const found = marked.flatMap(({ text }) => [...text.matchAll(ENCODED)].map((match) => match[1] ?? ''));
  return { blocks: marked, found: new Set(found) };
}
