/** Finds note marks as texts print them (superscript, [12], a digit directly after a word) and encodes them. */

import type { Block, Note } from './block.js';
import { fromSuperscript } from './characters.js';
import { encodeMark, marksIn, withoutMarks } from './marks.js';

/**
 * A number directly after a sentence's full stop is a note's mark, except in "No.3" and the like. The lookbehind comes
 * after the digits: before them, it would be tried at every letter of a text.
 */
const GLUED_AT_END =
  /\d{1,3}$(?<=(?:\p{Ll}{2}|[)\]"”’])[.?!]["”’)]*\d{1,3})(?<!\b(?:[Nn]os?|[Nn]r|[Vv]ol|[Ff]ig|[Aa]rt|pp)\.\d{1,3})/u;
/**
 * A place in the source, in a note mark: "p. 7", "paras 3–9", "ch. 2". There is one way to read each: "ppp" is none, and a dash
 * with a letter or digit belongs to the place, never to the list of marks; otherwise a list could take exponential time.
 */
const LOCATOR =
  '(?<!\\p{L})(?:pp?|paras?|chs?|chap|secs?|figs?|tab|vol|art|nn?|§{1,2})(?:\\.\\s?[\\p{L}\\d]|\\s[\\p{L}\\d]|\\d)[\\p{L}\\d.]*(?:[–-][\\p{L}\\d]+|(?![–-][\\p{L}\\d]))';
