/** A menu to choose the answer from the replies to a question to the group. */

import type { Words } from '../../../words/words.js';
import { callOf } from '../../card/command-name.js';
import { type Rendering, textBlock } from '../../card/view.js';
import { FORGET_ME_NAME } from '../../card/words.js';
import { MESSAGES } from './words.js';

interface Reply {
  readonly id: string;
  readonly author: string;
  /** '' if Discord hides it from the bot. */
  readonly content: string;
}

/** The menu, with a note on what choosing means. */
export function renderReplyChoice(replies: readonly Reply[], customId: string, words: Words): Rendering {
  const options = replies.map(({ id, author, content }) => ({
    label: author,
    description: content.trim() === '' ? null : content.replace(/\s+/gu, ' ').trim(),
    value: id,
  }));
  const select = { customId, placeholder: words.say(MESSAGES.resolvePlaceholder), options };
  const meaning = words.say(MESSAGES.resolveChoose, { forget: callOf(FORGET_ME_NAME, words) });
  return () => ({ tone: 'neutral', blocks: [textBlock(meaning), { kind: 'select', select }] });
}
