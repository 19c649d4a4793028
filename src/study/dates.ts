/** Dates in English sentences: years, months, days, quarters, decades, centuries, and spans of them; never those of a citation. */

import { ENGLISH_MONTH_BEGINNINGS, ENGLISH_MONTHS, englishMonthNumber } from '../languages/print.js';
import { citationSpans } from './citation-spans.js';

/** First and last day as yyyymmdd; unknown days and months are 00 and 99, so that a year contains its months. */
export interface DateSpan {
  readonly from: number;
  readonly to: number;
}

export interface WrittenDate {
  readonly written: string;
  readonly span: DateSpan;
  /** Position of the first character in the text. */
  readonly start: number;
}

const MONTH = `(?:${[...ENGLISH_MONTHS, ...ENGLISH_MONTH_BEGINNINGS.filter((name) => name !== 'May').map((name) => String.raw`${name}\.`), String.raw`Sept\.`].join('|')})`;
/** Plausible years; other four-digit numbers are amounts and resolutions. */
const YEAR = String.raw`(?:1[4-9]\d{2}|20\d{2}|21\d{2})`;
const ORDINALS = ['first', 'second', 'third', 'fourth'];

interface Form {
  readonly pattern: RegExp;
  read(parts: readonly string[]): DateSpan;
}

const day = (year: number, month: number, date: number) => year * 10_000 + month * 100 + date;
const months = (year: number, first: number, last: number): DateSpan => ({
  from: day(year, first, 0),
  to: day(year, last, 99),
});
const years = (first: number, last: number): DateSpan => ({ from: day(first, 0, 0), to: day(last, 99, 99) });
const monthNumber = (name: string) => englishMonthNumber(name) ?? 0;
const form = (source: string, read: Form['read']): Form => ({
  pattern: new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${source})(?![\p{L}\p{N}])`, 'giu'),
  read,
});

/** Parts of a decade or year, in twelfths of it: early, mid, late. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = { early: [1, 4], mid: [5, 8], late: [9, 12] };
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
  winter: [12, 12],
};

/** The longest forms first: a match is not read again by shorter ones. */
const FORMS: readonly Form[] = [
  form(String.raw`(\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH}),? (${YEAR})`, ([date, month = '', year]) => {
    const at = day(Number(year), monthNumber(month), Number(date));
    return { from: at, to: at };
  }),
  form(String.raw`(${MONTH}) (\d{1,2})(?:st|nd|rd|th)?,? (${YEAR})`, ([month = '', date, year]) => {
    const at = day(Number(year), monthNumber(month), Number(date));
    return { from: at, to: at };
  }),
  form(
    String.raw`(${MONTH})(?: ?[-–—] ?| (?:and|to|until) )(${MONTH}),?(?: of)? (${YEAR})`,
    ([first = '', last = '', year]) => months(Number(year), monthNumber(first), monthNumber(last)),
  ),
  form(String.raw`(${MONTH}),?(?: of)? (${YEAR})`, ([month = '', year]) =>
    months(Number(year), monthNumber(month), monthNumber(month)),
  ),
  form(String.raw`(first|second|third|fourth|last) quarter of (${YEAR})`, ([which = '', year]) => {
    const quarter = (ORDINALS.indexOf(which.toLowerCase()) + ORDINALS.length) % ORDINALS.length;
    const at = which.toLowerCase() === 'last' ? ORDINALS.length - 1 : quarter;
    return months(Number(year), at * 3 + 1, at * 3 + 3);
  }),
  form(String.raw`(first|second) half of (${YEAR})`, ([which = '', year]) =>
    which.toLowerCase() === 'first' ? months(Number(year), 1, 6) : months(Number(year), 7, 12),
  ),
  form(String.raw`(spring|summer|autumn|fall|winter)(?: of)? (${YEAR})`, ([season = '', year]) => {
    const [first, last] = SEASONS[season.toLowerCase()] ?? [1, 12];
    return months(Number(year), first, last);
  }),
  form(String.raw`(?:(early|mid|late)[- ])?(${YEAR})s`, ([part, year]) => {
    const first = Number(year);
    const length = first % 100 === 0 ? 100 : 10;
    const [from, to] = PARTS[part?.toLowerCase() ?? ''] ?? [1, 12];
    return years(first + Math.floor(((from - 1) * length) / 12), first + Math.ceil((to * length) / 12) - 1);
  }),
  form(
    String.raw`(?:(early|mid|late)[- ])?(?:the )?(1[4-9]|2[01]|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first)(?:st|th)? century`,
    ([part, which = '']) => {
      const century = CENTURIES[which.toLowerCase()] ?? Number(which);
      const [from, to] = PARTS[part?.toLowerCase() ?? ''] ?? [1, 12];
      const first = (century - 1) * 100;
      return years(first + Math.floor(((from - 1) * 100) / 12), first + Math.ceil((to * 100) / 12) - 1);
    },
  ),
  form(String.raw`(${YEAR}) ?[-–—/] ?(${YEAR}|\d{2})(?! ?(?:per cent|percent|%))`, ([first = '', last = '']) =>
    years(Number(first), Number(last.length === 2 ? first.slice(0, 2) + last : last)),
  ),
  form(String.raw`between (${YEAR}) and (${YEAR})`, ([first, last]) => years(Number(first), Number(last))),
  form(String.raw`from (${YEAR}) (?:to|until) (${YEAR})`, ([first, last]) => years(Number(first), Number(last))),
  form(String.raw`(early|mid|late)[- ](${YEAR})`, ([part = '', year]) => {
    const [first, last] = PARTS[part.toLowerCase()] ?? [1, 12];
    return months(Number(year), first, last);
  }),
  form(YEAR, (parts) => years(Number(parts[0]), Number(parts[0]))),
];
const CENTURIES: Readonly<Record<string, number>> = {
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  'twenty-first': 21,
};

/** Contexts in which a four-digit number is not a year. */
const NO_YEAR_BEFORE =
  /(?:[$€£¥#§]|\b(?:resolution|no\.?|nos\.?|article|art\.|prop\.|proposition|directive|regulation|law|act|p\.|pp\.|page|section|chapter|about|some|over|than|nearly|almost|least|most|roughly|approximately|only))\s?$/iu;
const NO_YEAR_BEHIND =
  /^(?:[,.]\d|\s?(?:%|°)|\s(?:per ?cent|km|kilomet|met(?:er|re)|miles?|feet|tons?|tonnes?|kg|people|persons|residents|homes|beds|copies|million|billion|thousand|dollars|euros|pounds|megawatts?|mw|hectares?|acres?)\b)/iu;

/** The dates in a sentence, in order, without dates inside longer ones. */
export function datesIn(text: string): WrittenDate[] {
  const taken: { readonly start: number; readonly end: number }[] = [...citationSpans(text)];
  const found: WrittenDate[] = [];
  for (const { pattern, read } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const [written, ...parts] = match;
      const start = match.index;
      const end = start + written.length;
      if (taken.some((span) => start < span.end && span.start < end)) continue;
      if (/^\d{4}$/u.test(written) && isNoYear(text, start, end)) continue;
      taken.push({ start, end });
      found.push({ written, span: read(parts.length > 0 ? parts : [written]), start });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

const isNoYear = (text: string, start: number, end: number) =>
  NO_YEAR_BEFORE.test(text.slice(Math.max(0, start - 16), start)) || NO_YEAR_BEHIND.test(text.slice(end, end + 16));
