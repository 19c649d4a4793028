/** A question that pairs something the documents speak of with a state they never name: 'US and Japan?' */

import { withoutState } from './countries.js';

/** Words and signs that pair two names, in the languages of the bot. */
const PAIRING = String.raw`(?:\s*(?:,|/|&|\+)\s*|\s+(?:and|or|vs\.?|versus|with|ve|veya|ile|i|ili|sa|и|или|с|са|und|oder|mit|et|ou|avec)\s+|\s*(?:和|与|跟|还是|或)\s*)`;

/**
 * The question without the states named, where each stands in a pair with something else; null where it does not.
 * @param codes region codes of the states to leave out
 */
export function otherHalf(question: string, codes: readonly string[], language: string): string | null {
  let rest = question;
  for (const code of codes) {
    const without = withoutState(rest, code, language, PAIRING);
    if (without === null) return null;
    rest = without;
  }
  return rest === question ? null : rest;
}
