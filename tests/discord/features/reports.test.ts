/** Reporting an answer, and what people who manage the server do with the reports. */

import { PermissionFlagsBits } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { eraseOlder, erasePerson } from '../../../src/store/erase.js';
import { keepReport, MOST_REPORTS, reportsOf } from '../../../src/store/reports.js';
import { LANGUAGES } from '../../../src/words/words.js';
import { temporaryStore } from '../../store/temporary-store.js';
import type { FakeChannel, FakeUser } from '../fake/state.js';
import { startTestBot, type TestBot, textOf } from '../test-bot.js';

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot();
});
afterEach(() => bot.fake.assertNoViolations());
afterAll(() => bot.close());

interface Server {
  readonly channel: FakeChannel;
  readonly owner: FakeUser;
}

const server = (): Server => ({
  channel: bot.fake.channel({ guild: bot.fake.guild() }),
  owner: bot.fake.user({ permissions: PermissionFlagsBits.ManageGuild }),
});

const ask = (question: string, where: { channel?: FakeChannel; user?: FakeUser; dm?: boolean } = {}) =>
  bot.fake.interact({ command: 'ask', options: { question }, ...where }).answer();

/** Presses *Report* below the answer and sends the reason; gives what the person is told. */
async function report(message: { id: string }, user: FakeUser, reason = 'It is about another harbour.') {
  const sent = await bot.fake.submitModal(bot.fake.press(message, 'Report', user), { reason });
  const told = textOf(await sent.answer());
  expect(sent.isPrivate).toBe(true);
  return told;
}

const open = ({ channel, owner }: Server) => bot.fake.interact({ command: 'reports', channel, user: owner }).answer();

describe('Report', () => {
  it('says before what is kept, keeps question and reason, and shows them to people who manage the server', async () => {
    const { fake } = bot;
    const place = server();
    const asker = fake.user();
    const question = `How old is the harbour${', which lies behind the old town'.repeat(6)}?`;
    const answered = await ask(question, { channel: place.channel, user: asker });
    const pressed = fake.press(answered, 'Report', fake.user());
    expect(JSON.stringify((await pressed.response).data)).toContain('By sending, you agree that this and the question');
    expect(await report(answered, fake.user(), 'Wrong **harbour** @everyone')).toMatch(/^Thank you\. Whoever manages/u);

    const list = textOf(await open(place));
    expect(list).toContain('**Reported answers: 1**');
    expect(list).toContain(question.slice(0, 150));
    expect(list).toContain('“Wrong \\*\\*harbour\\*\\* @\u200Beveryone”');
    expect(list).toContain('¶ 1');
    expect(list).toContain(`/${place.channel.id}/${answered.id}`);
    expect(list).not.toContain(asker.id);
    const [kept] = await reportsOf(bot.store, place.channel.guildId ?? '');
    expect(kept?.question).toBe(question);
  });

  it('works below an answer without passages, and below one that only the asker sees, whose link is left out', async () => {
    const { fake } = bot;
    const place = server();
    const user = fake.user();
    const hidden = await fake
      .interact({ command: 'ask', options: { question: 'nowhere?', private: true }, channel: place.channel, user })
      .answer();
    await report(hidden, user);
    const list = textOf(await open(place));
    expect(list).toContain('**nowhere?**');
    expect(list).not.toContain('discord.com');
  });

  it('replaces what the same person reported of the same answer', async () => {
    const place = server();
    const user = bot.fake.user();
    const answered = await ask('How old?', { channel: place.channel });
    await report(answered, user, 'first');
    await report(answered, user, 'second');
    await report(answered, bot.fake.user(), 'third');
    const list = textOf(await open(place));
    expect(list).toContain('Reported answers: 2');
    expect(list).not.toContain('first');
  });

  it('in a direct message is for whoever runs the bot, and no server shows it', async () => {
    const place = server();
    const user = bot.fake.user();
    const answered = await ask('How deep?', { user, dm: true });
    expect(await report(answered, user)).toMatch(/^Thank you\. Whoever runs this bot/u);
    expect(textOf(await open(place))).toBe('Nobody has reported an answer here.');
    expect(await reportsOf(bot.store, null)).toMatchObject([{ question: 'How deep?' }]);
  });

  it.each(LANGUAGES)('has a modal and a list that Discord accepts in %s', async (language) => {
    const { fake } = bot;
    const place = server();
    await fake.interact({ command: 'language', options: { language }, user: place.owner }).answer();
    const answered = await ask('How old?', { channel: place.channel, user: place.owner });
    const [id = ''] = /1:report:[^"]*/u.exec(JSON.stringify(answered.components)) ?? [];
    await (await fake.submitModal(fake.press(answered, id, place.owner), { reason: 'x' })).answer();
    expect(textOf(await open(place))).toContain('“x”');
    fake.assertNoViolations();
  });

  it('goes with whoever sent it or asked, by /forget-me, which says so', async () => {
    const { fake } = bot;
    const place = server();
    const [asker, reporter] = [fake.user(), fake.user()];
    const forget = async (user: FakeUser) => textOf(await fake.interact({ command: 'forget-me', user }).answer());
    for (const person of [asker, reporter]) {
      const answered = await ask('How old?', { channel: place.channel, user: asker });
      await report(answered, reporter);
      expect(await forget(person)).toContain('1 report of an answer');
      expect(textOf(await open(place))).toBe('Nobody has reported an answer here.');
    }
  });
});

describe('/reports', () => {
  it('is paged, exports a line for each question in the form of the bank, and deletes what was shown', async () => {
    const { fake, store } = bot;
    const place = server();
    const guildId = place.channel.guildId ?? '';
    for (let number = 1; number <= 40; number += 1) {
      const report = {
        guildId,
        channelId: null,
        messageId: `${number}`,
        question: `Question ${number}?`,
        reason: 'Wrong.',
      };
      await keepReport(store, {
        ...report,
        document: 'harbour',
        passages: ['p1', 'fn2'],
        reporterId: `person ${number}`,
        asker: null,
        reportedAt: Date.now() - 1000 * (50 - number),
      });
    }
    const list = await open(place);
    expect(textOf(list)).toContain('Question 40?');
    fake.press(list, 'Next page', place.owner);
    const second = textOf(await fake.nextEdit(list));
    expect(second).not.toContain('Question 40?');

    const exported = await fake.press(list, 'reports:export', place.owner).answer();
    const [file] = exported.attachments;
    const lines = (await (await fetch(file?.url ?? '')).text()).trim().split('\n');
    expect(lines).toHaveLength(40);
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      lang: 'en',
      paragraph: null,
      answer: null,
      question: 'Question 40?',
      reason: 'Wrong.',
      document: 'harbour',
      shown: ['p1', 'fn2'],
      reported: new Date().toISOString().slice(0, 10),
    });

    fake.press(fake.message(list), 'Delete all', place.owner);
    expect(textOf(await fake.nextEdit(list))).toBe('Delete 40 reports for good? Those that arrive meanwhile stay.');
    const answered = await ask('How old?', { channel: place.channel });
    await report(answered, fake.user(), 'It came in between.');
    fake.press(fake.message(list), 'Delete', place.owner);
    const left = textOf(await fake.nextEdit(list));
    expect(left).toContain('Reported answers: 1');
    expect(left).toContain('It came in between.');
  });

  it('is offered, and its buttons work, only for people who manage the server', async () => {
    const { fake } = bot;
    const place = server();
    await report(await ask('How old?', { channel: place.channel }), fake.user());
    const list = await open(place);
    const { channel } = place;
    expect(() => fake.interact({ command: 'reports', channel, user: fake.user() })).toThrow(/is not offered/u);
    const demoted = { ...place.owner, permissions: 0n };
    const pressed = fake.press(list, 'reports:export', demoted);
    expect(textOf(await pressed.answer())).toContain('Manage Server');
  });
});

