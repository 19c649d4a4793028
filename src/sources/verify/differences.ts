/** What differs between a text and the brief, word by word in the text's order. */

import type { Word } from '../../wording/words.js';
import type { Side } from './side.js';
import type { Difference } from './verification.js';

/** Returns the words that were replaced, added or omitted between the brief's words at `first` and `last`. */
export function differencesOf(
  text: Side,
  brief: Side,
  pairs: readonly number[],
  moved: readonly boolean[],
  first: number,
  last: number,
): Difference[] {
  const differences: Difference[] = [];
  const paired = new Set(pairs);
  let next = first;
  let open: { brief: Word[]; text: Word[] } = { brief: [], text: [] };
  const close = () => {
    if (open.brief.length > 0 || open.text.length > 0) {
      differences.push({ brief: written(brief.text, open.brief), text: written(text.text, open.text) });
    }
    open = { brief: [], text: [] };
  };
  const skipTo = (end: number) => {
    for (; next < end; next += 1) {
      const word = brief.words[next];
      if (word !== undefined && !paired.has(next)) open.brief.push(word);
    }
  };
  for (const [position, at] of pairs.entries()) {
    const word = text.words[position];
    if (word === undefined) continue;
    if (at === -1) {
      open.text.push(word);
      continue;
    }
    const other = brief.words[at];
    if (moved[position] === true || other === undefined || at < next) {
      if (other !== undefined && other.key !== word.key) {
        differences.push({ brief: written(brief.text, [other]), text: written(text.text, [word]) });
      }
      continue;
    }
    skipTo(at);
    next = at + 1;
    if (isWrittenAlike(text.text, word, brief.text, other)) close();
    else {
      open.brief.push(other);
      open.text.push(word);
    }
  }
  skipTo(last + 1);
  close();
  return differences;
}

const isWrittenAlike = (text: string, word: Word, brief: string, other: Word) =>
  bare(text.slice(word.start, word.end)) === bare(brief.slice(other.start, other.end));

const bare = (written: string) =>
  written
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The words from the first to the last, as in their text. */
const written = (text: string, words: readonly Word[]) =>
  words.length === 0 ? '' : text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
