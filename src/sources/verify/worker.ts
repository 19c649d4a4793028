/** The quote check's thread: keeps the index of the corpus as it was last asked about. */

import { serveTasks } from '../task-thread.js';
import { verifyMessage } from './message.js';
import { indexQuotes, type QuoteIndex } from './quote-index.js';
import type { CheckRequest } from './thread.js';

let kept: { readonly edition: string; readonly index: QuoteIndex } | null = null;

serveTasks(({ message, most, corpus, edition }: CheckRequest) => {
  if (kept?.edition !== edition) kept = { edition, index: indexQuotes(corpus) };
  return verifyMessage(message, kept.index, most);
});
