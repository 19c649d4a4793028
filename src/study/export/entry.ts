/** What a person takes along: a note or a missed question, with the passage that it is about. */

export interface ExportEntry {
  /** Stable: the same entry has the same id in every export. */
  readonly id: string;
  readonly kind: 'note' | 'miss';
  /** The document's title. */
  readonly document: string;
  /** As people cite it: `¶ 12`. */
  readonly place: string;
  /** The passage's section; '' if it is no longer in the document. */
  readonly section: string;
  /** The address of the passage on the reader page; null if there is none. */
  readonly link: string | null;
  /** The note, or the question. */
  readonly front: string;
  /** What the document prints, word for word: the passage, or the answer. */
  readonly back: string;
  /** '' for none. */
  readonly tag: string;
  /** Said of a passage that reads differently now; '' for none. */
  readonly remark: string;
}
