/** A document's date as a reader expects it. */

const MONTHS = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });

/** `2026-07-14` gives `14 July 2026`, `2026-07` gives `July 2026`; a date in another form stays as it is stated. */
export function dateInWords(date: string): string {
  const [, year, month, day] = /^(\d{4})-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?$/u.exec(date) ?? [];
  if (year === undefined || month === undefined) return date;
  const words = `${MONTHS.format(Date.UTC(Number(year), Number(month) - 1))} ${year}`;
  return day === undefined ? words : `${Number(day)} ${words}`;
}
