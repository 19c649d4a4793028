/** Where a text, or one sentence of it, was found in the corpus. */

import type { Passage } from '../../corpus/passage.js';
import type { Difference } from './verification.js';

export interface Finding {
  readonly verdict: 'exact' | 'near' | 'altered';
  /** The passages that contain `match`, in its order, without duplicates. */
  readonly passages: readonly [Passage, ...Passage[]];
  /** The brief's own words. */
  readonly match: string;
  readonly differences: readonly Difference[];
}
