/** Claims of fact without a source, page by page. */

import { unsourcedClaims } from '../../../sources/unsourced.js';
import { addressInWords, placeIn } from '../../card/citation.js';
import { quoteHighlights } from '../../card/quote.js';
import { renderSentenceList } from '../../card/sentence-list.js';
import type { CardSetting } from '../../card/setting.js';
import type { Rendering } from '../../card/view.js';
import { passageAt } from '../../library/library.js';
import { MESSAGES, SIGNS } from './words.js';

const LONGEST_SENTENCE_CHARS = 420;

/** The page that includes the claim at the position. */
export function renderUnsourced(setting: CardSetting, from: number): Rendering {
  const { entry, words, library } = setting;
  const listed = unsourcedClaims(entry.document).flatMap(({ passage: address, sentence, signs }) => {
    const passage = passageAt(entry, address);
    if (passage === null) return [];
    const place = addressInWords(address, words);
    const why = signs.map((sign) => words.say(SIGNS[sign])).join(', ');
    return {
      group: null,
      text: `**${placeIn(passage, words, library.readerLink(passage, [sentence]))}** · ${why}\n${quoteHighlights({ sentences: [sentence], highlights: [] }, LONGEST_SENTENCE_CHARS)}`,
      label: `${place} · ${why}`,
      passage,
      sentence,
    };
  });
  return renderSentenceList(setting, 'unsourced', words.say(MESSAGES.heading, { count: listed.length }), listed, from);
}
