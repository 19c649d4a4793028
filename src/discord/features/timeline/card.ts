/** The dated events in a document, in chronological order: date, sentence and paragraph on each line. */

import { timelineOf } from '../../../study/timeline.js';
import { escapeMarkdown } from '../../card/escape.js';
import { renderList } from '../../card/list.js';
import { renderNotice } from '../../card/notice.js';
import { quoteHighlights } from '../../card/quote.js';
import type { CardSetting } from '../../card/setting.js';
import type { Rendering } from '../../card/view.js';
import { CARD } from '../../card/words.js';
import { encodeLookUp } from '../../custom-id/look-up.js';
import { placeOf } from '../../custom-id/sentence.js';
import { MESSAGES } from './words.js';

/** Room for a sentence and its date; longer ones are cut at a word boundary and open in full. */
const LONGEST_SENTENCE_CHARS = 420;

/** The page that includes the event at the position. */
export function renderTimeline({ entry, words }: CardSetting, from: number): Rendering {
  const events = timelineOf(entry);
  if (events.length === 0) return renderNotice(words.say(MESSAGES.none));
  const entries = events.map(({ written, passage, sentence }, position) => {
    const place = words.say(CARD.citeParagraph, { number: passage.paragraph ?? 0 });
    return {
      group: null,
      text: `**${escapeMarkdown(written)}** · ${place}\n${quoteHighlights({ sentences: [sentence], highlights: [] }, LONGEST_SENTENCE_CHARS)}`,
      option: { label: `${written} · ${place}`, description: sentence, value: placeOf(passage, sentence, position) },
    };
  });
  const list = {
    heading: words.say(MESSAGES.heading, { count: events.length }),
    entries,
    from,
    menu: {
      customId: encodeLookUp({ name: 'open', argument: '', from: 0 }, entry),
      placeholder: words.say(CARD.listOpen),
    },
    pageId: (first: number) => encodeLookUp({ name: 'timeline', argument: '', from: first }, entry),
  };
  return renderList(list, words);
}
