/** What every form of text is first turned into: a flat row of blocks, each a heading or a stretch of text of one kind. */

import type { ParagraphKind } from './document.js';

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
  /** One line, single spaces; note marks in the encoded form of marks.ts. */
  readonly text: string;
  /** The items of a list, the lines of a paragraph: what the reference list is made from. */
  readonly parts: readonly string[];
}

export type Block = Heading | TextBlock;

/** A footnote or endnote as it stands in the text, before its mark is known. */
export interface Note {
  readonly label: string;
  readonly text: string;
}

/** A text cut into its blocks, with its notes taken out. */
export interface BlockedText {
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
  /** Lines that recur from page to page, without page numbers: the author's, the title's or the publication's name. */
  readonly runningHeads: ReadonlySet<string>;
}
