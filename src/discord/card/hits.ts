/** Where exact words occur: by section, with a count for each, and the sentences that contain them, the words in bold. */

import type { Passage } from '../../corpus/passage.js';
import type { PhraseHit } from '../../study/find-phrase.js';
import type { Words } from '../../words/words.js';
import type { LookUp } from '../custom-id/look-up.js';
import { encodeLookUp } from '../custom-id/look-up.js';
import { placeOf } from '../custom-id/sentence.js';
import { citationLine, placeIn } from './citation.js';
import { escapeMarkdown } from './escape.js';
import { renderList } from './list.js';
import { quoteHighlights } from './quote.js';
import type { CardSetting } from './setting.js';
import type { Rendering } from './view.js';
import { CARD } from './words.js';

/** Each hit shows its sentence, not the whole paragraph. */
const LONGEST_HIT_CHARS = 400;

interface Hit extends PhraseHit {
  /** How often the words occur in the passage; other forms of them are counted, but cannot be marked. */
  readonly count: number;
}

/** The hits under a heading; page buttons repeat the look-up. */
export function renderHits(
  heading: string,
  hits: readonly Hit[],
  { entry, words, library }: CardSetting,
  lookUp: LookUp,
): Rendering {
  const counts = new Map<string, number>();
  for (const { passage, count } of hits) counts.set(passage.section, (counts.get(passage.section) ?? 0) + count);
  const entries = hits.map(({ passage, sentences, places }, position) => {
    const { section } = passage;
    const place = placeIn(passage, words, library.readerLink(passage, sentences));
    const found = { sentences: passage.sentences, highlights: sentences, found: places };
    const quote = quoteHighlights(found, LONGEST_HIT_CHARS);
    const [first = ''] = sentences;
    return {
      group: `**${escapeMarkdown(section)}** · ${words.say(CARD.findPlaces, { count: counts.get(section) ?? 0 })}`,
      text: place === '' ? quote : `${quote}\n${place}`,
      option: { label: optionLabel(passage, words), description: first, value: placeOf(passage, first, position) },
    };
  });
  const list = {
    heading,
    entries,
    from: lookUp.from,
    menu: {
      customId: encodeLookUp({ name: 'open', argument: '', from: 0 }, entry),
      placeholder: words.say(CARD.listOpen),
    },
    pageId: (from: number) => encodeLookUp({ ...lookUp, from }, entry),
  };
  return renderList(list, words);
}

const optionLabel = (passage: Passage, words: Words) =>
  citationLine(passage, null, null, words).replaceAll(/\*\*|\\/gu, '');
