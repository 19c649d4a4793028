/** The passages of a document: everything that can be found and cited. */

import type { Document, Footnote, ParagraphKind } from './document.js';
import { divided, sentencesOf } from './sentences.js';

/** @internal */
export type PassageKind = ParagraphKind | 'matter' | 'footnote' | 'reference';

export interface Passage {
  /** Stable within an edition, e.g. `p12`, `fn9`, `ref4`, `matter2` (matter counted from 1). */
  readonly address: string;
  /** The id of the document. */
  readonly document: string;
  readonly kind: PassageKind;
  /** The section's title; for matter its own title, for a footnote the section of its mark, for a reference "References". */
  readonly section: string;
  /** The page that it begins on, counted from 1; null if the form has no pages. */
  readonly page: string | null;
  /** The body paragraph's number, or null if it is not a body paragraph. */
  readonly paragraph: number | null;
  readonly text: string;
  /** The sentences of `text`, in order; joined by the spaces between them, which Chinese has not, they equal `text`. */
  readonly sentences: readonly string[];
  /** The passage's notes, in order; a footnote's own passage has itself as its note. */
  readonly footnotes: readonly Footnote[];
}

/** Lists the document's passages: body paragraphs in order, then matter, footnotes and references. */
export function passagesOf(document: Document): Passage[] {
  const notes = new Map(document.footnotes.map((note) => [note.number, note]));
  const sectionOfNote = new Map<number, string>();
  const passages: Passage[] = [];
  const add = (read: Omit<Passage, 'document' | 'sentences'>) => {
    // A note mark that was taken out leaves a space, or two.
    const passage = { ...read, text: read.text.replace(/ {2,}/gu, ' ').trim() };
    // A reference is one sentence, however many full stops its style uses.
    const sentences = passage.kind === 'reference' ? divided(passage.text) : sentencesOf(passage.text);
    passages.push({ ...passage, document: document.id, sentences });
  };

  for (const section of document.sections) {
    for (const paragraph of section.paragraphs) {
      for (const number of paragraph.footnotes) sectionOfNote.set(number, section.title);
      add({
        address: `p${paragraph.n}`,
        kind: paragraph.kind,
        section: section.title,
        page: paragraph.page,
        paragraph: paragraph.n,
        text: paragraph.text,
        footnotes: paragraph.footnotes.flatMap((number) => notes.get(number) ?? []),
      });
    }
  }
  for (const [position, { title, text }] of document.matter.entries()) {
    add({
      address: `matter${position + 1}`,
      kind: 'matter',
      section: title,
      page: null,
      paragraph: null,
      text,
      footnotes: [],
    });
  }
  for (const note of document.footnotes) {
    const section = sectionOfNote.get(note.number) ?? 'Footnotes';
    add({
      address: `fn${note.number}`,
      kind: 'footnote',
      section,
      page: note.page,
      paragraph: null,
      text: note.text,
      footnotes: [note],
    });
  }
  for (const { n, raw, page } of document.references) {
    add({
      address: `ref${n}`,
      kind: 'reference',
      section: 'References',
      page,
      paragraph: null,
      text: raw,
      footnotes: [],
    });
  }
  return passages;
}
