/** Headings of plain text: which lines may be headings, and their levels, judged by numbering, capitals and underlines. */

import { printedWords } from '../../languages/index.js';
import { anyOf, isWhole } from '../../languages/phrases.js';
import { wordsIn } from '../../languages/words.js';
import { sentencesOf } from '../sentences.js';
import { endsInCitation } from './author-date.js';
import { stripEmphasis } from './inline.js';
import { withoutPrintedMarks, withoutTail } from './printed-marks.js';

export type HeadingStyle =
  | { readonly kind: 'underlined'; readonly depth: 1 | 2 }
  | { readonly kind: 'decimal'; readonly depth: number; readonly isUnderlined: boolean }
  | { readonly kind: 'roman' | 'letter' | 'capitals' | 'title' };

/** Longer lines are running text; numbered lines and lines in capitals may be slightly longer. */
const MOST_WORDS = 16;
const MOST_WORDS_STRONG = 24;
/** Shorter lines may contain a place and a year in brackets; a longer one is a citation. */
const LEAST_CITING_WORDS = 8;

const DECIMAL = /^(?:(?:section|chapter|part)\s+)?(\d{1,2}(?:\.\d{1,2}){0,3})[.):]?\s+(?=\S)/iu;
const ROMAN = /^(?=[IVXL]+[.)]\s)(?:[IVXL]{1,6})[.)]\s+(?=\S)/u;
/** "CHAPTER II", "Part 3": a heading by its words. */
const CHAPTER = /^(?:chapter|part|section|book)\s+(?:\d{1,3}|[ivxlc]{1,7})\b/iu;

export const isChapter = (text: string) => CHAPTER.test(text.trim());

const LETTER = /^(?:\([a-z]\)|[a-z][.)]|[A-HJ-UWYZ][.)])\s+(?=\S)/u;

