/** A reading plan on a running bot whose clock the tests control: weeks that open, marks, moved dates, restarts and trouble. */

import { type APIMessage, ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Answerer } from '../../../src/answer/answerer.js';
import type { CorpusDocument } from '../../../src/corpus/corpus.js';
import { changeGuildSettings } from '../../../src/store/guild-settings.js';
import { planOf } from '../../../src/store/plans.js';
import { LANGUAGES } from '../../../src/words/words.js';
import { documentOf } from '../answers.js';
import { BOT_PERMISSIONS } from '../fake/permissions.js';
import type { FakeChannel, FakeGuild, FakeUser } from '../fake/state.js';
import { type ManualClock, manualClock } from '../manual-clock.js';
import { nextCard } from '../next-card.js';
import { startTestBot, type TestBot, textOf } from '../test-bot.js';

const TITLES = ['Ports', 'Powers', 'Rails', 'Roads', 'Canals'];
const PARAGRAPH =
  'It is argued that the sale helped the port. However, the dockers disagree. It remains unclear who paid.';

const PLAIN = documentOf(TITLES.map(() => PARAGRAPH));
const SECTIONS = TITLES.map((title, at) => ({
  id: title.toLowerCase(),
  title,
  parent: null,
  paragraphs: [{ n: at + 1, kind: 'paragraph' as const, text: PARAGRAPH, footnotes: [], page: null }],
}));
const ENTRY: CorpusDocument = {
  ...PLAIN,
  document: { ...PLAIN.document, sections: SECTIONS },
  passages: PLAIN.passages.map((passage, at) => ({ ...passage, section: TITLES[at] ?? '' })),
  bank: TITLES.flatMap((title, at) => [
    {
      lang: 'en',
      paragraph: at + 1,
      answer: 'It remains unclear who paid.',
      question: `Why is it unclear who paid for the ${title}?`,
    },
    {
      lang: 'en',
      paragraph: at + 1,
      answer: 'However, the dockers disagree.',
      question: `How do dockers see the ${title}?`,
    },
  ]),
};
const OTHER = documentOf(['A lighthouse keeper wrote poems.'], { id: 'lighthouses', title: 'Lighthouses' });
const answerer: Answerer = {
  corpus: { documents: [ENTRY, OTHER], broken: [] },
  ask: () => Promise.reject(new Error('Nobody asks anything here')),
};

/** A Sunday. */
const START = '2026-03-01T08:00:00Z';
const SEND = 'POST /channels/:channel/messages';
const THREAD = 'POST /channels/:channel/messages/:message/threads';

let clock: ManualClock;
let bot: TestBot;
let guild: FakeGuild;
let channel: FakeChannel;
let owner: FakeUser;

beforeAll(async () => {
  clock = manualClock(START);
  bot = await startTestBot({ clock, answerer });
});
beforeEach(async () => {
  await clock.tick(START);
  owner = bot.fake.user({ permissions: PermissionFlagsBits.ManageGuild });
  guild = bot.fake.guild({ owner });
  channel = bot.fake.channel({ guild });
});
afterEach(() => {
  bot.fake.leave(guild);
  bot.fake.assertNoViolations();
});
afterAll(() => bot.close());

const use = (options = {}, user = owner) => bot.fake.interact({ command: 'plan', options, channel, user });
const make = (options = {}) => use({ until: '2026-04-05', ...options }).answer();
const kept = async () => {
  const plan = await planOf(bot.store, guild.id);
  if (plan === null) throw new Error('There is no plan');
  return plan;
};
const own = (place: { readonly id: string }): APIMessage[] =>
  bot.fake.messages(place).filter(({ author, type }) => author.id === bot.fake.state.bot.id && type === 0);
const press = (message: APIMessage, label: string, user = bot.fake.user()) =>
  bot.fake.press(bot.fake.message(message), label, user);
const firstLine = (message: APIMessage) => bot.fake.state.messages.get(message.id)?.versions[0];
/** The first week, opened. */
async function firstWeek(): Promise<APIMessage> {
  await make();
  await clock.tick('2026-03-02T09:00:30Z');
  return nextCard(bot.fake, channel);
}

