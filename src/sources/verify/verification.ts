/** What the quote check says of a text. */

/** Words of the brief and what stands in their place in the checked text; empty where words were added or left out. */
export interface Difference {
  readonly brief: string;
  readonly text: string;
}

export interface Verification {
  readonly verdict: 'exact' | 'near' | 'altered' | 'absent';
  /** The document's id; null for what is absent. */
  readonly document: string | null;
  /** The body paragraph's number; null for what is absent and for matter, footnotes and references. */
  readonly paragraph: number | null;
  /** The brief's own words that the text is, or comes from; null for what is absent. */
  readonly match: string | null;
  readonly differences: readonly Difference[];
}

export const ABSENT: Verification = {
  verdict: 'absent',
  document: null,
  paragraph: null,
  match: null,
  differences: [],
};
