/** Author–date citations at the end of a line: "(Smith 2001)", "(Brandvold and Ng, 2018; OECD, 2021, p. 4)". */

/** What stands before a year in brackets without being an author. */
const TIME =
  '(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Fall|Winter)';
const CITED_AT_END = new RegExp(
  `\\((?:(?:see(?: also)?|cf\\.|e\\.g\\.),? )?(?!${TIME}\\b)(?:\\p{Ll}{2,3} )?\\p{Lu}[^()]*?,? (?:(?:1[5-9]|20)\\d{2}[a-z]?|n\\.d\\.)(?:[,:;][^()]*)?\\)$`,
  'u',
);

export const endsInCitation = (text: string) => CITED_AT_END.test(text);
