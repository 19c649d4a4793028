/** What a bot that was killed in the middle of something leaves to the next: nothing lost, nothing twice. */

import { type APIMessage, ChannelType } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerTo, isAskerOf, isKeptAnswer } from '../../../src/store/answers.js';
import { dailyPassage, isDailyMessage, setDailyPassage } from '../../../src/store/daily.js';
import { openStore } from '../../../src/store/open.js';
import { discussedIn } from '../../../src/store/threads.js';
import { type StorePlace, temporaryPlace } from '../../store/temporary-store.js';
import { startFakeDiscord } from '../fake/server.js';
import type { FakeChannel } from '../fake/state.js';
import type { FakeDiscord } from '../fake/test-api.js';
import { manualClock } from '../manual-clock.js';
import { startTestBot, type TestBot, textOf } from '../test-bot.js';

const SEND = 'POST /channels/:channel/messages';

let fake: FakeDiscord;
let place: StorePlace;
let closing: (() => unknown)[];
beforeEach(async () => {
  closing = [];
  fake = await startFakeDiscord();
  place = await temporaryPlace();
});
afterEach(async () => {
  for (const close of closing.reverse()) await close();
  await fake.close();
  fake.assertNoViolations();
});

/** A bot that never hears that its next message was sent, as if it were killed then. */
async function startDoomed(clock = manualClock(new Date().toISOString())) {
  const bot = await start(clock);
  const answer = fake.withholdNext(SEND);
  closing.push(answer.release);
  return { ...bot, sent: answer.arrived };
}

async function start(clock = manualClock(new Date().toISOString())): Promise<TestBot> {
  const store = await openStore(place.dataDir, place.databaseUrl);
  const bot = await startTestBot({ fake, store, clock });
  closing.push(() => bot.close().then(store.close));
  return bot;
}

const own = (channel: FakeChannel): APIMessage[] =>
  fake.messages(channel).filter(({ author }) => author.id === fake.state.bot.id);

const labelsIn = (message: APIMessage | undefined): string[] =>
  [...JSON.stringify(message?.components).matchAll(/"label":"([^"]*)"/gu)].map(([, label = '']) => label);

