/** What the quote check says of a text. */

import type { Passage } from '../../corpus/passage.js';

/** Words of the brief and what stands in their place in the checked text; empty where words were added or left out. */
export interface Difference {
  readonly brief: string;
  readonly text: string;
}

/** A passage, by its document's id and its address there. */
export type Place = Pick<Passage, 'document' | 'address'>;

export interface Verification {
  /** `too-long`: not checked, since that would take longer than a check may. */
  readonly verdict: 'exact' | 'near' | 'altered' | 'absent' | 'too-long';
  /** The document's id; null for what is absent or not checked. */
  readonly document: string | null;
  /** The body paragraph's number; null for what has no document and for matter, footnotes and references. */
  readonly paragraph: number | null;
  /** The brief's own words that the text is, or comes from; null for what has no document. */
  readonly match: string | null;
  /** The passages that hold `match`, in its order, each once; none for what has no document. */
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
