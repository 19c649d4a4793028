/** Roles of a session: joining, sharing out, passing on, turns over sessions, tools, restarts. */

import type { APIMessage } from 'discord-api-types/v10';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/words/words.js';
import type { FakeChannel, FakeUser } from '../fake/state.js';
import { startTestBot, type TestBot, textOf } from '../test-bot.js';

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot();
});
afterEach(() => bot.fake.assertNoViolations());
afterAll(() => bot.close());

const begin = (channel: FakeChannel) => bot.fake.interact({ command: 'roles', channel }).answer();
const now = (board: APIMessage) => textOf(bot.fake.message(board));

/** Everybody joins, one after the other. */
async function join(board: APIMessage, people: readonly FakeUser[]): Promise<void> {
  for (const user of people) {
    bot.fake.press(board, 'Join in', user);
    await expect.poll(() => now(board).split('\n').at(-1)).toContain(user.id);
  }
}

async function deal(board: APIMessage, user: FakeUser): Promise<Map<string, string>> {
  bot.fake.press(board, 'Share them out', user);
  await expect.poll(() => now(board)).toMatch(/Facilitator\*\* · <@/u);
  return rolesIn(board);
}

/** Who has which role. */
const rolesIn = (board: APIMessage) =>
  new Map([...now(board).matchAll(/^\*\*(.+)\*\* · <@(\d+)>/gmu)].map(([, role = '', id = '']) => [role, id]));

describe('/roles', () => {
  it('gives each of five roles to another of those who joined, and other roles in the next session', async () => {
    const { fake } = bot;
    const channel = fake.channel();
    const people = Array.from({ length: 5 }, () => fake.user());
    const [first] = people;
    const outsider = fake.user();
    const board = await begin(channel);
    expect(board.mentions).toEqual([]);
    await join(board, people);
    expect(textOf(await fake.press(board, 'Share them out', outsider).answer())).toContain('Press *Join in* first');
    const roles = await deal(board, first ?? outsider);
    expect([...roles.keys()]).toEqual(['Facilitator', 'Reporter', 'Challenger', 'Connector', 'Passage-picker']);
    expect([...roles.values()].sort()).toEqual(people.map(({ id }) => id).sort());
    const next = await begin(channel);
    await join(next, people);
    const others = await deal(next, first ?? outsider);
    expect([...others].filter(([role, id]) => roles.get(role) === id)).toEqual([]);
  });

  it('passes a role on to somebody who has none, not back, and to nobody if all have passed', async () => {
    const { fake } = bot;
    const channel = fake.channel();
    const people = Array.from({ length: 6 }, () => fake.user());
    const board = await begin(channel);
    await join(board, people);
    const roles = await deal(board, people[0] ?? fake.user());
    const spare = people.find(({ id }) => ![...roles.values()].includes(id));
    const holder = people.find(({ id }) => id === roles.get('Challenger'));
    fake.press(board, 'Pass mine on', holder);
    await expect.poll(() => rolesIn(board).get('Challenger')).toBe(spare?.id);
    expect(textOf(await fake.press(board, 'Pass mine on', holder).answer())).toContain('no role');
    for (let count = 0; count < 5; count += 1) {
      const id = rolesIn(board).get('Challenger');
      fake.press(
        board,
        'Pass mine on',
        people.find((one) => one.id === id),
      );
      await expect.poll(() => rolesIn(board).get('Challenger')).not.toBe(id);
    }
    expect(rolesIn(board).has('Challenger')).toBe(false);
    const late = fake.user();
    await join(board, [late]);
    expect(rolesIn(board).get('Challenger')).toBe(late.id);
  });

  it('has a tool for each role, about the passage that is discussed', async () => {
    const { fake } = bot;
    const channel = fake.channel({ guild: fake.guild() });
    await fake.interact({ command: 'discuss', options: { topic: '¶ 2' }, channel }).answer();
    const thread = await fake.nextThread(channel);
    await fake.nextMessage(thread);
    const user = fake.user();
    const board = await begin(thread);
    await join(board, [user]);
    await deal(board, user);
    const tool = async (label: string) => {
      const pressed = fake.press(fake.message(board), label, user);
      const text = textOf(await pressed.answer());
      return { text, isPrivate: pressed.isPrivate };
    };
    expect(await tool('Questions')).toMatchObject({ isPrivate: true, text: expect.stringContaining('¶ 2') });
    expect((await tool('Sources')).text).toContain('gives no source');
    expect((await tool('What speaks against it')).text).toContain('nothing in the brief that contradicts');
    const passages = (await tool('Passages')).text;
    expect(passages).toContain('> Ships still call there.');
    expect(passages).not.toContain('It was sold');
    expect(await tool('Minutes')).toMatchObject({ isPrivate: false, text: expect.stringContaining('Minutes of this') });
    expect(textOf(await fake.press(fake.message(board), 'Questions', user).answer())).toContain('¶ 2');
  });

  it('says so where nothing is discussed, and where the bot may not read', async () => {
    const { fake } = bot;
    const channel = fake.channel({ guild: fake.guild() });
    const user = fake.user();
    const board = await begin(channel);
    await join(board, [user]);
    await deal(board, user);
    expect(textOf(await fake.press(fake.message(board), 'Sources', user).answer())).toContain('Nothing is being');
    fake.permit(channel, { denyBot: PermissionFlagsBits.ReadMessageHistory });
    expect(textOf(await fake.press(fake.message(board), 'Sources', user).answer())).toContain('Nothing is being');
  });

  it('forgets who was forgotten: they have no role any more', async () => {
    const { fake, store } = bot;
    const channel = fake.channel();
    const [mina, jovan] = [fake.user(), fake.user()];
    const board = await begin(channel);
    await join(board, [mina, jovan]);
    await deal(board, mina);
    await fake.interact({ command: 'forget-me', user: jovan }).answer();
    const rows = await store.database.selectFrom('role_turns').select('person').execute();
    expect(rows.map(({ person }) => person)).not.toContain(store.keyedHash(jovan.id));
    fake.press(board, 'Share them out', mina);
    await expect.poll(() => now(board)).not.toContain(jovan.id);
    expect(new Set(rolesIn(board).values())).toEqual(new Set([mina.id]));
  });

  it.each(LANGUAGES)('shows messages that Discord accepts in %s', async (language) => {
    const { fake } = bot;
    const user = fake.user();
    const guild = fake.guild({ locale: language.startsWith('sr') ? 'en-US' : language === 'zh' ? 'zh-CN' : language });
    const channel = fake.channel({ guild });
    const board = await begin(channel);
    const press = (kind: string) => {
      const [id = ''] = new RegExp(`roles:${kind}:\\d+`, 'u').exec(JSON.stringify(board.components)) ?? [];
      return fake.press(board, id, user);
    };
    press('join');
    await expect.poll(() => now(board)).toContain(user.id);
    press('deal');
    await expect.poll(() => now(board)).toMatch(/\*\* · <@/u);
  });
});
