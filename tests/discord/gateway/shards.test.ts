/** Several processes that share the shards of Discord's gateway, over one store: each does what its own servers need, once. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dailyPassage, setDailyPassage } from '../../../src/store/daily.js';
import { guildsKept } from '../../../src/store/erase.js';
import { changeGuildSettings } from '../../../src/store/guild-settings.js';
import { openStore } from '../../../src/store/open.js';
import { keepQuiz, quizzesOver } from '../../../src/store/quiz.js';
import type { Store } from '../../../src/store/store.js';
import { type StorePlace, temporaryPlace } from '../../store/temporary-store.js';
import { startFakeDiscord } from '../fake/server.js';
import type { FakeChannel } from '../fake/state.js';
import type { FakeDiscord } from '../fake/test-api.js';
import { type ManualClock, manualClock } from '../manual-clock.js';
import { startTestBot, type TestBot, textOf } from '../test-bot.js';

const COUNT = 2;
const START = '2026-03-02T08:00:00Z';

let fake: FakeDiscord;
let place: StorePlace;
let closing: (() => unknown)[];
beforeEach(async () => {
  closing = [];
  fake = await startFakeDiscord({ guildsPerShard: 4, maxConcurrency: 16, shards: COUNT });
  place = await temporaryPlace();
});
afterEach(async () => {
  for (const close of closing.reverse()) await close();
  await fake.close();
  fake.assertNoViolations();
});

interface Started {
  readonly bot: TestBot;
  readonly store: Store;
  readonly clock: ManualClock;
}

/** Starts a bot for one shard, with a connection to the store of its own. */
async function start(id: number, at = START): Promise<Started> {
  const store = await openStore(place.dataDir, place.databaseUrl);
  const clock = manualClock(at);
  const bot = await startTestBot({ fake, store, clock, shards: { ids: [id], count: COUNT } });
  closing.push(() => bot.close().then(store.close));
  return { bot, store, clock };
}

const channelOn = (id: number): FakeChannel => fake.channel({ guild: fake.guild({ shard: { id, count: COUNT } }) });

const own = (channel: FakeChannel) => fake.messages(channel).filter(({ author }) => author.id === fake.state.bot.id);

const guildOf = ({ guildId = '' }: FakeChannel): string => guildId;

