/** How the process of a service ends: in every phase, for every reason, with the exit code that docs/operating.md names. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer as createWebServer } from 'node:http';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { shownText } from '../../src/discord/card/read-back.js';
import { startFakeDiscord } from '../discord/fake/server.js';
import type { FakeDiscord } from '../discord/fake/test-api.js';
import { type BotProcess, spawnBot, startBot } from '../end-to-end/bot-process.js';

const ROOT = resolve(import.meta.dirname, '../..');

let folder: string;
let closing: (() => Promise<unknown>)[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leaving-'));
  closing = [() => rm(folder, { recursive: true })];
});
afterEach(async () => {
  for (const close of closing.reverse()) await close();
});

async function fakeDiscord(): Promise<FakeDiscord> {
  const fake = await startFakeDiscord();
  closing.push(fake.close);
  return fake;
}

const plainLines = ({ lines }: BotProcess) => lines.filter((line) => !line.startsWith('{'));

/** A small corpus that takes some seconds to index, since none of its texts come with the models. */
async function corpusToBuild(): Promise<NodeJS.ProcessEnv> {
  const corpus = join(folder, 'corpus');
  await mkdir(corpus);
  const paragraphs = Array.from({ length: 300 }, (_, n) => `Harbour ${n} was deepened. Its pier is ${n} metres long.`);
  await writeFile(join(corpus, 'harbours.txt'), paragraphs.join('\n\n'));
  return { CORPUS_DIR: corpus, INDEX_DIR: join(folder, 'index') };
}

