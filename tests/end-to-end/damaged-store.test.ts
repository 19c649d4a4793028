/** A start over a store that cannot be used. */

import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startFakeDiscord } from '../discord/fake/server.js';
import type { FakeDiscord } from '../discord/fake/test-api.js';
import { spawnBot } from './bot-process.js';

let fake: FakeDiscord;
let dataDir: string;
beforeEach(async () => {
  fake = await startFakeDiscord();
  dataDir = mkdtempSync(join(tmpdir(), 'damaged-'));
});
afterEach(async () => {
  await fake.close();
  fake.assertNoViolations();
  rmSync(dataDir, { recursive: true });
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
