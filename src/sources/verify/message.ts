/** A message checked: each quotation it holds, or the whole of it. */

import { quotationsIn, withoutQuotations } from './quotations.js';
import type { QuoteIndex } from './quote-index.js';
import type { Verification } from './verification.js';
import { verifyQuote } from './verify.js';

/** A quotation as it was typed, and what is said of it. */
export interface CheckedQuotation {
  readonly text: string;
  readonly verification: Verification;
}

export interface CheckedMessage {
  readonly checked: readonly CheckedQuotation[];
  /** How many quotations the message holds, those not checked too. */
  readonly count: number;
}

/** So few words around quotations only lead to them: "According to Kuik," */
const LEAST_WORDS_AROUND = 4;

/**
 * Checks the first `most` quotations of a message. A message that itself comes from the corpus is one quotation, whatever
 * it has in quotation marks: of a sentence with a word changed, the term it quotes would else be called exact.
 */
export function verifyMessage(message: string, index: QuoteIndex, most: number): CheckedMessage {
  const quotations = quotationsIn(message);
  const whole = message.trim();
  if (isQuotation(whole, index))
    return { checked: [{ text: whole, verification: verifyQuote(whole, index) }], count: 1 };
  const checked = quotations.slice(0, most).map((text) => ({ text, verification: verifyQuote(text, index) }));
  return { checked, count: quotations.length };
}

/** Whether what stands around the quotation marks comes from the corpus too. */
function isQuotation(message: string, index: QuoteIndex): boolean {
  const around = withoutQuotations(message);
  if ((around.match(/[\p{L}\p{N}]+/gu) ?? []).length < LEAST_WORDS_AROUND) return false;
  return verifyQuote(around, index).verdict !== 'absent' && verifyQuote(message, index).verdict !== 'absent';
}
