/** Checks a message: each quotation in it, or the whole of it. */

import { quotationsIn, withoutQuotations } from './quotations.js';
import type { Verification } from './verification.js';

/** A quotation as typed, and its verification. */
export interface CheckedQuotation {
  readonly text: string;
  readonly verification: Verification;
}

export interface CheckedMessage {
  readonly checked: readonly CheckedQuotation[];
  /** How many quotations the message contains, including unchecked ones. */
  readonly count: number;
}

/** This few words around quotations merely introduce them: "According to Kuik," */
const LEAST_WORDS_AROUND = 4;

/** Checks one quotation of any length. */
export type Check = (text: string) => Promise<Verification>;

/**
 * Checks the first `most` quotations of a message. A message that itself comes from the corpus is one quotation, whatever it
 * has in quotation marks; otherwise, in an altered sentence, a term that it quotes would be reported as exact.
 */
export async function verifyMessage(message: string, check: Check, most: number): Promise<CheckedMessage> {
  const quotations = quotationsIn(message);
  const whole = message.trim();
  const isWhole = quotations[0] === whole || (await isQuotation(whole, check));
  const texts = isWhole ? [whole] : quotations;
  const checked = texts.slice(0, most).map(async (text) => ({ text, verification: await check(text) }));
  return { checked: await Promise.all(checked), count: texts.length };
}

/** Whether the text around the quotation marks comes from the corpus too. */
async function isQuotation(message: string, check: Check): Promise<boolean> {
  const around = withoutQuotations(message);
  if ((around.match(/[\p{L}\p{N}]+/gu) ?? []).length < LEAST_WORDS_AROUND) return false;
  return isFound(await check(around)) && isFound(await check(message));
}

const isFound = ({ verdict }: Verification) => verdict !== 'absent' && verdict !== 'too-long';
