/** The daily passage: a paragraph quoted whole, with the buttons of an answer but for those that need a question. */

import type { Passage } from '../../../corpus/passage.js';
import type { Words } from '../../../words/words.js';
import { answerButtons } from '../../card/answer-buttons.js';
import { renderPassages } from '../../card/passages.js';
import type { Rendering } from '../../card/view.js';
import type { Library } from '../../library/library.js';
import { MESSAGES } from './words.js';

interface DailySetting {
  readonly library: Library;
  readonly words: Words;
  /** Whether the channel is one that the bot answers in: discussions are opened there alone. */
  readonly isOpen: boolean;
}

/** The passage with a heading that says what it is. */
export function renderDaily(passage: Passage, setting: DailySetting): Rendering {
  const opening = [`**${setting.words.say(MESSAGES.opening)}**`];
  const quoted = renderPassages([{ passage, highlights: [], rank: null }], { ...setting, opening });
  const first = { ...passage, rank: 1, highlights: [], score: 1 };
  return (budgetChars) => {
    const { tone, blocks } = quoted(budgetChars);
    return {
      tone,
      blocks: [...blocks, ...answerButtons({ first, rest: [], all: [], isOpen: setting.isOpen }, setting)],
    };
  };
}
