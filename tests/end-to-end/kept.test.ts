/** What outlives a restart of the started bot. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type APIMessage, PermissionFlagsBits } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { shownText } from '../../src/discord/card/read-back.js';
import { startFakeDiscord } from '../discord/fake/server.js';
import type { FakeDiscord } from '../discord/fake/test-api.js';
import { IS_POSTGRES, temporaryDatabase } from '../store/temporary-store.js';
import { startBot } from './bot-process.js';

const textOf = (message: APIMessage) => shownText(message.content, message.components ?? []);

let fake: FakeDiscord;
let dataDir: string;
let environment: NodeJS.ProcessEnv;
beforeEach(async () => {
  fake = await startFakeDiscord();
  dataDir = mkdtempSync(join(tmpdir(), 'kept-'));
  environment = { DATA_DIR: dataDir, ...(IS_POSTGRES ? { DATABASE_URL: await temporaryDatabase() } : {}) };
});
afterEach(async () => {
  await fake.close();
  fake.assertNoViolations();
  rmSync(dataDir, { recursive: true });
});

describe('a restart', () => {
  it('keeps what people and servers chose, and the settings message goes on working', async () => {
    const first = await startBot(fake, environment);
    const channel = fake.channel();
    const owner = fake.user({ permissions: PermissionFlagsBits.ManageGuild });
    await fake.interact({ command: 'language', options: { language: 'sr-Latn' }, user: owner, channel }).answer();
    const panel = await fake.interact({ command: 'settings', channel, user: owner }).answer();
    fake.select(panel, 'settings:switches', ['mentions', 'private'], owner);
    expect(textOf(await fake.nextEdit(panel))).toContain('Sačuvano');
    expect(await first.stop()).toBe(0);

    const second = await startBot(fake, environment);
    const asked = fake.interact({ command: 'ask', options: { question: 'What is hedging?' }, channel, user: owner });
    expect(textOf(await asked.answer())).toMatch(/^-# Pitanje: /u);
    expect(asked.isPrivate).toBe(true);
    const choosing = fake.select(fake.message(panel), 'settings:daily', [channel.id], owner);
    await fake.submitModal(choosing, { time: '7:30', zone: 'Europe/Belgrade' });
    expect(textOf(await fake.nextEdit(panel))).toContain('7:30 (Europe/Belgrade)');
    await second.stop();
  });
});
