/** Servers that the bot leaves, while running or offline, and servers that are only unavailable in an outage. */

import { PermissionFlagsBits } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Clock, systemClock } from '../../../src/discord/traffic/clock.js';
import { guildsKept } from '../../../src/store/erase.js';
import type { Store } from '../../../src/store/store.js';
import { temporaryStore } from '../../store/temporary-store.js';
import { votesOn } from '../../store/votes-on.js';
import { startFakeDiscord } from '../fake/server.js';
import type { FakeChannel, FakeGuild } from '../fake/state.js';
import type { FakeDiscord } from '../fake/test-api.js';
import { startTestBot, type TestBot } from '../test-bot.js';

let fake: FakeDiscord;
let store: Store;
let bot: TestBot;
beforeEach(async () => {
  fake = await startFakeDiscord();
  store = await temporaryStore();
  bot = await startTestBot({ fake, store });
});
afterEach(async () => {
  await bot.close();
  await fake.close();
  fake.assertNoViolations();
});

/** Starts the bot anew, on a clock that is ahead by some days. */
async function restart(meanwhile: () => void, days = 0): Promise<void> {
  await bot.close();
  meanwhile();
  const clock: Clock = { ...systemClock, now: () => Date.now() + days * 24 * 60 * 60_000 };
  bot = await startTestBot({ fake, store, clock });
}

/** A server with settings, an answer and a vote. */
async function usedServer(): Promise<{ readonly guild: FakeGuild; readonly channel: FakeChannel }> {
  const guild = fake.guild();
  const channel = fake.channel({ guild });
  const owner = fake.user({ permissions: PermissionFlagsBits.ManageGuild });
  const panel = await fake.interact({ command: 'settings', channel, user: owner }).answer();
  fake.select(panel, 'settings:switches', ['mentions'], owner);
  await fake.nextEdit(panel);
  await voted(channel);
  return { guild, channel };
}

/** The message of an answer in the channel that somebody found helpful. */
async function voted(channel: FakeChannel): Promise<string> {
  const user = fake.user();
  const answered = await fake.interact({ command: 'ask', options: { question: 'How old?' }, channel, user }).answer();
  await fake.press(answered, 'Helpful', user).answer();
  return answered.id;
}

describe('the data of a server', () => {
  it('is erased when the bot leaves it', async () => {
    const [left, other] = [await usedServer(), await usedServer()];
    fake.leave(left.guild);
    await expect.poll(() => guildsKept(store)).toEqual([other.guild.id]);
  });

  it('is erased a week after a start that finds the bot removed while it was offline', async () => {
    const [left, other] = [await usedServer(), await usedServer()];
    expect(await guildsKept(store)).toEqual([left.guild.id, other.guild.id]);
    await restart(() => fake.leave(left.guild));
    await restart(() => undefined, 6);
    expect(await guildsKept(store)).toEqual([left.guild.id, other.guild.id]);
    await restart(() => undefined, 8);
    expect(await guildsKept(store)).toEqual([other.guild.id]);
  });

  it('is kept if the token belongs to another application, which is refused, or if Discord lists no server at all', async () => {
    const used = await usedServer();
    const other = await startFakeDiscord();
    await expect(startTestBot({ fake: other, store })).rejects.toThrow(
      `belongs to the Discord application ${fake.applicationId}, but the token to ${other.applicationId}`,
    );
    await other.close();
    await restart(() => fake.leave(used.guild), 0);
    await restart(() => undefined, 30);
    expect(await guildsKept(store)).toEqual([used.guild.id]);
  });

  it('survives an outage, both while the bot runs and when it starts', async () => {
    const [before, during] = [await usedServer(), await usedServer()];
    fake.beginOutage(before.guild);
    await voted(during.channel);
    await restart(() => fake.beginOutage(during.guild));
    expect(await guildsKept(store)).toEqual([before.guild.id, during.guild.id]);
  });

  it('does not exist if only a person installed the bot: what people do there is kept under their hash alone', async () => {
    const messageId = await voted(fake.channel({ guild: fake.guild({ hasBot: false }) }));
    expect(await guildsKept(store)).toEqual([]);
    await restart(() => undefined);
    expect(await votesOn(store, messageId)).toEqual({ helpful: 1, notHelpful: 0 });
  });
});
