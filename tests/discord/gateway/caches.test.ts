/** What the bot keeps in memory of what it has seen: little, however much that was. */

import { queryObjects } from 'node:v8';
import { Message, User } from 'discord.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestBot, type TestBot } from '../test-bot.js';

const CHANNELS = 10;
const MESSAGES = 20;
/** Less than half of what was said, and a channel keeps five messages. */
const MOST_KEPT = 80;

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot();
});
afterAll(() => bot.close());

/** How many objects of the kind are in memory; those that nothing refers to are collected before. */
const alive = (kind: Parameters<typeof queryObjects>[0]) => queryObjects(kind, { format: 'count' });

it('two hundred people who write in ten channels leave a few messages of each channel in memory, and a few people', async () => {
  const { fake } = bot;
  const guild = fake.guild();
  const channels = Array.from({ length: CHANNELS }, () => fake.channel({ guild }));
  for (let turn = 0; turn < MESSAGES; turn += 1) {
    for (const channel of channels) fake.say(channel, fake.user(), `This is for somebody else, ${turn}.`);
  }
  const last = fake.channel({ guild });
  fake.say(last, fake.user(), 'How old?', { mentionBot: true });
  await fake.nextMessage(last);
  expect(alive(Message)).toBeLessThan(MOST_KEPT);
  expect(alive(User)).toBeLessThan(MOST_KEPT);
});