describe('the store', () => {
  const given = {
    guildId: 'guild',
    channelId: null,
    question: 'Why?',
    reason: 'Wrong.',
    document: 'brief',
    passages: [],
  };

  it('takes a number of reports from each person and for each server, and says whose list is full', async () => {
    const store = await temporaryStore();
    const keep = (reporterId: string, messageId: string, guildId = 'guild') =>
      keepReport(store, { ...given, guildId, messageId, reporterId, asker: null, reportedAt: 1 });
    for (let number = 0; number < MOST_REPORTS.person; number += 1) expect(await keep('1', `${number}`)).toBe('kept');
    expect(await keep('1', 'one more', 'another server')).toBe('person-full');
    expect(await keep('1', '0')).toBe('kept');
    for (let number = MOST_REPORTS.person; number < MOST_REPORTS.server; number += 1)
      expect(await keep(`person ${number}`, 'x')).toBe('kept');
    expect(await keep('2', 'x')).toBe('server-full');
    expect(await keep('2', 'x', 'another server')).toBe('kept');
  });

  it('forgets a report after a year, and with the person who asked', async () => {
    const store = await temporaryStore();
    const report = { ...given, passages: ['p1'], messageId: 'm', asker: store.keyedHash('asker'), reportedAt: 5 };
    await keepReport(store, { ...report, reporterId: '1' });
    await eraseOlder(store, { before: 5, now: 5 });
    expect(await reportsOf(store, 'guild')).toHaveLength(1);
    await eraseOlder(store, { before: 6, now: 6 });
    expect(await reportsOf(store, 'guild')).toHaveLength(0);
    await keepReport(store, { ...report, reporterId: '1' });
    expect(await erasePerson(store, 'asker')).toMatchObject({ reports: 1 });
    expect(await reportsOf(store, undefined)).toEqual([]);
  });
});
