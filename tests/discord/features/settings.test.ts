/** The settings of a server: the settings message, and how the bot then answers there. */

import { PermissionFlagsBits } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Answerer } from '../../../src/answer/answerer.js';
import { shortKey } from '../../../src/discord/library/short-key.js';
import { dailyPassage } from '../../../src/store/daily.js';
import { changeGuildSettings, guildSettings } from '../../../src/store/guild-settings.js';
import { answer, cited, documentOf } from '../answers.js';
import type { FakeChannel, FakeGuild, FakeUser } from '../fake/state.js';
import { nextCard } from '../next-card.js';
import { startTestBot, type TestBot, textOf } from '../test-bot.js';

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot();
});
afterEach(() => bot.fake.assertNoViolations());
afterAll(() => bot.close());

interface Server {
  readonly guild: FakeGuild;
  readonly channel: FakeChannel;
  readonly owner: FakeUser;
}

function server(): Server {
  const { fake } = bot;
  const guild = fake.guild();
  return {
    guild,
    channel: fake.channel({ guild }),
    owner: fake.user({ permissions: PermissionFlagsBits.ManageGuild }),
  };
}

const open = ({ channel, owner }: Server) => bot.fake.interact({ command: 'settings', channel, user: owner });
const ask = (channel: FakeChannel, options: Record<string, string | boolean> = {}) =>
  bot.fake.interact({ command: 'ask', options: { question: 'How old is the harbour?', ...options }, channel });

