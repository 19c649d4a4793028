/** Normalises a pasted text: without hyphens at line ends and note marks, and with one kind of space. */

import { withoutNoteMarks } from './note-marks.js';

/** Returns the text on one line, in composed letters (NFC), without ligatures, soft hyphens, note marks and outer quotation marks. */
export function copiedText(text: string): string {
  return withoutNoteMarks(text)
    .replace(/[\uFB00-\uFB06]/gu, (ligature) => ligature.normalize('NFKC'))
    .replace(/\u00AD\s*|[\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replace(/(?<=\p{Ll})[-\u2010]\s+(?=\p{Ll})/gu, (hyphen) => (hyphen.includes('\n') ? '' : hyphen))
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^["'“”„«»‚‘’‹›]+|["'“”„«»‚‘’‹›]+$/gu, '')
    .trim();
}
