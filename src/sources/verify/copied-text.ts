/** A pasted text as it was before it was copied: no hyphens of line ends, no marks of notes, one kind of space. */

/** Gives the text on one line, in composed letters (NFC), without ligatures, soft hyphens, raised note marks and outer quotation marks. */
export function copiedText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\uFB00-\uFB06]/gu, (ligature) => ligature.normalize('NFKC'))
    .replace(/\u00AD\s*|[\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replace(/(?<=[\p{L}.,;:!?)”"'’])[¹²³⁰⁴-⁹]+/gu, '')
    .replace(/(?<=\p{Ll})[-\u2010]\s*\r?\n\s*(?=\p{Ll})/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^["'“”„«»‚‘’‹›]+|["'“”„«»‚‘’‹›]+$/gu, '')
    .trim();
}
