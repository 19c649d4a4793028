import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer as createWebServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApplicationCommandType, MessageFlags, PermissionFlagsBits } from 'discord-api-types/v10';
import { parse } from 'dotenv';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { quotedRuns } from '../../src/discord/card/quote.js';
import { shownText } from '../../src/discord/card/read-back.js';
import { BRIEF } from '../brief-index.js';
import { type FakeDiscordSettings, startFakeDiscord } from '../discord/fake/server.js';
import type { FakeDiscord } from '../discord/fake/test-api.js';
import { features } from '../discord/features-list.js';
import { type BotProcess, spawnBot, startBot } from './bot-process.js';

const QUESTION = 'What is hedging according to Kuik?';

let closing: (() => Promise<unknown>)[] = [];
beforeEach(() => {
  closing = [];
});
afterEach(async () => {
  for (const close of closing.reverse()) await close();
});

async function fakeDiscord(settings: FakeDiscordSettings = {}): Promise<FakeDiscord> {
  const fake = await startFakeDiscord(settings);
  closing.push(async () => {
    await fake.close();
    fake.assertNoViolations();
  });
  return fake;
}

async function started(fake: FakeDiscord, environment: NodeJS.ProcessEnv = {}): Promise<BotProcess> {
  const bot = await startBot(fake, environment);
  closing.push(() => bot.stop());
  return bot;
}

const reasonToStop = (bot: BotProcess) => bot.lines.filter((line) => !line.startsWith('{'));

it('starts with a copy of .env.example in which only the token is filled in', async () => {
  const empty = parse(readFileSync('.env.example'));
  const { apiUrl: DISCORD_API, token: DISCORD_TOKEN } = await fakeDiscord();
  const folders = { DATA_DIR: await mkdtemp(join(tmpdir(), 'env-example-')), INDEX_DIR: BRIEF.indexDir };
  const bot = spawnBot(
    { apiUrl: DISCORD_API, token: DISCORD_TOKEN },
    { ...empty, ...folders, DISCORD_API, DISCORD_TOKEN },
  );
  closing.push(() => bot.stop().then(() => rm(folders.DATA_DIR, { recursive: true })));
  expect(await bot.line('"msg":"Connected"')).toContain('Connected');
});

describe('a start that cannot continue ends with one line', () => {
  it('for a wrong token, which it does not repeat', async () => {
    const fake = await fakeDiscord();
    const bot = spawnBot(fake, { DISCORD_TOKEN: 'A-Wrong-Token' });
    expect(await bot.exited).toBe(77);
    expect(reasonToStop(bot)).toEqual([expect.stringMatching(/does not accept the token.*DISCORD_TOKEN/u)]);
    expect(bot.lines.join('\n')).not.toContain('A-Wrong-Token');
  });

  it.each([
    [200, 'text/html', '<title>A web page</title>', 'something else'],
    [200, 'application/json', '{"hello":"world"}', 'something else'],
    [404, 'text/html', '<title>Nothing here</title>', '404'],
  ])('when DISCORD_API is no such API, which answers %i %s', async (status, type, content, answer) => {
    const page = createWebServer((_request, response) => {
      response.writeHead(status, { 'content-type': type }).end(content);
    }).listen(0, '127.0.0.1');
    await once(page, 'listening');
    const api = `http://127.0.0.1:${(page.address() as AddressInfo).port}/api`;
    const bot = spawnBot({ apiUrl: api, token: 'A-Very-Fake-Token' });
    expect(await bot.exited).toBe(78);
    page.close();
    expect(reasonToStop(bot)).toEqual([
      `${api} does not look like Discord's API (it answers ${answer}): check DISCORD_API, the base address of an API such as https://discord.com/api.`,
    ]);
  });
});

const COMMAND_NAMES = features.all.flatMap(({ name, command }) => (command === undefined ? [] : [name]));
const MESSAGE_COMMAND_NAMES = ['Add to minutes', 'Check this quote', 'Find in the brief', 'Save to my notes'];

