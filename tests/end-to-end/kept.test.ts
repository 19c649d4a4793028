/** What outlives a restart of the started bot, and a start over a store that cannot be used. */

import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type APIMessage, PermissionFlagsBits } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { shownText } from '../../src/discord/card/read-back.js';
import { startFakeDiscord } from '../discord/fake/server.js';
import type { FakeDiscord } from '../discord/fake/test-api.js';
import { spawnBot, startBot } from './bot-process.js';

const textOf = (message: APIMessage) => shownText(message.content, message.components ?? []);

let fake: FakeDiscord;
let dataDir: string;
beforeEach(async () => {
  fake = await startFakeDiscord();
  dataDir = mkdtempSync(join(tmpdir(), 'kept-'));
});
afterEach(async () => {
  await fake.close();
  fake.assertNoViolations();
  rmSync(dataDir, { recursive: true });
});

describe('a restart', () => {
  it('keeps what people and servers chose, and the settings message goes on working', async () => {
    const first = await startBot(fake, { DATA_DIR: dataDir });
    const channel = fake.channel();
    const owner = fake.user({ permissions: PermissionFlagsBits.ManageGuild });
    await fake.interact({ command: 'language', options: { language: 'sr-Latn' }, user: owner, channel }).answer();
    const panel = await fake.interact({ command: 'settings', channel, user: owner }).answer();
    fake.select(panel, 'settings:switches', ['mentions', 'private'], owner);
    expect(textOf(await fake.nextEdit(panel))).toContain('Sačuvano');
    expect(await first.stop()).toBe(0);

    const second = await startBot(fake, { DATA_DIR: dataDir });
    const asked = fake.interact({ command: 'ask', options: { question: 'What is hedging?' }, channel, user: owner });
    expect(textOf(await asked.answer())).toMatch(/^-# Pitanje: /u);
    expect(asked.isPrivate).toBe(true);
    const choosing = fake.select(fake.message(panel), 'settings:daily', [channel.id], owner);
    await fake.submitModal(choosing, { time: '7:30', zone: 'Europe/Belgrade' });
    expect(textOf(await fake.nextEdit(panel))).toContain('7:30 (Europe/Belgrade)');
    await second.stop();
  });
});

describe('a start over a damaged store', () => {
  it('ends with one line that says what to do, before anything is built', async () => {
    writeFileSync(join(dataDir, 'store.sqlite'), 'no database at all, but long enough to be read as one '.repeat(50));
    writeFileSync(join(dataDir, 'person.key'), randomBytes(32));
    const bot = spawnBot(fake, { DATA_DIR: dataDir });
    expect(await bot.exited).toBe(74);
    expect(bot.lines.filter((line) => !line.startsWith('{'))).toEqual([
      expect.stringMatching(/store\.sqlite is damaged\. .*move the file away to start with empty settings\.$/u),
    ]);
  });
});
