/** What a source is, and what in the text leans on it: the values of the source graph. */

import type { Document, Footnote, Reference, ReferenceType } from '../corpus/document.js';
import type { Disagreement } from './disagreement.js';

/**
 * How a sentence leans on a source: by an author–date citation, by a footnote's mark, or by naming it in running words
 * ("an analysis published by RUSI", and "The same analysis" after it).
 */
type Manner = 'citation' | 'footnote' | 'mention';

export interface Leaning {
  readonly manner: Manner;
  /** The address of the passage, e.g. `p52`. */
  readonly passage: string;
  /** The sentence as it stands in the passage; empty where a mark could be told no sentence. */
  readonly sentence: string;
  /** The footnote whose mark the sentence carries; null for the other manners. */
  readonly footnote: number | null;
}

/** A work or a portal that the document leans on or lists: an entry of the reference list, or what only a footnote names. */
export interface Source {
  /** The document's id and an address, e.g. `dipam-brief-79/ref8` or `dipam-brief-79/fn3`; unique in a corpus. */
  readonly id: string;
  readonly document: string;
  /** Null for what stands in a footnote alone. */
  readonly reference: Reference | null;
  /** The notes that cite it, in order. */
  readonly footnotes: readonly Footnote[];
  /** As printed, one author (a person or an institution) a string. */
  readonly authors: readonly string[];
  /** As printed, or null. */
  readonly year: string | null;
  readonly title: string | null;
  /** Journal, publisher or site, or null. */
  readonly publisher: string | null;
  readonly link: string | null;
  /** Null where only a footnote names it: its form is too loose to tell. */
  readonly kind: ReferenceType | null;
  /** Names that the text may call it by, without diacritics and in lower case: surnames, institutions, their acronyms. */
  readonly aliases: readonly string[];
  readonly leanings: readonly Leaning[];
  /** Ids of other entries with the same link. */
  readonly twins: readonly string[];
  /** False when nothing in the text leans on it or on a twin. */
  readonly used: boolean;
}

export interface SourceGraph {
  readonly document: Document;
  /** References in the order of the list, then what only footnotes name. */
  readonly sources: readonly Source[];
  /** The sources of each note that cites one; notes that only remark on something are left out. */
  readonly sourcesOfNote: ReadonlyMap<number, readonly Source[]>;
  readonly disagreements: readonly Disagreement[];
}
