/** The daily passage of a running bot whose clock the tests control. */

import { PermissionFlagsBits } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CorpusDocument } from '../../../../src/corpus/corpus.js';
import { loadCorpus } from '../../../../src/corpus/load.js';
import { dailyPassage, setDailyPassage } from '../../../../src/store/daily.js';
import { changeGuildSettings } from '../../../../src/store/guild-settings.js';
import type { FakeChannel, FakeGuild } from '../../fake/state.js';
import { type ManualClock, manualClock } from '../../manual-clock.js';
import { startTestBot, type TestBot, textOf } from '../../test-bot.js';

const START = '2026-03-02T08:00:00Z';
let clock: ManualClock;
let bot: TestBot;
let guild: FakeGuild;
let channel: FakeChannel;

beforeAll(async () => {
  clock = manualClock(START);
  bot = await startTestBot({ clock });
});
beforeEach(async () => {
  guild = bot.fake.guild();
  channel = bot.fake.channel({ guild });
  await clock.tick(START);
  const dueAt = Date.parse('2026-03-02T09:00:00Z');
  const place = { guildId: guild.id, channelId: channel.id, hour: 9, minute: 0, zone: 'UTC', dueAt };
  await setDailyPassage(bot.store, place, clock.now());
});
afterEach(() => {
  bot.fake.leave(guild);
  bot.fake.assertNoViolations();
});
afterAll(() => bot.close());

const next = async () => textOf(await bot.fake.nextMessage(channel));
const state = () => dailyPassage(bot.store, guild.id);
async function chosen() {
  const daily = await state();
  if (daily === null) throw new Error('The daily passage is off');
  return daily;
}

describe('the daily passage', () => {
  it('comes once a day, paragraph after paragraph, with buttons', async () => {
    const { fake } = bot;
    await clock.tick('2026-03-02T08:59:59Z');
    expect(fake.messages(channel)).toEqual([]);
    await clock.tick('2026-03-02T09:00:10Z');
    await clock.tick('2026-03-02T09:01:10Z');
    expect(fake.messages(channel)).toHaveLength(1);
    const first = await fake.nextMessage(channel);
    expect(textOf(first)).toMatch(/^\*\*Today’s passage\*\*\n> The harbour is old\./u);
    expect(textOf(await fake.press(first, 'Context').answer())).toContain('It was sold in 1999.');
    await clock.tick('2026-03-03T09:00:10Z');
    expect(await next()).toContain('It was sold in 1999.');
    await clock.tick('2026-03-04T09:00:10Z');
    await clock.tick('2026-03-05T09:00:10Z');
    expect(await next()).toContain('Ships still call there.');
    expect(await next()).toContain('The harbour is old.');
  });

  it('has no button for a discussion where the server wants none', async () => {
    await changeGuildSettings(bot.store, guild.id, { answerChannels: [bot.fake.channel({ guild }).id] });
    await clock.tick('2026-03-02T09:00:10Z');
    const { components } = await bot.fake.nextMessage(channel);
    expect(JSON.stringify(components)).toContain('"label":"Context"');
    expect(JSON.stringify(components)).not.toContain('"label":"Discuss"');
  });

  it('that could not be sent is tried again within the hour; the owner is told once, in the server’s own channel', async () => {
    const { fake } = bot;
    const notices = fake.channel({ guild });
    fake.setSystemChannel(guild, notices);
    fake.permit(channel, { denyBot: PermissionFlagsBits.SendMessages });
    await clock.tick('2026-03-02T09:00:10Z');
    expect(textOf(await fake.nextMessage(notices))).toMatch(
      new RegExp(`could not send the daily passage to <#${channel.id}>.*\`/settings\``, 'u'),
    );
    await clock.tick('2026-03-02T09:11:00Z');
    expect((await state())?.failures).toBe(2);
    fake.permit(channel, {});
    await clock.tick('2026-03-02T09:21:00Z');
    expect(await next()).toContain('The harbour is old.');
    expect(fake.messages(notices)).toHaveLength(1);
    expect(await state()).toMatchObject({ failures: 0, failedAt: null, dueAt: Date.parse('2026-03-03T09:00:00Z') });
  });

  it('that fails for an hour is given up until tomorrow, and /settings tells when', async () => {
    const { fake } = bot;
    fake.permit(channel, { denyBot: PermissionFlagsBits.SendMessages });
    await clock.tick('2026-03-02T09:00:10Z');
    await clock.tick('2026-03-02T10:01:00Z');
    expect((await state())?.failedAt).toBe(Date.parse('2026-03-02T10:01:00Z'));
    const owner = fake.user({ permissions: PermissionFlagsBits.ManageGuild });
    const panel = await fake.interact({ command: 'settings', channel, user: owner }).answer();
    expect(textOf(panel)).toMatch(/\*\*It could not be sent\*\* on <t:1772445660:f>/u);
    fake.permit(channel, {});
    await clock.tick('2026-03-03T09:00:10Z');
    expect(await next()).toContain('The harbour is old.');
  });

  it('that is over an hour late is skipped, and the owner is told; one that is less late is still posted', async () => {
    const { fake } = bot;
    const notices = fake.channel({ guild });
    fake.setSystemChannel(guild, notices);
    await clock.tick('2026-03-02T09:50:00Z');
    expect(await next()).toContain('The harbour is old.');
    await clock.tick('2026-03-03T10:30:00Z');
    expect(textOf(await fake.nextMessage(notices))).toContain('I was offline when the daily passage');
    expect(fake.messages(channel)).toHaveLength(1);
  });

  it('that is due over a day ahead, because the clock was wrong, is worked out anew', async () => {
    await setDailyPassage(bot.store, { ...(await chosen()), dueAt: Date.parse('2026-09-02T09:00:00Z') }, clock.now());
    await clock.tick('2026-03-02T08:01:00Z');
    expect((await state())?.dueAt).toBe(Date.parse('2026-03-02T09:00:00Z'));
    await clock.tick('2026-03-02T09:00:10Z');
    expect(await next()).toContain('The harbour is old.');
  });

  it('is posted by one of two processes alone', async () => {
    const other = await startTestBot({ clock, store: bot.store, fake: bot.fake });
    await clock.tick('2026-03-02T09:00:10Z');
    expect(bot.fake.messages(channel)).toHaveLength(1);
    await other.close();
  });

  it('stops, and says so, if nobody has pressed a button or replied for two weeks', async () => {
    const { fake } = bot;
    const morning = (day: number) => clock.tick(`2026-03-${String(day).padStart(2, '0')}T09:00:10Z`);
    const passages = () => fake.messages(channel).filter((message) => textOf(message).includes('Today’s passage'));
    await morning(2);
    const first = await fake.nextMessage(channel);
    await morning(3);
    await fake.press(first, 'Context').answer();
    await morning(4);
    fake.say(channel, fake.user(), 'good one', { replyTo: first, ping: false });
    await expect.poll(async () => (await state())?.lastUsedAt).toBe(Date.parse('2026-03-04T09:00:10Z'));
    for (let day = 5; day <= 17; day += 1) await morning(day);
    expect(passages()).toHaveLength(16);
    await clock.tick('2026-03-18T09:00:10Z');
    const last = fake.messages(channel).at(-1);
    if (last === undefined) throw new Error('Nothing was sent');
    expect(textOf(last)).toMatch(/Nobody has pressed a button.*`\/settings` turns it back on/u);
    expect(await state()).toBeNull();
    await morning(19);
    expect(passages()).toHaveLength(16);
    // What people say to each other below it is not for the bot.
    expect(fake.messages(channel).filter(({ author }) => author.bot)).toHaveLength(17);
  });

  it('stops after two weeks of silence even if its channel is gone, and the owner is told', async () => {
    const { fake } = bot;
    const notices = fake.channel({ guild });
    fake.setSystemChannel(guild, notices);
    fake.state.channels.delete(channel.id);
    await setDailyPassage(bot.store, { ...(await chosen()), dueAt: Date.parse('2026-03-16T09:00:00Z') }, clock.now());
    await clock.tick('2026-03-16T09:00:10Z');
    expect(textOf(await fake.nextMessage(notices))).toMatch(/Nobody has pressed/u);
    expect(await state()).toBeNull();
  });
});

