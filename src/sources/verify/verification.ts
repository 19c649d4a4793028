/** The result of a quote check. */

import type { Passage } from '../../corpus/passage.js';

/** Words of the brief and the checked text's words in their place; empty if words were added or left out. */
export interface Difference {
  readonly brief: string;
  readonly text: string;
}

/** A passage, by its document's id and its address there. */
export type Place = Pick<Passage, 'document' | 'address'>;

export interface Verification {
  /** `too-long`: not checked, because it would exceed the time limit of a check. */
  readonly verdict: 'exact' | 'near' | 'altered' | 'absent' | 'too-long';
  /** The document's id; null if absent or not checked. */
  readonly document: string | null;
  /** The body paragraph's number; null without a document, and for matter, footnotes and references. */
  readonly paragraph: number | null;
  /** The brief's own words that the text is or comes from; null without a document. */
  readonly match: string | null;
  /** The passages that contain `match`, in its order, without duplicates; empty without a document. */
  readonly places: readonly Place[];
  readonly differences: readonly Difference[];
}

export const ABSENT: Verification = {
  verdict: 'absent',
  document: null,
  paragraph: null,
  match: null,
  places: [],
  differences: [],
};

export const TOO_LONG: Verification = { ...ABSENT, verdict: 'too-long' };
