/** What the answer to a press of a button is made from. */

import type { CorpusDocument } from '../../corpus/corpus.js';
import type { Words } from '../../words/words.js';
import type { PassageView } from '../card/passages.js';
import type { Library } from '../library/library.js';

/** The document is of the edition that the button was made with, except where it is told to have changed. */
export interface Press {
  readonly entry: CorpusDocument;
  /** The passages that the button is about, with their marked sentences. */
  readonly views: readonly PassageView[];
  /** All text of the message that the button stands below. */
  readonly message: string;
  readonly library: Library;
  readonly words: Words;
}
