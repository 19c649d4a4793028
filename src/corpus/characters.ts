/** The characters of a text as later stages expect them: one kind of line end, no invisible characters, no ligatures. */

const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Writes a number in superscript digits, the form that every mark set high is brought to. */
const superscript = (number: string) => number.replace(/\d/gu, (digit) => SUPERSCRIPTS.charAt(Number(digit)));

/** Reads a run of superscript digits. */
export const fromSuperscript = (run: string) =>
  Number([...run].map((character) => SUPERSCRIPTS.indexOf(character)).join(''));

/**
 * Gives the text with line feeds as the only line ends, ligatures spelled out and invisible characters taken out.
 * Quotation marks, dashes and accents stay as they are. A soft hyphen stays where it ends a line: the line's join needs it.
 */
export function plainCharacters(text: string): string {
  return text
    .replace(/\r\n?|[\v\u0085\u2028\u2029]/gu, '\n')
    .replace(/[\uFEFF\u200B\u2060]/gu, '')
    .replace(/[\u00A0\u2007\u202F\u2002-\u2006\u2008-\u200A\u3000]/gu, ' ')
    .replace(/\u00AD(?![ \t]*\n)/gu, '')
    .replace(/[ﬀ-ﬆ]/gu, (ligature) => LIGATURES[ligature] ?? ligature)
    .replace(/<sup>\s*(\d{1,3})\s*<\/sup>|(?<=\S)\^(\d{1,3})\^/giu, (_, html?: string, caret?: string) =>
      superscript(html ?? caret ?? ''),
    );
}
