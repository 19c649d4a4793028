/** The places of exact words, by section, each with the sentence that holds them. */

import type { Passage } from '../../corpus/passage.js';
import type { PhraseHit } from '../find-phrase.js';
import type { Library } from '../library.js';
import type { Words } from '../messages/words.js';
import { citationLine } from './citation.js';
import { userLine } from './escape.js';
import { quoteHighlights } from './quote.js';
import { type Rendering, roomOf, textBlock } from './view.js';

const LONGEST_PHRASE_CHARS = 100;
/** A place shows its sentence, not its paragraph. */
const LONGEST_HIT_CHARS = 400;

/** The count first, zero too; then as many places as fit and how many do not. */
export function renderHits(
  phrase: string,
  hits: readonly PhraseHit[],
  { words, library }: { readonly words: Words; readonly library: Library },
): Rendering {
  const count = hits.reduce((sum, hit) => sum + hit.count, 0);
  const heading = words.say('find.count', { count, phrase: userLine(phrase, LONGEST_PHRASE_CHARS) });
  return (budgetChars) => {
    const rest = (shown: number) =>
      words.say('find.more', { count: hits.slice(shown).reduce((sum, hit) => sum + hit.count, 0) });
    let left = budgetChars - roomOf(heading) - roomOf(rest(0));
    const texts: string[] = [];
    for (const { passage, sentences } of hits) {
      const text = `${quoteHighlights(marked(passage, sentences), LONGEST_HIT_CHARS)}\n${citationLine(passage, null, null, words, library.readerLink(passage, sentences))}`;
      left -= roomOf(text);
      if (left < 0) break;
      texts.push(text);
    }
    const more = texts.length < hits.length ? [rest(texts.length)] : [];
    return { tone: 'neutral', blocks: [heading, ...texts, ...more].map(textBlock) };
  };
}

const marked = (passage: Passage, highlights: readonly string[]) => ({ sentences: passage.sentences, highlights });
