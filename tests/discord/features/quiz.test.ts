/** Quizzes over a small brief with a bank: for a channel and for oneself, with restarts, double presses, flags and misses. */

import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Answerer } from '../../../src/answer/answerer.js';
import type { CorpusDocument } from '../../../src/corpus/corpus.js';
import { quizAnswersOf } from '../../../src/store/quiz.js';
import type { QuizItem } from '../../../src/study/quiz/item.js';
import { quizPoolOf } from '../../../src/study/quiz/pool.js';
import { LANGUAGES } from '../../../src/words/words.js';
import { temporaryStore } from '../../store/temporary-store.js';
import { answer, cited, documentOf } from '../answers.js';
import { startFakeDiscord } from '../fake/server.js';
import type { FakeChannel, FakeUser } from '../fake/state.js';
import type { FakeDiscord } from '../fake/test-api.js';
import { type ManualClock, manualClock } from '../manual-clock.js';
import { nextCard } from '../next-card.js';
import { startTestBot, type TestBot, textOf } from '../test-bot.js';

const FACTS = [
  ['The harbour of Rotova was built by Dutch engineers and merchants.', 'Who built the harbour of Rotova?'],
  ['Salt traders from the northern valley paid a toll at the old bridge.', 'Where did salt traders pay a toll?'],
  ['A lighthouse keeper wrote poems about storms and lonely herons.', 'What did the lighthouse keeper write about?'],
  [
    'Parliament moved its sessions to a disused theatre after the flood.',
    'Where does parliament meet since the flood?',
  ],
  ['Glass blowers taught their craft to orphans from the mountain school.', 'Whom did glass blowers teach?'],
  ['The railway company sold its last steam engine to a museum abroad.', 'What became of the last steam engine?'],
  ['Farmers grow lentils on terraces which monks cut into the hillside.', 'What do farmers grow on the terraces?'],
  ['Weavers dye their wool with walnut shells gathered during autumn.', 'What do weavers dye their wool with?'],
] as const;

const PLAIN = documentOf(FACTS.flatMap(([sentence]) => [sentence, 'Nobody asks.', 'Nobody knows.']));
const ENTRY: CorpusDocument = {
  ...PLAIN,
  bank: FACTS.map(([sentence, question], at) => ({ lang: 'en', paragraph: at * 3 + 1, answer: sentence, question })),
};

const answerer: Answerer = {
  corpus: { documents: [ENTRY], broken: [] },
  ask: (question) => {
    const paragraph = ENTRY.bank.find((line) => line.question === question)?.paragraph ?? 1;
    const passage = ENTRY.passages.find((one) => one.paragraph === paragraph);
    return Promise.resolve(answer(passage === undefined ? [] : [cited(1, passage)], { question }));
  },
};

/** Where a component's press is acknowledged. */
const CALLBACK = 'POST /interactions/:interaction/:token/callback';

let fake: FakeDiscord;
let clock: ManualClock;
let bot: TestBot;
let store: TestBot['store'];
let pool: readonly QuizItem[];

const start = async () => {
  bot = await startTestBot({ answerer, fake, store, clock });
};

beforeAll(async () => {
  fake = await startFakeDiscord();
  store = await temporaryStore();
  clock = manualClock('2026-03-02T10:00:00Z');
  pool = await quizPoolOf(ENTRY, () => Promise.resolve());
  await start();
});
afterEach(() => fake.assertNoViolations());
afterAll(async () => {
  await bot.close();
  await fake.close();
});

const idsIn = (message: APIMessage): string[] =>
  [...JSON.stringify(message.components).matchAll(/"custom_id":"([^"]*)"/gu)].map(([, id = '']) => id);
const labelsIn = (message: APIMessage): string[] =>
  [...JSON.stringify(message.components).matchAll(/"label":"([^"]*)"/gu)].map(([, label = '']) => label);

/** The item that a sheet shows. */
function itemIn(message: APIMessage): QuizItem {
  const [, id] = /quiz:flag:[^:]*:([0-9a-f]{12})/u.exec(idsIn(message).join(' ')) ?? [];
  const item = pool.find((one) => one.id === id);
  if (item === undefined) throw new Error('The message shows no item');
  return item;
}

/** The custom id of the button for the right option, or for a wrong one. */
function optionIn(message: APIMessage, isRight: boolean): string {
  const item = itemIn(message);
  const right = item.kind === 'gap' ? '' : item.right;
  const found = idsIn(message).find((id) => id.startsWith('quiz:pick:') && id.endsWith(right) === isRight);
  if (found === undefined) throw new Error('There is no such option');
  return found;
}

