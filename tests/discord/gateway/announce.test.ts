/** What the bot posts unasked is first a line, which notifications show, and then its card. */

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { isDailyMessage, setDailyPassage } from '../../../src/store/daily.js';
import type { FakeChannel } from '../fake/state.js';
import { type ManualClock, manualClock } from '../manual-clock.js';
import { startTestBot, type TestBot, textOf } from '../test-bot.js';

const EDIT = 'PATCH /channels/:channel/messages/:message';

let clock: ManualClock;
let bot: TestBot;
beforeAll(async () => {
  clock = manualClock('2026-03-02T08:00:00Z');
  bot = await startTestBot({ clock });
});
afterEach(() => bot.fake.assertNoViolations());
afterAll(() => bot.close());

/** A daily passage in the channel, posted at nine on that day of March. */
async function post(channel: FakeChannel, day: number): Promise<void> {
  const dueAt = Date.parse(`2026-03-0${day}T09:00:00Z`);
  const chosen = { guildId: channel.guildId ?? '', channelId: channel.id, hour: 9, minute: 0, zone: 'UTC', dueAt };
  await setDailyPassage(bot.store, chosen, clock.now());
  await clock.tick(`2026-03-0${day}T09:00:10Z`);
}

describe('an announcement', () => {
  it('is one line of text for notifications and search, and then the card without it', async () => {
    const { fake } = bot;
    const channel = fake.channel();
    await post(channel, 2);
    const message = await fake.nextMessage(channel);
    const [line] = fake.state.messages.get(message.id)?.versions ?? [];
    expect(line?.content).toBe('Today’s passage · ¶ 1 · The harbour is old.');
    expect(line?.components).toEqual([]);
    const card = await fake.nextEdit(message);
    expect(card.content).toBe('');
    expect(textOf(card)).toContain('> The harbour is old.');
  });

  it('stays a line if it cannot be edited, and is not posted again', async () => {
    const { fake } = bot;
    const channel = fake.channel();
    // The passage of the first channel is due as well.
    fake.failNext(EDIT, 403, 2);
    await post(channel, 3);
    await clock.tick('2026-03-03T09:05:00Z');
    const [message, ...others] = fake.messages(channel);
    expect(message?.content).toBe('Today’s passage · ¶ 1 · The harbour is old.');
    expect(others).toEqual([]);
    expect(await isDailyMessage(bot.store, message?.id ?? '')).toBe(true);
  });
});
