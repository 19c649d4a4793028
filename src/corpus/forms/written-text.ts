/** What Markdown and plain text share before they are read: normal characters, front matter, the words for joining lines. */

import type { Metadata } from '../metadata.js';
import { plainCharacters } from '../text/characters.js';
import { takeFrontMatter } from '../text/front-matter.js';
import { type Lexicon, lexiconOf } from '../text/joining.js';

/** Ten times the longest brief that was met; 10 MB of Markdown take 14 s and a gigabyte to read. */
export const MOST_TEXT_BYTES = 5_000_000;

export interface WrittenText {
  readonly stated: Metadata;
  readonly lines: readonly string[];
  readonly lexicon: Lexicon;
  /** The text after the front matter. */
  readonly body: string;
}

/** Prepares a text. Throws an Error, as a form's reader does, if it has no words. */
export async function prepare(text: string): Promise<WrittenText> {
  if (text.trim() === '') throw new Error('is empty');
  if (!/\p{L}/u.test(text)) throw new Error('contains no words');
  const plain = plainCharacters(text);
  const { metadata, lines, rest } = await takeFrontMatter(plain);
  return { stated: metadata, lines, lexicon: lexiconOf(plain.split('\n')), body: rest };
}
