/**
 * Sentences of running text: the Unicode rules of Intl.Segmenter, without the false breaks that abbreviations, initials
 * and quoted questions cause in policy writing ("U.S. Department", "No. 16", "C.-C. Kuik", “Why?” he asked).
 */

import { printedWords } from '../languages/index.js';
import type { DocumentWords } from '../languages/language.js';
import { anyOf } from '../languages/phrases.js';

const abbreviations = (kind: keyof DocumentWords['abbreviations']) =>
  anyOf(printedWords(({ abbreviations: all }) => all?.[kind]));

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A text without any of these inside is one sentence, and needs no segmenter. */
const POSSIBLE_END = /[.?!…][^\s]{0,4}\s/u;

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

/** A list number or letter before its sentence: "1.", "a)", "(iv)". */
const ENUMERATOR = /^\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]$/iu;

/** An omission inside a quotation: "growth [...] Serbia has". */
const ELISION = /[^.?!]\s?[[(](?:\.{3}|…)[\])]$/u;

/**
 * Splits running text into its sentences. Breaks are made only at spaces, so that the sentences joined by single spaces
 * equal the text (if it has only single spaces); an empty or blank text has none.
 */
export function sentencesOf(text: string): string[] {
  const trimmed = text.trim();
  if (trimmed === '') return [];
  if (!POSSIBLE_END.test(trimmed)) return [trimmed];
  const sentences: string[] = [];
  let start = 0;
  for (const { index } of segmenter.segment(trimmed)) {
    if (index === 0 || !/\s/u.test(trimmed.charAt(index - 1))) continue;
    const before = trimmed.slice(start, index).trimEnd();
    if (before === '' || continues(before, trimmed.slice(index, index + LOOK_AHEAD_CHARS))) continue;
    sentences.push(before);
    start = index;
  }
  sentences.push(trimmed.slice(start));
  return sentences;
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
  return (MAY_BE_LAST.test(end) || INITIALS.test(end)) && !SENTENCE_START.test(after);
}
