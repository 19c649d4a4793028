/** The daily passage: a whole paragraph, with an answer's buttons except those that need a question. */

import type { Passage } from '../../../corpus/passage.js';
import type { Words } from '../../../words/words.js';
import { answerButtons } from '../../card/answer-buttons.js';
import { escapeMarkdown, shorten } from '../../card/escape.js';
import { renderPassages } from '../../card/passages.js';
import type { Rendering } from '../../card/view.js';
import type { Library } from '../../library/library.js';
import { MESSAGES } from './words.js';

interface DailySetting {
  readonly library: Library;
  readonly words: Words;
  /** Whether the bot answers in the channel; discussions can be opened only where it does. */
  readonly isOpen: boolean;
}

/** The beginning of the passage is what a notification has room for. */
const LONGEST_LINE_QUOTE_CHARS = 200;

/** `Today’s passage · ¶ 12 · …`: what notifications show of it. */
export const dailyLine = ({ paragraph, text }: Passage, words: Words): string =>
  [words.say(MESSAGES.opening), `¶ ${paragraph}`, escapeMarkdown(shorten(text, LONGEST_LINE_QUOTE_CHARS))].join(' · ');

/** The passage under its heading. */
export function renderDaily(passage: Passage, setting: DailySetting): Rendering {
  const opening = [`**${setting.words.say(MESSAGES.opening)}**`];
  const quoted = renderPassages([{ passage, highlights: [], rank: null }], { ...setting, opening, canSave: false });
  const first = { ...passage, rank: 1, highlights: [], score: 1 };
  return (budgetChars) => {
    const { tone, blocks } = quoted(budgetChars);
    return {
      tone,
      blocks: [...blocks, ...answerButtons({ first, rest: [], all: [], isOpen: setting.isOpen }, setting)],
    };
  };
}
