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
  readonly verdict: 'exact' | 'near' | 'altered' | 'absent';
  /** The document's id; null for what is absent. */
  readonly document: string | null;
  /** The body paragraph's number; null for what is absent and for matter, footnotes and references. */
  readonly paragraph: number | null;
  /** The brief's own words that the text is, or comes from; null for what is absent. */
  readonly match: string | null;
  /** The passages that hold `match`, in its order, each once; none for what is absent. */
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