const startQuiz = (channel: FakeChannel, options = {}) =>
  fake.interact({ command: 'quiz', options, channel, user: fake.user() }).answer();
const take = (board: APIMessage, user: FakeUser) => fake.press(board, 'Take part', user).answer();
const quizOf = (board: APIMessage): string => /quiz:take:([0-9a-f-]{36})/u.exec(idsIn(board).join(' '))?.[1] ?? '';
const answersOf = (board: APIMessage, user: FakeUser) => quizAnswersOf(store, quizOf(board), store.keyedHash(user.id));

describe('a quiz in a channel', () => {
  it('is public, while questions and answers are private and may be changed until its end', async () => {
    const channel = fake.channel();
    const user = fake.user();
    const board = await startQuiz(channel);
    expect(textOf(board)).toContain('**Quiz** · 5 questions');
    const taking = fake.press(board, 'Take part', user);
    const sheet = await taking.answer();
    expect(taking.isPrivate).toBe(true);
    expect(textOf(sheet)).toContain('Question 1 of 5');
    for (const { text } of itemIn(sheet).kind === 'answer' ? optionsOf(sheet) : [])
      expect(textOf(sheet)).toContain(text);
    await expect.poll(() => textOf(fake.message(board))).toContain(`<@${user.id}>`);

    const wrong = await fake.press(sheet, optionIn(sheet, false), user).answer();
    expect(textOf(wrong)).toContain('You may change it until');
    expect(textOf(wrong)).not.toContain('Right.');
    const right = await fake.press(wrong, optionIn(wrong, true), user).answer();
    expect(await answersOf(board, user)).toMatchObject([{ isRight: true, isFinal: false }]);
    const seen = await fake.press(right, 'See the answer', user).answer();
    expect(textOf(seen)).toContain('**Right.** The brief says:');
    expect(textOf(seen)).toContain(`**${itemIn(seen).sentence}**`);
    expect(labelsIn(seen)).toEqual(['Next', 'Save', 'Something is wrong with it']);
    expect(textOf(await fake.press(seen, 'Next', user).answer())).toContain('Question 2 of 5');
  });

  it('counts a button pressed twice, or many times at once, as one answer', async () => {
    const user = fake.user();
    const board = await startQuiz(fake.channel());
    const sheet = await take(board, user);
    const id = optionIn(sheet, true);
    await Promise.all([1, 2, 3].map(() => fake.press(sheet, id, user).answer()));
    expect(await answersOf(board, user)).toHaveLength(1);
  });

  it('keeps an answer before it is acknowledged, so that a bot that is killed then has lost none', async () => {
    const user = fake.user();
    const board = await startQuiz(fake.channel());
    const sheet = await take(board, user);
    const unheard = fake.withholdNext(CALLBACK);
    const pressed = fake.press(sheet, optionIn(sheet, true), user);
    await unheard.arrived;
    expect(await answersOf(board, user)).toMatchObject([{ isRight: true }]);
    unheard.release();
    await pressed.answer();
  });

  it('keeps an answer that was seen as it is, even if another is pressed meanwhile', async () => {
    const user = fake.user();
    const board = await startQuiz(fake.channel());
    const sheet = await take(board, user);
    const [wrong, right] = [optionIn(sheet, false), optionIn(sheet, true)];
    await fake.press(sheet, wrong, user).answer();
    const [seen, late] = [fake.press(sheet, 'See the answer', user), fake.press(sheet, right, user)];
    expect(textOf(await seen.answer())).toContain('You answered');
    expect(textOf(await late.answer())).toContain('You answered');
    expect(await answersOf(board, user)).toMatchObject([{ isRight: false, isFinal: true }]);
  });

  it('is one at a time in a channel', async () => {
    const channel = fake.channel();
    const board = await startQuiz(channel);
    const second = fake.interact({ command: 'quiz', channel, user: fake.user() });
    expect(textOf(await second.answer())).toContain(`/${channel.id}/${board.id}`);
    expect(second.isPrivate).toBe(true);
  });

  it('resumes after a restart, and ends with the scores of those who agree alone', async () => {
    const [open, shy] = [fake.user(), fake.user()];
    const board = await startQuiz(fake.channel());
    const sheets = [await take(board, open), await take(board, shy)] as const;
    await expect.poll(() => textOf(fake.message(board))).toContain(`<@${shy.id}>`);
    await bot.close();
    await start();
    let sheet = await fake.press(sheets[0], optionIn(sheets[0], true), open).answer();
    await fake.press(sheets[1], optionIn(sheets[1], false), shy).answer();
    for (let count = 1; count < 5; count += 1) sheet = await fake.press(sheet, 'Next', open).answer();
    const sum = await fake.press(sheet, 'Next', open).answer();
    expect(textOf(sum)).toContain('You have answered 1 of 5.');
    await fake.press(sum, 'Show my score to all', open).answer();

    await clock.tick('2026-03-02T10:11:00Z');
    const ended = textOf(fake.message(board));
    expect(ended).toContain('The quiz is over.');
    expect(ended).toContain(`<@${open.id}>: 1 of 5 right`);
    expect(ended).toMatch(new RegExp(`<@${shy.id}>(?!:)`, 'u'));
    const told = await nextCard(fake, { id: board.channel_id });
    expect(fake.state.messages.get(told.id)?.versions[0]?.content).toBe('The quiz is over: 2 people took part.');
    expect(textOf(told)).toContain(`/${board.channel_id}/${board.id}`);
    await clock.tick('2026-03-02T10:12:00Z');
    expect(fake.messages({ id: board.channel_id })).toHaveLength(2);
    const late = await fake.press(sheets[1], optionIn(sheets[1], true), shy).answer();
    expect(textOf(late)).toContain('came too late');
    expect(textOf(late)).toContain('You answered');
    expect(await answersOf(board, shy)).toMatchObject([{ isRight: false, isFinal: true }]);
    expect(textOf(await fake.press(fake.message(board), 'My answers', shy).answer())).toContain('Question 1 of 5');
  });

  it('does not use a flagged question again on the server, and counts it for nobody', async () => {
    const guild = fake.guild();
    const user = fake.user();
    const board = await startQuiz(fake.channel({ guild }), { questions: 10 });
    const sheet = await take(board, user);
    const item = itemIn(sheet);
    const flagged = await fake.press(sheet, 'Something is wrong with it', user).answer();
    expect(textOf(flagged)).toContain('not used here any more');
    const again = await startQuiz(fake.channel({ guild }), { questions: 10 });
    const quiz = await store.database
      .selectFrom('quizzes')
      .selectAll()
      .where('id', '=', quizOf(again))
      .executeTakeFirstOrThrow();
    expect(quiz.items).not.toContain(item.id);
    expect(JSON.stringify(await store.database.selectFrom('quiz_flags').selectAll().execute())).not.toContain(
      store.keyedHash(user.id),
    );
  });
});

