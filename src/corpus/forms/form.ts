/** What a form of document is: how it is recognised, and how it is read. */

import type { Metadata } from '../metadata.js';
import type { BlockedText } from '../text/block.js';
import type { Lexicon } from '../text/joining.js';

/** A file of the corpus folder whose form is not known yet. */
export interface Source {
  /** The file's name with its ending. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The content as text, or null if it is no text. */
  readonly text: string | null;
}

/** What a form's reader makes of a file. */
export interface Reading extends BlockedText {
  /** What the file states about itself, e.g. in its front matter. */
  readonly stated: Metadata;
  /** The same as lines, for the passage about the publication. */
  readonly lines: readonly string[];
  readonly lexicon: Lexicon;
  /** What could not be read, each as a phrase that follows the file's name: "page 3 is a picture". */
  readonly unread: readonly string[];
}

export interface Form {
  /** The endings of its files, in lower case with the full stop. */
  readonly endings: readonly string[];
  /** Whether programs that show such a file can open it at a page. */
  readonly hasPages: boolean;
  /** The most bytes that are read. */
  readonly mostBytes: number;
  /** Whether a file has this form, judged by its content; asked in the order of the table. */
  readonly detect: (source: Source) => boolean;
  /** Reads a file of this form. Throws an Error whose message is a phrase that follows the file's name: "is encrypted". */
  readonly read: (source: Source) => Promise<Reading>;
}
