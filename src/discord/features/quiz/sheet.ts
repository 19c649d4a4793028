/** A person's own view of a quiz: one item at a time, then what is left to do. */

import { type Quiz, quizAnswersOf } from '../../../store/quiz.js';
import type { QuizItem } from '../../../study/quiz/item.js';
import { quizPoolOf } from '../../../study/quiz/pool.js';
import { renderNotice } from '../../card/notice.js';
import { type ButtonView, type Rendering, textBlock, withOpening } from '../../card/view.js';
import type { RequestContext } from '../../gateway/context.js';
import { libraryOf } from '../../library/library.js';
import { scoreLine, scoreOf, timeOf } from './board.js';
import { MISSES_ID, quizId, quizItemId } from './custom-ids.js';
import { renderItem } from './item-card.js';
import { MESSAGES } from './words.js';

/** The item with the id in the document as it is now; null if it is no longer printed. */
export async function itemOf(
  document: string,
  id: string,
  { answerer, turns }: RequestContext,
): Promise<QuizItem | null> {
  const entry = libraryOf(answerer.corpus).document(document);
  if (entry === null) return null;
  return (await quizPoolOf(entry, turns.next)).find((item) => item.id === id) ?? null;
}

/** An item of the quiz for the person; `notice` says what was just done. */
export async function renderSheet(
  quiz: Quiz,
  id: string,
  userId: string,
  notice: string | null,
  context: RequestContext,
): Promise<Rendering> {
  const { store, words, now, answerer, readerUrl } = context;
  const position = quiz.items.indexOf(id);
  const after = quiz.items[position + 1];
  const next = after === undefined ? quizId('sum', quiz.id) : quizItemId('item', quiz.id, after);
  const item = await itemOf(quiz.document, id, context);
  if (item === null) return renderGone(next, context);
  const answers = await quizAnswersOf(store, quiz.id, store.keyedHash(userId));
  const answer = answers.find((one) => one.item === id) ?? null;
  return renderItem(item, {
    quizId: quiz.id,
    heading: words.say(MESSAGES.position, { number: position + 1, count: quiz.items.length }),
    until: timeOf(quiz),
    answer,
    isFinal: answer?.isFinal === true || quiz.endsAt <= now(),
    next,
    notice,
    words,
    library: libraryOf(answerer.corpus, readerUrl),
  });
}

/** Says that the item is no longer in the document, with a button to go on. */
function renderGone(next: string | null, { words }: RequestContext): Rendering {
  const buttons = next === null ? [] : [{ label: words.say(MESSAGES.buttonNext), customId: next }];
  return () => ({
    tone: 'neutral',
    blocks: [
      textBlock(words.say(MESSAGES.gone)),
      ...(buttons.length === 0 ? [] : [{ kind: 'buttons' as const, buttons }]),
    ],
  });
}

/** The first item that the person has not answered; the first of all if they have answered each. */
export async function firstOpen(quiz: Quiz, userId: string, { store, now }: RequestContext): Promise<string> {
  const answers = await quizAnswersOf(store, quiz.id, store.keyedHash(userId));
  const open = quiz.items.find((id) => answers.every(({ item }) => item !== id));
  const [first = ''] = quiz.items;
  return quiz.endsAt <= now() ? first : (open ?? first);
}

/** How many items the person has answered, or their score once the quiz is over. */
export async function renderSum(
  quiz: Quiz,
  userId: string,
  { isShown, notice }: { readonly isShown: boolean; readonly notice: string | null },
  { store, words, now }: RequestContext,
): Promise<Rendering> {
  const person = store.keyedHash(userId);
  const answers = await quizAnswersOf(store, quiz.id, person);
  const isOver = quiz.endsAt <= now() || answers.filter(({ isFinal }) => isFinal).length === quiz.items.length;
  const text = isOver
    ? `**${scoreLine(await scoreOf(quiz, person, store), words)}**`
    : words.say(MESSAGES.sum, { answered: answers.length, count: quiz.items.length, when: timeOf(quiz) });
  const [first = ''] = quiz.items;
  const board: ButtonView = {
    label: words.say(isShown ? MESSAGES.buttonHide : MESSAGES.buttonShow),
    customId: quizId('board', quiz.id),
  };
  const buttons: ButtonView[] = [
    { label: words.say(MESSAGES.buttonFirst), customId: quizItemId('item', quiz.id, first) },
    ...(quiz.messageId === null ? [] : [board]),
    ...(isOver ? [{ label: words.say(MESSAGES.buttonMisses), customId: MISSES_ID }] : []),
  ];
  const sum: Rendering = () => ({ tone: 'neutral', blocks: [textBlock(text), { kind: 'buttons', buttons }] });
  return notice === null ? sum : withOpening(notice, sum);
}

/** Says that the quiz is not there any more. */
export const renderUnknown = ({ words }: RequestContext): Rendering => renderNotice(words.say(MESSAGES.gone));
