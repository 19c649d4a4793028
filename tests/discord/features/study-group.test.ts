/** A study group with the bot in this process over a small brief: discussions, votes, questions to the group, settled answers. */

import { type APIMessage, ChannelType, MessageFlags, PermissionFlagsBits } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Answerer, AskOptions } from '../../../src/answer/answerer.js';
import type { CorpusDocument } from '../../../src/corpus/corpus.js';
import { type RunningBot, runBot } from '../../../src/discord/bot.js';
import { messageText } from '../../../src/discord/card/read-back.js';
import { openLog } from '../../../src/discord/gateway/log.js';
import { askerOf } from '../../../src/store/answers.js';
import { messageState } from '../../../src/store/message-state.js';
import { openStore } from '../../../src/store/open.js';
import type { Store } from '../../../src/store/store.js';
import { type StorePlace, temporaryPlace } from '../../store/temporary-store.js';
import { votesOn } from '../../store/votes-on.js';
import { answer, cited, documentOf } from '../answers.js';
import { startFakeDiscord } from '../fake/server.js';
import type { FakeChannel } from '../fake/state.js';
import type { FakeDiscord } from '../fake/test-api.js';
import { nextCard } from '../next-card.js';

const PLAIN = documentOf([
  'The port of Rotova was old.',
  'It is argued that the sale helped the port. Trade doubled.',
  'However, the workers lost their say.',
]);
const BRIEF: CorpusDocument = {
  ...PLAIN,
  bank: [
    { lang: 'en', paragraph: 2, answer: 'Trade doubled.', question: 'Why did trade grow?' },
    { lang: 'en', paragraph: 3, answer: null, question: 'What happens to the dockers?' },
  ],
};

let fake: FakeDiscord;
let place: StorePlace;
let store: Store;
let bot: RunningBot;
let entry: CorpusDocument = BRIEF;
let asked: { question: string; earlier: readonly string[] }[] = [];

/** What 'and the rest?' is understood as. */
const COMPLETED = `Who gained ${'from the sale '.repeat(20)}?`;

/** Answers each question with the second paragraph, but not about sourdough, and finds no passage for galaxies. */
const answerer: Answerer = {
  get corpus() {
    return { documents: [entry], broken: [] };
  },
  ask: (question: string, { earlier = [] }: AskOptions = {}) => {
    asked.push({ question, earlier });
    const [, second] = entry.passages;
    const passages = second === undefined || question.includes('galax') ? [] : [cited(1, second)];
    const verdict = /sourdough|galax/u.test(question) ? 'absent' : 'answered';
    const understood = question === 'and the rest?' ? COMPLETED : question;
    return Promise.resolve(answer(passages, { question, understood, verdict }));
  },
};

async function start(): Promise<void> {
  store = await openStore(place.dataDir, place.databaseUrl);
  const settings = {
    discordToken: fake.token,
    discordApi: fake.apiUrl,
    discordApplicationId: undefined,
    discordGuildId: undefined,
    corpusDir: 'corpus',
    readerUrl: undefined,
  };
  bot = await runBot({ answerer, settings, log: openLog('silent'), store });
}

async function stop(): Promise<void> {
  await bot.close();
  await store.close();
}

const restart = () => stop().then(start);

beforeAll(async () => {
  fake = await startFakeDiscord();
  place = await temporaryPlace();
  await start();
});
beforeEach(() => {
  entry = BRIEF;
  asked = [];
});
afterEach(() => fake.assertNoViolations());
afterAll(async () => {
  await stop();
  await fake.close();
});

const textOf = ({ content, components = [] }: APIMessage) =>
  messageText({ content, components: components.map((component) => ({ toJSON: () => component })) });
const labelsOf = (message: APIMessage): string[] =>
  [...JSON.stringify(message.components).matchAll(/"label":"([^"]*)"/gu)].map(([, label = '']) => label);
const threadIn = (text: string) => /<#(\d+)>/u.exec(text)?.[1] ?? 'none';

