/** The shape of a parsed document: the fixed form that `npm run corpus -- --json` prints. */

export type ParagraphKind = 'paragraph' | 'list' | 'table' | 'quote';

export interface Paragraph {
  /** Position among the body paragraphs of the whole document, from 1. */
  readonly n: number;
  readonly kind: ParagraphKind;
  /** The document's own words, with broken lines and pages rejoined: no footnote marks, single spaces. */
  readonly text: string;
  /** Numbers of the footnotes marked in this paragraph, in order. */
  readonly footnotes: readonly number[];
  /** The page that it begins on, counted from 1; null if the form has no pages. */
  readonly page: string | null;
}

export interface Section {
  /** A slug of the title, unique in the document. */
  readonly id: string;
  readonly title: string;
  /** The id of the parent section, or null. */
  readonly parent: string | null;
  readonly paragraphs: readonly Paragraph[];
}

/** Parts before and after the body: title block, about the author, publisher and contacts. */
export interface Matter {
  readonly title: string;
  readonly text: string;
}

export interface Footnote {
  readonly number: number;
  /** The note without its number, URLs and Markdown marks. */
  readonly text: string;
  readonly urls: readonly string[];
  /** The body sentence with the mark, as in the paragraph's text; empty if no mark was found. */
  readonly sentence: string;
  /** As for paragraphs. */
  readonly page: string | null;
}

/** The CSL item types that are distinguished. */
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
  /** The entry as printed, with broken lines rejoined, without its bullet. */
  readonly raw: string;
  /** As printed, one string per author (a person or an institution). */
  readonly authors: readonly string[];
  /** As printed, or null for n.d. and t.y. */
  readonly year: string | null;
  readonly title: string | null;
  /** The journal, book or site that the work stands in, or null; of a report the publisher. */
  readonly container: string | null;
  readonly url: string | null;
  readonly type: ReferenceType;
  /** As for paragraphs. */
  readonly page: string | null;
}

export interface Document {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly series: string | null;
  readonly date: string | null;
  readonly author: string | null;
  /** Where the document was published, or null if the metadata does not say. */
  readonly url: string | null;
  /** Null if the metadata does not say. */
  readonly licence: string | null;
  /** ISO 639-1 code, or null if the metadata does not say. */
  readonly language: string | null;
  readonly sections: readonly Section[];
  readonly matter: readonly Matter[];
  readonly footnotes: readonly Footnote[];
  readonly references: readonly Reference[];
}
