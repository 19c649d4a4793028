/** The passages at given places. */

import { addressesIn } from '../../../corpus/addresses.js';
import type { CorpusDocument } from '../../../corpus/corpus.js';
import type { Passage } from '../../../corpus/passage.js';
import { userLine } from '../../card/escape.js';
import { renderNotice } from '../../card/notice.js';
import { renderPassages } from '../../card/passages.js';
import type { CardSetting } from '../../card/setting.js';
import type { Rendering } from '../../card/view.js';
import { CARD } from '../../card/words.js';
import type { LookUp } from '../../custom-id/look-up.js';
import { paragraphCount, passageAt } from '../../library/library.js';

/** Enough to recognise what was mistyped. */
const LONGEST_ECHO_CHARS = 40;

/** The passages at the addresses in the text, in its order. */
export const passagesAt = (entry: CorpusDocument, text: string): Passage[] =>
  addressesIn(text).flatMap((address) => passageAt(entry, address) ?? []);

/** The passages; if there are none at these addresses, says which numbers exist. */
export function renderPassagesAt({ entry, words, library }: CardSetting, { argument }: LookUp): Rendering {
  const found = passagesAt(entry, argument);
  if (found.length === 0) {
    const values = { number: userLine(argument, LONGEST_ECHO_CHARS), last: paragraphCount(entry) };
    return renderNotice(words.say(CARD.passageUnknown, values));
  }
  const views = found.map((passage) => ({ passage, highlights: [], rank: null }));
  return renderPassages(views, { words, library });
}
