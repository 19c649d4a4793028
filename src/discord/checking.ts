/** What the bot says to a text whose quotations are to be checked. */

import { verifyInThread } from '../sources/verify/thread.js';
import { libraryOf } from './library.js';
import { renderNotice } from './render/notice.js';
import { MOST_QUOTATIONS, renderVerifications } from './render/verification.js';
import type { Rendering } from './render/view.js';
import type { RequestContext } from './request-context.js';

type CheckingContext = Pick<RequestContext, 'answerer' | 'readerUrl' | 'words'>;

/** The message that says of each quotation of the text whether it is in the corpus; a text without any is one itself. */
export async function checkQuotes(text: string, { answerer, readerUrl, words }: CheckingContext): Promise<Rendering> {
  const { corpus } = answerer;
  const { checked, count } = await verifyInThread(text, MOST_QUOTATIONS, corpus);
  if (count === 0) return renderNotice(words.say('menu.verify.no-text'));
  return renderVerifications(checked, count, { words, library: libraryOf(corpus, readerUrl) });
}