/** The page alone, as a service without a token. */
function spawnPage(environment: NodeJS.ProcessEnv): { readonly page: ChildProcess; said(text: string): Promise<void> } {
  const page: ChildProcess = spawn(process.execPath, [join(ROOT, 'dist/main.js')], {
    env: { PATH: process.env['PATH'], HTTP_PORT: '0', ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  closing.push(() => Promise.resolve(page.kill('SIGKILL')));
  let heard = '';
  page.stderr?.setEncoding('utf8').on('data', (chunk) => {
    heard += chunk;
    page.emit('heard');
  });
  return {
    page,
    said: async (text) => {
      while (!heard.includes(text)) await once(page, 'heard');
    },
  };
}

describe('SIGTERM', () => {
  it.runIf(process.platform === 'linux')(
    'ends a start that builds its index, with 0, and no model process outlives it',
    async () => {
      const { page, said } = spawnPage(await corpusToBuild());
      await said('Building the index:');
      const children = await readFile(`/proc/${page.pid}/task/${page.pid}/children`, 'utf8');
      const models = children.split(' ').filter((pid) => pid !== '');
      expect(models).not.toEqual([]);
      page.kill('SIGTERM');
      expect(await once(page, 'exit')).toEqual([0, null]);
      await expect.poll(() => models.filter((pid) => existsSync(`/proc/${pid}`)), { timeout: 5000 }).toEqual([]);
    },
  );
});

describe('SIGHUP', () => {
  it('is ignored while the page alone starts, and then shows the corpus as it is now', async () => {
    const corpus = join(folder, 'corpus');
    await mkdir(corpus);
    await writeFile(join(corpus, 'harbour.txt'), 'The harbour was deepened in 2020.');
    const { page, said } = spawnPage({ CORPUS_DIR: corpus, INDEX_DIR: join(folder, 'index') });
    await said('The reader page is at');
    page.kill('SIGHUP');
    await said('Building the index: ');
    await writeFile(join(corpus, 'harbour.txt'), 'The harbour was filled in.');
    const isReloaded = said('was reloaded').then(() => true);
    // The answerer opens a moment after its index is built.
    while (!(await Promise.race([isReloaded, setTimeout(200, false)]))) page.kill('SIGHUP');
    page.kill('SIGTERM');
    expect(await once(page, 'exit')).toEqual([0, null]);
  });
});

describe('a failed start', () => {
  it('for a store that cannot be used ends with 74 and one line, also where its folder can never be made', async () => {
    const fake = await fakeDiscord();
    const bot = spawnBot(fake, { DATA_DIR: '/proc/no-such/data' });
    expect(await bot.exited).toBe(74);
    expect(plainLines(bot)).toEqual([expect.stringMatching(/^\/proc\/no-such\/data cannot be opened/u)]);
  });

  it('for a setting that cannot be used ends with 78', async () => {
    const bot = spawnBot(await fakeDiscord(), { LOG_LEVEL: 'loud' });
    expect(await bot.exited).toBe(78);
    expect(plainLines(bot)).toEqual([expect.stringMatching(/^LOG_LEVEL is "loud"/u)]);
  });

  it('for a corpus with nothing to read ends with 66', async () => {
    const bot = spawnBot(await fakeDiscord(), { CORPUS_DIR: folder });
    expect(await bot.exited).toBe(66);
  });
});

/** The package as it is, but for its models: a copy whose English one is damaged. */
async function packageWithDamagedModel(): Promise<string> {
  for (const name of ['node_modules', 'corpus', 'citation-styles', 'package.json']) {
    await symlink(join(ROOT, name), join(folder, name));
  }
  await cp(join(ROOT, 'dist'), join(folder, 'dist'), { recursive: true });
  const model = join(folder, 'models/e5-small-v2');
  await mkdir(join(model, 'onnx'), { recursive: true });
  await cp(join(ROOT, 'models/SHA256SUMS'), join(folder, 'models/SHA256SUMS'));
  await symlink(join(ROOT, 'models/multilingual-e5-small'), join(folder, 'models/multilingual-e5-small'));
  for (const file of ['config.json', 'tokenizer.json', 'tokenizer_config.json']) {
    await symlink(join(ROOT, 'models/e5-small-v2', file), join(model, file));
  }
  await writeFile(join(model, 'onnx/model_quantized.onnx'), 'not a model');
  return folder;
}

describe('a damaged model', () => {
  it('ends the bot before it logs in, with 65', async () => {
    const fake = await fakeDiscord();
    const bot = spawnBot(fake, {}, join(await packageWithDamagedModel(), 'dist/main.js'));
    expect(await bot.exited).toBe(65);
    expect(plainLines(bot)).toEqual([expect.stringMatching(/e5-small-v2 could not be run: .*model_quantized\.onnx/u)]);
    expect(fake.gatewayCounts.identifies).toBe(0);
  });

  it('ends a command of the command line', async () => {
    const script = join(await packageWithDamagedModel(), 'dist/cli/ask.js');
    const { PATH, INDEX_DIR } = process.env;
    const command = spawn(process.execPath, [script, 'who sold serbia missiles?'], {
      env: { PATH, INDEX_DIR: INDEX_DIR ?? join(ROOT, 'node_modules/.cache/brief-bot/test-index') },
      stdio: 'ignore',
    });
    expect(await once(command, 'exit')).toEqual([1, null]);
  });
});

describe('the embedding thread', () => {
  it('is started anew when it dies', async () => {
    const fake = await fakeDiscord();
    const hook = pathToFileURL(join(import.meta.dirname, 'kill-embedding-thread.mjs')).href;
    const bot = await startBot(fake, { NODE_OPTIONS: `--import=${hook}` });
    closing.push(() => bot.stop());
    let asked = 0;
    /** Another question each time, for the vectors of earlier ones are remembered. */
    const ask = async () => {
      asked += 1;
      const question = `What is hedging${'?'.repeat(asked)}`;
      const answered = await fake.interact({ command: 'ask', options: { question } }).answer();
      return shownText(answered.content, answered.components ?? []);
    };
    expect(await ask()).toContain('¶');
    for (let time = 1; time <= 2; time += 1) {
      const before = plainLines(bot).length;
      bot.signal('SIGUSR2');
      await expect.poll(() => plainLines(bot).length).toBeGreaterThan(before);
      await ask();
      expect(await ask()).toContain('¶');
    }
  });
});

/** A server on a port of its own. */
async function listening(server: Server, port = 0): Promise<number> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => Promise.resolve(server.close()));
  return (server.address() as AddressInfo).port;
}

/** Discord's API as far as the login goes, with a gateway elsewhere. */
const loginServer = (gateway: string, sessions = { remaining: 1000, reset_after: 0 }) =>
  createWebServer((_request, response) => {
    const limits = { total: 1000, max_concurrency: 1, ...sessions };
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ url: gateway, shards: 1, session_start_limit: limits }));
  });

