/** A person's own settings and data: the language, what is stored and deleted, and rate limits. */

import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CARD, FORGET_ME_NAME } from '../../../src/discord/card/words.js';
import { MESSAGES as LANGUAGE } from '../../../src/discord/features/language/words.js';
import { MESSAGES as PRIVACY } from '../../../src/discord/features/privacy/words.js';
import { GATEWAY } from '../../../src/discord/gateway/words.js';
import { askerOf } from '../../../src/store/answers.js';
import { LANGUAGES } from '../../../src/words/words.js';
import type { FakeUser } from '../fake/state.js';
import { startTestBot, type TestBot, textOf } from '../test-bot.js';

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot();
});
afterEach(() => bot.fake.assertNoViolations());
afterAll(() => bot.close());

const use = async (command: string, options: Record<string, string>, user: FakeUser, locale = 'en-US') =>
  textOf(await bot.fake.interact({ command, options, user, locale }).answer());

describe('/language', () => {
  it.each(LANGUAGES)('%s is used from then on, in commands, mentions and private messages', async (language) => {
    const { fake } = bot;
    const user = fake.user();
    const channel = fake.channel();
    expect(await use('language', { language }, user)).toBe(LANGUAGE.chosen[language]);
    expect(await use('ask', { question: 'How old?' }, user)).toContain(CARD.answerAsked[language].split('{')[0]);
    fake.say(channel, user, '', { mentionBot: true });
    expect(textOf(await fake.nextMessage(channel))).toContain(GATEWAY.hintMention[language].split('{')[0]);
  });

  it('automatic goes back to Discord’s own', async () => {
    const user = bot.fake.user();
    await use('language', { language: 'sr-Cyrl' }, user);
    expect(await use('language', { language: 'auto' }, user, 'de')).toBe(LANGUAGE.automatic.de);
    expect(await use('help', {}, user, 'tr')).toContain('/yardım');
  });
});

describe('/privacy', () => {
  it.each(LANGUAGES)('says in %s what is kept and how to delete it', async (language) => {
    const user = bot.fake.user();
    await use('language', { language }, user);
    const text = await use('privacy', {}, user);
    for (const told of [PRIVACY.notKept, PRIVACY.answers, PRIVACY.resolved, PRIVACY.gaps])
      expect(text).toContain(told[language]);
    expect(text).toContain(`/${FORGET_ME_NAME[language]}`);
  });
});

describe('/forget-me', () => {
  it('deletes what is kept of the person and says what that was, and then that there is nothing', async () => {
    const { fake, store } = bot;
    const user = fake.user();
    const answered = await fake.interact({ command: 'ask', options: { question: 'How old?' }, user }).answer();
    await use('language', { language: 'en' }, user);
    await expect.poll(() => askerOf(store, answered.id)).not.toBeNull();
    const text = await use('forget-me', {}, user);
    expect(text).toMatch(/\*\*Deleted, on every server:\*\*\n- your choices\n- the record of 1 question\n/u);
    expect(await askerOf(store, answered.id)).toBeNull();
    expect(await use('forget-me', {}, user)).toBe('I keep nothing about you.');
  });
});

const TOO_FAST = /asking too quickly\. Please wait \d+ seconds?\./u;

/** The required options of the command. */
const required = (options: readonly APIApplicationCommandOption[] = []) =>
  Object.fromEntries(
    options.flatMap((option) => {
      if (option.required !== true || option.type !== ApplicationCommandOptionType.String) return [];
      return [[option.name, option.choices?.[0]?.value ?? 'harbour']];
    }),
  );

