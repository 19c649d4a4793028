/** Distinguishes running text from headings, labels and broken sentences. */

import { endsInCitation } from './author-date.js';
import type { Block, TextBlock } from './block.js';
import { CAPTION, goesOn } from './headings.js';
import { withoutMarks } from './marks.js';
import { withoutTail } from './printed-marks.js';

/** The number of words; Chinese has no spaces, and about two characters a word. */
export const wordCount = (text: string) =>
  text.split(' ').length + Math.floor((text.match(/\p{Script=Han}/gu)?.length ?? 0) / 2);

/** Prose has a full stop, and more words than a line of a title block. */
const LEAST_PROSE_WORDS = 12;

export const isProse = (block: Block) =>
  block.kind !== 'heading' &&
  (block.kind !== 'paragraph' || (wordCount(block.text) >= LEAST_PROSE_WORDS && endsSentence(block.text)));

/** Shorter blocks without final punctuation are labels and lines of an address rather than broken sentences. */
const LEAST_WORDS = 8;

/** Whether a block ends in mid-sentence. */
export function isOpen(block: TextBlock): boolean {
  const text = withoutMarks(block.text).trim();
  if (goesOn(text) && !text.endsWith(':')) return true;
  if (CAPTION.test(text) || wordCount(text) < LEAST_WORDS) return false;
  return !endsSentence(text);
}

/** Whether a text ends with punctuation, followed by any brackets, quotation marks and note marks, or with a citation. */
export const endsSentence = (text: string) =>
  /[.?!…:。！？：؟]\d{0,3}$/u.test(withoutTail(text)) || endsInCitation(withoutMarks(text).trimEnd());
