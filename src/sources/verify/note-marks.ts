/** Marks of notes that come along when a text is copied: "China.9", "China⁹", "China[9]", "China.[^9]". */

/** One note or several: "9", "9,10", "9–11". Thousands ("10,000") do not fit. */
const NUMBERS = String.raw`\d{1,3}(?:[,–-]\s?\d{1,2}){0,4}(?!\d)`;
const RAISED = /(?<=[\p{L}.,;:!?)”"'’])[¹²³⁰⁴-⁹]+/gu;
const BRACKETED = new RegExp(String.raw`\s?\[(?:${NUMBERS}|\^[\p{L}\p{N}_-]{1,30})\]`, 'gu');
/** A mark on the line follows what ends a clause; a year may end one too, while "1.5" is a figure of the text. */
const ON_THE_LINE = new RegExp(
  String.raw`(?<=(?:\p{L}|\b(?:1[5-9]|20)\d{2}|[)\]”"’'])[.,;!?…][”"’')]?|\p{L}[”"’')])${NUMBERS}(?=[”"’')]?(?:\s|$))`,
  'gu',
);
/** After these a number is the text's own: "No.79", "p.12". */
const BEFORE_NUMBERS = /\b(?:nos?|nr|arts?|paras?|pars?|pp?|secs?|chs?|vols?|figs?|ed|ca?|v|n)\.$/iu;
const LONGEST_ABBREVIATION_CHARS = 6;

/** The text in composed letters (NFC) without the marks of notes; figures of the text itself stay. */
export const withoutNoteMarks = (text: string): string =>
  text
    .normalize('NFC')
    .replace(RAISED, '')
    .replace(BRACKETED, '')
    .replace(ON_THE_LINE, (mark, at: number) =>
      BEFORE_NUMBERS.test(text.slice(Math.max(0, at - LONGEST_ABBREVIATION_CHARS), at)) ? mark : '',
    );
