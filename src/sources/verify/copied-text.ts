/** A pasted text as it was before it was copied: no hyphens of line ends, no marks of notes, one kind of space. */

import { withoutNoteMarks } from './note-marks.js';

/** Gives the text on one line, in composed letters (NFC), without ligatures, soft hyphens, note marks and outer quotation marks. */
export function copiedText(text: string): string {
  return withoutNoteMarks(text)
    .replace(/[\uFB00-\uFB06]/gu, (ligature) => ligature.normalize('NFKC'))
    .replace(/\u00AD\s*|[\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replace(/(?<=\p{Ll})[-\u2010]\s*\r?\n\s*(?=\p{Ll})/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^["'“”„«»‚‘’‹›]+|["'“”„«»‚‘’‹›]+$/gu, '')
    .trim();
}