/** A person asks in a channel and gets a public answer. */
async function ask(channel: FakeChannel, person = fake.user(), question = 'Who gained?') {
  const message = await fake.interact({ command: 'ask', options: { question }, channel, user: person }).answer();
  return { message, person };
}

const discuss = (channel: FakeChannel, topic = 'the sale') =>
  fake.interact({ command: 'discuss', options: { topic }, channel, user: fake.user() });

/** What others do on the server, through the same API as the bot. */
const post = (path: string, body: unknown) =>
  fetch(`${fake.apiUrl}/v10${path}`, {
    method: 'POST',
    headers: { Authorization: `Bot ${fake.token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

async function postIn(forum: FakeChannel): Promise<FakeChannel> {
  await post(`/channels/${forum.id}/threads`, { name: 'Reading group', message: { content: 'Shall we read it?' } });
  return fake.nextThread(forum);
}

describe('Discuss', () => {
  it('opens the thread below the answer: passage, citation, questions and counterpoints', async () => {
    const channel = fake.channel();
    const { message } = await ask(channel);
    const pressed = fake.press(message, 'Discuss', fake.user());
    const told = textOf(await pressed.answer());
    const thread = await fake.nextThread(channel);
    expect(pressed.isPrivate).toBe(true);
    expect(threadIn(told)).toBe(thread.id);
    expect(thread.id).toBe(message.id);
    expect(thread.name).toBe('¶ 2 · Ports and Powers');
    const opening = textOf(await fake.nextMessage(thread));
    expect(opening).toContain('> It is argued that the sale helped the port. Trade doubled.');
    expect(opening).toContain('**Ports and Powers** ¶ 2');
    expect(opening).toMatch(/1\\\. Why did trade grow\?\n2\\\. What happens to the dockers\?/u);
    expect(opening).toMatch(/says against it\*\*\n> However, the workers lost their say\./u);
  });

  it('has a button for each question that privately shows the passage about it, even after a restart', async () => {
    const channel = fake.channel();
    await discuss(channel).answer();
    const opening = await fake.nextMessage(await fake.nextThread(channel));
    await restart();
    const pressed = fake.press(opening, 'Passage for 1', fake.user());
    expect(textOf(await pressed.answer())).toContain('**Trade doubled.**');
    expect(pressed.isPrivate).toBe(true);
    expect(textOf(await fake.press(opening, 'Passage for 2', fake.user()).answer())).toContain('¶ 3');
  });

  it('opens only one thread, however many people press at once and on any answer, even after a restart', async () => {
    const guild = fake.guild();
    const [channel, other] = [fake.channel({ guild }), fake.channel({ guild })];
    const answers = [await ask(channel), await ask(channel), await ask(other)];
    const presses = answers.flatMap(({ message }) => [
      fake.press(message, 'Discuss', fake.user()),
      fake.press(message, 'Discuss', fake.user()),
    ]);
    const threads = await Promise.all(presses.map(async (press) => threadIn(textOf(await press.answer()))));
    expect(new Set(threads).size).toBe(1);
    const made = [...fake.state.channels.values()].filter(
      ({ parentId }) => parentId === channel.id || parentId === other.id,
    );
    expect(made.map(({ id }) => id)).toEqual([threads[0]]);
    await restart();
    expect(threadIn(textOf(await discuss(other).answer()))).toBe(threads[0]);
  });

  it.each([
    ['the message says so', (flags: number) => flags],
    ['only Discord’s refusal says so', (flags: number) => flags & ~MessageFlags.HasThread],
  ])('takes the thread that somebody opened below the answer when %s', async (_, shown) => {
    const channel = fake.channel();
    const { message } = await ask(channel);
    await post(`/channels/${channel.id}/messages/${message.id}/threads`, { name: 'About this' });
    const thread = await fake.nextThread(channel);
    const record = fake.state.messages.get(message.id);
    if (record === undefined) throw new Error('The answer is gone');
    record.message = { ...record.message, flags: shown(record.message.flags ?? 0) };
    expect(threadIn(textOf(await fake.press(message, 'Discuss', fake.user()).answer()))).toBe(thread.id);
    expect(textOf(await fake.nextMessage(thread))).toContain('Why did trade grow?');
  });

  it('opens a new thread if the old one was deleted', async () => {
    const channel = fake.channel();
    await discuss(channel).answer();
    const first = await fake.nextThread(channel);
    fake.state.channels.delete(first.id);
    await restart();
    const told = textOf(await discuss(channel).answer());
    expect(threadIn(told)).toBe((await fake.nextThread(channel)).id);
  });

  it.each([
    ['CreatePublicThreads', 'Create Public Threads'],
    ['SendMessagesInThreads', 'Send Messages in Threads'],
  ] as const)('says which permission is missing: %s', async (permission, name) => {
    const channel = fake.channel({ guild: fake.guild(), denyBot: PermissionFlagsBits[permission] });
    const { message } = await ask(channel);
    expect(textOf(await fake.press(message, 'Discuss', fake.user()).answer())).toMatch(
      new RegExp(`grant me: ${name}\\.`, 'u'),
    );
    fake.permit(channel, {});
    expect(threadIn(textOf(await fake.press(message, 'Discuss', fake.user()).answer()))).toBe(message.id);
  });

  it('says that there are no threads in direct messages and voice channels', async () => {
    const person = fake.user();
    const { message } = await ask(fake.dm(person), person);
    expect(textOf(await fake.press(message, 'Discuss', person).answer())).toMatch(/Discussions are threads/u);
    const voice = fake.channel({ guild: fake.guild(), type: ChannelType.GuildVoice });
    expect(textOf(await discuss(voice).answer())).toMatch(/has no threads/u);
  });

  it('opens a post where the channel is a forum, beside the post in which it is asked', async () => {
    const guild = fake.guild();
    const forum = fake.channel({ guild, type: ChannelType.GuildForum });
    const post = await postIn(forum);
    const told = textOf(await discuss(post).answer());
    const made = [...fake.state.channels.values()].find(({ id }) => id === threadIn(told));
    expect(made?.parentId).toBe(forum.id);
  });

  it('finds the paragraph of an address, and says so where the brief has nothing', async () => {
    const channel = fake.channel();
    expect(textOf(await discuss(channel, '¶ 3').answer())).toContain('¶ 3');
    expect(asked).toEqual([]);
    expect(textOf(await discuss(channel, 'sourdough @everyone').answer())).toMatch(
      /no paragraph on “sourdough @\u200beveryone”/u,
    );
  });

  it('says that the brief has changed instead of opening the thread of another paragraph', async () => {
    const channel = fake.channel();
    const { message } = await ask(channel);
    entry = { ...BRIEF, edition: 'f'.repeat(64) };
    expect(textOf(await fake.press(message, 'Discuss', fake.user()).answer())).toMatch(/has changed since/u);
  });
});

describe('in the thread of a discussion', () => {
  it('a mention follows up what was asked there before, and the first one the opening question', async () => {
    const channel = fake.channel();
    await discuss(channel).answer();
    const thread = await fake.nextThread(channel);
    await fake.nextMessage(thread);
    fake.say(thread, fake.user(), 'what of it?', { mentionBot: true });
    await fake.nextMessage(thread);
    expect(asked.at(-1)).toEqual({ question: 'what of it?', earlier: ['Why did trade grow?'] });
    await restart();
    fake.say(thread, fake.user(), 'and then?', { mentionBot: true });
    await fake.nextMessage(thread);
    expect(asked.at(-1)).toEqual({ question: 'and then?', earlier: ['what of it?'] });
  });

  it('a reply to the opening is answered', async () => {
    const channel = fake.channel();
    await discuss(channel).answer();
    const thread = await fake.nextThread(channel);
    const opening = await fake.nextMessage(thread);
    fake.say(thread, fake.user(), 'why?', { replyTo: opening });
    expect(textOf(await fake.nextMessage(thread))).toContain('the sale helped the port');
  });
});

describe('Helpful and Not helpful', () => {
  it('show the asker’s vote on the buttons, and can be changed, even after a restart', async () => {
    const { message, person } = await ask(fake.channel());
    const voted = await fake.press(message, 'Helpful', person).answer();
    expect(labelsOf(voted)).toEqual(expect.arrayContaining(['Marked helpful', 'Not helpful']));
    await restart();
    const changed = await fake.press(voted, 'Not helpful', person).answer();
    expect(labelsOf(changed)).toEqual(expect.arrayContaining(['Helpful', 'Marked not helpful']));
    expect(await votesOn(store, message.id)).toEqual({ helpful: 0, notHelpful: 1 });
  });

  it('answer anybody else privately and leave the message unchanged', async () => {
    const { message } = await ask(fake.channel());
    const pressed = fake.press(message, 'Helpful', fake.user());
    expect(textOf(await pressed.answer())).toMatch(/marked as helpful/u);
    expect(pressed.isPrivate).toBe(true);
    expect(labelsOf(fake.message(message))).toContain('Helpful');
    expect(await votesOn(store, message.id)).toEqual({ helpful: 1, notHelpful: 0 });
  });

  it('keep nobody’s id', async () => {
    const { message, person } = await ask(fake.channel());
    await fake.press(message, 'Helpful', person).answer();
    const rows = await store.database.selectFrom('votes').selectAll().where('message_id', '=', message.id).execute();
    expect(JSON.stringify(rows)).not.toContain(person.id);
  });
});

describe('Ask the group', () => {
  const settledQuestions = async () =>
    (await store.database.selectFrom('resolved').select('question').execute()).map(({ question }) => question);

  /** A person asks the group; returns the post and the asker. */
  async function askGroup(channel: FakeChannel, question = 'Who gained from it?') {
    const { message, person } = await ask(channel, fake.user(), question);
    const pressed = fake.press(message, 'Ask the group', person);
    const told = await pressed.followUp();
    return { message, person, told, posted: await nextCard(fake, channel) };
  }

  it('posts the question and passages publicly, once per answer, and shows it on the button', async () => {
    const channel = fake.channel();
    const { message, person, posted, told } = await askGroup(channel, 'Who *gained*?');
    expect(textOf(posted)).toContain(`<@${person.id}> asks the group:\n### Who \\*gained\\*?`);
    expect(textOf(posted)).toContain('> It is argued that the sale helped the port.');
    expect(posted.mentions).toEqual([]);
    expect(textOf(told)).toContain(posted.id);
    expect(labelsOf(fake.message(message))).toContain('The group was asked');
  });

  it('tells the second of two people who press at once that the group has been asked', async () => {
    const channel = fake.channel();
    const { message } = await ask(channel);
    const presses = [
      fake.press(message, 'Ask the group', fake.user()),
      fake.press(message, 'Ask the group', fake.user()),
    ];
    const told = await Promise.all(presses.map(async (press) => textOf(await press.followUp())));
    expect(told.map((text) => /already/u.test(text)).sort()).toEqual([false, true]);
    expect(fake.messages(channel)).toHaveLength(2);
  });

  it('posts what a private answer says', async () => {
    const channel = fake.channel();
    const person = fake.user();
    const options = { question: 'Who gained?', private: true };
    const message = await fake.interact({ command: 'ask', options, channel, user: person }).answer();
    fake.press(message, 'Ask the group', person);
    expect(textOf(await nextCard(fake, channel))).toContain('### Who gained?');
  });

  it('posts the question that a mention asked', async () => {
    const channel = fake.channel();
    fake.say(channel, fake.user(), 'Who sold it?', { mentionBot: true });
    const reply = await fake.nextMessage(channel);
    fake.press(reply, 'Ask the group', fake.user());
    expect(textOf(await nextCard(fake, channel))).toContain('### Who sold it?');
  });

  it('says so where there is no group, or where the bot may not write', async () => {
    const person = fake.user();
    const direct = await ask(fake.dm(person), person);
    expect(textOf(await fake.press(direct.message, 'Ask the group', person).answer())).toMatch(/no group to ask/u);
    const channel = fake.channel({ guild: fake.guild(), denyBot: PermissionFlagsBits.SendMessages });
    const { message } = await ask(channel);
    expect(textOf(await fake.press(message, 'Ask the group', fake.user()).answer())).toMatch(/Send Messages/u);
  });

  it('is offered for an answer without passages too, and works after a restart and in another edition', async () => {
    const channel = fake.channel();
    const { message, person } = await ask(channel, fake.user(), 'How many galaxies are there?');
    expect(labelsOf(message)).toEqual(['Helpful', 'Not helpful', 'Ask the group', 'Report']);
    entry = { ...BRIEF, edition: 'f'.repeat(64) };
    await restart();
    await fake.press(message, 'Not helpful', person).answer();
    expect(await votesOn(store, message.id)).toEqual({ helpful: 0, notHelpful: 1 });
    fake.press(message, 'Ask the group', person);
    const posted = await nextCard(fake, channel);
    expect(textOf(posted)).toMatch(/asks the group:\n### How many galaxies are there\?\n-# Reply to this message/u);
    const right = fake.say(channel, fake.user(), 'Very many.', { replyTo: posted });
    // Sooner than anybody presses, and later than the message can be seen.
    await expect.poll(() => askerOf(store, posted.id)).not.toBeNull();
    const menu = await fake.press(posted, 'Resolved', person).answer();
    fake.select(menu, `1:choose:${posted.id}`, [right.id], person);
    await expect.poll(() => textOf(fake.message(menu))).toMatch(/^Saved:/u);
    const again = await ask(channel, fake.user(), 'How many galaxies are there?');
    expect(textOf(again.message)).toContain('“Very many.”');
  });

  it('and Discuss post nothing for somebody who may not write in the channel', async () => {
    const everyonePermissions =
      PermissionFlagsBits.ViewChannel |
      PermissionFlagsBits.ReadMessageHistory |
      PermissionFlagsBits.UseApplicationCommands;
    const channel = fake.channel({ guild: fake.guild({ everyonePermissions }) });
    const { message, person } = await ask(channel);
    for (const button of ['Ask the group', 'Discuss']) {
      const pressed = fake.press(message, button, person);
      expect(textOf(await pressed.answer())).toMatch(/^You may not write in this channel/u);
      expect(pressed.isPrivate).toBe(true);
    }
    expect(fake.messages(channel)).toHaveLength(1);
    const writer = fake.user({ permissions: PermissionFlagsBits.SendMessages });
    expect(threadIn(textOf(await fake.press(message, 'Discuss', writer).answer()))).not.toBe('none');
  });

  it('is resolved with a reply that came after hundreds of other messages', async () => {
    const channel = fake.channel();
    const { posted, person } = await askGroup(channel, 'Who counted the cranes?');
    for (let n = 0; n < 210; n += 1) fake.say(channel, person, `Something else, ${n}`);
    fake.say(channel, fake.user({ globalName: 'Cem' }), 'The dockers did.', { replyTo: posted });
    expect(labelsOf(await fake.press(posted, 'Resolved', person).answer())).toEqual(['Cem']);
  });

  it('leaves replies to the people, unless they name the bot', async () => {
    const channel = fake.channel();
    const { posted } = await askGroup(channel);
    fake.say(channel, fake.user(), 'The owners gained.', { replyTo: posted });
    const named = fake.say(channel, fake.user(), 'who owned it?', { replyTo: posted, mentionBot: true });
    expect((await fake.nextMessage(channel)).message_reference?.message_id).toBe(named.id);
  });

  it('is resolved by the asker: the chosen reply is shown when the question comes up again, after a restart', async () => {
    const channel = fake.channel();
    const { posted, person } = await askGroup(channel, 'Who gained in Rotova?');
    fake.say(channel, fake.user({ globalName: 'Ana' }), 'Nobody knows.', { replyTo: posted });
    const right = fake.say(channel, fake.user({ globalName: 'Bo' }), 'The owners: see *the sale*.', {
      replyTo: posted,
    });
    await restart();
    const offered = fake.press(posted, 'Resolved', person);
    const menu = await offered.answer();
    expect(offered.isPrivate).toBe(true);
    expect(textOf(menu)).toMatch(/you agree that I keep the text of the question/u);
    expect(labelsOf(menu)).toEqual(['Ana', 'Bo']);
    expect(JSON.stringify(menu.components)).toContain('"description":"The owners: see *the sale*."');
    fake.select(menu, `1:choose:${posted.id}`, [right.id], person);
    await expect.poll(() => textOf(fake.message(menu))).toMatch(/^Saved:/u);
    expect(labelsOf(fake.message(posted))).toContain('Resolved: see the answer');
    await restart();

    const again = textOf((await ask(channel, fake.user(), 'who gained in rotova')).message);
    expect(again).toContain(`/${right.id}`);
    expect(again).toContain('“The owners: see \\*the sale\\*.”');
    const guild = fake.state.guilds.get(channel.guildId ?? '');
    if (guild === undefined) throw new Error('The channel has no server');
    const elsewhere = textOf((await ask(fake.channel({ guild }), fake.user(), 'Who gained in Rotova?')).message);
    expect(elsewhere).toContain(`/${right.id}`);
    expect(elsewhere).not.toContain('The owners');
    expect(
      textOf((await ask(fake.channel({ guild: fake.guild() }), fake.user(), 'Who gained in Rotova?')).message),
    ).not.toContain('settled');

    fake.remove(right);
    expect(textOf((await ask(channel, fake.user(), 'Who gained in Rotova?')).message)).not.toContain('settled');
  });

  it('is also resolved by people who manage messages, and by nobody else', async () => {
    const channel = fake.channel();
    const { posted } = await askGroup(channel);
    const stranger = fake.press(posted, 'Resolved', fake.user());
    expect(textOf(await stranger.answer())).toMatch(/Only the person who asked/u);
    expect(stranger.isPrivate).toBe(true);
    const moderator = fake.user({ permissions: PermissionFlagsBits.ManageMessages });
    expect(textOf(await fake.press(posted, 'Resolved', moderator).answer())).toMatch(/Nobody has replied/u);
  });

  it('posts and keeps the full question if the answer shortens it, even after a restart', async () => {
    const channel = fake.channel();
    const whole = `Who gained from the sale, ${'and from the sale of the other ports nearby, '.repeat(8)}in Rotova?`;
    const { message, person } = await ask(channel, fake.user(), whole);
    expect(textOf(message)).not.toContain('in Rotova?');
    await restart();
    await fake.press(message, 'Ask the group', person).followUp();
    const posted = await nextCard(fake, channel);
    expect(textOf(posted)).toContain(`### ${whole}\n`);
    const reply = fake.say(channel, fake.user(), 'The owners.', { replyTo: posted });
    const menu = await fake.press(posted, 'Resolved', person).answer();
    fake.select(menu, `1:choose:${posted.id}`, [reply.id], person);
    await expect.poll(() => textOf(fake.message(menu))).toMatch(/^Saved:/u);
    expect(await settledQuestions()).toContain(whole);
  });

  it('finds the full completed question until its message is edited', async () => {
    const channel = fake.channel();
    const message = fake.say(channel, fake.user(), 'and the rest?', { mentionBot: true });
    const reply = await fake.nextMessage(channel);
    await expect.poll(() => messageState(store, reply.id, Date.now())).toMatchObject({ question: COMPLETED });
    fake.edit(message, `<@${fake.state.bot.id}> Who sold it?`);
    await fake.nextEdit(reply);
    await expect.poll(() => messageState(store, reply.id, Date.now())).toBeNull();
  });

  it('is erased with the asker’s data even if somebody else asked the group', async () => {
    const channel = fake.channel();
    const { message, person } = await ask(channel, fake.user(), 'Who painted the quay?');
    const other = fake.user({ permissions: PermissionFlagsBits.ManageMessages });
    fake.press(message, 'Ask the group', other);
    const posted = await nextCard(fake, channel);
    const reply = fake.say(channel, fake.user(), 'The dockers.', { replyTo: posted });
    const menu = await fake.press(posted, 'Resolved', other).answer();
    fake.select(menu, `1:choose:${posted.id}`, [reply.id], other);
    await expect.poll(() => textOf(fake.message(menu))).toMatch(/^Saved:/u);
    await fake.interact({ command: 'forget-me', channel, user: person }).answer();
    expect(await settledQuestions()).not.toContain('Who painted the quay?');
    const states = await store.database.selectFrom('message_states').select('question').execute();
    expect(states.map(({ question }) => question)).not.toContain('Who painted the quay?');
  });

  it('is erased with the asker’s data even if a moderator resolved it', async () => {
    const channel = fake.channel();
    const { posted, person } = await askGroup(channel, 'Who mended the quay?');
    const reply = fake.say(channel, fake.user(), 'The dockers.', { replyTo: posted });
    const moderator = fake.user({ permissions: PermissionFlagsBits.ManageMessages });
    const menu = await fake.press(posted, 'Resolved', moderator).answer();
    fake.select(menu, `1:choose:${posted.id}`, [reply.id], moderator);
    await expect.poll(() => textOf(fake.message(menu))).toMatch(/^Saved:/u);
    await fake.interact({ command: 'forget-me', channel, user: person }).answer();
    expect(await settledQuestions()).not.toContain('Who mended the quay?');
  });
});

