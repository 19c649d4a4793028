/** One of the two texts being compared. */

import type { Word } from '../../wording/words.js';

/** A text or a stretch of the brief, as written and as words. */
export interface Side {
  readonly text: string;
  readonly words: readonly Word[];
}