describe('Discord that cannot be reached', () => {
  it('is tried again after pauses that grow, each said, until SIGTERM', async () => {
    const server = createServer();
    const port = await listening(server);
    server.close();
    const bot = spawnBot({ apiUrl: `http://127.0.0.1:${port}/api`, token: 'A-Very-Fake-Token' });
    closing.push(() => bot.stop());
    expect(await bot.line('Trying again in 1 s')).toContain('cannot be reached (ECONNREFUSED)');
    await bot.line('Trying again in 2 s');
    expect(await bot.stop()).toBe(0);
  });

  it('is connected to once it is there', async () => {
    const fake = await fakeDiscord();
    let isThere = false;
    const proxy = createServer((client) => {
      if (!isThere) client.destroy();
      else client.pipe(connect(Number(new URL(fake.apiUrl).port), '127.0.0.1')).pipe(client);
    });
    const port = await listening(proxy);
    const bot = spawnBot({ apiUrl: fake.apiUrl.replace(/:\d+/u, `:${port}`), token: fake.token });
    closing.push(() => bot.stop());
    await bot.line('Trying again');
    isThere = true;
    await bot.line('"msg":"Connected"');
    expect(await bot.stop()).toBe(0);
  });

  it('keeps no bot that is told to leave: a gateway that says nothing, a login limited for ten minutes', async () => {
    const silent = createServer(() => undefined);
    const gateway = `ws://127.0.0.1:${await listening(silent)}`;
    const api = `http://127.0.0.1:${await listening(loginServer(gateway))}/api`;
    const waiting = spawnBot({ apiUrl: api, token: 'A-Very-Fake-Token' });
    await once(silent, 'connection');
    expect(await waiting.stop()).toBe(0);

    const fake = await fakeDiscord();
    fake.rateLimitNext('GET /gateway/bot', 600_000);
    const limited = spawnBot(fake);
    await limited.line('limits how often the bot may log in. Trying again in 60');
    expect(await limited.stop()).toBe(0);
  });

  it('that allows no more logins today is told from a network that is down', async () => {
    const sessions = { remaining: 0, reset_after: 3_600_000 };
    const api = `http://127.0.0.1:${await listening(loginServer('ws://127.0.0.1:1', sessions))}/api`;
    const bot = spawnBot({ apiUrl: api, token: 'A-Very-Fake-Token' });
    closing.push(() => bot.stop());
    const line = await bot.line('Trying again');
    expect(line).toMatch(/allows the bot no more logins until \S+\. Trying again in 36\d\d s\./u);
    expect(line).not.toContain('check the network');
  });

  it('keeps no bot that was connected, either, also where the network swallows everything', async () => {
    const fake = await fakeDiscord();
    const bot = await startBot(fake);
    closing.push(() => bot.stop());
    fake.fallSilent();
    const toldAt = performance.now();
    expect(await bot.stop()).toBe(0);
    expect(performance.now() - toldAt).toBeLessThan(10_000);
  });
});

describe('Discord that closes the connection for good', () => {
  it.each([
    // Also with a page to serve.
    [4004, 77, /does not accept the token/u, { HTTP_PORT: '0' }],
    [4013, 76, /intents \(close code 4013\)/u, {}],
    [4010, 76, /close code 4010/u, {}],
  ])('with %i ends the bot with %i and one line', async (closeCode, exitCode, reason, environment) => {
    const fake = await fakeDiscord();
    const bot = await startBot(fake, environment);
    const closedAt = performance.now();
    fake.dropConnections(closeCode);
    expect(await bot.exited).toBe(exitCode);
    expect(performance.now() - closedAt).toBeLessThan(10_000);
    expect(plainLines(bot)).toEqual([expect.stringMatching(reason)]);
  });

  it('by refusing the token of any request ends it too', async () => {
    const fake = await fakeDiscord();
    const bot = await startBot(fake);
    const channel = fake.channel();
    fake.failNext('POST /channels/:channel/messages', 401);
    fake.say(channel, fake.user(), 'What is hedging?', { mentionBot: true });
    expect(await bot.exited).toBe(77);
    expect(plainLines(bot)).toEqual([expect.stringMatching(/does not accept the token/u)]);
  });
});

describe('registering the commands', () => {
  it('holds neither the start nor the end up where it is limited for minutes', async () => {
    const fake = await fakeDiscord();
    fake.rateLimitNext('GET /applications/:application/commands', 300_000);
    const bot = await startBot(fake);
    const channel = fake.channel();
    fake.say(channel, fake.user(), 'What is hedging?', { mentionBot: true });
    await fake.nextMessage(channel);
    expect(await bot.stop()).toBe(0);
  });
});

describe('SIGTERM with many questions waiting', () => {
  it('tells those who wait that the bot restarts, and nobody that something went wrong', async () => {
    const fake = await fakeDiscord();
    const bot = await startBot(fake);
    const channel = fake.channel();
    const asked = Array.from({ length: 200 }, (_, n) =>
      fake.interact({ command: 'ask', options: { question: `What is hedging, ${n}?` }, channel }),
    );
    await asked[0]?.answer();
    expect(await bot.stop()).toBe(0);
    const texts = await Promise.all(
      asked.map(async (one) => (await one.answer()).content + JSON.stringify(await one.answer())),
    );
    expect(texts.filter((text) => text.includes('went wrong'))).toEqual([]);
    expect(texts.filter((text) => text.includes('I am restarting')).length).toBeGreaterThan(0);
  });
});