describe('somebody who uses buttons and look-ups too quickly', () => {
  it('is told privately to wait by every command, and is still shown suggestions', async () => {
    const { fake } = bot;
    const user = fake.user({ permissions: PermissionFlagsBits.ManageGuild });
    const channel = fake.channel();
    for (let time = 0; time < 60; time += 1) expect(await use('about', {}, user)).not.toMatch(TOO_FAST);
    const message = fake.say(channel, fake.user(), 'The harbour is old.');
    expect(fake.commands().length).toBeGreaterThan(25);
    for (const { name, type, options } of fake.commands()) {
      const isOfMessage = type === ApplicationCommandType.Message;
      const used = isOfMessage ? { targetMessage: message } : { options: required(options) };
      const asked = fake.interact({ command: name, ...used, user, channel });
      expect(textOf(await asked.answer()), name).toMatch(TOO_FAST);
      expect(asked.isPrivate, name).toBe(true);
    }
    const typing = { command: 'passage', options: { number: '2' }, focused: 'number', user, channel };
    expect(await fake.autocomplete(typing)).toHaveLength(1);
  });

  it('is not stopped by forty presses and look-ups in a row', async () => {
    const { fake } = bot;
    const user = fake.user();
    const answered = await fake.interact({ command: 'ask', options: { question: 'How old?' }, user }).answer();
    for (let time = 0; time < 20; time += 1) {
      expect(textOf(await fake.press(answered, 'Context', user).answer())).toContain('It was sold in 1999.');
      expect(await use('outline', {}, user)).not.toMatch(TOO_FAST);
    }
  });

  it('is told privately to wait by a button and by a menu, and others are answered', async () => {
    const { fake } = bot;
    const user = fake.user();
    const answered = await fake.interact({ command: 'ask', options: { question: 'How old?' }, user }).answer();
    const outline = await fake.interact({ command: 'outline', user }).answer();
    for (let time = 0; time < 58; time += 1) await fake.press(answered, 'Context', user).answer();
    const pressed = fake.press(answered, 'Context', user);
    expect(textOf(await pressed.answer())).toMatch(TOO_FAST);
    expect(pressed.isPrivate).toBe(true);
    const [menu = ''] = /L1:read:[^"]*/u.exec(JSON.stringify(outline.components)) ?? [];
    expect(textOf(await fake.select(outline, menu, ['§0'], user).answer())).toMatch(TOO_FAST);
    expect(textOf(await fake.press(answered, 'Context', fake.user()).answer())).toContain('It was sold in 1999.');
  });

  it('may check a quotation as often as ask, since the brief is read again for it', async () => {
    const { fake } = bot;
    const user = fake.user();
    const answered = await fake.interact({ command: 'ask', options: { question: 'How old?' } }).answer();
    for (let time = 0; time < 20; time += 1) await fake.press(answered, 'Check', user).answer();
    expect(textOf(await fake.press(answered, 'Check', user).answer())).toMatch(TOO_FAST);
  });
});

describe('somebody who asks too quickly', () => {
  it('is told privately how long to wait, and others are answered', async () => {
    const { fake } = bot;
    const user = fake.user();
    const channel = fake.channel();
    const asked = Array.from({ length: 21 }, (_, time) =>
      fake.interact({ command: 'ask', options: { question: `How old, ${time}?` }, user, channel }),
    );
    const texts = await Promise.all(asked.map(async (one) => textOf(await one.answer())));
    expect(texts.filter((text) => text.includes('asking too quickly'))).toHaveLength(1);
    expect(texts.at(-1)).toMatch(/Please wait \d+ seconds?\./u);
    expect(asked.at(-1)?.isPrivate).toBe(true);
    expect(await use('ask', { question: 'How old?' }, fake.user())).toContain('The harbour is old.');
  });

  it('by mention is told once, then left alone', async () => {
    const { fake } = bot;
    const user = fake.user();
    const channel = fake.channel();
    for (let time = 0; time < 23; time += 1) fake.say(channel, user, `How old, ${time}?`, { mentionBot: true });
    const last = fake.say(channel, fake.user(), 'How old?', { mentionBot: true });
    const replies: string[] = [];
    let reply = await fake.nextMessage(channel);
    while (reply.message_reference?.message_id !== last.id) {
      replies.push(textOf(reply));
      reply = await fake.nextMessage(channel);
    }
    expect(replies.filter((text) => text.includes('asking too quickly'))).toHaveLength(1);
    expect(replies).toHaveLength(21);
  });
});
