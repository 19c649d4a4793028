/** Author–date citations at the end of a line: "(Smith 2001)", "(Brandvold and Ng, 2018; OECD, 2021, p. 4)". */

import { MONTH } from '../../languages/print.js';

/** Words before a year in brackets that are not authors. */
const TIME = `(?:${MONTH}|Spring|Summer|Autumn|Fall|Winter)`;
const CITED_AT_END = new RegExp(
  `\\((?:(?:see(?: also)?|cf\\.|e\\.g\\.),? )?(?!${TIME}\\b)(?:\\p{Ll}{2,3} )?\\p{Lu}[^()]*?,? (?:(?:1[5-9]|20)\\d{2}[a-z]?|n\\.d\\.)(?:[,:;][^()]*)?\\)$`,
  'u',
);

export const endsInCitation = (text: string) => CITED_AT_END.test(text);