/** A word and a full stop that end a sentence, or part of one, within the line. */
const INNER_STOP = /\p{Ll}{3}[.;] ?["”’)]* \p{Lu}?/u;
/** With fewer words before the full stop they are a label: "Annex A. The method". */
const LEAST_SENTENCE_WORDS = 4;

/** Whether a sentence ends within the line. */
function holdsStop(line: string): boolean {
  const text = withoutPrintedMarks(line.replace(DECIMAL, ''));
  if (INNER_STOP.test(text)) return true;
  const ended = sentencesOf(text).slice(0, -1);
  return ended.some((sentence) => sentence.endsWith('.') && sentence.split(' ').length >= LEAST_SENTENCE_WORDS);
}

/** "Table 2. …": a caption of a table or figure. */
export const CAPTION = new RegExp(
  String.raw`^(?:${anyOf(printedWords(({ captions }) => captions))})\s*[\d:.–—-]`,
  'iu',
);

/** Titles of top-level sections in any report. */
const FIRST_LEVEL_NAMES = printedWords(({ headings }) => headings?.sections);

/** The title without its number and final full stop, for looking it up. */
export const bareTitle = (title: string) =>
  title
    .replace(DECIMAL, '')
    .replace(ROMAN, '')
    .replace(LETTER, '')
    .replace(/\s*[:.]$/u, '')
    .trim();

/** Headings of the notes at the end of a text. */
const NOTES_NAMES = printedWords(({ headings }) => headings?.notes);

const REFERENCES_NAMES = printedWords(({ headings }) => headings?.references);

const isNamed = (names: readonly string[], title: string) => isWhole(names, wordsIn(bareTitle(title.trim())));

export const isReferencesHeading = (title: string) => isNamed(REFERENCES_NAMES, title);

/** Whether a line is, judged only by its words, the heading of a usual part of a report. */
export const isKnownName = (line: string) =>
  isFirstLevelName(line.trim()) || isNotesHeading(line) || isReferencesHeading(line);

export const isNotesHeading = (title: string) => isNamed(NOTES_NAMES, title);

export const isFirstLevelName = (title: string) => isNamed(FIRST_LEVEL_NAMES, title);

/** Whether a line is a caption, is punctuated like running text, or has no words. */
const isNoTitle = (text: string) =>
  CAPTION.test(text) ||
  /[.,;:-]$/u.test(withoutTail(text)) ||
  holdsStop(text) ||
  !/\p{L}/u.test(text) ||
  /https?:\/\/|www\.|\S@\S/u.test(text);

const cites = (text: string, words: readonly string[]) => words.length >= LEAST_CITING_WORDS && endsInCitation(text);

/** The heading style of these lines, or null if they cannot be a heading. */
export function headingStyleOf(lines: readonly string[], underlined: 1 | 2 | null): HeadingStyle | null {
  const text = stripEmphasis(lines.map((line) => line.trim()).join(' '));
  const number = DECIMAL.exec(text)?.[1];
  if (underlined !== null)
    return number === undefined
      ? { kind: 'underlined', depth: underlined }
      : { kind: 'decimal', depth: number.split('.').length, isUnderlined: true };
  const words = text.split(/\s+/u);
  if (lines.length > 3 || words.length > MOST_WORDS_STRONG || isNoTitle(text)) return null;
  const title = text.replace(DECIMAL, '');
  if (number !== undefined && /^["“‘(]?\p{Lu}/u.test(title) && lines.length <= 2)
    return { kind: 'decimal', depth: number.split('.').length, isUnderlined: false };
  if (isCapitals(text)) return ROMAN.test(text) ? { kind: 'roman' } : { kind: 'capitals' };
  if (ROMAN.test(text)) return { kind: 'roman' };
  if (LETTER.test(text)) return words.length <= MOST_WORDS ? { kind: 'letter' } : null;
  if (!/^["“‘(]?[\p{Lu}\d]/u.test(text) || words.length > MOST_WORDS) return null;
  if (goesOn(text) || cites(text, words)) return null;
  return lines.length === 1 || isTitleCase(words) ? { kind: 'title' } : null;
}

const OPEN_END = new RegExp(
  String.raw`(?:^|\s)(?:${anyOf(printedWords(({ lineOpenEnds }) => lineOpenEnds))})$|[:;,–—\u00AD-]$`,
  'iu',
);

/** Whether a line is incomplete: its last word or punctuation mark requires a continuation. */
export const goesOn = (line: string) => OPEN_END.test(line.trim());

export const isCapitals = (text: string) =>
  /\p{Lu}{2}/u.test(text) && text.replace(/\p{Lu}|[^\p{L}]/gu, '').length <= text.length / 20;

/** Most of the long words are capitalised. */
function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter((word) => /^\P{L}*\p{L}{4,}/u.test(word));
  return long.length > 0 && long.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length >= long.length * 0.7;
}

export interface StyledHeading {
  readonly style: HeadingStyle;
  readonly text: string;
  /** Whether it precedes the first running text, where lines in capitals are the title. */
  readonly isFront: boolean;
}

/** Assigns each heading a level, from its style and the other styles used in the body. */
export function levelsOf(headings: readonly StyledHeading[]): number[] {
  const body = headings.filter(({ text, isFront }) => !isFront && !isFirstLevelName(text));
  const kinds = new Set(body.map(({ style }) => style.kind));
  const hasDoubleLines = headings.some(
    ({ style, isFront }) => !isFront && style.kind === 'underlined' && style.depth === 1,
  );
  let parent = 0;
  return headings.map(({ style, text }) => {
    if (style.kind === 'letter') return parent + 1;
    parent = isFirstLevelName(text) ? 1 : levelOf(style, kinds, hasDoubleLines);
    return parent;
  });
}

function levelOf(style: HeadingStyle, kinds: ReadonlySet<HeadingStyle['kind']>, hasDoubleLines: boolean): number {
  switch (style.kind) {
    case 'underlined':
      return style.depth === 2 && (hasDoubleLines || kinds.has('capitals') || kinds.has('roman')) ? 2 : 1;
    case 'decimal':
      return style.depth + (kinds.has('roman') ? 1 : 0);
    case 'title':
      return kinds.has('capitals') || kinds.has('decimal') || kinds.has('roman') || kinds.has('underlined') ? 2 : 1;
    default:
      return 1;
  }
}
