/** Checks the quotations in a text. */

import { verifyMessage } from '../../../sources/verify/message.js';
import { verifyInThread } from '../../../sources/verify/thread.js';
import { renderNotice } from '../../card/notice.js';
import type { Rendering } from '../../card/view.js';
import type { RequestContext } from '../../gateway/context.js';
import { libraryOf } from '../../library/library.js';
import { MOST_QUOTATIONS, renderVerifications } from './card.js';
import { MESSAGES } from './words.js';

/** How long one check may take: others wait for it. */
const LONGEST_CHECK_MS = 3000;

type CheckingContext = Pick<RequestContext, 'answerer' | 'readerUrl' | 'words'>;

/** Says of each quotation in the text whether it is in the corpus; a text without quotations is checked as one. */
export async function checkQuotes(
  text: string,
  asker: string,
  { answerer, readerUrl, words }: CheckingContext,
): Promise<Rendering> {
  const { corpus } = answerer;
  const check = (quotation: string) => verifyInThread(quotation, corpus, { asker, limitMs: LONGEST_CHECK_MS });
  const { checked, count } = await verifyMessage(text, check, MOST_QUOTATIONS);
  if (count === 0) return renderNotice(words.say(MESSAGES.noText));
  return renderVerifications(checked, count, { words, library: libraryOf(corpus, readerUrl) });
}
