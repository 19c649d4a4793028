/** When the daily passage is due: a local time in a time zone, across daylight-saving changes. */

import { DateTime, IANAZone } from 'luxon';

export interface LocalTime {
  readonly hour: number;
  readonly minute: number;
}

const TIME = /^\s*(\d{1,2})[:.](\d{2})\s*$/u;

/** Parses '8:05' or '18.30', on the 24-hour clock; null for anything else. */
export function localTimeOf(typed: string): LocalTime | null {
  const [, hour, minute] = TIME.exec(typed) ?? [];
  const time = { hour: Number(hour), minute: Number(minute) };
  return hour !== undefined && time.hour < 24 && time.minute < 60 ? time : null;
}

/** The IANA time zone of that name, in its canonical spelling ('Europe/Istanbul'), ignoring case; null if there is none. */
export function zoneOf(typed: string): string | null {
  const name = typed.trim().replaceAll(' ', '_');
  if (!IANAZone.isValidZone(name)) return null;
  const wanted = name.toLowerCase();
  return Intl.supportedValuesOf('timeZone').find((zone) => zone.toLowerCase() === wanted) ?? name;
}

/**
 * The first moment after `after` (milliseconds since 1970) at which clocks in the zone show the time.
 * A time skipped in spring comes an hour later on that day; a time repeated in autumn comes once.
 */
export function nextDue({ hour, minute }: LocalTime, zone: string, after: number): number {
  const start = DateTime.fromMillis(after, { zone });
  const on = (day: DateTime) => day.set({ hour, minute, second: 0, millisecond: 0 }).toMillis();
  const today = on(start);
  return today > after ? today : on(start.plus({ days: 1 }));
}
