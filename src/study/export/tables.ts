/** Entries as CSV (RFC 4180), and as text that Anki imports. */

import type { ExportEntry } from './entry.js';

const COLUMNS = ['id', 'kind', 'document', 'place', 'section', 'front', 'back', 'tag', 'remark', 'link'] as const;

/** One line per entry, under the names of the columns. */
export function exportCsv(entries: readonly ExportEntry[]): string {
  const rows = entries.map((entry) => COLUMNS.map((column) => csvField(entry[column] ?? '')).join(','));
  return `${[COLUMNS.join(','), ...rows].join('\r\n')}\r\n`;
}

/** A spreadsheet takes text that begins like this for a formula. */
const FORMULA = /^[=+\-@\t\r]/u;

const csvField = (text: string): string => quoted(FORMULA.test(text) ? `'${text}` : text);

const quoted = (text: string): string => (/[",\r\n\t]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Front and back of a card; Anki recognises its cards by the first column, so that a second import updates them. */
export function exportAnki(deck: string, entries: readonly ExportEntry[]): string {
  const head = [
    '#separator:tab',
    '#html:false',
    '#notetype:Basic',
    `#deck:${deck.replace(/\s+/gu, ' ').trim()}`,
    '#columns:guid\tFront\tBack\ttags',
    '#guid column:1',
    '#tags column:4',
  ];
  const rows = entries.map(({ id, front, back, place, tag, kind, link }) =>
    [id, front, [back, place, link ?? ''].filter((part) => part !== '').join('\n'), [kind, tag].join(' ').trim()]
      .map(ankiField)
      .join('\t'),
  );
  return `${[...head, ...rows].join('\n')}\n`;
}

/** A field that begins with # would be taken for a comment. */
const ankiField = (text: string): string => (text.startsWith('#') ? `"${text.replaceAll('"', '""')}"` : quoted(text));
