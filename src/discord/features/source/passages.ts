/** The passages that rely on a source: each with the sentence that does, how it does, and a button to open it. */

import type { CorpusDocument } from '../../../corpus/corpus.js';
import type { Passage } from '../../../corpus/passage.js';
import type { SourceUse } from '../../../sources/source.js';
import type { Words } from '../../../words/words.js';
import { addressInWords, placeIn } from '../../card/citation.js';
import { quoteHighlights } from '../../card/quote.js';
import type { ButtonView } from '../../card/view.js';
import { encodeLookUp } from '../../custom-id/look-up.js';
import { placeOf } from '../../custom-id/sentence.js';
import type { Library } from '../../library/library.js';
import { BUTTONS_OF_ROW } from '../../platform/limits.js';
import { MANNERS } from './words.js';

/** Room for a sentence; the button opens its paragraph. */
const LONGEST_SENTENCE_CHARS = 420;
/** Two rows; few sources have more passages that rely on them. */
const MOST_BUTTONS = 2 * BUTTONS_OF_ROW;

interface UsingSentence {
  readonly passage: Passage;
  readonly sentence: string;
  /** Each way in which it relies on the source, once. */
  readonly uses: readonly SourceUse[];
}

/** The sentences that rely on the source, in the order of the text, each once. */
export function sentencesUsing(
  passages: readonly { readonly passage: Passage; readonly uses: readonly SourceUse[] }[],
): UsingSentence[] {
  return passages.flatMap(({ passage, uses }) =>
    [...new Set(uses.map(({ sentence }) => sentence))].map((sentence) => ({
      passage,
      sentence: sentence === '' ? (passage.sentences[0] ?? '') : sentence,
      uses: uses.filter((use) => use.sentence === sentence),
    })),
  );
}

/** `¶ 56 · by note 9`, and the quoted sentence. */
export function usingText({ passage, sentence, uses }: UsingSentence, words: Words, library: Library): string {
  const manners = uses.map(({ manner, footnote }) =>
    words.say(MANNERS[manner], { note: footnote === null ? '' : addressInWords(`fn${footnote}`, words) }),
  );
  const place = placeIn(passage, words, library.readerLink(passage, [sentence]));
  const quote = quoteHighlights({ sentences: [sentence], highlights: [] }, LONGEST_SENTENCE_CHARS);
  return `**${place}** · ${[...new Set(manners)].join(' · ')}\n${quote}`;
}

/** A button to each of the passages with its sentence marked; the number in its id is the position of the quotation in the message. */
export function jumpButtons(sentences: readonly UsingSentence[], entry: CorpusDocument, words: Words): ButtonView[] {
  const seen = new Set<string>();
  return sentences
    .flatMap(({ passage, sentence }, position): ButtonView[] => {
      if (seen.has(passage.address)) return [];
      seen.add(passage.address);
      const argument = placeOf(passage, sentence, position);
      const customId = encodeLookUp({ name: 'open', argument, from: 0 }, entry);
      return customId === null ? [] : [{ label: addressInWords(passage.address, words), customId }];
    })
    .slice(0, MOST_BUTTONS);
}
