/** A section cut into pages: at sentence ends, every word once and in order. */

import type { Document, Section } from '../../../corpus/document.js';
import type { Passage } from '../../../corpus/passage.js';
import { escapeMarkdown, wordsWithin } from '../../card/escape.js';

/** Words of one paragraph on one page. */
interface PagePart {
  readonly paragraph: number;
  /** The first character's place in the paragraph's text. */
  readonly start: number;
  readonly text: string;
}

export type Page = readonly PagePart[];

/** The section's own paragraphs; for one that has none, those of the sections in it. */
export function paragraphsOf({ sections }: Document, section: Section): number[] {
  if (section.paragraphs.length > 0) return section.paragraphs.map(({ n }) => n);
  const within = (id: string): Section[] =>
    sections.filter(({ parent }) => parent === id).flatMap((child) => [child, ...within(child.id)]);
  return within(section.id).flatMap(({ paragraphs }) => paragraphs.map(({ n }) => n));
}

/** The passages in pages that take at most `roomChars` each as shown, with `partRoomChars` more for each paragraph on them. */
export function pagesOf(passages: readonly Passage[], roomChars: number, partRoomChars: number): Page[] {
  const pages: PagePart[][] = [];
  let left = 0;
  for (const passage of passages) {
    for (const piece of piecesOf(passage, roomChars - partRoomChars)) {
      const room = escapeMarkdown(piece.text).length + 1;
      const page = pages.at(-1);
      const before = page?.at(-1);
      if (page !== undefined && before?.paragraph === piece.paragraph && room <= left) {
        // Taken out of the text anew, with whatever stands between the two.
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

/** The position of the page that holds a character of a paragraph; the first page where none does. */
export function pageAt(pages: readonly Page[], paragraph: number, start: number): number {
  const holds = (page: Page) =>
    page.some((part) => part.paragraph === paragraph && part.start <= start && start < part.start + part.text.length);
  return Math.max(0, pages.findIndex(holds));
}

/** Sentences; one that fits on no page is cut at a word's end. */
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
