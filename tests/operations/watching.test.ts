/** What the HTTP port says of a running bot. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { startFakeDiscord } from '../discord/fake/server.js';
import { type BotProcess, spawnBot, startBot } from '../end-to-end/bot-process.js';

let closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.reverse()) await close();
  closing = [];
});

describe('the port of a running bot', () => {
  it('tells whether it lives, is ready and how it does, without a word, an id or a name of anybody', async () => {
    const fake = await startFakeDiscord();
    closing.push(fake.close);
    const bot = await startBot(fake, { HTTP_PORT: '0', READER_URL: 'https://reader.example' });
    closing.push(() => bot.stop());
    const port = JSON.parse(await bot.line('The reader page is served')).port;
    const get = (path: string, headers = {}) => fetch(`http://127.0.0.1:${port}${path}`, { headers });
    expect((await get('/healthz')).status).toBe(200);
    expect((await get('/readyz')).status).toBe(200);
    const user = fake.user();
    await fake.interact({ command: 'ask', options: { question: 'What is hedging?' }, user }).answer();
    const metrics = await (await get('/metrics')).text();
    expect(metrics).toMatch(/^brief_bot_questions_total\{verdict="answered",language="en"\} 1$/mu);
    for (const step of ['understand', 'embed', 'search', 'judge', 'premise', 'render']) {
      expect(metrics).toMatch(new RegExp(`^brief_bot_step_seconds_count\\{step="${step}"\\} [1-9]`, 'mu'));
    }
    expect(metrics).toMatch(/^brief_bot_gateway_connected 1$/mu);
    expect(metrics).toMatch(/^brief_bot_ready 1$/mu);
    expect(metrics).toMatch(/^nodejs_eventloop_lag_p99_seconds /mu);
    expect(metrics).toMatch(/^brief_bot_store_bytes [1-9]/mu);
    // The invite link, which names the application, is the one line with an id.
    const logged = bot.lines.filter((line) => !line.includes('oauth2/authorize')).join('\n');
    for (const secret of ['hedging', user.id, fake.token, fake.applicationId]) {
      expect(metrics).not.toContain(secret);
      expect(logged).not.toContain(secret);
    }
    // The page is public: through a proxy on the same machine nobody reads the metrics.
    expect((await get('/metrics', { 'x-forwarded-for': '203.0.113.9' })).status).toBe(403);
    fake.dropConnections();
    await fake.resumed();
    await expect.poll(async () => (await get('/readyz')).status).toBe(200);
    await expect.poll(async () => (await get('/metrics')).text()).toMatch(/^brief_bot_gateway_lost_total 1$/mu);
  });
});

describe('readiness', () => {
  const portOf = async (bot: BotProcess) => JSON.parse(await bot.line('The reader page is served')).port;
  const ready = async (port: number) => {
    const answered = await fetch(`http://127.0.0.1:${port}/readyz`);
    return `${answered.status} ${(await answered.text()).trim()}`;
  };

  it('is denied while the index is built and Discord is not connected', async () => {
    const fake = await startFakeDiscord();
    closing.push(fake.close);
    const indexDir = await mkdtemp(join(tmpdir(), 'index-'));
    closing.push(() => rm(indexDir, { recursive: true }));
    const bot = spawnBot(fake, { HTTP_PORT: '0', INDEX_DIR: indexDir });
    closing.push(() => bot.stop());
    expect(await ready(await portOf(bot))).toBe('503 not ready: index, gateway');
  });

  it('is denied while the gateway is away, and while the embedding thread is dead until the next question', async () => {
    const fake = await startFakeDiscord();
    closing.push(fake.close);
    const hook = pathToFileURL(join(import.meta.dirname, 'kill-embedding-thread.mjs')).href;
    const bot = await startBot(fake, { HTTP_PORT: '0', NODE_OPTIONS: `--import=${hook}` });
    closing.push(() => bot.stop());
    const port = await portOf(bot);
    expect(await ready(port)).toBe('200 ready');
    bot.signal('SIGUSR2');
    await expect.poll(() => ready(port)).toBe('503 not ready: embedding');
    await fake.interact({ command: 'ask', options: { question: 'What is hedging?' } }).answer();
    expect(await ready(port)).toBe('200 ready');
    const comeBack = fake.goAway();
    await expect.poll(() => ready(port)).toBe('503 not ready: gateway');
    comeBack();
    await expect.poll(() => ready(port), { timeout: 15_000 }).toBe('200 ready');
  });
});
