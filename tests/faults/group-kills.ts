/** SIGKILL at random moments while a group takes a quiz and writes its minutes. */

import { setTimeout } from 'node:timers/promises';
import type { APIMessage } from 'discord-api-types/v10';
import { pendingAnswers } from '../../src/store/pending-answers.js';
import { quizAnswersOf } from '../../src/store/quiz.js';
import type { Store } from '../../src/store/store.js';
import type { Asked } from '../discord/fake/interactions.js';
import { startFakeDiscord } from '../discord/fake/server.js';
import type { FakeChannel, FakeUser } from '../discord/fake/state.js';
import type { FakeDiscord } from '../discord/fake/test-api.js';
import { startBot } from '../end-to-end/bot-process.js';
import type { Finding } from './finding.js';
import type { NewPlace } from './kept-in.js';

const PEOPLE = 5;
/** From the first answers on; some of everything is then acknowledged, some is not. */
const PLAYING_MS = 800;
const FINISHING_LIMIT_MS = 20_000;

interface Acknowledged {
  readonly user: FakeUser;
  readonly quiz: string;
  readonly item: string;
}

interface Played {
  readonly thread: FakeChannel;
  readonly answers: Acknowledged[];
  /** The words of the points. */
  readonly points: string[];
}

/** Kills the bot in the middle of a quiz and of minutes, starts it again, and looks for what it had acknowledged. */
export async function killedInGroup(times: number, random: () => number, newPlace: NewPlace): Promise<Finding> {
  const fake = await startFakeDiscord();
  const place = await newPlace();
  const sum = { answers: 0, points: 0, lost: 0, doubled: 0 };
  try {
    for (let run = 0; run < times; run += 1) {
      const bot = await startBot(fake, place.environment);
      const played = await begin(fake);
      await setTimeout(random() * PLAYING_MS);
      bot.signal('SIGKILL');
      await bot.exited;
      const { thread, answers, points } = { ...played, answers: [...played.answers], points: [...played.points] };
      const next = await startBot(fake, place.environment);
      const store = await place.open();
      await finished(store);
      await next.stop();
      sum.answers += answers.length;
      sum.points += points.length;
      sum.lost += await lostAnswers(answers, store);
      const { lost, doubled } = await comparedPoints(thread, points, fake, store);
      sum.lost += lost;
      sum.doubled += doubled;
      await store.close();
    }
  } finally {
    await fake.close();
    await place.remove();
  }
  return {
    fault: 'SIGKILL while a group takes a quiz and writes its minutes',
    times,
    seen: 'the quiz and the minutes go on once the bot is back',
    kept: `all of ${sum.answers} answers and ${sum.points} points that were acknowledged; every point that was posted is known, once`,
    lost: sum.lost,
    doubled: sum.doubled,
  };
}

/** Waits until the bot has recorded what the one before it had begun. */
async function finished(store: Store): Promise<void> {
  const giveUp = Date.now() + FINISHING_LIMIT_MS;
  while ((await pendingAnswers(store, 'point')).length > 0 && Date.now() < giveUp) await setTimeout(50);
}

/** Starts a quiz and minutes, in which everybody is busy; resolves once they are. */
async function begin(fake: FakeDiscord): Promise<Played> {
  const channel = fake.channel({ guild: fake.guild() });
  const people = Array.from({ length: PEOPLE }, () => fake.user());
  const [first] = people;
  await fake.interact({ command: 'discuss', options: { topic: '¶ 12' }, channel }).answer();
  const thread = await fake.nextThread(channel);
  const board = await fake.interact({ command: 'minutes', channel: thread, ...(first && { user: first }) }).answer();
  const quiz = await fake.interact({ command: 'quiz', options: { questions: 5 }, channel }).answer();
  const sheets = await Promise.all(people.map((user) => fake.press(quiz, 'Take part', user).answer()));
  const played: Played = { thread, answers: [], points: [] };
  // They end with the bot.
  for (const [at, user] of people.entries()) {
    void takeQuiz(sheets[at] ?? quiz, user, fake, played).catch(() => undefined);
    void writePoints(board, user, fake, played).catch(() => undefined);
  }
  return played;
}

async function takeQuiz(sheet: APIMessage, user: FakeUser, fake: FakeDiscord, { answers }: Played): Promise<void> {
  let shown = sheet;
  for (;;) {
    const pick = idIn(shown, 'quiz:pick:');
    const answering: Asked = await (pick === null
      ? fake.submitModal(fake.press(shown, idIn(shown, 'quiz:type:') ?? '', user), { gap: 'a guess' })
      : fake.press(shown, pick, user));
    const [, , quiz = '', item = ''] = (pick ?? idIn(shown, 'quiz:type:') ?? '').split(':');
    shown = await answering.answer();
    answers.push({ user, quiz, item });
    const next = idIn(shown, 'quiz:item:');
    if (next === null) return;
    shown = await fake.press(shown, next, user).answer();
  }
}

async function writePoints(board: APIMessage, user: FakeUser, fake: FakeDiscord, { points }: Played): Promise<void> {
  for (let at = 0; ; at += 1) {
    const point = `Point ${at} of ${user.id}`;
    const sent = await fake.submitModal(fake.press(board, 'Add my point', user), { point });
    if (JSON.stringify(await sent.answer()).includes('Added:')) points.push(point);
  }
}

function idIn({ components }: APIMessage, beginning: string): string | null {
  const ids = [...JSON.stringify(components).matchAll(/"custom_id":"([^"]*)"/gu)].map(([, id = '']) => id);
  return ids.find((id) => id.startsWith(beginning)) ?? null;
}

async function lostAnswers(answers: readonly Acknowledged[], store: Store): Promise<number> {
  let lost = 0;
  for (const { user, quiz, item } of answers) {
    const kept = await quizAnswersOf(store, quiz, store.keyedHash(user.id));
    if (!kept.some((one) => one.item === item)) lost += 1;
  }
  return lost;
}

/** Every point in the thread must be known, and every one that was acknowledged be there once. */
async function comparedPoints(thread: FakeChannel, points: readonly string[], fake: FakeDiscord, store: Store) {
  const posts = await store.database.selectFrom('posts').selectAll().where('channel_id', '=', thread.id).execute();
  const known = new Set(posts.map(({ message_id: id }) => id));
  const posted = fake.messages(thread).filter((message) => idIn(message, 'minutes:remove') !== null);
  const words = posted.map((message) => /Point \d+ of \d+/u.exec(JSON.stringify(message.components))?.[0] ?? '');
  const unknown = posted.filter(({ id }) => !known.has(id)).length;
  const gone = points.filter((point) => !words.includes(point)).length;
  return { lost: unknown + gone, doubled: words.length - new Set(words).size };
}
