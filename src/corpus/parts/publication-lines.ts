/** Distinguishes the lines of a title block: dates, names of persons, institutions, publication details. */

import { printedWords } from '../../languages/index.js';
import { anyOf, standsIn } from '../../languages/phrases.js';
import { AND, MONTH, NAME_PARTICLE } from '../../languages/print.js';
import { wordsIn } from '../../languages/words.js';
import { isCapitals } from '../text/headings.js';
import { stripInline } from '../text/inline.js';

const DATE = new RegExp(
  `(?<!\\w)(?:\\d{1,2}(?:st|nd|rd|th)?\\.? ${MONTH}\\.?,? \\d{4}|${MONTH}\\.? \\d{1,2}, \\d{4}|${MONTH}\\.?,? \\d{4}|\\d{4}-\\d{2}(?:-\\d{2})?)(?!\\d)`,
  'iu',
);

const BYLINE = new RegExp(String.raw`^(?:${anyOf(printedWords(({ bylines }) => bylines))})\s+(\S.*)$`, 'iu');

/** Separates the author from the rest of the line: the publication, the date. */
const BYLINE_BREAK = /\s+[|•·]\s+/u;

/** Introduces a line about the publication rather than a heading. */
const PUBLICATION_LINE =
  /^(?:policy (?:brief|paper|note|memo)|working paper|report|issue|no\.?|number|volume|vol\.?|series|published|publication|date|discussion paper|briefing)\b|\S@\S|https?:|www\.|©|isbn|issn|doi/iu;

/** "Occasional Paper 8", "Issue Brief No. 19-07". */
const NUMBERED_PUBLICATION =
  /\b(?:paper|brief|briefing|note|report|memo|analysis|bulletin|series|issue)s?\.?,?\s+(?:no\.?\s*)?\d/iu;

/** Words that are common in names of institutions and rare in titles. */
const INSTITUTIONS = printedWords(({ institutions }) => institutions);
const INSTITUTION_CHARS = { least: 3, most: 80 } as const;

/** Professions and positions, in the line under a name. */
const POSITION =
  /^(?:(?:senior|junior|research|visiting|non-?resident|former|deputy|policy|associate|assistant) )*(?:fellow|director|professor|analyst|researcher|lecturer|adviser|advisor|editor|head|economist|scholar|student|candidate|ambassador)\b/iu;
/** Names of two to four capitalised words, one or several: "Rosario Quiroga Mamani and Peter Ashdown". */
const NAME = `(?:(?:Dr|Prof|Mr|Ms|Mrs|Gen|Amb)\\.? )*\\p{Lu}[\\p{L}.'’-]*(?: (?:${NAME_PARTICLE} )?\\p{Lu}[\\p{L}.'’-]*){1,3}`;
const PERSONS = new RegExp(`^${NAME}(?:(?:, |,? ${AND} )${NAME}){0,5}$`, 'u');
const HONORIFIC = /^(?:Dr|Prof|Amb)\b/u;

/** The date in a line as printed, or null. */
export const dateIn = (line: string) => DATE.exec(line)?.[0] ?? null;

export const isInstitution = (line: string) =>
  line.length >= INSTITUTION_CHARS.least &&
  line.length <= INSTITUTION_CHARS.most &&
  !line.includes(':') &&
  standsIn(INSTITUTIONS, wordsIn(line));

/** Whether a line says which publication this is, when it was published or who wrote it. */
export const isPublicationLine = (line: string) =>
  PUBLICATION_LINE.test(line) || NUMBERED_PUBLICATION.test(line) || BYLINE.test(line) || DATE.test(line);

/** Whether a line contains only names of persons, as far as its form and the next line show. */
export function isNameLine(line: string, next: string | undefined): boolean {
  if (!PERSONS.test(line) || isCapitals(line) || isInstitution(line)) return false;
  return (
    HONORIFIC.test(line) ||
    (next !== undefined && (POSITION.test(next) || isInstitution(next) || isPublicationLine(next)))
  );
}

/** The author in a title block, after "by" or on a line of names; null if neither is clear. */
export function authorIn(printed: readonly string[], runningHeads: ReadonlySet<string>): string | null {
  const lines = printed.map(stripInline);
  const byline = lines.flatMap((line, position) => {
    const name = BYLINE.exec(line)?.[1]?.trim();
    // "by the" on a line of its own, above the name.
    return name !== undefined && /^\p{Ll}+$/u.test(name) ? (lines[position + 1] ?? []) : (name ?? []);
  })[0];
  if (byline !== undefined) return byline.split(BYLINE_BREAK, 1)[0] ?? byline;
  const isName = (line: string, position: number) =>
    isNameLine(line, lines[position + 1]) ||
    (PERSONS.test(line) && !isInstitution(line) && !isCapitals(line) && runningHeads.has(line));
  return lines.find((line, position) => position > 0 && isName(line, position)) ?? null;
}
