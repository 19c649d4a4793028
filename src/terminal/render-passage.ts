/** A passage as terminal text: its words, its citation, and its notes with their addresses. */

import { citationUrlOf } from '../answer/citation-url.js';
import type { Document, Footnote } from '../corpus/document.js';
import type { Passage } from '../corpus/passage.js';
import { indented, labelled, type Page, wrapped } from './page.js';
import { printable } from './printable.js';

/** Indent of quoted words, in columns. */
const QUOTE_INDENT = 2;
/** Indent of text under a citation, in columns. */
export const UNDER_CITATION_INDENT = 6;

/**
 * Returns the place of a passage, e.g. `Conclusion ¶ 61` (`Conclusion p. 12, ¶ 61` in a document with pages), `Conclusion, footnote 11`, `References, entry 4` or a matter's title;
 * its document is named if there are several.
 */
export function citationOf(passage: Passage, documents: readonly Document[]): string {
  const number = /\d+$/u.exec(passage.address)?.[0] ?? '';
  const section = printable(passage.section);
  const title = documents.length > 1 ? documents.find(({ id }) => id === passage.document)?.title : undefined;
  const within = title === undefined ? '' : `, in “${printable(title)}”`;
  const page = passage.page === null ? '' : `p. ${passage.page}, `;
  if (passage.kind === 'footnote') return `${section}, ${page}footnote ${number}${within}`;
  if (passage.kind === 'reference') return `${section}, ${page}entry ${number}${within}`;
  if (passage.kind === 'matter') return section + within;
  return `${section} ${page}¶ ${number}${within}`;
}

/**
 * Returns the passage's words with the given sentences in bold, its citation after `label` and before its `hedge`, and its notes.
 * If bold is not supported, asterisks mark the sentences.
 */
export function renderPassage(
  passage: Passage,
  shown: { readonly label?: string; readonly marked?: readonly string[]; readonly hedge?: string },
  page: Page,
  documents: readonly Document[],
): string {
  const citation = `${page.colors.cyan(citationOf(passage, documents))}${shown.hedge ?? ''}`;
  return [
    wrapped(withMarks(passage.text, shown.marked ?? [], page), page, QUOTE_INDENT),
    '',
    shown.label === undefined
      ? wrapped(citation, page, QUOTE_INDENT)
      : labelled(shown.label, citation, page, QUOTE_INDENT),
    ...renderReaderAddress(passage, shown.marked ?? [], page),
    ...renderNotesOf(passage, page),
  ].join('\n');
}

/** Returns the address of the passage on the reader page, at the first of the sentences; empty without a reader page. */
export function renderReaderAddress(passage: Passage, sentences: readonly string[], { readerUrl }: Page): string[] {
  return readerUrl === undefined
    ? []
    : renderAddresses([citationUrlOf(readerUrl, passage, sentences)], UNDER_CITATION_INDENT);
}

/** Returns a note after its address (`fn 9`), with its web addresses on separate lines. */
export function renderNote(note: Footnote, page: Page, indent: number): string {
  const label = `fn ${note.number}`;
  return [
    labelled(label, printable(note.text), page, indent),
    ...renderAddresses(note.urls, indent + label.length + 1),
  ].join('\n');
}

/** Returns web addresses on separate lines, never wrapped; a terminal that folds them can still open them. */
export function renderAddresses(urls: readonly string[], indent: number): string[] {
  return urls.map((url) => indented(printable(url), indent));
}

function renderNotesOf(passage: Passage, page: Page): string[] {
  // A footnote's own passage is the note itself, whose words are already shown.
  if (passage.kind === 'footnote') {
    return passage.footnotes.flatMap(({ urls }) => renderAddresses(urls, UNDER_CITATION_INDENT));
  }
  return passage.footnotes.map((note) => renderNote(note, page, UNDER_CITATION_INDENT));
}

function withMarks(text: string, marked: readonly string[], page: Page): string {
  const mark = page.colors.isColorSupported ? page.colors.bold : (sentence: string) => `**${sentence}**`;
  let rendered = '';
  let done = 0;
  for (const sentence of marked) {
    const start = text.indexOf(sentence, done);
    if (start === -1 || sentence === '') continue;
    rendered += printable(text.slice(done, start)) + mark(printable(sentence));
    done = start + sentence.length;
  }
  return rendered + printable(text.slice(done));
}
