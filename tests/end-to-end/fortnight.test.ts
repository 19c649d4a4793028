/**
 * A fortnight of a study group with the built bot over the real brief: seven members who speak three languages, two restarts, a
 * SIGKILL in the middle of a quiz, and a member who leaves and is forgotten. The bot's clock is moved, not waited for.
 */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type APIMessage, PermissionFlagsBits } from 'discord-api-types/v10';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { shownText } from '../../src/discord/card/read-back.js';
import { MESSAGES as QUIZ } from '../../src/discord/features/quiz/words.js';
import { openStore } from '../../src/store/open.js';
import { wordsIn } from '../../src/words/words.js';
import type { Asked } from '../discord/fake/interactions.js';
import { startFakeDiscord } from '../discord/fake/server.js';
import type { FakeChannel, FakeGuild, FakeUser } from '../discord/fake/state.js';
import type { FakeDiscord } from '../discord/fake/test-api.js';
import { bytesIn, environmentOf, type StorePlace, temporaryPlace } from '../store/temporary-store.js';
import { type BotProcess, startBot } from './bot-process.js';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const ITEMS = 5;

let fake: FakeDiscord;
let bot: BotProcess;
let place: StorePlace;
let clockFile: string;
let ahead = 0;
let guild: FakeGuild;
let channel: FakeChannel;
let members: FakeUser[];

const start = async () => {
  const preload = pathToFileURL(join(import.meta.dirname, 'moved-clock.mjs')).href;
  bot = await startBot(fake, {
    ...environmentOf(place),
    CLOCK_FILE: clockFile,
    NODE_OPTIONS: `--import=${preload}`,
  });
};
const restart = async () => {
  expect(await bot.stop()).toBe(0);
  await start();
};
/** Time passes; the bot does what it does every minute. */
const pass = (ms: number) => {
  fake.advance(ms);
  ahead += ms;
  writeFileSync(clockFile, String(ahead));
  bot.signal('SIGUSR2');
};

beforeAll(async () => {
  fake = await startFakeDiscord();
  place = await temporaryPlace();
  clockFile = join(mkdtempSync(join(tmpdir(), 'clock-')), 'ahead');
  writeFileSync(clockFile, '0');
  guild = fake.guild();
  channel = fake.channel({ guild, name: 'study-group' });
  members = ['en-US', 'tr', 'de', 'en-US', 'tr', 'de', 'en-US'].map((locale, at) =>
    fake.user({ locale, ...(at === 0 ? { permissions: PermissionFlagsBits.ManageGuild } : {}) }),
  );
  await start();
});
afterAll(async () => {
  await bot.stop();
  await fake.close();
  rmSync(join(clockFile, '..'), { recursive: true });
});

const textOf = (message: APIMessage) => shownText(message.content, message.components ?? []);
const idsIn = (message: APIMessage) =>
  [...JSON.stringify(message.components).matchAll(/"custom_id":"([^"]*)"/gu)].map(([, id = '']) => id);
/** The custom id of a component, since labels are in each person's language. */
const idOf = (message: APIMessage, beginning: string) => {
  const found = idsIn(message).find((id) => id.startsWith(beginning));
  if (found === undefined) throw new Error(`Nothing begins with ${beginning}; there are ${idsIn(message).join(', ')}`);
  return found;
};
const use = (command: string, options: Record<string, string | number>, user: FakeUser, where: FakeChannel = channel) =>
  fake.interact({ command, options, user, channel: where, locale: user.locale }).answer();
const press = (message: APIMessage, beginning: string, user: FakeUser): Asked =>
  fake.press(message, idOf(message, beginning), user, { locale: user.locale });

/** The bot's cards in the channel whose text matches. */
const cards = (place: { readonly id: string }, pattern: RegExp) =>
  fake
    .messages(place)
    .filter((one) => one.author.id === fake.state.bot.id && (one.components ?? []).length > 0)
    .filter((one) => pattern.test(textOf(one)));
/** The one card that matches, once it is there. */
const card = async (place: { readonly id: string }, pattern: RegExp): Promise<APIMessage> => {
  const found = await fake.until(`a card with ${pattern}`, () => cards(place, pattern).at(-1));
  expect(cards(place, pattern)).toHaveLength(1);
  return found;
};

const leader = () => member(0);
const member = (at: number): FakeUser => {
  const found = members[at];
  if (found === undefined) throw new Error(`There is no member ${at}`);
  return found;
};

/** Answers the item that the sheet shows; which of the options differs from person to person. */
function answerItem(sheet: APIMessage, user: FakeUser): Asked | Promise<Asked> {
  const picks = idsIn(sheet).filter((id) => id.startsWith('quiz:pick:'));
  const pick = picks[members.indexOf(user) % Math.max(1, picks.length)];
  if (pick !== undefined) return fake.press(sheet, pick, user);
  return fake.submitModal(press(sheet, 'quiz:type:', user), { gap: 'a guess' });
}

