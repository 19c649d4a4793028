/** A study group's evening with the built bot over the real brief, stopped and started again in between. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { shownText } from '../../src/discord/card/read-back.js';
import { startFakeDiscord } from '../discord/fake/server.js';
import type { FakeDiscord } from '../discord/fake/test-api.js';
import { IS_POSTGRES, temporaryDatabase } from '../store/temporary-store.js';
import { type BotProcess, startBot } from './bot-process.js';

const QUESTION = 'What do China’s investments in Serbia look like?';

let fake: FakeDiscord;
let folder: string;
let inPostgres: NodeJS.ProcessEnv = {};
let bot: BotProcess;

const start = async () => {
  bot = await startBot(fake, { DATA_DIR: folder, ...inPostgres });
};
const restart = async () => {
  await bot.stop();
  await start();
};

beforeAll(async () => {
  fake = await startFakeDiscord();
  folder = await mkdtemp(join(tmpdir(), 'study-group-'));
  if (IS_POSTGRES) inPostgres = { DATABASE_URL: await temporaryDatabase() };
  await start();
});
afterEach(() => fake.assertNoViolations());
afterAll(async () => {
  await bot.stop();
  await fake.close();
  await rm(folder, { recursive: true });
});

const textOf = ({ content, components }: APIMessage) => shownText(content, components ?? []);
const labelsOf = ({ components }: APIMessage) =>
  [...JSON.stringify(components).matchAll(/"label":"([^"]*)"/gu)].map(([, label = '']) => label);

describe('the buttons of an answer, its discussion and its question to the group', () => {
  it('work before and after a restart', async () => {
    const channel = fake.channel();
    const [mina, jovan] = [fake.user({ globalName: 'Mina' }), fake.user({ globalName: 'Jovan' })];
    const answer = await fake
      .interact({ command: 'ask', options: { question: QUESTION }, channel, user: mina })
      .answer();
    await restart();

    const presses = [fake.press(answer, 'Discuss', mina), fake.press(answer, 'Discuss', jovan)];
    const told = await Promise.all(presses.map(async (press) => textOf(await press.answer())));
    const thread = await fake.nextThread(channel);
    expect(told.every((text) => text.includes(`<#${thread.id}>`))).toBe(true);
    const opening = await fake.nextMessage(thread);
    expect(labelsOf(opening)).toEqual(expect.arrayContaining(['Passage for 1', 'Passage for 2', 'Passage for 3']));
    fake.say(thread, jovan, 'Why does Serbia need Chinese credit?', { mentionBot: true });
    expect(textOf(await fake.nextMessage(thread))).toMatch(/¶ \d+/u);

    await restart();
    expect(textOf(await fake.press(opening, 'Passage for 3', mina).answer())).toMatch(/\*\*.+\*\*[\s\S]*¶ \d+/u);
    fake.press(answer, 'Ask the group', mina);
    const post = await fake.nextEdit(await fake.nextMessage(channel));
    expect(textOf(post)).toContain(`### ${QUESTION}`);
    const reply = fake.say(channel, jovan, 'Mostly in infrastructure and mining.', { replyTo: post });

    await restart();
    const menu = await fake.press(post, 'Resolved', mina).answer();
    fake.select(menu, `1:choose:${post.id}`, [reply.id], mina);
    await expect.poll(() => textOf(fake.message(menu))).toMatch(/^Saved:/u);
    expect(labelsOf(await fake.press(answer, 'Helpful', mina).answer())).toContain('Marked helpful');

    await restart();
    const again = await fake
      .interact({ command: 'ask', options: { question: QUESTION.toLowerCase() }, channel, user: jovan })
      .answer();
    expect(textOf(again)).toContain('“Mostly in infrastructure and mining.”');
    expect(labelsOf(fake.message(answer))).toEqual(expect.arrayContaining(['Marked helpful', 'The group was asked']));
  });
});

describe('an interaction that Discord no longer takes', () => {
  it('is left alone, and the next one is answered', async () => {
    const channel = fake.channel();
    const person = fake.user();
    const held = fake.holdNext('POST /interactions/:interaction/:token/callback');
    const late = fake.interact({ command: 'discuss', options: { topic: 'hedging' }, channel, user: person });
    await held.arrived;
    fake.expire(late);
    held.release();
    await bot.line('Too late to answer');
    const next = fake.interact({ command: 'discuss', options: { topic: 'hedging' }, channel, user: person });
    expect(textOf(await next.answer())).toMatch(/<#\d+>/u);
  });
});