describe('a daily passage over the brief', () => {
  const LABEL = /"label":"([^"]*)"/gu;
  let brief: TestBot;
  let entry: CorpusDocument;
  let place: FakeChannel;
  beforeAll(async () => {
    const corpus = await loadCorpus('corpus');
    const [only] = corpus.documents;
    if (only === undefined) throw new Error('There is no brief');
    entry = only;
    const answerer = { corpus, ask: () => Promise.reject(new Error('Nobody asks anything here')) };
    brief = await startTestBot({ clock, answerer });
    place = brief.fake.channel();
  });
  afterEach(() => brief.fake.assertNoViolations());
  afterAll(() => brief.close());

  it('has working buttons, and each press counts as use', async () => {
    const { fake, store } = brief;
    await clock.tick(START);
    const guildId = place.guildId ?? '';
    const dueAt = Date.parse('2026-03-02T09:00:00Z');
    await setDailyPassage(store, { guildId, channelId: place.id, hour: 9, minute: 0, zone: 'UTC', dueAt }, clock.now());
    const paragraphs = entry.passages.filter(({ paragraph }) => paragraph !== null);
    const sent = paragraphs.findIndex(({ footnotes }) => footnotes.length > 0);
    await store.database.updateTable('daily_passages').set({ sent }).execute();
    await clock.tick('2026-03-02T09:00:10Z');
    const message = await fake.nextMessage(place);
    const number = paragraphs[sent]?.paragraph ?? 0;
    expect(textOf(message)).toContain(`¶ ${number}`);

    const shows: Readonly<Record<string, RegExp>> = {
      Context: new RegExp(`¶ ${number - 1}[\\s\\S]*¶ ${number}[\\s\\S]*¶ ${number + 1}`, 'u'),
      Sources: /[¹²³⁴⁵⁶⁷⁸⁹⁰]+ \[.+\]\(<https:/u,
      Check: /^\*\*Identical\.\*\*/u,
      Discuss: new RegExp(`The discussion of ¶ ${number} is here: <#${message.id}>`, 'u'),
      Helpful: /marked as helpful/u,
      'Not helpful': /marked as not helpful/u,
    };
    const labels = [...JSON.stringify(message.components).matchAll(LABEL)].map(([, label]) => label);
    // Save opens a modal; tests/discord/features/notes.test.ts follows it.
    expect(labels).toEqual([...Object.keys(shows), 'Save']);
    for (const [position, [label, shown]] of Object.entries(shows).entries()) {
      await clock.tick(`2026-03-02T10:0${position}:00Z`);
      const pressed = fake.press(message, label, fake.user());
      expect(textOf(await pressed.answer()), label).toMatch(shown);
      expect(pressed.isPrivate, label).toBe(true);
      expect((await dailyPassage(store, guildId))?.lastUsedAt, label).toBe(clock.now());
    }
    expect(textOf(await fake.nextMessage(await fake.nextThread(place)))).toContain(`¶ ${number}`);
  });
});
