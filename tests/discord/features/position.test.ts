/** Positions on a passage: secret votes, reasons, closing, a second round, restarts and trouble. */

import { type APIMessage, PermissionFlagsBits } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/words/words.js';
import type { FakeChannel, FakeGuild, FakeUser } from '../fake/state.js';
import { type ManualClock, manualClock } from '../manual-clock.js';
import { nextCard } from '../next-card.js';
import { startTestBot, type TestBot, textOf } from '../test-bot.js';

const SEND = 'POST /channels/:channel/messages';
/** Where a component's press is acknowledged. */
const CALLBACK = 'POST /interactions/:interaction/:token/callback';

let clock: ManualClock;
let bot: TestBot;
let guild: FakeGuild;
let channel: FakeChannel;
let opener: FakeUser;
beforeAll(async () => {
  clock = manualClock(new Date().toISOString());
  bot = await startTestBot({ clock });
});
beforeEach(() => {
  guild = bot.fake.guild();
  channel = bot.fake.channel({ guild });
  opener = bot.fake.user();
});
afterEach(() => bot.fake.assertNoViolations());
afterAll(() => bot.close());

const use = (passage = '2', user = opener) =>
  bot.fake.interact({ command: 'position', options: { passage }, channel, user });
const open = (passage = '2') => use(passage).answer();
const press = (message: APIMessage, label: string, user = bot.fake.user()) =>
  bot.fake.press(bot.fake.message(message), label, user);
const votes = () =>
  bot.store.database.selectFrom('position_votes').selectAll().where('guild_id', '=', guild.id).execute();
const labelsIn = (message: APIMessage): string[] =>
  [...JSON.stringify(message.components).matchAll(/"label":"([^"]*)"/gu)].map(([, label = '']) => label);

/** A new person for each label; resolves to them. */
async function voteAll(message: APIMessage, ...labels: readonly string[]): Promise<FakeUser[]> {
  const people = labels.map(() => bot.fake.user());
  for (const [at, label] of labels.entries()) await press(message, label, people[at]).answer();
  return people;
}

async function giveReason(message: APIMessage, user: FakeUser, why: string): Promise<void> {
  const told = await bot.fake.submitModal(press(message, 'Why?', user), { why });
  expect(textOf(await told.answer())).toBe('Your reason is kept.');
  expect(told.isPrivate).toBe(true);
}

/** Closes it; resolves to the result. */
async function close(message: APIMessage, user = opener): Promise<APIMessage> {
  await press(message, 'Close', user).answer();
  return nextCard(bot.fake, channel);
}

