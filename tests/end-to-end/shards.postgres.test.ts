/**
 * Two built processes with a shard and four servers each over one database, one of them killed in the middle of answering: nothing is
 * lost and nothing happens twice. QUESTIONS says how many are asked (2000 for a long run); with it, a daily passage and a quiz end too.
 */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { setDailyPassage } from '../../src/store/daily.js';
import { openStore } from '../../src/store/open.js';
import { ownStore } from '../../src/store/owner.js';
import { pendingAnswers } from '../../src/store/pending-answers.js';
import { keepQuiz, quizzesOver } from '../../src/store/quiz.js';
import type { Store } from '../../src/store/store.js';
import { startFakeDiscord } from '../discord/fake/server.js';
import type { FakeChannel, FakeGuild, FakeUser } from '../discord/fake/state.js';
import type { FakeDiscord } from '../discord/fake/test-api.js';
import { temporaryDatabase } from '../store/temporary-store.js';
import { type BotProcess, spawnBot, startBot } from './bot-process.js';

const { QUESTIONS } = process.env;
const IS_LONG = QUESTIONS !== undefined;
const ASKED = Number(QUESTIONS ?? 200);
const SERVERS = 4;
/** In each server: a channel takes 240 questions a minute, and 2000 may be asked in less. */
const CHANNELS = 2;
/** Asked at once by somebody new, so that nobody is asked to wait. */
const AT_ONCE = 40;
const LIMIT_MS = IS_LONG ? 30 * 60_000 : 120_000;

const composed: { readonly services: Readonly<Record<string, { readonly environment: NodeJS.ProcessEnv }>> } = parse(
  readFileSync('compose.shards.yaml', 'utf8'),
  { merge: true },
);
const COUNT = 2;

const TOO_QUICKLY = /asking too quickly/u;

let fake: FakeDiscord;
let databaseUrl: string;
let store: Store;
let bots: BotProcess[];
let guilds: FakeGuild[];
let channels: FakeChannel[];

/** What compose.shards.yaml gives its bots, but for the places that only containers have. */
const environment = (id: number): NodeJS.ProcessEnv => {
  const service = composed.services[id === 0 ? 'first' : 'second'];
  const { DATA_DIR: _data, ...given } = service?.environment ?? {};
  return { ...given, DATABASE_URL: databaseUrl, HTTP_HOST: '127.0.0.1', HTTP_PORT: '0' };
};

beforeAll(async () => {
  fake = await startFakeDiscord({ shards: COUNT, guildsPerShard: SERVERS, maxConcurrency: 16 });
  guilds = Array.from({ length: SERVERS * COUNT }, (_, server) =>
    fake.guild({ shard: { id: server % COUNT, count: COUNT } }),
  );
  channels = Array.from({ length: CHANNELS }, () => guilds.map((guild) => fake.channel({ guild }))).flat();
  databaseUrl = await temporaryDatabase();
  bots = await Promise.all([0, 1].map((id) => startBot(fake, environment(id))));
  store = await openStore('', databaseUrl);
});
afterAll(async () => {
  await Promise.all(bots.map((bot) => bot.stop()));
  await store.close();
  await fake.close();
});

/** One of each server. */
const firstChannels = () => channels.slice(0, guilds.length);

/** The replies to the message. */
const repliesTo = (channel: FakeChannel, id: string) =>
  fake.messages(channel).filter(({ message_reference: reference }) => reference?.message_id === id);

interface Asked {
  readonly id: string;
  readonly channel: FakeChannel;
}

const ask = (channel: FakeChannel, user: FakeUser, turn: number): Asked => {
  const { id } = fake.say(channel, user, `passage ${(turn % 60) + 1}`, { mentionBot: true });
  return { id, channel };
};

const areAnswered = (asked: readonly Asked[]) =>
  expect.poll(() => asked.filter(({ id, channel }) => repliesTo(channel, id).length === 0).length, {
    timeout: LIMIT_MS,
    interval: 100,
  });

