/** The dates of a reading plan: local dates of a time zone, one a week, across daylight-saving changes. */

import { DateTime } from 'luxon';

const DAYS_OF_WEEK = 7;
/** A year. */
const MOST_WEEKS = 52;

/** When a week opens. */
export interface Opening {
  /** From 1 for Monday to 7 for Sunday (ISO 8601). */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  /** An IANA time zone name. */
  readonly zone: string;
}

/** The local date `2026-03-02` in what was typed, in this form; null for anything else. */
export function dateOf(typed: string): string | null {
  const date = DateTime.fromFormat(typed.trim(), 'yyyy-MM-dd', { zone: 'utc' });
  return date.isValid ? date.toISODate() : null;
}

/** The date that many weeks later. */
export const weeksAfter = (date: string, weeks: number): string => isoOf(dayOf(date).plus({ weeks }));

/** The date before. */
export const dayBefore = (date: string): string => isoOf(dayOf(date).minus({ days: 1 }));

/** The last date of a week that opens on the date. */
const lastDayFrom = (date: string): string => isoOf(dayOf(date).plus({ days: DAYS_OF_WEEK - 1 }));

/**
 * The moment at which clocks in the zone show the time on the date, in milliseconds since 1970. A time skipped in spring comes an
 * hour later on that day.
 */
export const momentOf = (date: string, { hour, minute, zone }: Omit<Opening, 'weekday'>): number =>
  DateTime.fromISO(date, { zone }).set({ hour, minute, second: 0, millisecond: 0 }).toMillis();

/** The dates of whole weeks from the first opening after `now` to the end date, at most 52; none if no whole week is left. */
export function openingsUntil(endsOn: string, opening: Opening, now: number): string[] {
  const today = DateTime.fromMillis(now, { zone: opening.zone });
  const days = (opening.weekday - today.weekday + DAYS_OF_WEEK) % DAYS_OF_WEEK;
  const soonest = isoOf(today.plus({ days }));
  const first = momentOf(soonest, opening) > now ? soonest : weeksAfter(soonest, 1);
  const dates: string[] = [];
  for (let date = first; dates.length < MOST_WEEKS && lastDayFrom(date) <= endsOn; date = weeksAfter(date, 1)) {
    dates.push(date);
  }
  return dates;
}

const dayOf = (date: string) => DateTime.fromISO(date, { zone: 'utc' });

const isoOf = (date: DateTime): string => date.toFormat('yyyy-MM-dd');