describe('/position', () => {
  it('shows the passage to everybody, and keeps secret votes that may be changed', async () => {
    const asked = use();
    const message = await asked.answer();
    expect(asked.isPrivate).toBe(false);
    expect(textOf(message)).toContain('> It was sold in 1999.');
    expect(labelsIn(message)).toEqual(['Agree', 'Disagree', 'Not shown here', 'Why?', 'Close']);
    const person = bot.fake.user();
    const voted = press(message, 'Agree', person);
    expect(textOf(await voted.answer())).toContain('Kept: **Agree**.');
    expect(voted.isPrivate).toBe(true);
    await Promise.all([1, 2, 3].map(() => press(message, 'Disagree', person).answer()));
    expect(await votes()).toMatchObject([{ choice: 'disagree', person: bot.store.keyedHash(person.id) }]);
    expect(textOf(bot.fake.message(message))).toBe(textOf(message));
    expect(JSON.stringify(await votes())).not.toContain(person.id);
  });

  it('keeps a vote before it is acknowledged, so that a bot that is killed then has lost none', async () => {
    const message = await open();
    const unheard = bot.fake.withholdNext(CALLBACK);
    const pressed = press(message, 'Agree');
    await unheard.arrived;
    expect(await votes()).toMatchObject([{ choice: 'agree' }]);
    unheard.release();
    await pressed.answer();
  });

  it('tells the result without names, with a line first, and reasons as text that mentions nobody', async () => {
    const message = await open();
    const [one, two, three] = await voteAll(message, 'Agree', 'Disagree', 'Agree');
    if (one === undefined || two === undefined || three === undefined) throw new Error('Nobody voted');
    await giveReason(message, one, `@everyone <@${two.id}> **says** so: https://example.org`);
    await giveReason(message, two, 'Taken back');
    await giveReason(message, two, '');
    await giveReason(message, three, 'It says 1999.');
    const result = await close(message);
    const line = bot.fake.state.messages.get(result.id)?.versions[0]?.content;
    expect(line).toBe('The group’s position on ¶ 2');
    expect(textOf(result)).toContain('Agree: **2**\nDisagree: **1**\nNot shown here: **0**');
    await expect.poll(() => labelsIn(bot.fake.message(message))).toEqual([]);
    const shown = press(result, 'Reasons');
    const reasons = await shown.answer();
    expect(shown.isPrivate).toBe(true);
    expect(textOf(reasons)).toContain('- It says 1999.');
    expect(textOf(reasons)).toContain(`\\<@${two.id}> \\*\\*says\\*\\* so: https\\://example.org`);
    expect(textOf(reasons)).not.toContain('Taken back');
    expect([reasons.mentions, reasons.mention_everyone]).toEqual([[], false]);
    const everything = JSON.stringify([bot.fake.message(message), result]);
    for (const person of [opener, one, two, three]) expect(everything).not.toContain(`<@${person.id}>`);
  });

  it('shows nothing of fewer than three votes', async () => {
    const message = await open();
    const [person] = await voteAll(message, 'Agree', 'Agree');
    if (person !== undefined) await giveReason(message, person, 'Because.');
    const result = await close(message);
    expect(textOf(result)).toContain('Fewer than three people voted');
    expect(textOf(result)).not.toContain('Agree');
    expect(labelsIn(result)).toEqual(['Second round']);
  });

  it('is closed by the person who opened it or who manages messages, once, and a late press says so', async () => {
    const message = await open();
    const late = bot.fake.user();
    await press(message, 'Agree', late).answer();
    const writing = press(message, 'Why?', late);
    expect(textOf(await press(message, 'Close').answer())).toContain('Only the person who opened it');
    const board = bot.fake.message(message);
    const moderator = bot.fake.user({ permissions: PermissionFlagsBits.ManageMessages });
    const presses = [bot.fake.press(board, 'Close', moderator), bot.fake.press(board, 'Close', opener)];
    await Promise.all(presses.map((one) => one.answer()));
    await nextCard(bot.fake, channel);
    const said = await bot.fake.submitModal(writing, { why: 'Too late' });
    expect(textOf(await said.answer())).toContain('came too late');
    expect(await votes()).toMatchObject([{ why: '' }]);
    expect(bot.fake.messages(channel)).toHaveLength(2);
  });

  it('is one on a passage in a channel, and ten on a server', async () => {
    const message = await open('2');
    const second = use('2', bot.fake.user());
    expect(textOf(await second.answer())).toContain(`/${channel.id}/${message.id}`);
    expect(second.isPrivate).toBe(true);
    for (let count = 1; count < 10; count += 1) {
      channel = bot.fake.channel({ guild });
      await open('2');
    }
    channel = bot.fake.channel({ guild });
    expect(textOf(await open('2'))).toContain('Ten positions are open');
    expect(textOf(await open('99'))).toContain('no paragraph “99”');
  });

  it('is opened only where the person and the bot may write', async () => {
    bot.fake.permit(channel, { denyBot: PermissionFlagsBits.SendMessages });
    expect(textOf(await open())).toContain('grant me: Send Messages.');
    const readOnly = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.UseApplicationCommands;
    channel = bot.fake.channel({ guild: bot.fake.guild({ everyonePermissions: readOnly }) });
    expect(textOf(await open())).toContain('You may not write');
  });

  it.each(LANGUAGES)('is valid in %s, with its result', async (language) => {
    await bot.fake.interact({ command: 'language', options: { language }, user: opener }).answer();
    const manager = bot.fake.user({ permissions: PermissionFlagsBits.ManageGuild });
    const panel = await bot.fake.interact({ command: 'settings', channel, user: manager }).answer();
    await bot.fake.select(panel, 'settings:language', [language], manager).answer();
    const message = await open();
    const idOf = (action: string) =>
      new RegExp(`position:${action}:[0-9a-f-]{36}`, 'u').exec(JSON.stringify(message.components))?.[0] ?? '';
    const [first] = await voteAll(message, idOf('agree'), idOf('disagree'), idOf('unshown'));
    if (first !== undefined) await bot.fake.submitModal(press(message, idOf('why'), first), { why: 'So.' });
    await press(message, idOf('close'), opener).answer();
    expect(textOf(await nextCard(bot.fake, channel))).toContain('¶ 2');
  });
});

