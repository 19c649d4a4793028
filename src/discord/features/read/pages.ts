/** Divides a section into pages at sentence ends; every word appears once, in order. */

import type { Document, Section } from '../../../corpus/document.js';
import type { Passage } from '../../../corpus/passage.js';
import { escapeMarkdown, wordsWithin } from '../../card/escape.js';

/** The part of one paragraph on one page. */
interface PagePart {
  readonly paragraph: number;
  /** Position of its first character in the paragraph's text. */
  readonly start: number;
  readonly text: string;
}

export type Page = readonly PagePart[];

/** The section's own paragraphs; if it has none, those of its subsections. */
export function paragraphsOf({ sections }: Document, section: Section): number[] {
  if (section.paragraphs.length > 0) return section.paragraphs.map(({ n }) => n);
  const within = (id: string): Section[] =>
    sections.filter(({ parent }) => parent === id).flatMap((child) => [child, ...within(child.id)]);
  return within(section.id).flatMap(({ paragraphs }) => paragraphs.map(({ n }) => n));
}

/** The passages in pages of at most `roomChars` characters as shown, counting `partRoomChars` more for each paragraph. */
export function pagesOf(passages: readonly Passage[], roomChars: number, partRoomChars: number): Page[] {
  const pages: PagePart[][] = [];
  let left = 0;
  for (const passage of passages) {
    for (const piece of piecesOf(passage, roomChars - partRoomChars)) {
      const room = escapeMarkdown(piece.text).length + 1;
      const page = pages.at(-1);
      const before = page?.at(-1);
      if (page !== undefined && before?.paragraph === piece.paragraph && room <= left) {
        // Cut from the text, to include what is between the two.
        page[page.length - 1] = { ...before, text: passage.text.slice(before.start, piece.start + piece.text.length) };
        left -= room;
      } else if (page !== undefined && room + partRoomChars <= left) {
        page.push(piece);
        left -= room + partRoomChars;
      } else {
        pages.push([piece]);
        left = roomChars - room - partRoomChars;
      }
    }
  }
  return pages;
}

/** The index of the page with a character of a paragraph; 0 if no page has it. */
export function pageAt(pages: readonly Page[], paragraph: number, start: number): number {
  const holds = (page: Page) =>
    page.some((part) => part.paragraph === paragraph && part.start <= start && start < part.start + part.text.length);
  return Math.max(0, pages.findIndex(holds));
}

/** The sentences; one that is too long for a page is cut at word boundaries. */
function piecesOf({ paragraph, sentences }: Passage, longestChars: number): PagePart[] {
  if (paragraph === null) return [];
  const pieces: PagePart[] = [];
  let start = 0;
  for (const sentence of sentences) {
    let rest = sentence;
    while (rest !== '') {
      const text = wordsWithin(rest, (words) => escapeMarkdown(words).length < longestChars);
      pieces.push({ paragraph, start, text });
      const after = rest.slice(text.length);
      rest = after.trimStart();
      start += text.length + (after.length - rest.length);
    }
    start += 1;
  }
  return pieces;
}
