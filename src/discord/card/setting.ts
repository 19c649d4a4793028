/** What a card about one document is rendered with. */

import type { CorpusDocument } from '../../corpus/corpus.js';
import type { Words } from '../../words/words.js';
import type { Library } from '../library/library.js';

export interface CardSetting {
  readonly entry: CorpusDocument;
  readonly words: Words;
  readonly library: Library;
}
