/** Five questions to begin with; choosing one answers it. */

import type { Starter } from '../../../study/starters.js';
import { escapeMarkdown } from '../../card/escape.js';
import { renderNotice } from '../../card/notice.js';
import type { CardSetting } from '../../card/setting.js';
import { type Rendering, textBlock } from '../../card/view.js';
import { encodeLookUp } from '../../custom-id/look-up.js';
import { MESSAGES } from './words.js';

/** The questions as a list and as a menu. */
export function renderStarters(starters: readonly Starter[], { entry, words }: CardSetting): Rendering {
  const customId = encodeLookUp({ name: 'ask', argument: '', from: 0 }, entry);
  if (starters.length === 0 || customId === null) return renderNotice(words.say(MESSAGES.none));
  const lines = starters.map(({ question }, position) => `${position + 1}\\. ${escapeMarkdown(question)}`);
  const options = starters.map(({ question, passage }) => ({
    label: question,
    description: passage.section,
    value: question,
  }));
  return () => ({
    tone: 'neutral',
    blocks: [
      textBlock(words.say(MESSAGES.heading, { title: escapeMarkdown(entry.document.title) })),
      textBlock(lines.join('\n')),
      { kind: 'select', select: { customId, placeholder: words.say(MESSAGES.choose), options } },
    ],
  });
}