describe('/plan', () => {
  it('shares the sections out over the weeks, and shows them to everybody', async () => {
    expect(textOf(await use().answer())).toContain('no reading plan yet');
    const made = use({ until: '2026-04-05' });
    expect(textOf(await made.answer())).toContain('The next thread opens <t:1772442000:f>');
    expect(made.isPrivate).toBe(true);
    const { weeks } = await kept();
    expect(weeks.map(({ opensOn, sections }) => [opensOn, sections.join(' ')])).toEqual([
      ['2026-03-02', 'ports'],
      ['2026-03-09', 'powers'],
      ['2026-03-16', 'rails'],
      ['2026-03-23', ''],
      ['2026-03-30', 'roads canals'],
    ]);
    const shown = textOf(await use({}, bot.fake.user()).answer());
    expect(shown).toContain('2 · <t:1773046800:D> · Powers');
    expect(shown).toContain('*free, to catch up*');
    expect(shown).not.toContain('again with what you want to change');
  });

  it('is made and ended only by people who manage the server', async () => {
    expect(textOf(await use({ until: '2026-04-05' }, bot.fake.user()).answer())).toMatch(/manage the server/iu);
    const made = await make();
    const sure = await press(made, 'End the plan', owner).answer();
    await press(sure, 'Yes, end it', owner).answer();
    expect(await planOf(bot.store, guild.id)).toBeNull();
    expect(textOf(await use().answer())).toContain('no reading plan yet');
  });

  it('says what is wrong with what was typed, and where it cannot open threads', async () => {
    const says = async (options: object) => textOf(await use(options).answer());
    expect(await says({ until: 'in May' })).toContain('“in May” is no date');
    expect(await says({ until: '2026-03-07' })).toContain('No whole week is left until 2026-03-07');
    expect(await says({ weekday: 2 })).toContain('needs its last day');
    expect(await says({ until: '2026-04-05', time: '25:00' })).toContain('“25:00” is no time');
    expect(await says({ until: '2026-04-05', zone: 'Mars' })).toContain('no time zone “Mars”');
    const voice = bot.fake.channel({ guild, type: ChannelType.GuildVoice });
    expect(await says({ until: '2026-04-05', channel: voice.id })).toContain('Threads cannot be opened');
    const closed = bot.fake.channel({ guild, denyBot: PermissionFlagsBits.CreatePublicThreads });
    expect(await says({ until: '2026-04-05', channel: closed.id })).toContain('grant me: Create Public Threads.');
    expect(await planOf(bot.store, guild.id)).toBeNull();
  });

  it('shares out anew what is still to be read when it is changed, and keeps what has opened', async () => {
    await firstWeek();
    await make({ until: '2026-03-29', weekday: 2 });
    const { weeks, weekday } = await kept();
    expect(weekday).toBe(2);
    expect(weeks.map(({ opensOn, sections }) => [opensOn, sections.join(' ')])).toEqual([
      ['2026-03-02', 'ports'],
      ['2026-03-03', 'powers rails'],
      ['2026-03-10', 'roads canals'],
    ]);
    await use({ time: '10:15', zone: 'Europe/Istanbul' }).answer();
    expect((await kept()).weeks).toEqual(weeks);
    expect((await kept()).dueAt).toBe(Date.parse('2026-03-03T07:15:00Z'));
  });

  it('and a position are about the document of the channel, unless another is named', async () => {
    await changeGuildSettings(bot.store, guild.id, { channelDocuments: new Map([[channel.id, 'lighthouses']]) });
    await make();
    expect((await kept()).document).toBe('lighthouses');
    const position = (options: object) =>
      bot.fake.interact({ command: 'position', options: { passage: '1', ...options }, channel }).answer();
    expect(textOf(await position({}))).toContain('A lighthouse keeper wrote poems.');
    expect(textOf(await position({ document: 'harbours' }))).toContain('It is argued that the sale');
    await make({ document: 'harbours' });
    expect((await kept()).document).toBe('harbours');
  });

  it.each(LANGUAGES)('is valid in %s, with its week and its marks', async (language) => {
    await bot.fake.interact({ command: 'language', options: { language }, user: owner }).answer();
    const panel = await bot.fake.interact({ command: 'settings', channel, user: owner }).answer();
    await bot.fake.select(panel, 'settings:language', [language], owner).answer();
    const week = await firstWeek();
    for (const kind of ['read', 'later', 'discussed'] as const) {
      const [id = ''] = new RegExp(`plan:${kind}:[0-9a-f-]{36}:0`, 'u').exec(JSON.stringify(week.components)) ?? [];
      expect(textOf(await press(week, id, owner).answer())).not.toBe('');
    }
    expect(textOf(await use().answer())).toContain('Ports');
  });
});

