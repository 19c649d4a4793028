/** The values of the source graph: sources, and the places in the text that rely on them. */

import type { Document, Footnote, Reference, ReferenceType } from '../corpus/document.js';
import type { Disagreement } from './disagreement.js';

/**
 * How a sentence relies on a source: by an author–date citation, by a note mark, or by naming it in running text
 * ("an analysis published by RUSI", and "The same analysis" after it).
 */
type Manner = 'citation' | 'footnote' | 'mention';

export interface SourceUse {
  readonly manner: Manner;
  /** The address of the passage, e.g. `p52`. */
  readonly passage: string;
  /** The sentence as in the passage; empty if a mark could not be assigned to one. */
  readonly sentence: string;
  /** The footnote marked in the sentence; null for the other manners. */
  readonly footnote: number | null;
}

/** A work or website that the document relies on or lists: an entry of the reference list, or one that only a footnote names. */
export interface Source {
  /** The document's id and an address, e.g. `dipam-brief-79/ref8` or `dipam-brief-79/fn3`; unique in a corpus. */
  readonly id: string;
  readonly document: string;
  /** Null if only a footnote names it. */
  readonly reference: Reference | null;
  /** The notes that cite it, in order. */
  readonly footnotes: readonly Footnote[];
  /** As printed, one string per author (a person or an institution). */
  readonly authors: readonly string[];
  /** As printed, or null. */
  readonly year: string | null;
  readonly title: string | null;
  /** Journal, publisher or site, or null. */
  readonly publisher: string | null;
  readonly link: string | null;
  /** Null if only a footnote names it, whose form is too loose to tell. */
  readonly kind: ReferenceType | null;
  /** Names by which the text may refer to it, in lower case without diacritics: surnames, institutions, their acronyms. */
  readonly aliases: readonly string[];
  readonly uses: readonly SourceUse[];
  /** Ids of other entries with the same link. */
  readonly twins: readonly string[];
  /** False if nothing in the text relies on it or on a twin. */
  readonly used: boolean;
}

export interface SourceGraph {
  readonly document: Document;
  /** References in the order of the list, then sources that only footnotes name. */
  readonly sources: readonly Source[];
  /** The sources of each note that cites one; notes that are only remarks are omitted. */
  readonly sourcesOfNote: ReadonlyMap<number, readonly Source[]>;
  readonly disagreements: readonly Disagreement[];
}
