/** What is said about a text: counted from the document or looked up in it, never quoted. */

import type { DocumentSubject } from '../../languages/language.js';
import type { Unit } from './question.js';

/** Which of the counted things: all, or those of some years, in a language, or within a section. */
export interface Within {
  readonly years?: readonly string[];
  /** ISO 639-1 code of the language of their titles. */
  readonly language?: string;
  /** The section's title. */
  readonly section?: string;
}

export type TextFact =
  | { readonly kind: 'count'; readonly unit: Unit; readonly count: number; readonly within: Within }
  /** The section's titles in order, and how many of them are subsections. */
  | {
      readonly kind: 'sections';
      readonly titles: readonly string[];
      readonly subsections: number;
      readonly within: Within;
    }
  | {
      readonly kind: 'length';
      readonly words: number;
      readonly paragraphs: number;
      readonly minutes: number;
      readonly within: Within;
    }
  /** The longest or shortest section, with its subsections, or paragraph, by its words. */
  | {
      readonly kind: 'extreme';
      readonly which: 'longest' | 'shortest';
      readonly place: Place;
      readonly words: number;
    }
  /** With its words, or 0 if it is a note or reference. */
  | { readonly kind: 'end'; readonly which: 'first' | 'last'; readonly place: Place; readonly words: number }
  /** The newest or oldest references, all of one year. */
  | { readonly kind: 'age'; readonly which: 'newest' | 'oldest'; readonly year: string; readonly count: number }
  | { readonly kind: 'numbered'; readonly number: number; readonly place: Place }
  /** What the document says of itself: its author, publisher, date or title. */
  | { readonly kind: 'stated'; readonly subject: Stated; readonly value: string }
  /** That the document has no page numbers. */
  | { readonly kind: 'pages' };

export type Stated = Extract<DocumentSubject, 'author' | 'publisher' | 'date' | 'title'>;

/** One of the units: a section by its title, anything else by its address. */
export type Place =
  | { readonly unit: 'section'; readonly title: string }
  | { readonly unit: 'paragraph' | 'footnote' | 'reference'; readonly address: string };

/** What was found: the facts, and the addresses of the passages to show. */
export interface Found {
  readonly facts: readonly TextFact[];
  readonly addresses: readonly string[];
}