describe('a week', () => {
  it('opens with a line, then a card with two questions of the bank, and a thread with the brief’s own sentences', async () => {
    const { fake } = bot;
    const card = await firstWeek();
    expect(firstLine(card)?.content).toBe('Week 1 of 5 · Ports');
    expect(textOf(card)).toMatch(/To read until <t:1772960400:D>:\n- Ports · ¶ 1–1/u);
    expect(textOf(card)).toContain(
      '1\\. Why is it unclear who paid for the Ports?\n2\\. How do dockers see the Ports?',
    );
    const thread = await fake.nextThread(channel);
    expect([thread.id, thread.name]).toEqual([card.id, 'Week 1 of 5 · Ports']);
    const points = textOf(await fake.nextMessage(thread));
    expect(points).toMatch(/The brief leaves this open\. .*\n> It remains unclear who paid\./u);
    await clock.tick('2026-03-02T09:05:00Z');
    expect(own(channel)).toHaveLength(1);
    const [reading = ''] = /L1:read:[^"]*/u.exec(JSON.stringify(card.components)) ?? [];
    expect(textOf(await fake.select(card, reading, ['§0'], fake.user()).answer())).toContain('the dockers disagree');
  });

  it('that is free opens no thread, and says when the next one comes', async () => {
    await firstWeek();
    for (const day of ['09', '16', '23']) await clock.tick(`2026-03-${day}T09:00:30Z`);
    const free = own(channel).at(-1);
    expect(free === undefined ? '' : textOf(free)).toContain('This week is free');
    expect(free === undefined ? '' : textOf(free)).toContain('<t:1774861200:f>');
    expect((free?.flags ?? 0) & 32).toBe(0);
  });

  it('that was missed is opened once when the bot is back, together with others that were missed', async () => {
    await make();
    await clock.tick('2026-03-11T09:00:00Z');
    await clock.tick('2026-03-11T09:01:00Z');
    expect(own(channel)).toHaveLength(1);
    const card = await nextCard(bot.fake, channel);
    expect(textOf(card)).toMatch(/Week 2 of 5[\s\S]*- Ports[\s\S]*- Powers/u);
    expect((await kept()).weeks.map(({ messageId }) => messageId !== null)).toEqual([true, true, false, false, false]);
    await clock.tick('2026-03-16T09:00:30Z');
    expect(own(channel)).toHaveLength(2);
  });

  it('is opened by one of two processes alone', async () => {
    await make();
    const other = await startTestBot({ clock, answerer, store: bot.store, fake: bot.fake });
    await clock.tick('2026-03-02T09:00:30Z');
    expect(own(channel)).toHaveLength(1);
    await other.close();
  });

  it.each([
    ['the line was sent', SEND],
    ['its thread was opened', THREAD],
  ])('is neither lost nor doubled if the bot is killed after %s', async (_when, route) => {
    const { fake, store } = bot;
    await make();
    const unheard = fake.withholdNext(route);
    const doomed = clock.tick('2026-03-02T09:00:30Z');
    await unheard.arrived;
    const later = manualClock('2026-03-02T09:20:00Z');
    const next = await startTestBot({ clock: later, answerer, store, fake });
    await later.tick('2026-03-02T09:20:30Z');
    const [card, ...others] = own(channel);
    expect(others).toEqual([]);
    expect(card === undefined ? '' : textOf(card)).toContain('### Week 1 of 5');
    expect((await kept()).weeks[0]?.messageId).toBe(card?.id);
    expect(own({ id: card?.id ?? '' })).toHaveLength(1);
    unheard.release();
    await doomed;
    expect(own(channel)).toHaveLength(1);
    expect(own({ id: card?.id ?? '' })).toHaveLength(1);
    await next.close();
  });

  it('that cannot be opened is tried again, and the owner is told once', async () => {
    const { fake } = bot;
    const notices = fake.channel({ guild });
    fake.setSystemChannel(guild, notices);
    await make();
    fake.permit(channel, { denyBot: PermissionFlagsBits.SendMessages });
    await clock.tick('2026-03-02T09:00:30Z');
    expect(textOf(await fake.nextMessage(notices))).toContain('could not open this week’s thread');
    await clock.tick('2026-03-02T09:05:00Z');
    expect((await kept()).failures).toBe(1);
    expect(textOf(await use().answer())).toContain('The last thread could not be opened');
    await changeGuildSettings(bot.store, guild.id, { answerChannels: [notices.id] });
    const panel = await fake.interact({ command: 'settings', channel: notices, user: owner }).answer();
    const checked = textOf(await press(panel, 'Check permissions', owner).answer());
    expect(checked).toMatch(new RegExp(`<#${channel.id}>.*Send Messages`, 'u'));
    fake.permit(channel, {});
    await clock.tick('2026-03-02T09:11:00Z');
    expect(own(channel)).toHaveLength(1);
    expect(own(notices)).toHaveLength(1);
    expect((await kept()).failures).toBe(0);
  });
});

describe('what people mark', () => {
  it('is private, and readers are counted from five on, of those who agree', async () => {
    const week = await firstWeek();
    const shy = press(week, 'I’ve read it');
    expect(textOf(await shy.answer())).toContain('Kept for you alone.');
    expect(shy.isPrivate).toBe(true);
    for (let count = 1; count <= 5; count += 1) {
      const person = bot.fake.user();
      const marked = await press(week, 'I’ve read it', person).answer();
      await Promise.all([press(marked, 'Count me', person).answer(), press(marked, 'Count me', person).answer()]);
      if (count < 5) expect(textOf(await use().answer())).not.toMatch(/have read it/u);
    }
    await expect.poll(() => textOf(bot.fake.message(week))).toContain('**5 people have read it**');
    expect(textOf(await use().answer())).toContain('5 people have read it');
    const rows = JSON.stringify(await bot.store.database.selectFrom('plan_marks').selectAll().execute());
    expect(rows).not.toMatch(new RegExp(`"${owner.id}"`, 'u'));
  });

  it('can be taken back, and is deleted and shown with everything else of the person', async () => {
    const week = await firstWeek();
    const person = bot.fake.user();
    const marked = await press(week, 'I’ve read it', person).answer();
    const marks = () =>
      bot.store.database
        .selectFrom('plan_marks')
        .select('mark')
        .where('person', '=', bot.store.keyedHash(person.id))
        .execute();
    const counted = await press(marked, 'Count me', person).answer();
    expect(await marks()).toHaveLength(2);
    await press(counted, 'Take it back', person).answer();
    expect(await marks()).toEqual([]);
    await press(week, 'I’ve read it', person).answer();
    expect(textOf(await bot.fake.interact({ command: 'forget-me', user: person }).answer())).toContain(
      '1 mark in a reading plan',
    );
    expect(await marks()).toEqual([]);
  });

  it('moves all later dates once two people ask for another week, however often they press', async () => {
    const week = await firstWeek();
    const [one, other] = [bot.fake.user(), bot.fake.user()];
    expect(textOf(await press(week, 'Another week', one).answer())).toContain('If one more person asks');
    expect(textOf(await press(week, 'Another week', one).answer())).toContain('If one more person asks');
    const asked = await Promise.all([
      press(week, 'Another week', other).answer(),
      press(week, 'Another week').answer(),
    ]);
    for (const answer of asked) expect(textOf(answer)).toContain('the next thread opens <t:1773651600:f>');
    const { weeks, endsOn } = await kept();
    expect(weeks.map(({ opensOn }) => opensOn)).toEqual([
      '2026-03-02',
      '2026-03-16',
      '2026-03-23',
      '2026-03-30',
      '2026-04-06',
    ]);
    expect(endsOn).toBe('2026-04-12');
    await expect.poll(() => textOf(bot.fake.message(week))).toContain('until <t:1773565200:D>');
    await clock.tick('2026-03-09T09:00:30Z');
    expect(own(channel)).toHaveLength(1);
    await clock.tick('2026-03-16T09:00:30Z');
    expect(own(channel)).toHaveLength(2);
    expect(textOf(await press(week, 'Another week', bot.fake.user()).answer())).toContain(
      'Another week has opened since',
    );
  });

  it('as discussed is public and can be taken back', async () => {
    const week = await firstWeek();
    expect(textOf(await press(week, 'We have discussed it').answer())).toContain('for everybody');
    await expect.poll(() => textOf(bot.fake.message(week))).toContain('**discussed**');
    expect(textOf(await use().answer())).toContain(' · discussed');
    await press(week, 'We have discussed it').answer();
    await expect.poll(() => textOf(bot.fake.message(week))).not.toContain('**discussed**');
  });

  it('goes when the plan ends, and its buttons say so', async () => {
    const week = await firstWeek();
    await press(week, 'I’ve read it').answer();
    const shown = await use().answer();
    await press(await press(shown, 'End the plan', owner).answer(), 'Yes, end it', owner).answer();
    expect(
      await bot.store.database.selectFrom('plan_marks').where('guild_id', '=', guild.id).selectAll().execute(),
    ).toEqual([]);
    expect(textOf(await press(week, 'I’ve read it').answer())).toContain('has ended');
  });
});

describe('the role of a plan', () => {
  /** A server where the bot may give out roles. */
  function withRoles(): void {
    bot.fake.leave(guild);
    guild = bot.fake.guild({ owner, botPermissions: BOT_PERMISSIONS | PermissionFlagsBits.ManageRoles });
    channel = bot.fake.channel({ guild });
  }

  it('is the only one that is notified, and people take and lay it down by a button', async () => {
    withRoles();
    const { fake } = bot;
    const role = fake.role(guild);
    expect(textOf(await make({ role: role.id }))).not.toContain('For the role I still need');
    await clock.tick('2026-03-02T09:00:30Z');
    const card = await nextCard(fake, channel);
    expect(firstLine(card)).toMatchObject({ content: `Week 1 of 5 · Ports <@&${role.id}>`, mention_roles: [role.id] });
    const person = fake.user();
    expect(textOf(await press(card, 'Notify me', person).answer())).toContain('You now have the role');
    expect([...(guild.rolesOf.get(person.id) ?? [])]).toEqual([role.id]);
    expect(textOf(await press(card, 'Notify me', person).answer())).toContain('is taken off');
    expect([...(guild.rolesOf.get(person.id) ?? [])]).toEqual([]);
  });

  it('is refused if it gives rights or the person could not give it out, and not handed out once it gives rights', async () => {
    withRoles();
    const { fake } = bot;
    const strong = fake.role(guild, { name: 'moderators', permissions: PermissionFlagsBits.BanMembers });
    expect(textOf(await use({ until: '2026-04-05', role: strong.id }).answer())).toContain('I do not hand out');
    const role = fake.role(guild);
    const manager = fake.user({ permissions: PermissionFlagsBits.ManageGuild });
    expect(textOf(await use({ until: '2026-04-05', role: role.id }, manager).answer())).toContain('I do not hand out');
    await make({ role: role.id });
    await clock.tick('2026-03-02T09:00:30Z');
    const card = await nextCard(fake, channel);
    role.permissions = String(PermissionFlagsBits.BanMembers);
    fake.dispatch('GUILD_ROLE_UPDATE', { guild_id: guild.id, role }, 1);
    await fake.interact({ command: 'about', channel, user: owner }).answer();
    expect(textOf(await press(card, 'Notify me').answer())).toContain('I cannot give out the plan’s role');
    await use({ role: guild.id }).answer();
    expect((await kept()).roleId).toBeNull();
  });

  it('is named with what the bot still needs for it', async () => {
    const role = bot.fake.role(guild, { mentionable: false });
    expect(textOf(await make({ role: role.id }))).toContain('For the role I still need: Manage Roles');
  });
});
