/** The bot over a brief of three paragraphs: what it asks the answerer, and what its buttons do when the brief has changed. */

import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Answerer, AskOptions } from '../../src/answer/answerer.js';
import type { CorpusDocument } from '../../src/corpus/corpus.js';
import { type RunningBot, runBot } from '../../src/discord/bot.js';
import { shownText } from '../../src/discord/card/read-back.js';
import { openLog } from '../../src/discord/gateway/log.js';
import { temporaryStore } from '../store/temporary-store.js';
import { answer, cited, documentOf } from './answers.js';
import { startFakeDiscord } from './fake/server.js';
import type { FakeDiscord } from './fake/test-api.js';

const OLD = documentOf(['First paragraph.', 'The harbour is old. It was sold.', 'Third paragraph.']);

let fake: FakeDiscord;
let bot: RunningBot;
let entry: CorpusDocument = OLD;
let asked: { question: string; earlier: readonly string[] }[] = [];

/** Answers each question with the second paragraph, and marks the question as completed. */
const answerer: Answerer = {
  get corpus() {
    return { documents: [entry], broken: [] };
  },
  ask: (question: string, { earlier = [] }: AskOptions = {}) => {
    asked.push({ question, earlier });
    if (question.includes('break')) return Promise.reject(new Error('the index is gone'));
    const [, second] = entry.passages;
    const passages = second === undefined ? [] : [cited(1, second)];
    return Promise.resolve(
      answer(passages, { question, understood: earlier.length > 0 ? `${question} [completed]` : question }),
    );
  },
};

beforeAll(async () => {
  fake = await startFakeDiscord();
  const settings = {
    discordToken: fake.token,
    discordApi: fake.apiUrl,
    discordApplicationId: undefined,
    discordGuildId: undefined,
    corpusDir: 'corpus',
    readerUrl: undefined,
  };
  bot = await runBot({ answerer, settings, log: openLog('silent'), store: await temporaryStore() });
});
beforeEach(() => {
  entry = OLD;
  asked = [];
});
afterEach(() => fake.assertNoViolations());
afterAll(async () => {
  await bot.close();
  await fake.close();
});

const textOf = (message: APIMessage) => shownText(message.content, message.components ?? []);

describe('a reply whose connection breaks before Discord has answered', () => {
  it('is sent again, once', async () => {
    const channel = fake.channel();
    fake.cutNext('POST /channels/:channel/messages');
    fake.say(channel, fake.user(), 'How old?', { mentionBot: true });
    expect(textOf(await fake.nextMessage(channel))).toContain('The harbour is old.');
    const sent = fake.requests.filter(
      ({ route, path }) => route === 'POST /channels/:channel/messages' && path.includes(channel.id),
    );
    const nonces = sent.map(({ body }) => Object(body).nonce);
    expect(nonces).toEqual([expect.any(String), nonces[0]]);
  });
});

describe('a reply to an answer', () => {
  it('is asked with the question before it, as it was understood', async () => {
    const channel = fake.channel();
    const person = fake.user();
    fake.say(channel, person, 'one?', { mentionBot: true });
    fake.say(channel, person, 'two?', { replyTo: await fake.nextMessage(channel) });
    fake.say(channel, person, 'three?', { replyTo: await fake.nextMessage(channel) });
    const third = await fake.nextMessage(channel);
    expect(asked).toEqual([
      { question: 'one?', earlier: [] },
      { question: 'two?', earlier: ['one?'] },
      { question: 'three?', earlier: ['two? [completed]'] },
    ]);
    expect(textOf(third)).toContain('-# Understood as: three? \\[completed\\]');
  });

  it('that mentions the bot below a slash command’s answer follows up the question repeated there', async () => {
    const channel = fake.channel();
    const person = fake.user();
    const first = await fake
      .interact({ command: 'ask', options: { question: 'who *sold* it?' }, channel, user: person, locale: 'tr' })
      .answer();
    fake.say(channel, person, 'and when?', { replyTo: first, mentionBot: true });
    await fake.nextMessage(channel);
    expect(asked.at(-1)).toEqual({ question: 'and when?', earlier: ['who *sold* it?'] });
  });

  it('to a person, or to nothing, is asked alone', async () => {
    const channel = fake.channel();
    const person = fake.user();
    const message = fake.say(channel, fake.user(), 'I like harbours');
    fake.say(channel, person, 'who sold it?', { replyTo: message, mentionBot: true });
    await fake.nextMessage(channel);
    expect(asked.at(-1)).toEqual({ question: 'who sold it?', earlier: [] });
  });
});

describe('a failure while answering', () => {
  it('is reported once, with an id, and the next question is answered', async () => {
    const channel = fake.channel();
    const person = fake.user();
    const broken = await fake
      .interact({ command: 'ask', options: { question: 'break' }, channel, user: person })
      .answer();
    expect(textOf(broken)).toMatch(/^Something went wrong on my side.*`[0-9a-f]{8}`\.$/u);
    fake.say(channel, person, 'break', { mentionBot: true });
    expect(textOf(await fake.nextMessage(channel))).toMatch(/`[0-9a-f]{8}`/u);
    fake.say(channel, person, 'who?', { mentionBot: true });
    expect(textOf(await fake.nextMessage(channel))).toContain('**The harbour is old.**');
  });
});

describe('a button of an answer over a brief that has changed since', () => {
  const askedBefore = () => fake.interact({ command: 'ask', options: { question: 'how old?' } }).answer();
  const changed = (paragraphs: readonly string[]): CorpusDocument => ({
    ...documentOf(paragraphs),
    edition: 'f'.repeat(64),
  });

  it('says so and shows where the same words are now', async () => {
    const message = await askedBefore();
    entry = changed(['A new opening.', 'First paragraph.', 'The harbour is old. It was sold.']);
    const text = textOf(await fake.press(message, 'Context').answer());
    expect(text).toMatch(/^\*\*The brief has changed since this answer\.\*\*/u);
    expect(text).toContain('¶ 3');
    expect(text).not.toContain('¶ 2');
  });

  it('says that the words are gone rather than show another paragraph', async () => {
    const message = await askedBefore();
    entry = changed(['First paragraph.', 'The harbour is new.', 'Third paragraph.']);
    const text = textOf(await fake.press(message, 'Context').answer());
    expect(text).toContain('> The harbour is old. It was sold.');
    expect(text).toContain('These words are no longer in it.');
    expect(text).not.toContain('new');
  });

  it('says that the document is gone', async () => {
    const message = await askedBefore();
    entry = documentOf(['Rivers.'], { id: 'rivers' });
    expect(textOf(await fake.press(message, 'Context').answer())).toBe('This document is no longer here.');
  });
});