const optionsOf = (message: APIMessage) => {
  const item = itemIn(message);
  return item.kind === 'gap' ? [] : item.options;
};

describe('a quiz of one’s own', () => {
  it('is private in a direct message, and its misses come back until they are right', async () => {
    const user = fake.user();
    const use = (options = {}) => fake.interact({ command: 'quiz', options, user, dm: true });
    expect(textOf(await use({ only: 'misses' }).answer())).toContain('No misses');
    const sheet = await use().answer();
    const missed = itemIn(sheet);
    const wrong = await fake.press(sheet, optionIn(sheet, false), user).answer();
    await fake.press(wrong, 'See the answer', user).answer();

    const practice = await use({ only: 'misses' }).answer();
    expect(itemIn(practice).id).toBe(missed.id);
    const still = await fake.press(practice, optionIn(practice, false), user).answer();
    expect(textOf(still)).toContain('You answered');
    const again = await use({ only: 'misses' }).answer();
    const right = await fake.press(again, optionIn(again, true), user).answer();
    expect(textOf(right)).toContain('**Right.**');
    expect(textOf(await use({ only: 'misses' }).answer())).toContain('No misses');
  });

  it('is forgotten with everything else', async () => {
    const user = fake.user();
    const sheet = await fake.interact({ command: 'quiz', user, dm: true }).answer();
    await fake.press(sheet, optionIn(sheet, false), user).answer();
    expect(textOf(await fake.interact({ command: 'forget-me', user }).answer())).toContain('- 1 quiz answer');
    const kept = store.database.selectFrom('quiz_answers').selectAll();
    expect(await kept.where('person', '=', store.keyedHash(user.id)).execute()).toEqual([]);
  });

  it.each(LANGUAGES)('is valid in %s, before and after the answer', async (language) => {
    const user = fake.user();
    await fake.interact({ command: 'language', options: { language }, user }).answer();
    const sheet = await fake.interact({ command: 'quiz', user, dm: true }).answer();
    const picked = await fake.press(sheet, optionIn(sheet, false), user).answer();
    const lock = idsIn(picked).find((id) => id.startsWith('quiz:lock:')) ?? '';
    expect(textOf(await fake.press(picked, lock, user).answer())).toContain(itemIn(sheet).sentence);
  });
});
