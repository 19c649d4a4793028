/** `/review` and `/export`: a person's own cards when they ask, and their notes and misses as files. */

import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Answerer } from '../../../src/answer/answerer.js';
import type { CorpusDocument } from '../../../src/corpus/corpus.js';
import { keepQuizAnswer, PRACTICE } from '../../../src/store/quiz.js';
import { quizPoolOf } from '../../../src/study/quiz/pool.js';
import { LANGUAGES } from '../../../src/words/words.js';
import { answer, documentOf } from '../answers.js';
import type { FakeUser } from '../fake/state.js';
import { type ManualClock, manualClock } from '../manual-clock.js';
import { startTestBot, type TestBot, textOf } from '../test-bot.js';

const FACTS = [
  ['The harbour of Rotova was built by Dutch engineers and merchants.', 'Who built the harbour of Rotova?'],
  ['Salt traders from the northern valley paid a toll at the old bridge.', 'Where did salt traders pay a toll?'],
  ['A lighthouse keeper wrote poems about storms and lonely herons.', 'What did the lighthouse keeper write about?'],
  ['Farmers grow lentils on terraces which monks cut into the hillside.', 'What do farmers grow on the terraces?'],
  [
    'Once a year the guild of pilots pays for harbour dredging with its dues.',
    'What does the guild of pilots pay for?',
  ],
] as const;
const TERM = 'Harbour dredging refers to the removal of mud from the bottom of a harbour.';
const PLAIN = documentOf([...FACTS.flatMap(([sentence]) => [sentence, 'Nobody asks.', 'Nobody knows.']), TERM]);
const ENTRY: CorpusDocument = {
  ...PLAIN,
  bank: FACTS.map(([sentence, question], at) => ({ lang: 'en', paragraph: at * 3 + 1, answer: sentence, question })),
};
const answerer: Answerer = {
  corpus: { documents: [ENTRY], broken: [] },
  ask: (question) => Promise.resolve(answer([], { question })),
};

let bot: TestBot;
let clock: ManualClock;
beforeAll(async () => {
  clock = manualClock('2026-03-02T10:00:00Z');
  bot = await startTestBot({ answerer, clock });
});
afterEach(() => bot.fake.assertNoViolations());
afterAll(() => bot.close());

const use = (command: string, user: FakeUser) => bot.fake.interact({ command, user });

/** The person has got the first question wrong, or the first gap. */
async function miss(user: FakeUser, kind = 'answer'): Promise<string> {
  const item = (await quizPoolOf(ENTRY, () => Promise.resolve())).find((one) => one.kind === kind);
  if (item === undefined) throw new Error('There is no item');
  const where = { quizId: PRACTICE, guildId: null, document: ENTRY.document.id, userId: user.id, item: item.id };
  await keepQuizAnswer(bot.store, where, { choice: 'x', isRight: false, isFinal: true }, clock.now());
  return item.id;
}

async function note(user: FakeUser, text: string, number = '4'): Promise<void> {
  const shown = await bot.fake.interact({ command: 'passage', options: { number }, user }).answer();
  await (await bot.fake.submitModal(bot.fake.press(shown, 'Save', user), { note: text, tag: 'week1' })).answer();
}

async function fileOf(message: APIMessage, name: string): Promise<string> {
  const attached = message.attachments.find(({ filename }) => filename === name);
  return (await fetch(attached?.url ?? '')).text();
}

describe('/review', () => {
  it('shows a person’s misses and notes first, then terms, each with its passage, for them alone', async () => {
    const { fake } = bot;
    const user = fake.user();
    await miss(user);
    await note(user, 'Cheap salt?');
    const asked = use('review', user);
    const fronts: string[] = [];
    let message = await asked.answer();
    expect(asked.isPrivate).toBe(true);
    for (let time = 0; time < 3; time += 1) {
      fronts.push(textOf(message));
      const back = await fake.press(message, 'Show the answer', user).answer();
      expect(textOf(back)).toContain('**Ports and Powers** ¶');
      message = await fake.press(back, 'Well', user).answer();
    }
    expect(fronts[0]).toContain(FACTS[0][1]);
    expect(fronts[1]).toContain('Cheap salt?');
    expect(fronts[2]?.toLowerCase()).toContain('### harbour dredging');
    expect(textOf(message)).toContain('Nothing is due now.');
    expect(textOf(await use('review', fake.user()).answer())).not.toContain('Cheap salt?');
  });

  it('counts a card once, however often its button is pressed, and shows it again when it is due', async () => {
    const { fake, store } = bot;
    const user = fake.user();
    const back = await fake.press(await use('review', user).answer(), 'Show the answer', user).answer();
    const presses = [1, 2, 3].map(() => fake.press(back, 'Easily', user));
    await Promise.all(presses.map((press) => press.answer()));
    const rows = await store.database
      .selectFrom('review_cards')
      .selectAll()
      .where('person', '=', store.keyedHash(user.id))
      .execute();
    expect(rows).toHaveLength(1);
    expect(JSON.parse(rows[0]?.memory ?? '{}')).toMatchObject({ reps: 1 });
    expect(textOf(await use('review', user).answer())).toMatch(/Nothing is due now[\s\S]*Next: <t:/u);
    await clock.tick('2026-04-02T10:00:00Z');
    expect(textOf(await use('review', user).answer())).toContain('1 card due');
  });

  it('gives the first letters and lengths of missing words, as an export does', async () => {
    const { fake } = bot;
    const user = fake.user();
    await miss(user, 'gap');
    const hint = '2 words: h······ d·······';
    expect(textOf(await use('review', user).answer())).toContain(`-# ${hint}`);
    const message = await use('export', user).answer();
    for (const name of ['notes.md', 'notes.csv', 'anki.txt']) expect(await fileOf(message, name)).toContain(hint);
  });

  it.each(LANGUAGES)('is valid in %s', async (language) => {
    const { fake } = bot;
    const user = fake.user();
    await fake.interact({ command: 'language', options: { language }, user }).answer();
    const front = await use('review', user).answer();
    const [id = ''] = /review:show:[^"]*/u.exec(JSON.stringify(front.components)) ?? [];
    expect(textOf(await fake.press(front, id, user).answer())).toContain(TERM);
  });
});

describe('/export', () => {
  it('gives a person’s own notes and misses as three files, with the same ids each time', async () => {
    const { fake } = bot;
    const [user, other] = [fake.user(), fake.user()];
    const id = await miss(user);
    await note(user, 'Cheap salt?');
    await note(other, 'Private to somebody else', '7');
    const asked = use('export', user);
    const message = await asked.answer();
    expect(asked.isPrivate).toBe(true);
    expect(textOf(message)).toContain('1 note and 1 missed question');
    const markdown = await fileOf(message, 'notes.md');
    expect(markdown).toContain(`> ${FACTS[1][0]}`);
    expect(markdown).toContain(FACTS[0][1]);
    expect(markdown).not.toContain('Private');
    expect(await fileOf(message, 'notes.csv')).toContain('Cheap salt?');
    const anki = await fileOf(message, 'anki.txt');
    expect(anki).toContain(`\nquiz-${id}\t`);
    expect(anki).not.toContain('Private');
    expect(await fileOf(await use('export', user).answer(), 'anki.txt')).toBe(anki);
  });

  it('says so where there is nothing', async () => {
    expect(textOf(await use('export', bot.fake.user()).answer())).toContain('Nothing to export yet');
  });
});