/** Answers what is still open in the quiz; gives how many that were. */
async function answerRest(board: APIMessage, user: FakeUser): Promise<number> {
  let sheet = await press(board, 'quiz:take:', user).answer();
  for (let count = 1; ; count += 1) {
    sheet = await (await answerItem(sheet, user)).answer();
    const next = idsIn(sheet).find((id) => id.startsWith('quiz:item:'));
    if (next === undefined) return count;
    sheet = await fake.press(sheet, next, user).answer();
  }
}

async function saveNote(user: FakeUser, number: string, note: string, where: FakeChannel, isShown: boolean) {
  const shown = await use('passage', { number }, user, where);
  const saved = await fake.submitModal(press(shown, '1:save:', user), { note, tag: 'week1', show: isShown });
  await saved.answer();
}

async function addPoint(board: APIMessage, user: FakeUser, point: string, passage: string): Promise<void> {
  await (await fake.submitModal(press(board, 'minutes:add', user), { point, passage })).answer();
}

/** `/my-data` of the person. */
async function dataOf(user: FakeUser): Promise<{ readonly text: string; readonly rows: Record<string, unknown> }> {
  const [file] = (await use('my-data', {}, user)).attachments;
  const text = new TextDecoder().decode(fake.state.files.get(file?.id ?? '')?.bytes);
  return { text, rows: JSON.parse(text) };
}

/** What queries count in the store of the bot. */
async function counted(...queries: readonly string[]): Promise<number[][]> {
  const store = await openStore(place.dataDir, place.databaseUrl);
  const counts: number[][] = [];
  for (const query of queries) {
    const { rows } = await sql.raw<Record<string, number>>(query).execute(store.database);
    counts.push(...rows.map((row) => Object.values(row)));
  }
  await store.close();
  return counts;
}

async function nothingIsKeptOf(...all: readonly string[]): Promise<void> {
  const bytes = await bytesIn(place);
  for (const gone of all) expect(bytes.includes(gone), gone).toBe(false);
}

const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);

