/** A row in every table that can hold something of a person. */

import { keepAnswer } from '../../src/store/answers.js';
import { countInWindow } from '../../src/store/cooldowns.js';
import { keepGap } from '../../src/store/gaps.js';
import { isFirstTold } from '../../src/store/hints.js';
import { keepMessageState } from '../../src/store/message-state.js';
import { openMinutes } from '../../src/store/minutes.js';
import { keepNote } from '../../src/store/notes.js';
import { keepPendingAnswer } from '../../src/store/pending-answers.js';
import { markWeek } from '../../src/store/plans.js';
import { keepPosition, keepWhy, vote as votePosition } from '../../src/store/positions.js';
import { keepPost } from '../../src/store/posts.js';
import { joinQuiz, keepQuiz, keepQuizAnswer } from '../../src/store/quiz.js';
import { keepReport } from '../../src/store/reports.js';
import { keepResolved } from '../../src/store/resolved.js';
import { keepReviewCard } from '../../src/store/review-cards.js';
import { joinSession } from '../../src/store/roles.js';
import type { Store } from '../../src/store/store.js';
import { changeUserSettings } from '../../src/store/user-settings.js';
import { vote } from '../../src/store/votes.js';

export const PERSON = '777000777';
const GUILD = 'guild-1';

/** Keeps them. */
export async function fill(store: Store): Promise<void> {
  const asker = store.keyedHash(PERSON);
  const resolved = { guildId: GUILD, channelId: 'channel-1', question: 'Who pays?', messageId: 'message-1' };
  await changeUserSettings(store, PERSON, { language: 'de' });
  await isFirstTold(store, PERSON, 'hidden-reply');
  await countInWindow(store, { counted: 'use', userId: PERSON, now: 1, windowMs: 1 });
  await keepAnswer(store, {
    messageId: 'message-1',
    guildId: GUILD,
    questionId: null,
    asker,
    questionText: null,
    answeredAt: 1,
  });
  const pending = { questionId: 'question-1', guildId: GUILD, channelId: 'channel-1', kind: 'reply' } as const;
  await keepPendingAnswer(store, { ...pending, asker, begunAt: 1 });
  await keepMessageState(store, { messageId: 'message-1', guildId: GUILD, question: 'Who pays?', asker }, 1);
  await vote(store, { messageId: 'message-1', guildId: GUILD, votedAt: 1, voterId: PERSON, helpful: true });
  await keepResolved(store, { ...resolved, asker, resolverId: '9', resolvedAt: 1 });
  await keepResolved(store, { ...resolved, question: 'Who sells?', asker: null, resolverId: PERSON, resolvedAt: 1 });
  await keepGap(store, { guildId: GUILD, question: 'Who pays?', askerId: PERSON, askedAt: 1 });
  const report = {
    guildId: GUILD,
    channelId: null,
    question: 'Who pays?',
    reason: 'Wrong',
    document: 'brief',
    passages: [],
  };
  await keepReport(store, { ...report, messageId: 'message-1', reporterId: PERSON, asker: null, reportedAt: 1 });
  await keepReport(store, { ...report, messageId: 'message-2', reporterId: '9', asker, reportedAt: 1 });
  await keepNote(store, PERSON, {
    document: 'brief',
    edition: 'e',
    address: 'p1',
    passage: 'It was sold.',
    note: 'Why?',
    tag: '',
    notedAt: 1,
  });
  const quiz = await keepQuiz(store, {
    guildId: GUILD,
    channelId: 'channel-1',
    document: 'brief',
    items: ['i'],
    endsAt: 1,
  });
  await joinQuiz(store, quiz, PERSON);
  const answering = { quizId: quiz.id, guildId: GUILD, document: 'brief', userId: PERSON, item: 'i' };
  await keepQuizAnswer(store, answering, { choice: 'A', isRight: true, isFinal: false }, 1);
  await joinSession(store, { sessionId: '6', guildId: GUILD }, asker, 1);
  await openMinutes(store, { threadId: '5', guildId: GUILD }, PERSON, 1);
  await keepReviewCard(store, PERSON, { card: 't-1', memory: '{}', dueAt: 1 }, 1);
  await markWeek(store, { plan: { id: 'plan-1', guildId: GUILD }, week: 0, userId: PERSON }, 'read', 1);
  const position = await keepPosition(store, {
    guildId: GUILD,
    channelId: 'channel-1',
    document: 'brief',
    address: 'p1',
    passage: 'It was sold.',
    firstId: null,
    endsAt: 3,
  });
  await votePosition(store, position, PERSON, 'agree', 2);
  await keepWhy(store, position.id, PERSON, 'Because of the dockers');
  await keepPost(store, {
    messageId: 'message-2',
    channelId: 'channel-1',
    guildId: GUILD,
    person: asker,
    subject: 'note-1',
    postedAt: 1,
  });
}
