/** Entries as Markdown, each under its place, which links to the reader page. */

import type { ExportEntry } from './entry.js';

/** A part of the file, under a heading. */
export interface ExportPart {
  readonly heading: string;
  readonly entries: readonly ExportEntry[];
}

/** The parts in order; empty ones are left out. */
export function exportMarkdown(title: string, parts: readonly ExportPart[]): string {
  const shown = parts.filter(({ entries }) => entries.length > 0);
  const texts = shown.map(({ heading, entries }) =>
    [`## ${plainLine(heading)}`, ...entries.map(inMarkdown)].join('\n\n'),
  );
  return `${[`# ${plainLine(title)}`, ...texts].join('\n\n')}\n`;
}

function inMarkdown({ place, section, link, front, back, tag, remark }: ExportEntry): string {
  const name = [place, plainLine(section)].filter((part) => part !== '').join(' · ');
  const heading = link === null ? name : `[${name}](<${link}>)`;
  const small = [...(tag === '' ? [] : [`#${tag}`]), ...(remark === '' ? [] : [`*${remark}*`])].join(' ');
  return [`### ${heading}`, escaped(front), quoteOf(back), ...(small === '' ? [] : [small])].join('\n\n');
}

/** The text as a block quotation. */
export const quoteOf = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${escaped(line)}`)
    .join('\n');

/** The text with the characters escaped that Markdown would take for markup. */
export const escaped = (text: string): string =>
  text.replace(/[\\`*_[\]<>]/gu, '\\$&').replace(/^(\s{0,3})(#{1,6} |[-+] |>)/gmu, '$1\\$2');

/** Likewise, as one line. */
export const plainLine = (text: string): string => escaped(text.replace(/\s+/gu, ' ').trim());
