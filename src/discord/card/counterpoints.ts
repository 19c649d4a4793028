/** What a document says against a passage, or leaves open about it. */

import type { Counterpoint } from '../../study/counterpoints.js';
import type { Words } from '../../words/words.js';
import type { Library } from '../library/library.js';
import { citedLine } from './cited-line.js';
import { quoteHighlights } from './quote.js';
import { AGAINST } from './words.js';

/** One text per counterpoint, each quotation of at most `longestChars`; or one that says that there is none. */
export function counterpointTexts(
  counterpoints: readonly Counterpoint[],
  setting: { readonly words: Words; readonly library: Library },
  longestChars: number,
): string[] {
  const { words } = setting;
  if (counterpoints.length === 0) return [words.say(AGAINST.none)];
  return counterpoints.map(({ kind, passage, sentence }) => {
    const highlights = [sentence];
    const citation = citedLine({ passage, highlights, rank: null }, setting);
    const quote = quoteHighlights({ sentences: passage.sentences, highlights }, longestChars);
    return [words.say(AGAINST[kind]), quote, citation].join('\n');
  });
}
