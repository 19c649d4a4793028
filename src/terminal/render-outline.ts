/** A document's sections as terminal text, each with its paragraph numbers. */

import type { Document, Section } from '../corpus/document.js';
import { hanging, type Page, wrapped } from './page.js';
import { printable } from './printable.js';

const INDENT_PER_LEVEL = 2;

/** Returns the title, the sections one per line with their paragraph numbers, and the numbers of notes and references. */
export function renderOutline(document: Document, page: Page): string {
  const levels = new Map<string, number>();
  const lines = document.sections.map((section) => {
    const level = section.parent === null ? 1 : (levels.get(section.parent) ?? 0) + 1;
    levels.set(section.id, level);
    const text = [printable(section.title), page.colors.dim(rangeOf(section))].filter((part) => part !== '').join('  ');
    return hanging(text, page, level * INDENT_PER_LEVEL);
  });
  const counts = `${counted(document.footnotes.length, 'footnote')}, ${counted(document.references.length, 'reference')}`;
  return [wrapped(page.colors.bold(printable(document.title)), page), ...lines, page.colors.dim(counts)].join('\n');
}

/** Returns a number with its noun, e.g. `1 footnote` or `26 references`. */
export const counted = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

function rangeOf({ paragraphs }: Section): string {
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? `¶ ${first.n}` : `¶ ${first.n}–${last.n}`;
}
