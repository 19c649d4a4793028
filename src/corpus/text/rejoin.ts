/** Rejoins paragraphs that a page break, a note or a stray blank line cut in mid-sentence. */

import type { Block, TextBlock } from './block.js';
import { joinTwo, type Lexicon } from './joining.js';
import { isOpen } from './prose.js';

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
