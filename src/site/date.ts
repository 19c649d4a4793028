/** Formats a document's date for reading. */

const MONTHS = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });

/** `2026-07-14` becomes `14 July 2026`, `2026-07` becomes `July 2026`; other forms are unchanged. */
export function dateInWords(date: string): string {
  const [, year, month, day] = /^(\d{4})-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?$/u.exec(date) ?? [];
  if (year === undefined || month === undefined) return date;
  const words = `${MONTHS.format(Date.UTC(Number(year), Number(month) - 1))} ${year}`;
  return day === undefined ? words : `${Number(day)} ${words}`;
}