describe('the commands', () => {
  it('are registered at each start in one request, in all languages, whatever was registered before', async () => {
    const fake = await fakeDiscord();
    const first = await startBot(fake);
    expect(await first.stop()).toBe(0);
    expect(fake.commandWrites()).toBe(1);
    const names = [...COMMAND_NAMES, ...MESSAGE_COMMAND_NAMES].sort();
    const registered = () => fake.commands().map(({ name }) => name);
    expect(registered().sort()).toEqual(names);
    const [ask] = fake.state.commands.get('') ?? [];
    if (ask === undefined) throw new Error('Nothing was registered');
    ask.description_localizations = { ...ask.description_localizations, tr: 'Başka' };
    await started(fake);
    expect(fake.commandWrites()).toBe(2);
    expect(registered().sort()).toEqual(names);
    expect(JSON.stringify(fake.commands())).not.toContain('Başka');
    // Localised in each of Discord's languages that the bot speaks.
    for (const { type, name_localizations, description_localizations } of fake.commands()) {
      const locales = ['de', 'fr', 'ru', 'tr', 'zh-CN'];
      expect(Object.keys(name_localizations ?? {}).sort()).toEqual(locales);
      if (type === ApplicationCommandType.ChatInput) {
        expect(Object.keys(description_localizations ?? {}).sort()).toEqual(locales);
      }
    }
  });

  it('go to one server alone where DISCORD_GUILD_ID names it, also where every server had them before', async () => {
    const fake = await fakeDiscord();
    const guild = fake.guild();
    const first = await startBot(fake);
    await first.stop();
    await started(fake, { DISCORD_GUILD_ID: guild.id });
    expect(fake.commands()).toEqual([]);
    expect(fake.commands(guild)).toHaveLength(COMMAND_NAMES.length + MESSAGE_COMMAND_NAMES.length);
  });
});

describe('another Discord-compatible server', () => {
  it('may have its API and gateway at other addresses', async () => {
    const fake = await fakeDiscord({ prefix: '/chat/rest', gatewayPath: '/gate/way', hasSeparateGateway: true });
    await started(fake, { DISCORD_API: `${fake.apiUrl}/v9/` });
    expect(await fake.interact({ command: 'help' }).answer()).toBeDefined();
  });

  it.each([404, 501] as const)('without commands (%i) costs them alone, with one line', async (lackStatus) => {
    const fake = await fakeDiscord({ lacks: ['commands', 'typing'], lackStatus });
    const bot = await started(fake);
    const channel = fake.channel();
    fake.say(channel, fake.user(), QUESTION, { mentionBot: true });
    expect((await fake.nextMessage(channel)).components).not.toEqual([]);
    expect(bot.lines.filter((line) => line.includes('Slash commands are unavailable'))).toHaveLength(1);
  });

  it('without Components V2 gets plain text that says the same, tried once and told once', async () => {
    const [plainServer, fullServer] = [await fakeDiscord({ lacks: ['components-v2'] }), await fakeDiscord()];
    const bot = await started(plainServer);
    await started(fullServer);
    const ask = (fake: FakeDiscord) => fake.interact({ command: 'ask', options: { question: QUESTION } }).answer();
    const [plain, full] = [await ask(plainServer), await ask(fullServer)];
    expect(Number(plain.flags) & MessageFlags.IsComponentsV2).toBe(0);
    expect(plain.content.length).toBeLessThanOrEqual(2000);
    expect(quotedRuns(plain.content)[0]).toBe(quotedRuns(shownText('', full.components ?? []))[0]);
    const pressed = plainServer.press(plain, 'Context');
    expect((await pressed.answer()).content).toContain('¶');
    expect(plainServer.refusals).toHaveLength(1);
    expect(bot.lines.filter((line) => line.includes('refuses Components V2'))).toHaveLength(1);
  });
});

