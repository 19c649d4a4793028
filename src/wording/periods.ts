/** The years and decades in a text: 1389 in 'what happened in 1389?', ten years in 'since the 2010s', but not 'Resolution 1244'. */

import { isOfResolution } from '../corpus/address-owner.js';
import { ofRecent } from '../languages/recent.js';

export interface Period {
  /** First and last year. */
  readonly from: number;
  readonly to: number;
  /** As in the text: '1389', '2010s'. */
  readonly written: string;
  /** Where it starts in the text. */
  readonly start: number;
}

const YEAR = /(?<![\p{N}.,])(?:1\d|20)\d\d(?![\p{N}]|[.,]\p{N})/gu;
/** What stands after or before a year that means a decade: '2010s', '2010-х', '2010’lu', '2010er', '2010年代', 'années 2010'. */
const DECADE_BEHIND = /^(?:['’]?s(?!\p{L})|-?(?:ih|их|х)(?!\p{L})|['’]?l(?:ar|er|u|ü|ı|i)|er(?!\p{L})|年代)/u;
const DECADE_BEFORE = /(?:années|anni|años|anos|anii)\s$/iu;
const BEFORE_CHARS = 'années '.length;
const DECADE_YEARS = 10;

/** Round numbers of earlier centuries are amounts: '1500 troops'. */
const isRound = (year: string) => year < '1800' && year.endsWith('00');

/** The periods that a text names, 1000 to 2099, in order and without duplicates; the number of a resolution is none. */
export const periodsIn: (text: string) => readonly Period[] = ofRecent(read);

function read(text: string): Period[] {
  const periods = new Map<string, Period>();
  for (const { 0: year, index } of text.matchAll(YEAR)) {
    const end = index + year.length;
    if (isRound(year) || isOfResolution(text, index, end)) continue;
    const behind = DECADE_BEHIND.exec(text.slice(end))?.[0] ?? '';
    const isDecade =
      year.endsWith('0') && (behind !== '' || DECADE_BEFORE.test(text.slice(Math.max(0, index - BEFORE_CHARS), index)));
    const from = Number(year);
    const written = isDecade ? year + behind : year;
    if (!periods.has(written))
      periods.set(written, { from, to: isDecade ? from + DECADE_YEARS - 1 : from, written, start: index });
  }
  return [...periods.values()];
}

/** The years of a period, as they are printed. */
export const yearsOf = ({ from, to }: Period): string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => String(from + at));

/** Whether two periods have a year in common. */
export const meet = (one: Period, other: Period): boolean => one.from <= other.to && other.from <= one.to;

/** Whether a text prints a year of the period. */
export const prints = (text: string, period: Period): boolean => yearsOf(period).some((year) => text.includes(year));
