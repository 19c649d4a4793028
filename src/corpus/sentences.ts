/**
 * Sentences of running text: the Unicode rules of Intl.Segmenter, without the false breaks that abbreviations, initials
 * and quoted questions cause in policy writing ("U.S. Department", "No. 16", "C.-C. Kuik", “Why?” he asked).
 */

import { printedWords } from '../languages/index.js';
import type { DocumentWords } from '../languages/language.js';
import { anyOf } from '../languages/phrases.js';
import { MONTH } from '../languages/print.js';

const abbreviations = (kind: keyof DocumentWords['abbreviations']) =>
  anyOf(printedWords(({ abbreviations: all }) => all?.[kind]));

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A text without any of these inside is one sentence, and needs no segmenter. */
const POSSIBLE_END = /[.?!…؟۔][^\s]{0,4}\s|[。！？]/u;

/** Chinese and Japanese have no space between sentences; closing quotation marks and brackets belong to the sentence before. */
const ENDS_WITHOUT_SPACE = /[。！？]{1,3}[”’」』）》]{0,3}$/u;

/** Always followed by the rest of their sentence. */
const NEVER_LAST = new RegExp(String.raw`(?:^|[\s(["'“‘\p{Pd}/])(?:${abbreviations('withinSentence')})\.$`, 'iu');