describe('a restart', () => {
  it('leaves the buttons of earlier answers working', async () => {
    const fake = await fakeDiscord();
    const first = await startBot(fake);
    const answer = await fake.interact({ command: 'ask', options: { question: QUESTION } }).answer();
    await first.stop();
    await started(fake);
    for (const button of ['Context', 'More passages', 'Check']) {
      const pressed = await fake.press(answer, button).answer();
      expect(shownText(pressed.content, pressed.components ?? [])).toMatch(/¶|Identical/u);
    }
  });

  it('finishes the answer in hand before it leaves, and accepts no more', async () => {
    const fake = await fakeDiscord();
    const bot = await startBot(fake);
    const channel = fake.channel();
    const person = fake.user();
    const hold = fake.holdNext('POST /channels/:channel/messages');
    fake.say(channel, person, QUESTION, { mentionBot: true });
    await hold.arrived;
    bot.signal('SIGTERM');
    await bot.line('"msg":"Leaving"');
    const late = fake.interact({ command: 'ask', options: { question: QUESTION } });
    const refusal = await late.answer();
    expect(shownText(refusal.content, refusal.components ?? [])).toContain('I am restarting');
    hold.release();
    const reply = await fake.nextMessage(channel);
    expect(shownText(reply.content, reply.components ?? [])).toContain('¶');
    expect(await bot.exited).toBe(0);
  });
});

describe('troubles of Discord', () => {
  let fake: FakeDiscord;
  let bot: BotProcess;
  beforeAll(async () => {
    fake = await startFakeDiscord();
    bot = await startBot(fake);
  });
  afterAll(async () => {
    await bot.stop();
    await fake.close();
    fake.assertNoViolations();
  });

  it('that pass are waited out', async () => {
    const channel = fake.channel();
    fake.rateLimitNext('POST /channels/:channel/messages', 50);
    fake.failNext('POST /channels/:channel/messages', 502);
    fake.say(channel, fake.user(), QUESTION, { mentionBot: true });
    expect((await fake.nextMessage(channel)).components).not.toEqual([]);
  });

  it('that stay end in an error with an id that the log has too', async () => {
    fake.failNext('POST /channels/:channel/messages', 500, 4);
    const channel = fake.channel();
    fake.say(channel, fake.user(), QUESTION, { mentionBot: true });
    const message = await fake.nextMessage(channel);
    const id = /`([0-9a-f]{8})`/u.exec(shownText(message.content, message.components ?? []))?.[1];
    expect(id).toBeDefined();
    expect(await bot.line(`"id":"${id}"`)).toContain('"doing":"message"');
    expect(bot.lines.join('\n')).not.toContain(fake.token);
    expect(bot.lines.join('\n')).not.toContain('hedging');
  });

  it('in the connection are survived', async () => {
    const channel = fake.channel();
    fake.dropConnections();
    await fake.resumed();
    fake.say(channel, fake.user(), 'hi', { mentionBot: true });
    expect((await fake.nextMessage(channel)).components).not.toEqual([]);
  });

  it('an interaction that expired is logged, and the next is answered', async () => {
    const hold = fake.holdNext('POST /interactions/:interaction/:token/callback');
    const late = fake.interact({ command: 'ask', options: { question: QUESTION } });
    await hold.arrived;
    fake.expire(late);
    hold.release();
    expect(await bot.line('Too late to answer')).toContain('"code":10062');
    expect(await fake.interact({ command: 'help' }).answer()).toBeDefined();
  });

  it('a channel it may not write in is logged with its id, and slash commands answer there all the same', async () => {
    const channel = fake.channel({ denyBot: PermissionFlagsBits.SendMessages });
    const person = fake.user();
    fake.say(channel, person, QUESTION, { mentionBot: true });
    expect(await bot.line('A permission is missing')).toContain('"code":50013');
    expect(
      await fake.interact({ command: 'ask', options: { question: QUESTION }, channel, user: person }).answer(),
    ).toBeDefined();
  });

  it('without the right to read history it answers without a reply', async () => {
    const channel = fake.channel({ denyBot: PermissionFlagsBits.ReadMessageHistory });
    fake.say(channel, fake.user(), QUESTION, { mentionBot: true });
    const message = await fake.nextMessage(channel);
    expect(message.message_reference).toBeUndefined();
  });
});
