/** The corpus as loaded from a folder: every readable document with its passages and its question bank. */

import type { BankQuestion, LabelledQuestion, UnanswerableQuestion } from './bank.js';
import type { Document } from './document.js';
import type { Passage } from './passage.js';

export interface CorpusDocument {
  readonly document: Document;
  readonly passages: readonly Passage[];
  readonly bank: readonly BankQuestion[];
  readonly unanswerable: readonly UnanswerableQuestion[];
  readonly labelled: readonly LabelledQuestion[];
  /** The path of the file, if it has pages that a link can open at; otherwise null. */
  readonly original: string | null;
  /** SHA-256 of the text and metadata, in hex; identifies the edition. */
  readonly edition: string;
}

/** A file of the corpus folder that could not be read, with the reason in words ("is empty", "is not UTF-8 text", …). */
export interface BrokenFile {
  readonly file: string;
  readonly reason: string;
}

export interface Corpus {
  readonly documents: readonly CorpusDocument[];
  readonly broken: readonly BrokenFile[];
}
