/** The fixed JSON shape of a verification, as `npm run verify` prints it. */

import type { Verification } from './verification.js';

/** Returns verdict, document, paragraph, match and differences, in this order; `error` if the text was not checked. */
export const verificationToJson = ({ verdict, document, paragraph, match, differences }: Verification): object =>
  verdict === 'too-long'
    ? { error: 'is too long to check; send a shorter quotation' }
    : { verdict, document, paragraph, match, differences };
