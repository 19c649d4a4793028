/** One item of a quiz, as the person who takes it sees it: to answer, or with the right answer and its passage. */

import type { QuizAnswer } from '../../../store/quiz.js';
import type { Option, QuizItem } from '../../../study/quiz/item.js';
import type { Words } from '../../../words/words.js';
import { escapeMarkdown, userLine } from '../../card/escape.js';
import { roomOfAll } from '../../card/fit.js';
import { gapHint } from '../../card/gap-hint.js';
import { passageText } from '../../card/passages.js';
import { type ButtonView, type Rendering, textBlock } from '../../card/view.js';
import { ANSWER_BUTTONS, CARD } from '../../card/words.js';
import { buttonId } from '../../custom-id/button.js';
import type { Library } from '../../library/library.js';
import { pickId, quizItemId } from './custom-ids.js';
import { MESSAGES } from './words.js';

const LETTERS = 'ABCD';
const GAP = '\\_\\_\\_\\_\\_\\_';
/** What was typed into a gap; no answer is longer. */
const LONGEST_TYPED_CHARS = 60;

interface ItemSetting {
  readonly quizId: string;
  /** The line above the item: its number, or how many misses are left. */
  readonly heading: string;
  /** Until when answers may be changed, as Discord shows times. */
  readonly until: string;
  /** What the person has answered; null for nothing yet. */
  readonly answer: QuizAnswer | null;
  /** Whether the right answer is shown. */
  readonly isFinal: boolean;
  /** The custom id of the button that goes on; null for none. */
  readonly next: string | null;
  /** What was just done, if it must be said. */
  readonly notice: string | null;
  readonly words: Words;
  readonly library: Library;
}

/** The item. */
export function renderItem(item: QuizItem, setting: ItemSetting): Rendering {
  const { words, quizId, next, notice, heading, isFinal } = setting;
  const letters = item.kind === 'gap' ? [] : item.options.map((option, at) => ({ option, letter: LETTERS.charAt(at) }));
  const opening = [...(notice === null ? [] : [notice]), heading, ...asked(item, words)];
  const flag = { label: words.say(MESSAGES.buttonFlag), customId: quizItemId('flag', quizId, item.id) };
  const goOn = next === null ? [] : [{ label: words.say(MESSAGES.buttonNext), customId: next }];
  if (isFinal) {
    const told = verdict(item, letters, setting);
    const view = { passage: item.passage, highlights: [item.sentence], rank: null };
    return (budgetChars) => ({
      tone: setting.answer?.isRight === true ? 'sure' : 'neutral',
      blocks: [
        ...[...opening, told].map(textBlock),
        textBlock(passageText(view, setting, budgetChars - roomOfAll([...opening, told]) - 2)),
        { kind: 'buttons', buttons: [...goOn, ...saveButton(item, setting), flag] },
      ],
    });
  }
  const choices = letters.map(({ option, letter }): ButtonView => {
    const isChosen = setting.answer?.choice === option.key;
    return {
      label: isChosen ? words.say(MESSAGES.chosen, { letter }) : letter,
      customId: pickId(quizId, item.id, option.key),
    };
  });
  const type = { label: words.say(MESSAGES.buttonType), customId: quizItemId('type', quizId, item.id) };
  const lock = { label: words.say(MESSAGES.buttonLock), customId: quizItemId('lock', quizId, item.id) };
  const texts = [
    ...opening,
    ...letters.map(({ option, letter }) => `**${letter}** · ${escapeMarkdown(option.text)}`),
    ...(setting.answer === null ? [] : [keptLine(setting.answer, letters, setting)]),
  ];
  const choosing = item.kind === 'gap' ? [type] : choices;
  return () => ({
    tone: 'neutral',
    blocks: [
      ...texts.map(textBlock),
      { kind: 'buttons', buttons: choosing },
      { kind: 'buttons', buttons: [...(setting.answer === null ? [] : [lock]), ...goOn, flag] },
    ],
  });
}

type Lettered = readonly { readonly option: Option; readonly letter: string }[];

/** What is asked, and about which words. */
function asked(item: QuizItem, words: Words): string[] {
  if (item.kind === 'answer') return [`### ${escapeMarkdown(item.question)}`, words.say(MESSAGES.askAnswer)];
  if (item.kind === 'source') return [`> ${escapeMarkdown(item.sentence)}`, words.say(CARD.quizSource)];
  const sentence = `> ${escapeMarkdown(item.before)}${GAP}${escapeMarkdown(item.after)}`;
  return [sentence, words.say(MESSAGES.askGap), `-# ${escapeMarkdown(gapHint(item, words) ?? '')}`];
}

const keptLine = (answer: QuizAnswer, letters: Lettered, { words, until }: ItemSetting): string =>
  words.say(MESSAGES.kept, { choice: shownChoice(answer, letters), when: until });

/** Right or not, with both answers. */
function verdict(item: QuizItem, letters: Lettered, { answer, words }: ItemSetting): string {
  if (answer?.isRight === true) return words.say(MESSAGES.right);
  const right =
    item.kind === 'gap'
      ? escapeMarkdown(item.missing)
      : (letters.find(({ option }) => option.key === item.right) ?? { letter: '', option: { text: '' } });
  const shown =
    typeof right === 'string' ? right : item.kind === 'source' ? escapeMarkdown(right.option.text) : right.letter;
  if (answer === null) return words.say(MESSAGES.unanswered, { right: shown });
  return words.say(MESSAGES.wrong, { choice: shownChoice(answer, letters), right: shown });
}

/** The letter of the option chosen, or what was typed. */
function shownChoice({ choice }: QuizAnswer, letters: Lettered): string {
  const chosen = letters.find(({ option }) => option.key === choice);
  return chosen?.letter ?? (letters.length > 0 ? '–' : userLine(choice, LONGEST_TYPED_CHARS));
}

function saveButton({ passage }: QuizItem, { library, words }: ItemSetting): ButtonView[] {
  const entry = library.document(passage.document);
  if (entry === null) return [];
  const marks = [{ address: passage.address, marked: [] }];
  return [{ label: words.say(ANSWER_BUTTONS.save), customId: buttonId(entry, 'save', marks) }];
}
