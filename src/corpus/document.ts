/** The shape of a document as read: the fixed form that `npm run corpus -- --json` prints. */

export type ParagraphKind = 'paragraph' | 'list' | 'table' | 'quote';

export interface Paragraph {
  /** Position among the body paragraphs of the whole document, from 1. */
  readonly n: number;
  readonly kind: ParagraphKind;
  /** The document's own words, rejoined: no footnote marks, no line or page breaks, single spaces. */
  readonly text: string;
  /** Numbers of the footnotes whose mark stands in this paragraph, in order. */
  readonly footnotes: readonly number[];
}

export interface Section {
  /** A slug of the title, unique in the document. */
  readonly id: string;
  readonly title: string;
  /** The id of the section this one stands in, or null. */
  readonly parent: string | null;
  readonly paragraphs: readonly Paragraph[];
}

/** What stands before and after the body: title block, about the author, publisher and contacts. */
export interface Matter {
  readonly title: string;
  readonly text: string;
}

export interface Footnote {
  readonly number: number;
  /** The note without its number, URLs and Markdown marks. */
  readonly text: string;
  readonly urls: readonly string[];
  /** The body sentence that carries the mark, as it stands in the paragraph's text; empty where no mark was found. */
  readonly sentence: string;
}

/** CSL item types that the reader tells apart. */
export type ReferenceType =
  | 'article'
  | 'article-journal'
  | 'article-magazine'
  | 'article-newspaper'
  | 'book'
  | 'chapter'
  | 'paper-conference'
  | 'post-weblog'
  | 'report'
  | 'thesis'
  | 'webpage';

export interface Reference {
  /** Position in the reference list, from 1. */
  readonly n: number;
  /** The entry as printed, rejoined, without its bullet. */
  readonly raw: string;
  /** As printed, one author (a person or an institution) a string. */
  readonly authors: readonly string[];
  /** As printed, or null for n.d. and t.y. */
  readonly year: string | null;
  readonly title: string | null;
  /** Journal, publisher or site that the work appeared in, or null. */
  readonly container: string | null;
  readonly url: string | null;
  readonly type: ReferenceType;
}

export interface Document {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly series: string | null;
  readonly date: string | null;
  readonly author: string | null;
  /** Where the document was published, or null when the metadata does not state it. */
  readonly url: string | null;
  /** Null when the metadata does not state it. */
  readonly licence: string | null;
  /** ISO 639-1 code, or null when the metadata does not state it. */
  readonly language: string | null;
  readonly sections: readonly Section[];
  readonly matter: readonly Matter[];
  readonly footnotes: readonly Footnote[];
  readonly references: readonly Reference[];
}
