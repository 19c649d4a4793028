/** One fake Discord with one started bot, for all tests of a file or of a `describe`. */

import { afterAll, afterEach, beforeAll } from 'vitest';
import { startFakeDiscord } from '../discord/fake/server.js';
import type { FakeDiscord } from '../discord/fake/test-api.js';
import { type BotProcess, startBot } from './bot-process.js';

/** Starts both before the tests and ends them after; every payload of every test is validated by Discord's rules. */
export function withOneBot(give: (started: { fake: FakeDiscord; bot: BotProcess }) => void): void {
  let fake: FakeDiscord;
  let bot: BotProcess;
  beforeAll(async () => {
    fake = await startFakeDiscord();
    // At its most talkative, since what it writes is searched for what it must not hold.
    bot = await startBot(fake, { LOG_LEVEL: 'trace' });
    give({ fake, bot });
  });
  afterEach(() => fake.assertNoViolations());
  afterAll(async () => {
    await bot.stop();
    await fake.close();
  });
}
