/** What the started bot writes about people at its most talkative level: nothing, whatever they do and whatever fails. */

import { PermissionFlagsBits } from 'discord-api-types/v10';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startFakeDiscord } from '../discord/fake/server.js';
import type { FakeDiscord } from '../discord/fake/test-api.js';
import { type BotProcess, startBot } from './bot-process.js';

/** Words that occur nowhere else. */
const WORD = 'quokkawort';
const QUESTION = `What is hedging, ${WORD}?`;

let fake: FakeDiscord;
let bot: BotProcess;
beforeAll(async () => {
  fake = await startFakeDiscord();
  bot = await startBot(fake, { LOG_LEVEL: 'trace', HTTP_PORT: '0' });
});
afterAll(async () => {
  await bot.stop();
  await fake.close();
});

async function useEverything(): Promise<void> {
  const guild = fake.guild({ name: `${WORD} guild` });
  const channel = fake.channel({ guild, name: `${WORD}-channel` });
  const user = fake.user({
    username: `${WORD}-user`,
    globalName: `${WORD} name`,
    permissions: PermissionFlagsBits.ManageGuild,
  });
  const here = { channel, user };
  const panel = await fake.interact({ command: 'settings', ...here }).answer();
  fake.select(panel, 'settings:switches', ['mentions', 'log'], user);
  await fake.nextEdit(panel);
  const answer = await fake.interact({ command: 'ask', options: { question: QUESTION }, ...here }).answer();
  for (const button of ['Check', 'Helpful', 'Discuss']) await fake.press(answer, button, user).answer();
  await fake.press(answer, 'Ask the group', user).followUp();
  const mention = fake.say(channel, user, QUESTION, { mentionBot: true });
  await fake.nextMessage(channel);
  const reply = await fake.nextMessage(channel);
  fake.say(channel, user, `and what is it for the ${WORD} of Serbia?`, { replyTo: reply });
  await fake.nextMessage(channel);
  fake.edit(mention, `<@${fake.state.bot.id}> ${QUESTION} Please.`);
  await fake.nextEdit(reply);
  await fake.interact({ command: 'verify', options: { text: `“${WORD} is old”` }, ...here }).answer();
  await fake.interact({ command: 'Find in the brief', targetMessage: mention, ...here }).answer();
  await fake.interact({ command: 'find', options: { phrase: WORD }, dm: true, user }).answer();
  await fake.autocomplete({ command: 'passage', options: { number: WORD }, focused: 'number', ...here });
  fake.remove(mention);
  await fake.deleted(reply);
}

async function failAtEverything(): Promise<void> {
  const user = fake.user({ username: `${WORD}-other` });
  const closed = fake.channel({ guild: fake.guild(), denyBot: PermissionFlagsBits.SendMessages });
  fake.say(closed, user, QUESTION, { mentionBot: true });
  await fake.until('the refusal', () => fake.refusals.find(({ code }) => code === 50013));
  const channel = fake.channel();
  const late = fake.interact({ command: 'ask', options: { question: QUESTION }, channel, user });
  fake.expire(late);
  const broken = fake.interact({ command: 'ask', options: { question: QUESTION }, channel, user });
  fake.failNext('PATCH /webhooks/:application/:token/messages/@original', 400);
  await broken.response;
  fake.rateLimitNext('POST /interactions/:interaction/:token/callback', 60_000);
  fake.interact({ command: 'about', channel, user });
  fake.cutNext('POST /channels/:channel/messages');
  fake.say(channel, user, QUESTION, { mentionBot: true });
  await fake.nextMessage(channel);
  const question = fake.say(channel, user, QUESTION, { mentionBot: true });
  await fake.nextMessage(channel);
  fake.failNext('DELETE /channels/:channel/messages/:message', 403);
  fake.remove(question);
  const comeBack = fake.goAway();
  fake.say(channel, user, QUESTION, { mentionBot: true });
  comeBack();
  await fake.nextMessage(channel);
}

it('a run with everything that people do, and much that fails, leaves no word, name or id in the log and the metrics', async () => {
  await useEverything();
  await failAtEverything();
  const port = JSON.parse(await bot.line('The reader page is served')).port;
  const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  expect(await bot.stop()).toBe(0);
  // The invite link names the application.
  const written = [...bot.lines.filter((line) => !line.includes('oauth2/authorize')), metrics].join('\n');
  expect(written).toContain('"level":40');
  const { state, interactions, token } = fake;
  const secrets = [
    token,
    WORD,
    'hedging',
    ...state.users.keys(),
    ...[...state.users.values()].map(({ user }) => user.username).filter((name) => name !== 'brief'),
    ...state.guilds.keys(),
    ...[...state.guilds.values()].map(({ name }) => name),
    ...state.channels.keys(),
    ...[...state.channels.values()].map(({ name }) => name).filter((name) => name !== ''),
    ...state.messages.keys(),
    ...interactions.keys(),
    ...[...interactions.values()].map(({ id }) => id),
  ];
  expect(secrets.filter((secret) => written.includes(secret))).toEqual([]);
});
