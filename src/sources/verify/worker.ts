/** The quote check's thread; it keeps the index of the last corpus that it received. */

import { indexQuotes, type QuotedCorpus, type QuoteIndex } from './quote-index.js';
import type { Verification } from './verification.js';
import { verifyQuote } from './verify.js';

let index: QuoteIndex | null = null;

/** Indexes the corpus, replacing the previous one. */
export function prepare(corpus: QuotedCorpus): void {
  index = indexQuotes(corpus);
}

/** Checks one quotation. @throws Error if no corpus was indexed */
export function check(text: string): Verification {
  if (index === null) throw new Error('the quote check was called before it received a corpus');
  return verifyQuote(text, index);
}