/** Followed by the rest of their sentence if that is a number: "No. 16", "pp. 3–9", "Vol. II". */
const BEFORE_NUMBER = new RegExp(String.raw`(?:^|[\s(["'“‘])(?:${abbreviations('beforeNumber')})\.$`, 'iu');
const NUMBER_START = /^[([“"]?(?:\d|[IVXLC]+\b)/u;

/** Months and companies: the abbreviation may end a sentence, but not before a number or a lower-case word. */
const MAY_BE_LAST = new RegExp(
  String.raw`(?:^|[\s(["'“‘])(?:(?:\p{L}\.){2,}|${abbreviations('endingSentence')}|[A-Z])\.$`,
  'u',
);

/** Initials joined by hyphens or alone: "J.", "C.-C.". */
const INITIALS = /(?:^|[\s(["'“‘&])(?:\p{Lu}\.-?)+$/u;

/** Words that nearly always begin a new sentence if capitalised after an abbreviation. */
const SENTENCE_START = new RegExp(
  String.raw`^["'“‘(]?(?:${anyOf(printedWords(({ sentenceOpenings }) => sentenceOpenings))})\b`,
  'u',
);

/** "am 1. Januar", "3. maja". */
const ORDINAL_DAY = /(?:^|\s)\d{1,2}\.$/u;
/** The languages of Europe that write a day of the month with a full stop. */
const DATE_LOCALES = ['de', 'sr', 'sr-Latn', 'hr', 'sl', 'mk', 'cs', 'da', 'nb', 'fi'];
const monthNames = DATE_LOCALES.flatMap((locale) =>
  Array.from({ length: 12 }, (_, month) => {
    const written = new Date(Date.UTC(2024, month, 1)).toLocaleDateString(locale, {
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    });
    return /\p{L}+/u.exec(written)?.[0] ?? '';
  }),
);
const MONTH_START = new RegExp(`^(?:${MONTH}|${[...new Set(monthNames)].join('|')})(?!\\p{L})`, 'iu');

/** "5 p.m. Monday" */
const TIME_OF_DAY = /\d\s?[ap]\.\s?m\.$/u;
/** 1 January 2024 was a Monday. */
const weekdays = Array.from({ length: 7 }, (_, day) =>
  new Date(Date.UTC(2024, 0, 1 + day)).toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' }),
);
const WEEKDAY_START = new RegExp(`^(?:${weekdays.join('|')})\\b`, 'u');

/** A list number or letter before its sentence: "1.", "a)", "(iv)". */
const ENUMERATOR = /^\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]$/iu;

/** An omission inside a quotation: "growth [...] Serbia has". */
const ELISION = /[^.?!]\s?[[(](?:\.{3}|…)[\])]$/u;

/** Longer than any sentence that a person would read; what is matched against a sentence may take time quadratic in it. */
const LONGEST_SENTENCE_CHARS = 4096;
/** The segmenter takes time quadratic in its text: 2.5 s for 160 kB. */
const WINDOW_CHARS = 2 * LONGEST_SENTENCE_CHARS;
/** Near the end of a window the segmenter does not see what follows. */
const UNSURE_CHARS = 64;

/**
 * Splits running text into its sentences. Breaks are made only at spaces, so that the sentences joined by single spaces
 * equal the text (if it has only single spaces), and behind Chinese stops, which have no space; an empty or blank text has none. A sentence of more than 4,096 characters is
 * divided at a space, or within a word if it has none.
 */
export function sentencesOf(text: string): string[] {
  const trimmed = text.trim();
  const sentences: string[] = [];
  for (let from = 0; from < trimmed.length; ) {
    const isLast = from + WINDOW_CHARS >= trimmed.length;
    const window = trimmed.slice(from, from + WINDOW_CHARS);
    const starts = startsIn(window, isLast ? window.length : window.length - UNSURE_CHARS);
    if (isLast) starts.push(window.length);
    else if (starts.length === 0) starts.push(divisionOf(window));
    let start = 0;
    for (const next of starts) {
      sentences.push(...divided(window.slice(start, next).trimEnd()));
      start = next;
    }
    from += start;
  }
  return sentences;
}

/** The positions, up to a last one, at which all sentences but the first start. */
function startsIn(text: string, last: number): number[] {
  if (!POSSIBLE_END.test(text)) return [];
  const starts: number[] = [];
  for (const { index } of segmenter.segment(text)) {
    if (index > last) break;
    const isSpaced = /\s/u.test(text.charAt(index - 1));
    if (index === 0 || !(isSpaced || ENDS_WITHOUT_SPACE.test(text.slice(Math.max(0, index - LONGEST_END), index))))
      continue;
    const before = text.slice(starts.at(-1) ?? 0, index).trimEnd();
    if (before !== '' && !(isSpaced && continues(before, text.slice(index, index + LOOK_AHEAD_CHARS))))
      starts.push(index);
  }
  return starts;
}

/** Stops and closing marks at the end of a Chinese sentence. */
const LONGEST_END = 6;

/** Where each sentence of a text starts, in characters; they may or may not be separated by spaces. */
export function startsOf(text: string, sentences: readonly string[]): number[] {
  let from = 0;
  return sentences.map((sentence) => {
    const start = Math.max(from, text.indexOf(sentence, from));
    from = start + sentence.length;
    return start;
  });
}

/** A sentence in parts of at most 4,096 characters; nearly always one. */
export function divided(sentence: string): string[] {
  const parts: string[] = [];
  let rest = sentence;
  while (rest.length > LONGEST_SENTENCE_CHARS) {
    const end = divisionOf(rest);
    parts.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end);
  }
  return [...parts, rest];
}

/** Where the longest part of an overlong sentence ends: behind a space, or within a word. */
function divisionOf(sentence: string): number {
  const space = sentence.lastIndexOf(' ', LONGEST_SENTENCE_CHARS - 1);
  if (space > 0) return space + 1;
  // Not within a character of two units.
  return /[\uDC00-\uDFFF]/.test(sentence.charAt(LONGEST_SENTENCE_CHARS))
    ? LONGEST_SENTENCE_CHARS - 1
    : LONGEST_SENTENCE_CHARS;
}

/** Long enough to contain the next sentence's first word. */
const LOOK_AHEAD_CHARS = 24;

/** Long enough to contain the last word before a break. */
const LOOK_BACK_CHARS = 24;

/** Whether the sentence continues although the Unicode rules break it between `before` and `after`. */
function continues(before: string, after: string): boolean {
  const end = before.slice(-LOOK_BACK_CHARS);
  if (/^["'“‘([]?\p{Ll}/u.test(after) || !/[\p{L}\p{N}]/u.test(before)) return true;
  if (ENUMERATOR.test(before) || ELISION.test(end)) return true;
  if (!end.endsWith('.')) return false;
  if (NEVER_LAST.test(end)) return true;
  if (BEFORE_NUMBER.test(end) && NUMBER_START.test(after)) return true;
  if (ORDINAL_DAY.test(end) && MONTH_START.test(after)) return true;
  if (TIME_OF_DAY.test(end) && WEEKDAY_START.test(after)) return true;
  return (MAY_BE_LAST.test(end) || INITIALS.test(end)) && !SENTENCE_START.test(after);
}
