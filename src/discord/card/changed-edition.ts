/** Answers a button made for an older edition: shows what was quoted then and where the same words are now, never another paragraph. */

import { escapeMarkdown, shorten } from './escape.js';
import { renderNotice } from './notice.js';
import { renderPassages } from './passages.js';
import { quotedRuns } from './quote.js';
import type { CardSetting } from './setting.js';
import type { Rendering } from './view.js';
import { CARD } from './words.js';

/** Leaves room for the passage as it is now. */
const LONGEST_RUN_CHARS = 600;

/** The message's old quotation, then its passage in the current edition, or a note that its words are gone. */
export function renderChanged({
  entry,
  message,
  library,
  words,
}: CardSetting & { readonly message: string }): Rendering {
  return renderChangedQuote(quotedRuns(message)[0] ?? '', { entry, library, words });
}

/** The same for a given old quotation; '' where it is not known. */
export function renderChangedQuote(then: string, { entry, library, words }: CardSetting): Rendering {
  const opening = [
    words.say(CARD.editionChanged),
    words.say(CARD.editionThen),
    `> ${escapeMarkdown(shorten(then, LONGEST_RUN_CHARS)).replaceAll('\n', '\n> ')}`,
  ];
  const now = then === '' ? undefined : entry.passages.find(({ text }) => text.includes(then));
  if (now === undefined) return renderNotice(...opening, words.say(CARD.editionGone));
  const view = { passage: now, highlights: [], rank: null };
  return renderPassages([view], { words, library, opening: [...opening, words.say(CARD.editionNow)] });
}