describe('the answer to a message', () => {
  it('follows its edit and its deletion after a restart', async () => {
    const channel = fake.channel();
    const question = fake.say(channel, fake.user(), 'Who sold it?', { mentionBot: true });
    const reply = await fake.nextMessage(channel);
    await restart();
    asked = [];
    fake.edit(question, `<@${fake.state.bot.id}>  Who sold it?`);
    fake.edit(question, `<@${fake.state.bot.id}> ¶ 3`);
    expect(textOf(await fake.nextEdit(reply))).toContain('¶ 3');
    expect(asked).toEqual([]);
    await restart();
    fake.remove(question);
    await fake.deleted(reply);
  });
});

describe('a reply whose text Discord hides', () => {
  it('gets the hint to mention the bot, once per person, even after a restart', async () => {
    const channel = fake.channel();
    const { message, person } = await ask(channel);
    fake.say(channel, person, 'and then?', { replyTo: message });
    expect(textOf(await fake.nextMessage(channel))).toMatch(/Please mention me/u);
    await restart();
    fake.say(channel, person, 'and then?', { replyTo: message });
    const other = fake.say(channel, fake.user(), 'and then?', { replyTo: message });
    expect((await fake.nextMessage(channel)).message_reference?.message_id).toBe(other.id);
  });
});

describe('/display', () => {
  it('gives plain text with the same words to whoever chose it, and cards again when they choose those', async () => {
    const channel = fake.channel();
    const person = fake.user();
    const rich = (await ask(channel, person)).message;
    const choose = (form: string) =>
      fake.interact({ command: 'display', options: { form }, channel, user: person }).answer();
    expect((await choose('plain')).content).toMatch(/as plain text/u);
    const plain = (await ask(channel, person)).message;
    expect(plain.content).toBe(textOf(rich).replace('\n\n', '\n'));
    expect((await ask(channel)).message.content).toBe('');
    await choose('cards');
    expect((await ask(channel, person)).message.content).toBe('');
  });
});
