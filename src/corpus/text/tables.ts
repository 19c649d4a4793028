/** Tables in plain text: rows with bars, with tabs, or with columns separated by spaces. */

import { ITEM_BREAK } from './marks.js';

/** Separators between the cells of a row in a passage, and between its rows. */
const CELL_BREAK = ' | ';
export const ROW_BREAK = ' ; ';

const DELIMITER_ROW = /^[\s|+:=_-]+$/u;

/** A cell of a table aligned with spaces is rarely longer; two columns of running text are. */
const LONGEST_CELL_CHARS = 48;

/** Writes a table's rows as one line of text, separated by item breaks. */
export const tableText = (rows: readonly (readonly string[])[]) =>
  rows
    .map((cells) =>
      cells
        .map((cell) => cell.trim())
        .join(CELL_BREAK)
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    .join(ITEM_BREAK);

/** The rows of the table in these lines, or null if they are not a table. */
export function tableRows(lines: readonly string[]): string[][] | null {
  const written = lines.filter((line) => !DELIMITER_ROW.test(line));
  if (written.length < 2) return null;
  if (written.every((line) => line.includes('|'))) return written.map(barCells);
  const rows = written.map((line) => line.trim().split(/\s{2,}|\t+/u));
  const [columns, count] = mostCommon(rows.map((cells) => cells.length).filter((cells) => cells > 1));
  if (columns < 2 || count * 3 < rows.length * 2 || count < 2) return null;
  if (rows.flat().some((cell) => cell.length > LONGEST_CELL_CHARS)) return null;
  const tabbed = written.filter((line) => line.trim().includes('\t')).length * 2 > written.length;
  return tabbed || columns > 2 || isAligned(written) ? rows : null;
}

const barCells = (line: string) =>
  line
    .trim()
    .replace(/^\||\|$/gu, '')
    .split('|')
    .map((cell) => cell.trim());

/** Whether the second column begins at about the same position in most lines. */
function isAligned(lines: readonly string[]): boolean {
  const starts = lines.flatMap((line) => /^\s*\S+(?: \S+)*\s{2,}(?=\S)/u.exec(line)?.[0].length ?? []);
  return mostCommon(starts)[1] * 3 >= lines.length * 2;
}

/** The most frequent number and how often it occurs; [0, 0] if there are none. */
function mostCommon(numbers: readonly number[]): [number, number] {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].reduce<[number, number]>((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0]);
}
