/** Rejoins paragraphs that a page break, a note or a stray blank line cut in mid-sentence. */

import { endsInCitation } from './author-date.js';
import type { Block, TextBlock } from './block.js';
import { CAPTION, goesOn } from './headings.js';
import { joinTwo, type Lexicon } from './joining.js';
import { withoutMarks } from './marks.js';
import { withoutTail } from './printed-marks.js';

/** Shorter blocks without final punctuation are labels and lines of an address rather than broken sentences. */
const LEAST_WORDS = 8;

/** Whether a block ends in mid-sentence. */
export function isOpen(block: TextBlock): boolean {
  const text = withoutMarks(block.text).trim();
  if (goesOn(text) && !text.endsWith(':')) return true;
  if (CAPTION.test(text) || text.split(' ', LEAST_WORDS).length < LEAST_WORDS) return false;
  return !endsSentence(text);
}

/** Whether a text ends with punctuation, followed by any brackets, quotation marks and note marks, or with a citation. */
export const endsSentence = (text: string) =>
  /[.?!…:]\d{0,3}$/u.test(withoutTail(text)) || endsInCitation(withoutMarks(text).trimEnd());

/** Joins each block to the previous one if that ends in mid-sentence, or if the block begins in lower case. */
export function rejoin(blocks: readonly Block[], lexicon: Lexicon): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last !== undefined && last.kind !== 'heading' && block.kind !== 'heading' && belongs(last, block)) {
      joined[joined.length - 1] = {
        ...last,
        text: joinTwo(last.text, block.text, lexicon),
        parts: [...last.parts, ...block.parts],
      };
    } else {
      joined.push(block);
    }
  }
  return joined;
}

function belongs(last: TextBlock, block: TextBlock): boolean {
  if (last.kind === 'table' || block.kind === 'table' || block.kind === 'list') return false;
  const startsLow = /^["'“‘(]?\p{Ll}/u.test(block.text);
  if (block.kind === 'quote') return last.kind === 'quote' && (startsLow || isOpen(last));
  if (last.kind !== 'paragraph') return startsLow && isOpen(last);
  return startsLow || isOpen(last);
}
