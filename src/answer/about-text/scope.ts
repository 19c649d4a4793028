/** The part of a document that a question about the text is about: all of it, or one section with its subsections. */

import type { CorpusDocument } from '../../corpus/corpus.js';
import type { Document, Paragraph, Section } from '../../corpus/document.js';
import type { Passage } from '../../corpus/passage.js';
import { wordCount, wordsIn } from '../../languages/words.js';
import type { Within } from './facts.js';

export interface Scope {
  readonly document: Document;
  readonly passages: readonly Passage[];
  readonly sections: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
  readonly within: Within;
}

/** A title as a phrase of a question: its words, without the letter or number before it. */
export const titlePhrase = (title: string): string =>
  wordsIn(title.replace(/^(?:\p{L}|\p{N}{1,3}(?:\.\p{N}{1,3}){0,3})[.)]\s+/u, ''))
    .map(({ folded }) => folded)
    .join(' ');

/** @param title the phrase of the section's title; null for the whole document */
export function scopeOf({ document, passages }: CorpusDocument, title: string | null): Scope {
  const section = title === null ? undefined : document.sections.find((one) => titlePhrase(one.title) === title);
  const sections = section === undefined ? document.sections : withSubsections(document, section);
  const within: Within = section === undefined ? {} : { section: section.title };
  return { document, passages, sections, paragraphs: paragraphsOf(sections), within };
}

/** A section and all below it, in order. */
export function withSubsections({ sections }: Document, top: Section): Section[] {
  const ids = new Set([top.id]);
  // Subsections follow their section.
  return sections.filter(({ id, parent }) => {
    const isWithin = ids.has(id) || (parent !== null && ids.has(parent));
    if (isWithin) ids.add(id);
    return isWithin;
  });
}

export const paragraphsOf = (sections: readonly Section[]): Paragraph[] =>
  sections.flatMap(({ paragraphs }) => paragraphs);

export const wordsOf = (paragraphs: readonly Paragraph[]): number =>
  paragraphs.reduce((sum, { text }) => sum + wordCount(text), 0);

export const addressOf = ({ n }: Paragraph): string => `p${n}`;

/** The addresses of the first and the last paragraph. */
export const endsOf = (paragraphs: readonly Paragraph[]): string[] =>
  [paragraphs[0], paragraphs.at(-1)].flatMap((one) => (one === undefined ? [] : addressOf(one)));