describe('a bot that was killed', () => {
  it('after it had sent a reply: the reply is not repeated, and follows its question', async () => {
    const doomed = await startDoomed();
    const channel = fake.channel();
    const user = fake.user();
    const question = fake.say(channel, user, 'How old?', { mentionBot: true });
    await doomed.sent;
    const { store } = await start();
    const [reply] = own(channel);
    await expect.poll(() => answerTo(store, question.id)).toBe(reply?.id);
    expect(await isAskerOf(store, reply?.id ?? '', user.id)).toBe(true);
    expect(own(channel)).toHaveLength(1);
  });

  it('before it could send a reply: the next one sends it', async () => {
    await start();
    const unsent = fake.holdNext(SEND);
    closing.push(unsent.release);
    const channel = fake.channel();
    const question = fake.say(channel, fake.user(), 'How old?', { mentionBot: true });
    await unsent.arrived;
    await start();
    const reply = await fake.nextMessage(channel);
    expect(textOf(reply)).toContain('The harbour is old.');
    expect(reply.message_reference?.message_id).toBe(question.id);
  });

  it('after it had answered a command: the answer is known', async () => {
    const { store } = await start();
    const unheard = fake.withholdNext('PATCH /webhooks/:application/:token/messages/@original');
    closing.push(unheard.release);
    const asked = fake.interact({ command: 'ask', options: { question: 'How old?' } });
    await unheard.arrived;
    expect(await isKeptAnswer(store, (await asked.answer()).id)).toBe(true);
  });

  it('after it had posted a daily passage: it is not posted twice', async () => {
    const clock = manualClock('2026-03-02T08:00:00Z');
    const doomed = await startDoomed(clock);
    const channel = fake.channel();
    const guildId = channel.guildId ?? '';
    const dueAt = Date.parse('2026-03-02T09:00:00Z');
    const chosen = { guildId, channelId: channel.id, hour: 9, minute: 0, zone: 'UTC', dueAt };
    await setDailyPassage(doomed.store, chosen, clock.now());
    void clock.tick('2026-03-02T09:00:10Z');
    await doomed.sent;
    const later = manualClock('2026-03-02T09:20:00Z');
    const { store } = await start(later);
    await later.tick('2026-03-02T09:20:10Z');
    const [post] = own(channel);
    expect(own(channel)).toHaveLength(1);
    expect(labelsIn(post)).toContain('Context');
    expect(await isDailyMessage(store, post?.id ?? '')).toBe(true);
    expect(await dailyPassage(store, guildId)).toMatchObject({ sent: 1, dueAt: Date.parse('2026-03-03T09:00:00Z') });
  });

  it('after it had made a daily passage of its line: neither is posted again', async () => {
    const clock = manualClock('2026-03-02T08:00:00Z');
    const { store } = await start(clock);
    const channel = fake.channel();
    const guildId = channel.guildId ?? '';
    const dueAt = Date.parse('2026-03-02T09:00:00Z');
    const chosen = { guildId, channelId: channel.id, hour: 9, minute: 0, zone: 'UTC', dueAt };
    await setDailyPassage(store, chosen, clock.now());
    const unheard = fake.withholdNext('PATCH /channels/:channel/messages/:message');
    closing.push(unheard.release);
    void clock.tick('2026-03-02T09:00:10Z');
    await unheard.arrived;
    const later = manualClock('2026-03-02T09:20:00Z');
    const next = await start(later);
    await later.tick('2026-03-02T09:20:10Z');
    const [post] = own(channel);
    expect(own(channel)).toHaveLength(1);
    expect(await isDailyMessage(next.store, post?.id ?? '')).toBe(true);
  });

  it('after it had posted a question to the group: it is not posted twice, and can be resolved', async () => {
    const first = await start();
    const channel = fake.channel();
    const user = fake.user();
    const answer = await fake.interact({ command: 'ask', options: { question: 'How old?' }, channel, user }).answer();
    const unheard = fake.withholdNext(SEND);
    closing.push(unheard.release);
    fake.press(answer, 'Ask the group', user);
    await unheard.arrived;
    await first.close();
    const { store } = await start();
    const [, post] = own(channel);
    expect(await answerTo(store, answer.id)).toBe(post?.id);
    expect(labelsIn(post)).toEqual(['Resolved']);
    expect(post === undefined ? '' : textOf(post)).toContain('The harbour is old.');
    const again = fake.press(answer, 'Ask the group', user);
    expect(textOf(await again.followUp())).toContain(`/${post?.id}`);
    expect(own(channel)).toHaveLength(2);
    if (post === undefined) throw new Error('There is no post');
    expect(textOf(await fake.press(post, 'Resolved', user).answer())).toContain('Nobody has replied');
  });

  it('after it had posted the heading of a discussion: the next press opens the thread at once, below the same heading', async () => {
    const first = await start();
    const channel = fake.channel();
    const user = fake.user();
    const options = { topic: '¶ 2' };
    const unheard = fake.withholdNext(SEND);
    closing.push(unheard.release);
    fake.interact({ command: 'discuss', options, channel, user });
    await unheard.arrived;
    await first.close();
    const { store } = await start();
    const told = await fake.interact({ command: 'discuss', options, channel, user }).answer();
    const thread = await fake.nextThread(channel);
    expect(textOf(told)).toContain(`<#${thread.id}>`);
    expect(
      own(channel)
        .filter(({ id }) => id !== told.id)
        .map(({ id }) => id),
    ).toEqual([thread.id]);
    expect(await discussedIn(store, thread.id)).toMatchObject({ address: 'p2' });
  });

  it('after it had opened the post of a forum: the next press finds it', async () => {
    const first = await start();
    const forum = fake.channel({ type: ChannelType.GuildForum });
    const guild = fake.state.guilds.get(forum.guildId ?? '');
    if (guild === undefined) throw new Error('The forum has no server');
    await fetch(`${fake.apiUrl}/v10/channels/${forum.id}/threads`, {
      method: 'POST',
      headers: { Authorization: `Bot ${fake.token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ name: 'Reading group', message: { content: 'Shall we read it?' } }),
    });
    const talk = await fake.nextThread(forum);
    const unheard = fake.withholdNext('POST /channels/:channel/threads');
    closing.push(unheard.release);
    const discuss = () => fake.interact({ command: 'discuss', options: { topic: '¶ 2' }, channel: talk });
    discuss();
    await unheard.arrived;
    const thread = await fake.nextThread(forum);
    await first.close();
    await start();
    expect(textOf(await discuss().answer())).toContain(`<#${thread.id}>`);
    expect([...fake.state.channels.values()].filter(({ parentId }) => parentId === forum.id)).toHaveLength(2);
  });
});
