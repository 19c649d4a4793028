/** The intermediate form of every text: a flat list of blocks, each a heading or a stretch of text of one kind. */

import type { ParagraphKind } from '../document.js';

export interface Heading {
  readonly kind: 'heading';
  /** 1 for a section, 2 for one inside it, and so on. */
  readonly level: number;
  readonly text: string;
  /** The lines it was printed on. */
  readonly parts: readonly string[];
}

export interface TextBlock {
  readonly kind: ParagraphKind;
  /** One line with single spaces; note marks are encoded as in marks.ts. */
  readonly text: string;
  /** The items of a list or the lines of a paragraph, from which the reference list is made. */
  readonly parts: readonly string[];
  /** The page that it begins on; missing if the form has none. */
  readonly page?: string;
}

export type Block = Heading | TextBlock;

/** A footnote or endnote in the text whose mark is not known yet. */
export interface Note {
  readonly label: string;
  readonly text: string;
  /** The page that it begins on; missing if the form has none. */
  readonly page?: string | null;
}

/** A text split into blocks, with its notes taken out. */
export interface BlockedText {
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
  /** Lines that recur from page to page, without page numbers: the author's, the title's or the publication's name. */
  readonly runningHeads: ReadonlySet<string>;
  /** Whether the form itself says what is a heading; otherwise that is judged by the words. */
  readonly hasMarkup?: boolean;
}
