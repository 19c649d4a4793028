/** 'Only my misses': the items that the person got wrong the last time, one at a time, for them alone. */

import { flaggedItems, type Miss, missesOf, PRACTICE, type QuizAnswer, quizAnswersOf } from '../../../store/quiz.js';
import { renderNotice } from '../../card/notice.js';
import type { Rendering } from '../../card/view.js';
import type { RequestContext, RequestPlace } from '../../gateway/context.js';
import { libraryOf } from '../../library/library.js';
import { quizItemId } from './custom-ids.js';
import { renderItem } from './item-card.js';
import { itemOf } from './sheet.js';
import { MESSAGES } from './words.js';

/** What has just been answered in practice; `notice` says what else was done. */
export interface Practised {
  readonly document: string;
  readonly item: string;
  readonly isAnswered: boolean;
  readonly notice?: string;
}

/** The given item, or else the first of the misses; says so if there are none left. */
export async function renderMiss(
  userId: string,
  practised: Practised | null,
  place: Pick<RequestPlace, 'guildId' | 'channelId'>,
  context: RequestContext,
): Promise<Rendering> {
  const { store, words, answerer, readerUrl } = context;
  const flagged = await flaggedItems(store, place);
  const misses: Miss[] = [];
  for (const miss of await missesOf(store, userId)) {
    if (!flagged.has(miss.item) && (await itemOf(miss.document, miss.item, context)) !== null) misses.push(miss);
  }
  const shown: Miss | undefined = practised ?? misses[0];
  const item = shown === undefined ? null : await itemOf(shown.document, shown.item, context);
  if (shown === undefined || item === null) return renderNotice(words.say(MESSAGES.noMisses));
  const after = misses.find((miss) => miss.item !== shown.item);
  const answer = practised?.isAnswered === true ? await lastAnswer(userId, shown.item, context) : null;
  return renderItem(item, {
    quizId: PRACTICE,
    heading: words.say(MESSAGES.practice, { count: misses.length }),
    until: '',
    answer,
    isFinal: answer !== null,
    next: after === undefined ? null : quizItemId('item', PRACTICE, after.item),
    notice: practised?.notice ?? null,
    words,
    library: libraryOf(answerer.corpus, readerUrl),
  });
}

async function lastAnswer(userId: string, item: string, { store }: RequestContext): Promise<QuizAnswer | null> {
  const answers = await quizAnswersOf(store, PRACTICE, store.keyedHash(userId));
  return answers.find((answer) => answer.item === item) ?? null;
}
