/** Dates as documents and reference lists print them, read as far as they are stated. */

import { ENGLISH_MONTH_BEGINNINGS, englishMonthNumber } from '../../languages/print.js';
import type { CslDate } from './item.js';

const MONTH = String.raw`(?:${ENGLISH_MONTH_BEGINNINGS.join('|')})\p{L}{0,6}\.?`;
const YEAR = String.raw`(?:1[5-9]|20)\d{2}`;

/** Year, month and day in each form; the first form that occurs in a text is used. */
const FORMS: readonly { readonly pattern: RegExp; readonly order: readonly ('year' | 'month' | 'day')[] }[] = [
  { pattern: new RegExp(String.raw`\b(${YEAR})-(\d{2})(?:-(\d{2}))?\b`, 'u'), order: ['year', 'month', 'day'] },
  { pattern: new RegExp(String.raw`\b(\d{1,2})\.? (${MONTH}),? (${YEAR})`, 'u'), order: ['day', 'month', 'year'] },
  { pattern: new RegExp(String.raw`\b(${MONTH}) (\d{1,2}),? (${YEAR})`, 'u'), order: ['month', 'day', 'year'] },
  {
    pattern: new RegExp(String.raw`\b(${YEAR})[a-z]?, (${MONTH})(?: (\d{1,2}))?`, 'u'),
    order: ['year', 'month', 'day'],
  },
  { pattern: new RegExp(String.raw`\b(${MONTH}) (${YEAR})`, 'u'), order: ['month', 'year'] },
  { pattern: new RegExp(String.raw`\b(${YEAR})`, 'u'), order: ['year'] },
];

/** The first date in the text, in its most precise form; null if there is none. */
export function dateIn(text: string): CslDate | null {
  for (const { pattern, order } of FORMS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const part = (name: 'year' | 'month' | 'day') => {
      const position = order.indexOf(name);
      return position === -1 ? undefined : match[position + 1];
    };
    const month = monthOf(part('month'));
    const day = part('day');
    return {
      'date-parts': [
        [
          Number(part('year')),
          ...(month === null ? [] : [month]),
          ...(month === null || day === undefined ? [] : [Number(day)]),
        ],
      ],
    };
  }
  return null;
}

/** From 1; null for what is no month. */
function monthOf(printed: string | undefined): number | null {
  if (printed === undefined) return null;
  return /^\d+$/u.test(printed) ? Number(printed) : englishMonthNumber(printed);
}
