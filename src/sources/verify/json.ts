/** The fixed JSON shape of a verification, as `npm run verify` prints it. */

import type { Verification } from './verification.js';

/** Gives verdict, document, paragraph, match and differences, in this order. */
export const verificationToJson = ({ verdict, document, paragraph, match, differences }: Verification): object => ({
  verdict,
  document,
  paragraph,
  match,
  differences,
});
