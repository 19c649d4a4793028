/** Claims of fact without a source, page by page. */

import { unsourcedClaims } from '../../../sources/unsourced.js';
import { addressInWords, placeIn } from '../../card/citation.js';
import { renderList } from '../../card/list.js';
import { quoteHighlights } from '../../card/quote.js';
import type { CardSetting } from '../../card/setting.js';
import type { Rendering } from '../../card/view.js';
import { CARD } from '../../card/words.js';
import { encodeLookUp } from '../../custom-id/look-up.js';
import { placeOf } from '../../custom-id/sentence.js';
import { passageAt } from '../../library/library.js';
import { MESSAGES, SIGNS } from './words.js';

const LONGEST_SENTENCE_CHARS = 420;

/** The page that includes the claim at the position. */
export function renderUnsourced({ entry, words, library }: CardSetting, from: number): Rendering {
  const entries = unsourcedClaims(entry.document).flatMap(({ passage: address, sentence, signs }, position) => {
    const passage = passageAt(entry, address);
    if (passage === null) return [];
    const place = addressInWords(address, words);
    const why = signs.map((sign) => words.say(SIGNS[sign])).join(', ');
    return {
      group: null,
      text: `**${placeIn(passage, words, library.readerLink(passage, [sentence]))}** · ${why}\n${quoteHighlights({ sentences: [sentence], highlights: [] }, LONGEST_SENTENCE_CHARS)}`,
      option: { label: `${place} · ${why}`, description: sentence, value: placeOf(passage, sentence, position) },
    };
  });
  const list = {
    heading: words.say(MESSAGES.heading, { count: entries.length }),
    entries,
    from,
    menu: {
      customId: encodeLookUp({ name: 'open', argument: '', from: 0 }, entry),
      placeholder: words.say(CARD.listOpen),
    },
    pageId: (first: number) => encodeLookUp({ name: 'unsourced', argument: '', from: first }, entry),
  };
  return renderList(list, words);
}