describe('two processes with a shard each', () => {
  it('are healthy with what compose.shards.yaml sets, share its database, and register the commands once', async () => {
    const { postgres, first, second } = composed.services;
    const url = new URL(String(first?.environment['DATABASE_URL']).replace(/\$\{[^}]*\}/u, 'secret'));
    expect(second?.environment['DATABASE_URL']).toBe(first?.environment['DATABASE_URL']);
    expect(url.host).toBe('postgres:5432');
    expect([url.username, url.pathname]).toEqual([
      postgres?.environment['POSTGRES_USER'],
      `/${postgres?.environment['POSTGRES_DB']}`,
    ]);
    for (const bot of bots) {
      const { port } = JSON.parse(await bot.line('The reader page is served'));
      for (const path of ['healthz', 'readyz']) {
        await expect.poll(async () => (await fetch(`http://127.0.0.1:${port}/${path}`)).status).toBe(200);
      }
    }
    expect(fake.commandWrites()).toBe(1);
  });

  it('let somebody who asks on the servers of both ask no more often than on those of one', async () => {
    const [zero, one] = firstChannels() as [FakeChannel, FakeChannel];
    const user = fake.user();
    const asked = Array.from({ length: 20 }, (_, turn) => ask(turn % 2 === 0 ? zero : one, user, turn));
    await areAnswered(asked).toBe(0);
    const texts = asked.map(({ id, channel }) => JSON.stringify(repliesTo(channel, id)));
    expect(texts.filter((text) => TOO_QUICKLY.test(text))).toEqual([]);
    const refused = ask(one, user, 20);
    await areAnswered([refused]).toBe(0);
    expect(JSON.stringify(repliesTo(one, refused.id))).toMatch(TOO_QUICKLY);
    const elsewhere = fake.interact({ command: 'ask', options: { question: 'What is hedging?' }, user, channel: zero });
    expect(JSON.stringify(await elsewhere.answer())).toMatch(TOO_QUICKLY);
  });

  it('answer every question once, while one of them is killed and started again', { timeout: LIMIT_MS }, async () => {
    const begunAt = Date.now();
    if (IS_LONG) {
      for (const { id: channelId, guildId = '' } of firstChannels()) {
        const dueAt = begunAt + 30_000;
        await setDailyPassage(store, { guildId, channelId, hour: 9, minute: 0, zone: 'UTC', dueAt }, begunAt);
        await keepQuiz(store, { guildId, channelId, document: 'none', items: ['none'], endsAt: begunAt + 30_000 });
      }
    }
    const all: Asked[] = [];
    const round = (from: number, through: number, where = channels): Asked[] => {
      const user = fake.user();
      return Array.from({ length: through - from }, (_, at) => {
        const turn = from + at;
        const asker = turn % 10 === 0 ? fake.user() : user;
        return ask(where[turn % where.length] as FakeChannel, turn % 2 === 0 ? asker : fake.user(), turn);
      });
    };
    while (all.length < ASKED / 2) {
      const asked = round(all.length, all.length + AT_ONCE);
      await areAnswered(asked).toBe(0);
      all.push(...asked);
    }
    // Killed while it answers eight people, of whom none has an answer yet.
    const killed = channels.filter((_, server) => server % COUNT === 1);
    fake.delayAll(3000);
    const doomed = round(0, 8, killed);
    await expect.poll(async () => (await pendingAnswers(store, 'reply')).length, { timeout: 20_000 }).toBe(8);
    bots[1]?.signal('SIGKILL');
    await bots[1]?.exited;
    fake.delayAll(0);
    const meanwhile = round(
      0,
      8,
      channels.filter((_, server) => server % COUNT === 0),
    );
    await areAnswered(meanwhile).toBe(0);
    bots[1] = await startBot(fake, environment(1));
    await areAnswered(doomed).toBe(0);
    all.push(...doomed, ...meanwhile);
    while (all.length < ASKED) {
      const asked = round(all.length, all.length + AT_ONCE);
      await areAnswered(asked).toBe(0);
      all.push(...asked);
    }
    if (IS_LONG) {
      const posts = () => firstChannels().map((channel) => fake.messages(channel).filter(isDaily).length);
      await expect.poll(posts, { timeout: 200_000, interval: 1000 }).toEqual(guilds.map(() => 1));
      await expect.poll(() => quizzesOver(store, Date.now()), { timeout: 200_000, interval: 1000 }).toEqual([]);
    }
    await expect.poll(() => pendingAnswers(store, 'reply'), { timeout: 10_000 }).toEqual([]);
    expect(all.filter(({ id, channel }) => repliesTo(channel, id).length !== 1)).toEqual([]);
    expect(all.length).toBeGreaterThanOrEqual(ASKED);
    fake.assertNoViolations();
  });

  it('refuse a third that would serve a shard again, or counts other shards, and name the process', async () => {
    const refused = async (given: NodeJS.ProcessEnv) => {
      const bot = spawnBot(fake, { ...environment(0), ...given });
      expect(await bot.exited).toBe(74);
      return bot.lines.at(-1);
    };
    const lines = await Promise.all([
      refused({ SHARDS: '1' }),
      refused({ SHARDS: '2', SHARD_COUNT: '3' }),
      refused({ SHARDS: 'auto', SHARD_COUNT: '' }),
    ]);
    for (const line of lines) expect(line).toMatch(/is in use by another bot \(brief-bot .* process \d+\)/u);
  });
});

describe('npm run shards', () => {
  it('runs a process for each shard, and ends them with itself', async () => {
    for (const bot of bots.splice(0)) await bot.stop();
    const given = { DATABASE_URL: databaseUrl, SHARD_COUNT: String(COUNT) };
    const manager = spawnBot(fake, given, fileURLToPath(new URL('../../dist/cli/shards.js', import.meta.url)));
    const connected = () => manager.lines.filter((line) => line.includes('"msg":"Connected"')).length;
    await expect.poll(connected, { timeout: 50_000 }).toBe(COUNT);
    const asked = channels.map((channel, turn) => ask(channel, fake.user(), turn));
    await areAnswered(asked).toBe(0);
    expect(await manager.stop()).toBe(0);
    const owned = await ownStore('', databaseUrl);
    await owned.release();
  });
});

const isDaily = ({ components }: { readonly components?: unknown }) =>
  JSON.stringify(components).includes('Today’s passage');
