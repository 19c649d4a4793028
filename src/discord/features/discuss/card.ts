/** The opening of a discussion: the passage with its sources, questions to begin with, and counterpoints. */

import type { CorpusDocument } from '../../../corpus/corpus.js';
import type { Passage } from '../../../corpus/passage.js';
import type { Discussion } from '../../../study/discussion.js';
import type { OpenQuestion } from '../../../study/open-questions.js';
import type { Words } from '../../../words/words.js';
import { counterpointTexts } from '../../card/counterpoints.js';
import { escapeMarkdown } from '../../card/escape.js';
import { fitting, roomOfAll } from '../../card/fit.js';
import { passageText } from '../../card/passages.js';
import { type Block, type ButtonView, type Rendering, textBlock } from '../../card/view.js';
import { ANSWER_BUTTONS } from '../../card/words.js';
import type { PassageMark } from '../../custom-id/button.js';
import { buttonId } from '../../custom-id/button.js';
import type { Library } from '../../library/library.js';
import { MESSAGES } from './words.js';

interface DiscussionSetting {
  readonly entry: CorpusDocument;
  readonly library: Library;
  readonly words: Words;
}

/** A counterpoint is one sentence; a plain message leaves less room for it. */
const COUNTERPOINT_SHARE = 0.15;
/** The passage gets at least this much; counterpoints are shortened first. */
const LEAST_PASSAGE_CHARS = 500;

/** `**Let's discuss ¶ 12: Hedging Strategy**` */
export const discussionHeading = ({ paragraph, section }: Passage, words: Words): string =>
  words.say(MESSAGES.heading, { number: paragraph ?? 0, section: escapeMarkdown(section) });

/** The opening as a message; each question has a button that shows the passage about it. */
export function renderDiscussion(
  { start, questions, counterpoints }: Discussion,
  setting: DiscussionSetting,
): Rendering {
  const { words } = setting;
  return (budgetChars) => {
    const heading = discussionHeading(start, words);
    const asked =
      questions.length === 0
        ? null
        : [
            words.say(MESSAGES.questions),
            ...questions.map(({ question }, n) => `${n + 1}\\. ${escapeMarkdown(question)}`),
          ].join('\n');
    const closing = `-# ${words.say(MESSAGES.how)}`;
    const left = budgetChars - roomOfAll([heading, asked ?? '', closing]);
    const longest = Math.floor(budgetChars * COUNTERPOINT_SHARE);
    const against = fitting(counterpointTexts(counterpoints, setting, longest), left - LEAST_PASSAGE_CHARS);
    const room = left - roomOfAll(against) - 2;
    const passage = passageText({ passage: start, highlights: [], rank: null }, setting, room);
    const blocks: Block[] = [
      textBlock(heading),
      textBlock(passage),
      { kind: 'buttons', buttons: passageButtons(start, setting) },
      ...(asked === null ? [] : [textBlock(asked), questionButtons(questions, setting)]),
      ...against.map(textBlock),
      textBlock(closing),
    ];
    return { tone: 'neutral', blocks };
  };
}

function passageButtons({ address, footnotes }: Passage, { entry, words }: DiscussionSetting): ButtonView[] {
  const mark: PassageMark = { address, marked: [] };
  const actions = ['context', ...(footnotes.length > 0 ? (['sources'] as const) : []), 'check'] as const;
  return actions.map((action) => ({
    label: words.say(ANSWER_BUTTONS[action]),
    customId: buttonId(entry, action, [mark]),
  }));
}

function questionButtons(questions: readonly OpenQuestion[], { entry, words }: DiscussionSetting): Block {
  const buttons = questions.map(({ passage: { address, sentences }, sentence }, position) => {
    const marked = sentence === null ? [] : [sentences.indexOf(sentence)];
    return {
      label: words.say(MESSAGES.buttonSpeaks, { number: position + 1 }),
      customId: buttonId(entry, 'speaks', [{ address, marked }]),
    };
  });
  return { kind: 'buttons', buttons };
}
