/** The dated events in a document, in chronological order: date, sentence and paragraph on each line. */

import { timelineOf } from '../../../study/timeline.js';
import { escapeMarkdown } from '../../card/escape.js';
import { renderNotice } from '../../card/notice.js';
import { quoteHighlights } from '../../card/quote.js';
import { renderSentenceList } from '../../card/sentence-list.js';
import type { CardSetting } from '../../card/setting.js';
import type { Rendering } from '../../card/view.js';
import { CARD } from '../../card/words.js';
import { MESSAGES } from './words.js';

/** Room for a sentence and its date; longer ones are cut at a word boundary and open in full. */
const LONGEST_SENTENCE_CHARS = 420;

/** The page that includes the event at the position. */
export function renderTimeline(setting: CardSetting, from: number): Rendering {
  const { entry, words } = setting;
  const events = timelineOf(entry);
  if (events.length === 0) return renderNotice(words.say(MESSAGES.none));
  const listed = events.map(({ written, passage, sentence }) => {
    const place = words.say(CARD.citeParagraph, { number: passage.paragraph ?? 0 });
    return {
      group: null,
      text: `**${escapeMarkdown(written)}** · ${place}\n${quoteHighlights({ sentences: [sentence], highlights: [] }, LONGEST_SENTENCE_CHARS)}`,
      label: `${written} · ${place}`,
      passage,
      sentence,
    };
  });
  return renderSentenceList(setting, 'timeline', words.say(MESSAGES.heading, { count: events.length }), listed, from);
}