const CALLED = `\\d{1,3}(?:,?\\s?${LOCATOR})?`;
/** "[3]", "[3, 5–7]", "[3, p. 7; 5]". */
const BRACKET = `\\[${CALLED}(?:\\s?[,;–-]\\s?${CALLED})*\\]`;
/** "[3]–[5]", "[1], [2] and [3]": several brackets that together refer to their notes. */
const BETWEEN_BRACKETS = '(?:\\s?[,;–-]\\s?|,?\\s(?:and|or|to|&)\\s)';
const BRACKETS = new RegExp(`${BRACKET}(?:${BETWEEN_BRACKETS}${BRACKET})*`, 'gu');
const WHOLE_BRACKET = new RegExp(`^${BRACKET}$`, 'u');
const LONGEST_BRACKET_CHARS = 200;
const JOINED_TO_NEXT = new RegExp(`(?<=\\])${BETWEEN_BRACKETS}$`, 'u');
const LONGEST_JOINT_CHARS = 8;
/** What may follow a text's final punctuation, besides brackets. */
const TAIL_CHARACTER = /^[\s"'”’»)\]¹²³⁰⁴-⁹]$/u;

/** A text up to its final punctuation, followed by any note marks, closing brackets and quotation marks. */
export function withoutTail(text: string): string {
  const bare = withoutMarks(text).trimEnd().replace(GLUED_AT_END, '');
  let end = bare.length;
  while (end > 0) {
    const start = bracketsBefore(bare, end);
    if (start === end && !TAIL_CHARACTER.test(bare.charAt(end - 1))) break;
    end = Math.min(start, end - 1);
  }
  return bare.slice(0, end);
}

/** Where the brackets that end at a position start; the position itself if there are none. */
function bracketsBefore(text: string, end: number): number {
  let start = end;
  // What joins a bracket to one that is none, such as "[a], [3]", is no part of the brackets.
  for (let next = end; ; ) {
    const bracket = bracketBefore(text, next);
    if (bracket === null) return start;
    start = next - bracket.length;
    const joint = JOINED_TO_NEXT.exec(text.slice(Math.max(0, start - LONGEST_JOINT_CHARS), start))?.[0];
    if (joint === undefined) return start;
    next = start - joint.length;
  }
}

function bracketBefore(text: string, end: number): string | null {
  if (text.charAt(end - 1) !== ']') return null;
  const near = text.slice(Math.max(0, end - LONGEST_BRACKET_CHARS), end);
  const bracket = near.slice(near.lastIndexOf('['));
  return WHOLE_BRACKET.test(bracket) ? bracket : null;
}

const PRINTED = new RegExp(`[¹²³⁰⁴-⁹]+|${BRACKETS.source}|\\d{1,3}(?=\\s)(?<=\\p{Ll}{2}[.,;?!]["”’)]*\\d{1,3})`, 'gu');

/** A line's words without note marks of any form, encoded or as printed. */
export const withoutPrintedMarks = (line: string) => withoutMarks(line).replace(PRINTED, '');

const SUPERSCRIPT_RUN = /(?<=\S|^)\s?([¹²³⁰⁴-⁹]+(?:[,˒;–-][¹²³⁰⁴-⁹]+)*)/gu;
/** Units and bases with an exponent rather than a note mark: "km²", "10⁹". */
const POWER_BEFORE = /(?:(?:^|[\s\d/])[kcdm]?m|(?<!\d)(?:10|\d))$/u;

/** Returns what replaces a mark with these note numbers, or null to keep it. */
type Replace = (numbers: readonly string[]) => string | null;

const replaceSuperscripts = (text: string, replace: Replace) =>
  text.replace(SUPERSCRIPT_RUN, (whole, run: string, offset: number) => {
    if (POWER_BEFORE.test(text.slice(Math.max(0, offset - 4), offset))) return whole;
    const numbers = run.replace(/[¹²³⁰⁴-⁹]+/gu, (digits) => String(fromSuperscript(digits)));
    return replace(expandNumbers(numbers)) ?? whole;
  });

/** Replaces superscript and bracketed marks. */
function replaceMarks(text: string, replace: Replace): string {
  return replaceSuperscripts(text, replace).replace(BRACKETS, (whole, offset: number, all: string) => {
    const replacement = replace(numbersIn(whole));
    if (replacement === null) return whole;
    return isWord(all.slice(0, offset), all.slice(offset + whole.length)) ? whole + replacement : replacement;
  });
}

/** Words that need another after them, so that the sentence would be incomplete without the brackets. */
const WANTS_OBJECT =
  /(?:^|[\s(])(?:see(?:,? (?:also|e\.g\.,?))?|cf\.|e\.g\.,?|in|by|of|from|to|with|per|than|refs?\.?|(?:see|in) notes?)\s+$/iu;

/** Whether brackets are a word of their sentence, as in "see [3]" or "[3] shows that", and must be kept. */
const isWord = (before: string, after: string) =>
  WANTS_OBJECT.test(before) || (/(?:^|\uE003|[.?!]["”’)]*\s+)$/u.test(before) && /^\s+\p{Ll}/u.test(after));

/** The note numbers in a series of brackets. */
const numbersIn = (brackets: string) =>
  expandNumbers(
    brackets
      .replace(LOCATORS, '')
      .replace(/\sto\s/gu, '–')
      .replace(/\s(?:and|or|&)\s/gu, ',')
      .replace(/[[\]\s]/gu, ''),
  );

const LOCATORS = new RegExp(`,?\\s?${LOCATOR}`, 'gu');

/** The label of the note for each printed number. */
type Labels = ReadonlyMap<string, string>;

/** Replaces a mark whose numbers are all among the known notes by its encoded form. */
const encoder =
  (known: Labels): Replace =>
  (numbers) => {
    const labels = numbers.flatMap((number) => known.get(number) ?? []);
    return labels.length === numbers.length ? labels.map(encodeMark).join('') : null;
  };

/** Encodes superscript and bracketed marks whose numbers are all among the known notes. */
const encodeMarks = (text: string, known: Labels) => (known.size === 0 ? text : replaceMarks(text, encoder(known)));

/** Encodes superscript marks only, using the labels of the known notes. */
export const encodeSuperscripts = (text: string, known: Labels) =>
  known.size === 0 ? text : replaceSuperscripts(text, encoder(known));

/** "3, 5–7" → 3, 5, 6, 7. */
function expandNumbers(list: string): string[] {
  return list.split(/[,˒;]+/u).flatMap((part) => {
    const [first = 0, last = first] = part.split(/[–-]/u).map(Number);
    return Array.from({ length: Math.max(1, last - first + 1) }, (_, step) => String(first + step));
  });
}

/** A number directly after a word or its punctuation: a superscript that lost its height in a PDF. */
const GLUED = /(?<=\p{Ll}\p{Ll}|[.,;:!?)\]"'”’])(\d{1,3})(?=[\s.,;:)”’"'\uE000\uE003]|$)/gu;

/** "2.5" is a number; in "2023.5" the sentence ends with a year, and 5 is the mark. */
const DECIMAL_BEFORE = /\d[.,]$(?<!(?<!\d)(?:19|20)\d{2}\.)/u;

/** This many marks may be missing between two others: lost with a picture, or hidden in a heading. */
const MOST_SKIPPED = 2;

const isDecimal = (text: string, offset: number) => DECIMAL_BEFORE.test(text.slice(Math.max(0, offset - 6), offset));

/** Encodes such marks in order: a number counts only if it is close to the next note without a mark. */
function gluedMarks(expected: Labels): (text: string) => string {
  const numbers = [...expected.keys()];
  let next = 0;
  return (text) =>
    text.replace(GLUED, (whole, number: string, offset: number) => {
      const skipped = numbers.slice(next, next + MOST_SKIPPED + 1).indexOf(number);
      if (skipped < 0 || isDecimal(text, offset)) return whole;
      next += skipped + 1;
      return encodeMark(expected.get(number) ?? number);
    });
}

/** Whether a text has a mark of the note with this number, in any form. */
export function hasMark(text: string, number: number): boolean {
  let isMarked = false;
  replaceMarks(text, (numbers) => {
    isMarked ||= numbers.includes(String(number));
    return null;
  });
  if (isMarked) return true;
  return [...text.matchAll(GLUED)].some((match) => Number(match[1]) === number && !isDecimal(text, match.index));
}

/**
 * Encodes the marks of the notes in all texts, using the labels of the notes: first superscripts and brackets, then,
 * for notes without a mark, digits directly after words.
 */
export function markTexts(texts: readonly string[], known: Labels): string[] {
  const marked = texts.map((text) => encodeMarks(text, known));
  const found = new Set(marked.flatMap(marksIn));
  const missing = new Map([...known].filter(([, label]) => !found.has(label)));
  return missing.size === 0 ? marked : marked.map(gluedMarks(missing));
}

/** The notes whose printed numbers are their labels. */
const ownLabels = (labels: Iterable<string>): Labels => new Map([...labels].map((label) => [label, label]));

/** Encodes the marks of the notes in all blocks. */
export function markBlocks(blocks: readonly Block[], notes: readonly Note[]): Block[] {
  const texts = markTexts(
    blocks.map(({ text }) => text),
    ownLabels(notes.map(({ label }) => label)),
  );
  return blocks.map((block, position) => ({ ...block, text: texts[position] ?? block.text }));
}

/** Encodes only superscript and bracketed marks, and returns which of the known labels have one. */
export function markPlainly(
  blocks: readonly Block[],
  known: ReadonlySet<string>,
): { blocks: Block[]; found: Set<string> } {
  const marked = blocks.map((block) => ({ ...block, text: encodeMarks(block.text, ownLabels(known)) }));
  return { blocks: marked, found: new Set(marked.flatMap(({ text }) => marksIn(text))) };
}