describe('/settings', () => {
  it('can be seen and changed only by people who manage the server', async () => {
    const { fake } = bot;
    const place = server();
    const { command: _, ...where } = { command: 'settings', channel: place.channel, user: fake.user() };
    expect(() => fake.interact({ command: 'settings', ...where })).toThrow(/is not offered/u);
    const asked = open(place);
    expect(textOf(await asked.answer())).toContain('I answer in every channel that I may write to.');
    expect(asked.isPrivate).toBe(true);
  });

  it('keeps the channels where the bot answers: elsewhere answers are private and mentions left alone', async () => {
    const { fake } = bot;
    const place = server();
    const other = fake.channel({ guild: place.guild });
    const panel = await open(place).answer();
    fake.select(panel, 'settings:channels', [place.channel.id], place.owner);
    expect(textOf(await fake.nextEdit(panel))).toMatch(/\*\*Saved\.\*\*[\s\S]*I answer publicly in <#\d+>/u);
    const look = (channel: FakeChannel) => fake.interact({ command: 'passage', options: { number: '1' }, channel });
    const asked = [ask(place.channel), look(place.channel), ask(other), look(other)];
    await Promise.all(asked.map((one) => one.answer()));
    expect(asked.map(({ isPrivate }) => isPrivate)).toEqual([false, false, true, true]);
    fake.say(other, fake.user(), 'How old?', { mentionBot: true });
    fake.say(place.channel, fake.user(), 'How old?', { mentionBot: true });
    await fake.nextMessage(place.channel);
    expect(fake.messages(other)).toHaveLength(1);
    fake.select(await fake.message(panel), 'settings:channels', [], place.owner);
    expect(textOf(await fake.nextEdit(panel))).toContain('I answer in every channel');
  });

  it('keeps discussions and questions to the group to these channels too, and leads to them from elsewhere', async () => {
    const { fake } = bot;
    const place = server();
    const other = fake.channel({ guild: place.guild });
    const panel = await open(place).answer();
    fake.select(panel, 'settings:channels', [place.channel.id], place.owner);
    await fake.nextEdit(panel);
    const [here, there] = [await ask(place.channel).answer(), await ask(other).answer()];
    const refused = new RegExp(`I post publicly only in <#${place.channel.id}>`, 'u');
    for (const button of ['Ask the group', 'Discuss']) {
      expect(textOf(await fake.press(there, button).answer()), button).toMatch(refused);
    }
    const discuss = () => fake.interact({ command: 'discuss', options: { topic: '¶ 1' }, channel: other }).answer();
    expect(textOf(await discuss())).toMatch(refused);
    expect(fake.messages(other)).toEqual([]);
    fake.press(here, 'Ask the group', fake.user());
    expect(textOf(await nextCard(fake, place.channel))).toContain('### How old is the harbour?');
    const opened = textOf(await fake.press(here, 'Discuss', fake.user()).answer());
    expect(opened).toContain(`<#${here.id}>`);
    expect(textOf(await discuss())).toBe(opened);
  });

  it('switches mentions, privacy, length and the log', async () => {
    const { fake, store } = bot;
    const place = server();
    const panel = await open(place).answer();
    fake.select(panel, 'settings:switches', ['private', 'short', 'log'], place.owner);
    await fake.nextEdit(panel);
    expect(await guildSettings(store, place.guild.id)).toMatchObject({
      mentions: false,
      privateByDefault: true,
      answerLength: 'short',
      questionLog: true,
    });
    const [byDefault, byChoice] = [ask(place.channel), ask(place.channel, { private: false })];
    await Promise.all([byDefault.answer(), byChoice.answer()]);
    expect([byDefault.isPrivate, byChoice.isPrivate]).toEqual([true, false]);
    const before = fake.messages(place.channel).length;
    fake.say(place.channel, fake.user(), 'How old?', { mentionBot: true });
    await ask(place.channel, { private: false }).answer();
    // The mention, and the answer to the command that came after it.
    expect(fake.messages(place.channel)).toHaveLength(before + 2);
  });

  it('sets the bot’s language for everyone who has not chosen one', async () => {
    const { fake } = bot;
    const place = server();
    const panel = await open(place).answer();
    fake.select(panel, 'settings:language', ['sr-Cyrl'], place.owner);
    expect(textOf(await fake.nextEdit(panel))).toContain('Saved');
    expect(textOf(await ask(place.channel).answer())).toMatch(/^-# Питање: /u);
    const chooser = fake.user();
    await fake
      .interact({ command: 'language', options: { language: 'fr' }, user: chooser, channel: place.channel })
      .answer();
    const asked = fake.interact({ command: 'help', user: chooser, channel: place.channel });
    expect(textOf(await asked.answer())).toContain('/aide');
    fake.select(fake.message(panel), 'settings:language', ['auto'], place.owner);
    await fake.nextEdit(panel);
    expect(textOf(await ask(place.channel).answer())).toMatch(/^-# Asked: /u);
  });

  it('names each missing permission of each channel, and sends nothing for it', async () => {
    const { fake } = bot;
    const place = server();
    const closed = fake.channel({
      guild: place.guild,
      denyBot:
        PermissionFlagsBits.SendMessages | PermissionFlagsBits.AttachFiles | PermissionFlagsBits.CreatePublicThreads,
    });
    const panel = await open(place).answer();
    fake.press(panel, 'Check permissions', place.owner);
    const text = textOf(await fake.nextEdit(panel));
    expect(text).toContain(`Missing in <#${closed.id}>: Send Messages, Attach Files, Create Public Threads`);
    expect(text).not.toContain(`<#${place.channel.id}> lacks`);
    expect(fake.messages(closed)).toEqual([]);
    fake.permit(closed, {});
    fake.press(fake.message(panel), 'Check permissions', place.owner);
    expect(textOf(await fake.nextEdit(panel))).toContain('**No permission is missing** in 2 channels.');
  });

  it('asks for the time and zone of the daily passage, takes what people type, and stops it again', async () => {
    const { fake, store } = bot;
    const place = server();
    const panel = await open(place).answer();
    const choose = () => fake.select(fake.message(panel), 'settings:daily', [place.channel.id], place.owner);
    await fake.submitModal(choose(), { time: 'noon', zone: 'Europe/Istanbul' });
    expect(textOf(await fake.nextEdit(panel))).toMatch(/“noon” is not a time of day[\s\S]*Daily passage: off/u);
    await fake.submitModal(choose(), { time: '9.05', zone: 'Mars/Base' });
    expect(textOf(await fake.nextEdit(panel))).toContain('I do not know the time zone “Mars/Base”');
    await fake.submitModal(choose(), { time: '9.05', zone: 'europe/istanbul' });
    expect(textOf(await fake.nextEdit(panel))).toContain(`in <#${place.channel.id}> at 9:05 (Europe/Istanbul)`);
    expect(await dailyPassage(store, place.guild.id)).toMatchObject({ hour: 9, minute: 5, failures: 0 });
    fake.press(fake.message(panel), 'Stop the daily passage', place.owner);
    expect(textOf(await fake.nextEdit(panel))).toContain('Daily passage: off.');
    expect(await dailyPassage(store, place.guild.id)).toBeNull();
  });

  it('takes no daily passage for a channel of another server, whatever a modified client sends', async () => {
    const { fake, store } = bot;
    const [place, other] = [server(), server()];
    const panel = await open(place).answer();
    const choosing = fake.select(panel, 'settings:daily', [place.channel.id], place.owner);
    const forgedId = `settings:time:${other.channel.id}`;
    await fake.submitModal(choosing, { time: '9:00', zone: 'UTC' }, { forgedId });
    expect(textOf(await fake.nextEdit(panel))).toContain('is gone, or I cannot see it');
    expect(await dailyPassage(store, place.guild.id)).toBeNull();
  });

  it('has its rows deleted when the bot is removed from the server', async () => {
    const { fake, store } = bot;
    const place = server();
    const panel = await open(place).answer();
    fake.select(panel, 'settings:switches', [], place.owner);
    await fake.nextEdit(panel);
    expect((await guildSettings(store, place.guild.id)).mentions).toBe(false);
    fake.leave(place.guild);
    await expect.poll(async () => (await guildSettings(store, place.guild.id)).mentions).toBe(true);
  });
});

describe('/gaps', () => {
  const askNowhere = (place: Server, question: string, user = bot.fake.user()) =>
    bot.fake.interact({ command: 'ask', options: { question }, channel: place.channel, user }).answer();
  const gaps = async (place: Server) =>
    textOf(await bot.fake.interact({ command: 'gaps', channel: place.channel, user: place.owner }).answer());

  it('keeps nothing until the log is on, then groups what three people asked, and never names them', async () => {
    const { fake } = bot;
    const place = server();
    await askNowhere(place, 'Who owns the nowhere ferry?');
    expect(await gaps(place)).toMatch(/No questions are kept.*`\/settings` turns/u);
    const panel = await open(place).answer();
    fake.select(panel, 'settings:switches', ['mentions', 'log'], place.owner);
    await fake.nextEdit(panel);

    const [one, two, three] = [fake.user(), fake.user(), fake.user()];
    await askNowhere(place, 'Who owns the nowhere ferry?', one);
    await askNowhere(place, 'who owns that nowhere ferry', one);
    await askNowhere(place, 'Who owns the nowhere ferry now?', two);
    await askNowhere(place, 'nowhere tolls?', three);
    expect(await gaps(place)).toContain('Nothing to show yet.');
    await askNowhere(place, 'The owners of the nowhere ferry?', three);
    // Kept after the answer is given.
    await expect.poll(() => gaps(place)).toMatch(/nowhere ferry.* · 3 people/u);
    const text = await gaps(place);
    expect(text).not.toContain('tolls');
    for (const { id, user } of [one, two, three]) {
      expect(text).not.toContain(id);
      expect(text).not.toContain(user.username);
    }
  });

  it('counts the votes on answers, of this server only and without names', async () => {
    const { fake } = bot;
    const [place, other] = [server(), server()];
    const voteIn = async ({ channel }: Server, button: string) => {
      const user = fake.user();
      const options = { question: 'Who owns the ferry?' };
      const answered = await fake.interact({ command: 'ask', options, channel, user }).answer();
      await fake.press(answered, button, user).answer();
    };
    expect(await gaps(place)).not.toContain('Votes on answers');
    for (const button of ['Helpful', 'Helpful', 'Not helpful']) await voteIn(place, button);
    await voteIn(other, 'Helpful');
    expect(await gaps(place)).toContain('Votes on answers in the last year: 2 helpful, 1 not helpful.');
  });
});

describe('/settings with several documents', () => {
  const harbours = documentOf(['The harbour is old.'], { id: 'harbours', title: 'On Harbours' });
  const mills = documentOf(['The mill is older.', 'It grinds rye.'], { id: 'mills', title: 'On Mills' });
  const documents = [harbours, mills];
  /** Answers with the first paragraph of the document that is asked, of the first one if all are. */
  const answerer: Answerer = {
    corpus: { documents, broken: [] },
    ask: (question, { document = 'harbours' } = {}) => {
      const [first] = documents.find((entry) => entry.document.id === document)?.passages ?? [];
      return Promise.resolve(answer(first === undefined ? [] : [cited(1, first)], { question, understood: question }));
    },
  };
  let several: TestBot;
  beforeAll(async () => {
    several = await startTestBot({ answerer });
  });
  afterEach(() => several.fake.assertNoViolations());
  afterAll(() => several.close());

  it('sets a channel and its threads to one document, and back to all of them', async () => {
    const { fake } = several;
    const guild = fake.guild();
    const [mill, other] = [fake.channel({ guild }), fake.channel({ guild })];
    const owner = fake.user({ permissions: PermissionFlagsBits.ManageGuild });
    const panel = await fake.interact({ command: 'settings', channel: other, user: owner }).answer();
    const choose = async (document: string) => {
      const modal = fake.press(fake.message(panel), 'settings:document', owner);
      await fake.submitModal(modal, { channels: [mill.id], document });
      return textOf(await fake.nextEdit(panel));
    };
    const asked = async (channel: FakeChannel) =>
      textOf(await fake.interact({ command: 'ask', options: { question: 'How old is it?' }, channel }).answer());
    expect(await asked(mill)).toContain('On Harbours');

    expect(await choose(shortKey('mills'))).toContain(`Only “On Mills” is searched in <#${mill.id}>.`);
    expect(await asked(mill)).toContain('The mill is older.');
    const answered = await fake.interact({ command: 'ask', options: { question: 'How old?' }, channel: mill }).answer();
    fake.press(answered, 'Discuss', fake.user());
    expect(await asked(await fake.nextThread(mill))).toContain('The mill is older.');
    expect(await asked(other)).toContain('The harbour is old.');
    const look = await fake.interact({ command: 'passage', options: { number: '2' }, channel: mill }).answer();
    expect(textOf(look)).toMatch(/On Mills[\s\S]*grinds rye|grinds rye[\s\S]*On Mills/u);
    fake.say(mill, fake.user(), 'How old is it?', { mentionBot: true });
    expect(textOf(await fake.nextMessage(mill))).toContain('The mill is older.');

    expect(await choose('all')).not.toContain('On Mills');
    expect(await asked(mill)).toContain('The harbour is old.');
  });

  it('searches all documents again if the chosen one is gone, and says so', async () => {
    const { fake, store } = several;
    const guild = fake.guild();
    const channel = fake.channel({ guild });
    const owner = fake.user({ permissions: PermissionFlagsBits.ManageGuild });
    await changeGuildSettings(store, guild.id, { channelDocuments: new Map([[channel.id, 'sold']]) });
    const panel = await fake.interact({ command: 'settings', channel, user: owner }).answer();
    expect(textOf(panel)).toContain(`“sold”, chosen for <#${channel.id}>, is no longer there`);
    const asked = fake.interact({ command: 'ask', options: { question: 'How old?' }, channel });
    expect(textOf(await asked.answer())).toContain('The harbour is old.');
  });

  it('names the document of every look-up', async () => {
    const { fake } = several;
    const looks: [command: string, options: Record<string, string>][] = [
      ['outline', {}],
      ['passage', { number: '1' }],
      ['read', { section: '1' }],
      ['find', { phrase: 'mill' }],
      ['define', { term: 'rye' }],
      ['timeline', {}],
      ['numbers', {}],
      ['names', {}],
      ['sources', {}],
      ['source', { query: 'Smith' }],
      ['footnote', { number: '1' }],
      ['who', { number: '1' }],
      ['unsourced', {}],
      ['cite', {}],
      ['compare', { first: 'Serbia', second: 'Russia', aspect: 'trade' }],
    ];
    for (const [command, options] of looks) {
      const shown = await fake.interact({ command, options: { ...options, document: 'mills' } }).answer();
      expect(textOf(shown), command).toContain('On Mills');
    }
  });
});