it('a fortnight loses and doubles nothing, and a member who was forgotten is nowhere afterwards', async () => {
  const leaver = member(6);
  const others = members.filter((user) => user !== leaver);
  const words = {
    note: 'Whose corridor is it, in the end?',
    why: 'The figures are old.',
    point: 'I read it otherwise.',
  };

  // Before the first week: a plan of two weeks, whose first thread opens tomorrow.
  const tomorrow = fake.state.now() + DAY_MS;
  const plan = await use(
    'plan',
    {
      until: dayOf(tomorrow + 13 * DAY_MS),
      weekday: new Date(tomorrow).getUTCDay() || 7,
      time: new Date(tomorrow).toISOString().slice(11, 16),
      zone: 'Etc/UTC',
    },
    leader(),
  );
  expect(textOf(plan)).toContain('<t:');

  // The first week.
  pass(DAY_MS + MINUTE_MS);
  const week = await card(channel, /Week 1 of 2/u);
  const thread = await fake.nextThread(channel);
  for (const user of members) await press(week, 'plan:read:', user).answer();

  const session = await use('roles', {}, leader(), thread);
  for (const user of members) await press(session, 'roles:join:', user).answer();
  const shared = await press(session, 'roles:deal:', leader()).answer();
  expect(new Set([...textOf(shared).matchAll(/^\*\*.+\*\* · <@(\d+)>/gmu)].map(([, id]) => id)).size).toBe(5);

  await saveNote(leaver, '12', words.note, thread, true);
  await saveNote(member(1), '12', 'Ağustosta bak', thread, false);
  await use('ask', { question: 'What is hedging?' }, leaver, thread);

  // A quiz, and a kill in its middle.
  const quiz = await use('quiz', { questions: ITEMS }, leader());
  const sheets = await Promise.all(members.map((user) => press(quiz, 'quiz:take:', user).answer()));
  expect(textOf(sheets[2] ?? quiz)).toContain(wordsIn('de').say(QUIZ.position, { number: 1, count: ITEMS }));
  const first = await Promise.all(sheets.map((sheet, at) => answerItem(sheet, member(at))));
  const answered = first.map((one) =>
    one.answer().then(
      () => true,
      () => false,
    ),
  );
  await Promise.any(answered);
  bot.signal('SIGKILL');
  await bot.exited;
  const acknowledged = first.map(({ token }) => fake.interactions.get(token)?.response !== undefined);
  expect(acknowledged).toContain(true);
  await start();
  for (const [at, user] of members.entries()) {
    const left = await answerRest(quiz, user);
    // What was not acknowledged may have been kept.
    if (acknowledged[at] === true) expect(left).toBe(ITEMS - 1);
    else expect([ITEMS, ITEMS - 1]).toContain(left);
  }
  pass(ITEMS * 2 * MINUTE_MS + MINUTE_MS);
  await fake.until('the quiz to be over', () => (/<t:/u.test(textOf(fake.message(quiz))) ? undefined : true));

  // A position, a restart, the discussion, a second round.
  pass(DAY_MS);
  const position = await use('position', { passage: '12' }, leader());
  for (const user of members) await press(position, 'position:agree:', user).answer();
  await (await fake.submitModal(press(position, 'position:why:', leaver), { why: words.why })).answer();
  await press(position, 'position:close:', leader()).answer();
  const result = await card(channel, /Agree: \*\*7\*\*/u);
  await restart();
  const second = await press(result, 'position:again:', leader()).answer();
  for (const user of members.slice(0, 4)) await press(second, 'position:disagree:', user).answer();
  for (const user of members.slice(4)) await press(second, 'position:agree:', user).answer();
  await press(second, 'position:close:', leader()).answer();
  await card(channel, /Agree: \*\*3\*\*[\s\S]*7 people who voted both times, 4 changed/u);

  // Minutes, with a restart before an author says yes.
  pass(DAY_MS);
  const minutes = await use('minutes', {}, leader(), thread);
  await addPoint(minutes, leaver, words.point, '¶ 12');
  await addPoint(minutes, member(1), 'Kimin koridoru?', '¶ 12');
  await addPoint(minutes, member(2), 'Das bleibt offen.', '');
  const said = fake.say(thread, member(3), 'As ¶ 13 has it.');
  await fake.interact({ command: 'Add to minutes', targetMessage: said, user: leader(), channel: thread }).answer();
  const ask = await card(thread, /As ¶ 13 has it/u);
  await restart();
  await press(ask, 'minutes:yes', member(3)).answer();
  press(minutes, 'minutes:close', leader());
  const written = await card(thread, /\*\*Minutes\*\* · 4 points/u);
  for (const said of [words.point, 'Kimin koridoru?', 'Das bleibt offen.', 'As ¶ 13 has it.'])
    expect(textOf(written).split(said)).toHaveLength(2);

  // The second week, and its quiz.
  pass(5 * DAY_MS);
  await card(channel, /Week 2 of 2/u);
  const again = await use('quiz', { questions: ITEMS }, leader());
  for (const user of members) expect(await answerRest(again, user)).toBe(ITEMS);
  pass(ITEMS * 2 * MINUTE_MS + MINUTE_MS);
  await fake.until('the second quiz to be over', () => (/<t:/u.test(textOf(fake.message(again))) ? undefined : true));

  // A member leaves, sees what is kept, and is forgotten.
  const before = await dataOf(leaver);
  const hash = String(before.rows['person']);
  for (const kept of [hash, words.note, words.why]) {
    expect((await bytesIn(place)).includes(kept), kept).toBe(true);
    expect(before.text).toContain(kept);
  }
  const tables = ['answers', 'notes', 'posts', 'quiz_answers', 'quiz_people', 'minutes_people', 'role_turns'];
  expect(Object.keys(before.rows)).toEqual(expect.arrayContaining([...tables, 'plan_marks', 'position_votes']));
  await use('forget-me', {}, leaver);
  pass(MINUTE_MS);
  await fake.until('the minutes without them', () =>
    textOf(fake.message(written)).includes(words.point) ? undefined : true,
  );
  expect(textOf(fake.message(written))).toContain('Kimin koridoru?');
  await expect.poll(() => JSON.stringify(fake.messages(thread))).not.toContain(words.point);
  expect(JSON.stringify(fake.messages(thread))).not.toContain(words.note);
  await nothingIsKeptOf(leaver.id, hash, ...Object.values(words));

  // What the others have is still there, once each.
  expect((await dataOf(member(1))).text).toContain('Ağustosta bak');
  expect(await bot.stop()).toBe(0);
  await nothingIsKeptOf(leaver.id, hash, ...Object.values(words));
  expect(
    await counted(
      'SELECT count(*) AS answers, count(DISTINCT person) AS people FROM quiz_answers GROUP BY quiz_id',
      'SELECT count(*) FROM notes',
      "SELECT count(*) FROM posts WHERE subject LIKE 'point:%'",
      'SELECT count(*) FROM position_votes',
    ),
  ).toEqual([...[1, 2].map(() => [ITEMS * others.length, others.length]), [1], [3], [2 * others.length]]);
  expect(cards(channel, /Week \d of 2/u)).toHaveLength(2);
  expect(cards(thread, /\*\*Minutes\*\*/u)).toHaveLength(1);
  fake.assertNoViolations();
  await start();
}, 240_000);
