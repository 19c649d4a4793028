/** Note marks that were copied along with a text: "China.9", "China⁹", "China[9]", "China.[^9]". */

/** One or several notes: "9", "9,10", "9–11". Thousands ("10,000") do not match. */
const NUMBERS = String.raw`\d{1,3}(?:[,–-]\s?\d{1,2}){0,4}(?!\d)`;
const RAISED = /(?<=[\p{L}.,;:!?)”"'’])[¹²³⁰⁴-⁹]+/gu;
const BRACKETED = new RegExp(String.raw`\s?\[(?:${NUMBERS}|\^[\p{L}\p{N}_-]{1,30})\]`, 'gu');
/** A mark that is not raised follows the end of a clause, which may be a year; "1.5" is a figure in the text. */
const ON_THE_LINE = new RegExp(
  String.raw`(?<=(?:\p{L}|\b(?:1[5-9]|20)\d{2}|[)\]”"’'])[.,;!?…][”"’')]?|\p{L}[”"’')])${NUMBERS}(?=[”"’')]?(?:\s|$))`,
  'gu',
);
/** After these words, a number belongs to the text: "No.79", "p.12". */
const BEFORE_NUMBERS = /\b(?:nos?|nr|arts?|paras?|pars?|pp?|secs?|chs?|vols?|figs?|ed|ca?|v|n)\.$/iu;
const LONGEST_ABBREVIATION_CHARS = 6;

/** The text in composed letters (NFC) without note marks; figures in the text itself are kept. */
export const withoutNoteMarks = (text: string): string =>
  text
    .normalize('NFC')
    .replace(RAISED, '')
    .replace(BRACKETED, '')
    .replace(ON_THE_LINE, (mark, at: number) =>
      BEFORE_NUMBERS.test(text.slice(Math.max(0, at - LONGEST_ABBREVIATION_CHARS), at)) ? mark : '',
    );