describe('two processes that serve a shard each', () => {
  it('answer each question once, direct messages by the first; one of them registers the commands', async () => {
    const channels = [0, 1, 0, 1].map(channelOn);
    await Promise.all([start(0), start(1)]);
    expect(fake.requests.filter(({ method, path }) => method === 'PUT' && path.endsWith('/commands'))).toHaveLength(1);
    const person = fake.user();
    const asked = [...channels, fake.dm(person)];
    for (const channel of asked) fake.say(channel, person, 'How old?', { mentionBot: true });
    for (const channel of asked) expect(textOf(await fake.nextMessage(channel))).toContain('The harbour is old.');
    expect(asked.map((channel) => own(channel).length)).toEqual(asked.map(() => 1));
  });

  it('post a daily passage each for their own servers, once, also after one was killed while it posted', async () => {
    const channels = [channelOn(0), channelOn(1)];
    const [first, second] = await Promise.all([start(0), start(1)]);
    const dueAt = Date.parse('2026-03-02T09:00:00Z');
    for (const channel of channels) {
      const chosen = { guildId: guildOf(channel), channelId: channel.id, hour: 9, minute: 0, zone: 'UTC', dueAt };
      await setDailyPassage(first.store, chosen, first.clock.now());
    }
    await first.clock.tick('2026-03-02T09:00:10Z');
    expect(channels.map((channel) => own(channel).length)).toEqual([1, 0]);
    const unheard = fake.withholdNext('POST /channels/:channel/messages');
    closing.push(unheard.release);
    void second.clock.tick('2026-03-02T09:00:20Z');
    await unheard.arrived;
    const next = await start(1, '2026-03-02T09:01:00Z');
    await Promise.all([next.clock.tick('2026-03-02T09:01:10Z'), first.clock.tick('2026-03-02T09:01:10Z')]);
    expect(channels.map((channel) => own(channel).length)).toEqual([1, 1]);
    for (const channel of channels) {
      expect(await dailyPassage(first.store, guildOf(channel))).toMatchObject({ sent: 1, wasBegun: false });
    }
  });

  it('count what somebody asks in both, and forget it when the minute is over', async () => {
    const [zero, one] = [channelOn(0), channelOn(1)];
    const [first] = await Promise.all([start(0), start(1)]);
    const user = fake.user();
    const ask = async (channel: FakeChannel) =>
      textOf(await fake.interact({ command: 'ask', options: { question: 'How old?' }, user, channel }).answer());
    for (let time = 0; time < 10; time += 1) {
      for (const channel of [zero, one]) expect(await ask(channel)).toContain('The harbour is old.');
    }
    for (const channel of [zero, one])
      expect(await ask(channel)).toMatch(/asking too quickly. Please wait 60 seconds/u);
    const counted = () => first.store.database.selectFrom('cooldowns').selectAll().execute();
    const endsAt = Date.parse('2026-03-02T08:01:00Z');
    const row = { person: first.store.keyedHash(user.id), ends_at: endsAt };
    expect(await counted()).toEqual(
      expect.arrayContaining([
        { ...row, counted: 'question', times: 22 },
        { ...row, counted: 'use', times: 22 },
      ]),
    );
    await first.clock.tick('2026-03-02T08:01:10Z');
    expect(await counted()).toEqual([]);
  });

  it('end the quizzes of their own servers', async () => {
    const channels = [channelOn(0), channelOn(1)];
    const [first, second] = await Promise.all([start(0), start(1)]);
    const endsAt = Date.parse('2026-03-02T08:30:00Z');
    for (const channel of channels) {
      const quiz = { guildId: guildOf(channel), channelId: channel.id, document: 'harbours', items: ['i'], endsAt };
      await keepQuiz(first.store, quiz);
    }
    const open = async () => (await quizzesOver(first.store, endsAt)).map(({ guildId }) => guildId);
    expect(await open()).toHaveLength(2);
    await second.clock.tick('2026-03-02T08:30:10Z');
    expect(await open()).toEqual([guildOf(channels[0] as FakeChannel)]);
    await first.clock.tick('2026-03-02T08:30:20Z');
    expect(await open()).toEqual([]);
  });

  it('forget the servers that they have left, and none that the other serves', async () => {
    const [zero, one] = [channelOn(0), channelOn(1)];
    const gone = channelOn(1);
    const [first] = await Promise.all([start(0), start(1)]);
    for (const channel of [zero, one, gone])
      await changeGuildSettings(first.store, guildOf(channel), { mentions: false });
    for (const close of closing.splice(0).reverse()) await close();
    const guild = fake.state.guilds.get(guildOf(gone));
    if (guild !== undefined) fake.leave(guild);
    const keptAfter = async (id: number, at: string) => {
      const { store } = await start(id, at);
      const kept = await guildsKept(store);
      for (const close of closing.splice(0).reverse()) await close();
      return kept;
    };
    // Each for a week alone, in which the servers of the other are not its own to miss.
    for (const at of ['2026-03-03T08:00:00Z', '2026-03-11T08:00:00Z']) {
      expect(await keptAfter(0, at)).toEqual([zero, one, gone].map(guildOf).sort());
    }
    expect(await keptAfter(1, '2026-03-12T08:00:00Z')).toEqual([zero, one, gone].map(guildOf).sort());
    expect(await keptAfter(1, '2026-03-20T08:00:00Z')).toEqual([zero, one].map(guildOf).sort());
  });
});

describe('Discord’s refusals', () => {
  it('of a shard that there is not, and of too few shards, say which setting to change', async () => {
    const store = await openStore(place.dataDir, place.databaseUrl);
    closing.push(store.close);
    for (let guild = 0; guild < 5; guild += 1) fake.guild({ shard: { id: 0, count: COUNT } });
    const failing = (ids: number[], count: number) => startTestBot({ fake, store, shards: { ids, count } });
    await expect(failing([7], 7)).rejects.toThrow(
      /knows no such shard \(close code 4010\): check SHARDS and SHARD_COUNT/u,
    );
    await expect(failing([0], 1)).rejects.toThrow(/wants more shards \(close code 4011\): raise SHARD_COUNT/u);
  });

  it('are none where one process takes as many shards as Discord recommends', async () => {
    const channels = [0, 0, 0, 1, 1, 1].map(channelOn);
    const bot = await startTestBot({ fake });
    closing.push(bot.close);
    for (const channel of channels) fake.say(channel, fake.user(), 'How old?', { mentionBot: true });
    for (const channel of channels) expect(textOf(await fake.nextMessage(channel))).toContain('The harbour is old.');
    expect(fake.gatewayCounts.identifies).toBe(COUNT);
  });
});
