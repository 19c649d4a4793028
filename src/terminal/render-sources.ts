/** Footnotes and references as terminal text. */

import type { Footnote, Reference } from '../corpus/document.js';
import { labelled, type Page } from './page.js';
import { printable } from './printable.js';
import { renderAddresses, renderNote } from './render-passage.js';

const LIST_INDENT = 2;

/** Returns the notes under the heading, each with its web addresses. */
export function renderFootnotes(heading: string, notes: readonly Footnote[], page: Page): string {
  return [heading, ...notes.map((note) => renderNote(note, page, LIST_INDENT))].join('\n');
}

/** Returns the references under the heading as printed, each with its web address if the printed entry lacks it. */
export function renderReferences(heading: string, references: readonly Reference[], page: Page): string {
  const entries = references.map(({ n, raw, url }) => {
    const label = `ref ${n}`;
    const missing = url === null || raw.includes(url) ? [] : [url];
    return [
      labelled(label, printable(raw), page, LIST_INDENT),
      ...renderAddresses(missing, LIST_INDENT + label.length + 1),
    ].join('\n');
  });
  return [heading, ...entries].join('\n');
}
