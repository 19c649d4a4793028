/** Normalises the characters of a text: one kind of line end, no invisible characters, no ligatures. */

const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** Without width, or changing the direction of the text around them. */
const INVISIBLE = /[\uFEFF\u200B\u2060\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** The text without them: hidden in entities, they come to light only after a form is read. */
export const withoutInvisible = (text: string): string => text.replace(INVISIBLE, '');

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Writes a number in superscript digits, the normal form of all raised marks. */
export const superscript = (number: string) => number.replace(/\d/gu, (digit) => SUPERSCRIPTS.charAt(Number(digit)));

/** Reads a run of superscript digits. */
export const fromSuperscript = (run: string) =>
  Number([...run].map((character) => SUPERSCRIPTS.indexOf(character)).join(''));

/**
 * Returns the text with line feeds as the only line ends, ligatures expanded and invisible characters removed.
 * Quotation marks, dashes and accents are kept. A soft hyphen at a line's end is kept for joining the lines.
 */
export function plainCharacters(text: string): string {
  return text
    .replace(/\r\n?|[\v\u0085\u2028\u2029]/gu, '\n')
    .replace(INVISIBLE, '')
    .replace(/[\u00A0\u2007\u202F\u2002-\u2006\u2008-\u200A\u3000]/gu, ' ')
    .replace(/\u00AD(?![ \t]*\n)/gu, '')
    .replace(/[ﬀ-ﬆ]/gu, (ligature) => LIGATURES[ligature] ?? ligature)
    .replace(/<sup>\s*(\d{1,3})\s*<\/sup>|(?<=\S)\^(\d{1,3})\^/giu, (_, html?: string, caret?: string) =>
      superscript(html ?? caret ?? ''),
    );
}
