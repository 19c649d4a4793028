/** A message checked: each quotation it holds, or the whole of it. */

import { quotationsIn, withoutQuotations } from './quotations.js';
import type { Verification } from './verification.js';

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

/** Checks one quotation of any length. */
export type Check = (text: string) => Promise<Verification>;

/**
 * Checks the first `most` quotations of a message. A message that itself comes from the corpus is one quotation, whatever
 * it has in quotation marks: of a sentence with a word changed, the term it quotes would else be called exact.
 */
export async function verifyMessage(message: string, check: Check, most: number): Promise<CheckedMessage> {
  const quotations = quotationsIn(message);
  const whole = message.trim();
  const isWhole = quotations[0] === whole || (await isQuotation(whole, check));
  const texts = isWhole ? [whole] : quotations;
  const checked = texts.slice(0, most).map(async (text) => ({ text, verification: await check(text) }));
  return { checked: await Promise.all(checked), count: texts.length };
}

/** Whether what stands around the quotation marks comes from the corpus too. */
async function isQuotation(message: string, check: Check): Promise<boolean> {
  const around = withoutQuotations(message);
  if ((around.match(/[\p{L}\p{N}]+/gu) ?? []).length < LEAST_WORDS_AROUND) return false;
  return isFound(await check(around)) && isFound(await check(message));
}

const isFound = ({ verdict }: Verification) => verdict !== 'absent' && verdict !== 'too-long';