describe('a second round', () => {
  it('shows how the group’s position moved, and how many changed their mind', async () => {
    const message = await open();
    const people = await voteAll(message, 'Agree', 'Agree', 'Disagree');
    const result = await close(message);
    const again = await press(result, 'Second round', opener).answer();
    expect(textOf(again)).toContain('Second round');
    for (const person of people) await press(again, 'Disagree', person).answer();
    expect(textOf(await press(result, 'Second round').answer())).toContain(`/${again.id}`);
    const moved = textOf(await close(again));
    expect(moved).toContain('Agree: **0**\nDisagree: **3**');
    expect(moved).toContain('In the first round: Agree: **2** · Disagree: **1** · Not shown here: **0**');
    expect(moved).toContain('Of 3 people who voted both times, 2 changed their mind.');
  });
});

describe('a position that is left alone', () => {
  it('closes by itself after two weeks, also after a restart', async () => {
    const message = await open();
    await voteAll(message, 'Agree', 'Agree', 'Agree');
    const day = 24 * 60 * 60_000;
    await clock.tick(new Date(clock.now() + 13 * day).toISOString());
    expect(bot.fake.messages(channel)).toHaveLength(1);
    const later = manualClock(new Date(clock.now() + 2 * day).toISOString());
    const next = await startTestBot({ clock: later, store: bot.store, fake: bot.fake });
    await later.tick(new Date(later.now()).toISOString());
    const result = await nextCard(bot.fake, channel);
    expect(textOf(result)).toContain('Agree: **3**');
    await later.tick(new Date(later.now() + 60_000).toISOString());
    await next.close();
    expect(bot.fake.messages(channel)).toHaveLength(2);
  });

  it('is told once even if the bot is killed after the line was sent', async () => {
    const message = await open();
    await voteAll(message, 'Agree', 'Agree', 'Agree');
    const unheard = bot.fake.withholdNext(SEND);
    await press(message, 'Close', opener).answer();
    await unheard.arrived;
    const later = manualClock(new Date(clock.now()).toISOString());
    const next = await startTestBot({ clock: later, store: bot.store, fake: bot.fake });
    await later.tick(new Date(later.now()).toISOString());
    expect(bot.fake.messages(channel)).toHaveLength(2);
    expect(textOf(await nextCard(bot.fake, channel))).toContain('Agree: **3**');
    await next.close();
    unheard.release();
  });

  it('tells its result even if its message was deleted, and stops if its channel was', async () => {
    const { fake, store } = bot;
    const message = await open('1');
    const other = await open('3');
    const told = () =>
      store.database
        .selectFrom('positions')
        .select('is_told')
        .where('guild_id', '=', guild.id)
        .orderBy('address')
        .execute();
    const shut = press(message, 'Close', opener);
    fake.remove(message);
    await shut.answer();
    expect(textOf(await nextCard(fake, channel))).toContain('¶ 1');
    fake.state.channels.delete(channel.id);
    fake.dispatch('CHANNEL_DELETE', { id: channel.id, guild_id: guild.id, type: 0 }, 1);
    await clock.tick(new Date(clock.now() + 15 * 24 * 60 * 60_000).toISOString());
    expect(await told()).toEqual([{ is_told: 1 }, { is_told: 1 }]);
    expect(other.id).not.toBe('');
  });

  it('is forgotten with its votes and reasons when a person or a server goes', async () => {
    const message = await open();
    const [person] = await voteAll(message, 'Agree', 'Disagree');
    if (person === undefined) throw new Error('Nobody voted');
    await giveReason(message, person, 'Because.');
    expect(textOf(await bot.fake.interact({ command: 'forget-me', user: person }).answer())).toContain(
      '1 position on a passage',
    );
    expect(await votes()).toMatchObject([{ choice: 'disagree' }]);
    bot.fake.leave(guild);
    await expect.poll(votes).toEqual([]);
  });
});
