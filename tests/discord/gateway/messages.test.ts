/** How messages are answered while Discord is slow, hides texts, or was away. */

import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startTestBot, type TestBot, textOf } from '../test-bot.js';

const lines: string[] = [];
let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot({ log: pino({ level: 'info' }, { write: (line) => void lines.push(line) }) });
});
afterEach(() => bot.fake.assertNoViolations());
afterAll(() => bot.close());

const CALLBACK = 'POST /interactions/:interaction/:token/callback';

describe('a slow Discord', () => {
  it('that does not take the typing indicator holds no answer up', async () => {
    const { fake } = bot;
    const channel = fake.channel();
    const typing = fake.holdNext('POST /channels/:channel/typing');
    fake.say(channel, fake.user(), 'How old?', { mentionBot: true });
    expect(textOf(await fake.nextMessage(channel))).toContain('The harbour is old.');
    typing.release();
  });

  it('that takes no response to one command for a minute holds nobody else in the channel up', async () => {
    const { fake } = bot;
    const channel = fake.channel();
    fake.rateLimitNext(CALLBACK, 60_000);
    const ask = () => fake.interact({ command: 'ask', options: { question: 'How old?' }, channel });
    ask();
    await fake.until('the refusal', () => fake.requests.find(({ status }) => status === 429));
    expect(textOf(await ask().answer())).toContain('The harbour is old.');
  });

  it('keeps nobody waiting for the answers of others, which are sent in the order asked', async () => {
    const { fake } = bot;
    const channel = fake.channel();
    fake.delayAll(250);
    const started = performance.now();
    const asked = Array.from({ length: 40 }, (_, n) =>
      fake.interact({ command: 'ask', options: { question: `How old, ${n}?` }, channel, user: fake.user() }),
    );
    for (const one of asked) await one.answer();
    fake.delayAll(0);
    // Two requests of 250 ms for each, one after the other, would take 20 s.
    expect(performance.now() - started).toBeLessThan(5000);
    const edits = fake.requests.filter(({ method }) => method === 'PATCH').map(({ path }) => path);
    const sent = edits.flatMap((path) => asked.findIndex(({ token }) => path.includes(`/${token}/`)));
    expect(sent.filter((position) => position >= 0)).toEqual([...asked.keys()]);
  });
});

describe('an answer that was deleted', () => {
  it('is forgotten when its question is edited, which is answered anew', async () => {
    const { fake } = bot;
    const channel = fake.channel();
    const question = fake.say(channel, fake.user(), 'How old?', { mentionBot: true });
    fake.remove(await fake.nextMessage(channel));
    fake.edit(question, `<@${fake.state.bot.id}> How old, please?`);
    const anew = await fake.nextMessage(channel);
    expect(textOf(anew)).toContain('The harbour is old.');
    expect(anew.message_reference?.message_id).toBe(question.id);
    fake.edit(question, `<@${fake.state.bot.id}> nowhere?`);
    expect(textOf(await fake.nextEdit(anew))).toContain('The brief does not say');
  });
});

describe('a change of a message of which Discord tells neither author nor text', () => {
  it('is ignored', async () => {
    const { fake } = bot;
    const channel = fake.channel();
    const said = fake.say(channel, fake.user(), 'Nothing to the bot.');
    const known = fake.say(channel, fake.user(), 'How old?', { mentionBot: true });
    await fake.nextMessage(channel);
    for (const id of [fake.state.nextId(), said.id, known.id]) {
      fake.dispatch('MESSAGE_UPDATE', { id, channel_id: channel.id, guild_id: channel.guildId, embeds: [] });
    }
    fake.say(channel, fake.user(), 'How old?', { mentionBot: true });
    await fake.nextMessage(channel);
    expect(lines.join('')).not.toContain('could not be handled');
  });
});

describe('a mention of the bot’s role', () => {
  it('gets the hint to mention the bot itself, once per person', async () => {
    const { fake } = bot;
    const guild = fake.guild();
    const channel = fake.channel({ guild });
    const user = fake.user();
    const say = (person = user) => fake.say(channel, person, `<@&${guild.botRoleId}> How old?`);
    say();
    expect(textOf(await fake.nextMessage(channel))).toContain(`mention me instead: <@${fake.state.bot.id}>`);
    say();
    const other = say(fake.user());
    expect((await fake.nextMessage(channel)).message_reference?.message_id).toBe(other.id);
  });
});

describe('an outage after which Discord repeats nothing', () => {
  it('is logged, and mentions meanwhile are answered once', async () => {
    const { fake } = bot;
    const channel = fake.channel();
    const before = fake.say(channel, fake.user(), 'How old?', { mentionBot: true });
    await fake.nextMessage(channel);
    const comeBack = fake.goAway();
    const question = fake.say(channel, fake.user(), 'How old by now?', { mentionBot: true });
    fake.say(channel, fake.user(), 'This is for somebody else.');
    comeBack();
    expect((await fake.nextMessage(channel)).message_reference?.message_id).toBe(question.id);
    expect(lines.join('')).toContain('"msg":"The connection to Discord was lost"');
    expect(lines.join('')).toMatch(/"seconds":\d+,"msg":"Connected to Discord again, with a new session"/u);
    fake.say(channel, fake.user(), 'How old now?', { mentionBot: true });
    await fake.nextMessage(channel);
    const replies = fake.messages(channel).map(({ message_reference: reference }) => reference?.message_id);
    expect(replies.filter((id) => id === before.id || id === question.id)).toHaveLength(2);
  });
});
