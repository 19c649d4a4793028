/** The quote check's thread: keeps the index of the corpus that it was last handed. */

import { indexQuotes, type QuotedCorpus, type QuoteIndex } from './quote-index.js';
import type { Verification } from './verification.js';
import { verifyQuote } from './verify.js';

let index: QuoteIndex | null = null;

/** Makes the corpus ready, in place of the one before. */
export function prepare(corpus: QuotedCorpus): void {
  index = indexQuotes(corpus);
}

/** Checks one quotation. @throws Error where no corpus was made ready */
export function check(text: string): Verification {
  if (index === null) throw new Error('the quote check was asked before it was given a corpus');
  return verifyQuote(text, index);
}
