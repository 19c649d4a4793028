/** Minutes of a thread: points from a modal and from messages, what the bot was asked, closing, removing, forgetting, restarts. */

import type { APIMessage } from 'discord-api-types/v10';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Answerer } from '../../../src/answer/answerer.js';
import { LANGUAGES } from '../../../src/words/words.js';
import { temporaryStore } from '../../store/temporary-store.js';
import { answer, cited, documentOf } from '../answers.js';
import { startFakeDiscord } from '../fake/server.js';
import type { FakeChannel, FakeUser } from '../fake/state.js';
import type { FakeDiscord } from '../fake/test-api.js';
import { type ManualClock, manualClock } from '../manual-clock.js';
import { nextCard } from '../next-card.js';
import { startTestBot, type TestBot, textOf } from '../test-bot.js';

const HARBOUR = documentOf(['The harbour is old.', 'It was sold in 1999.', 'Ships still call there.']);
const answerer: Answerer = {
  corpus: { documents: [HARBOUR], broken: [] },
  ask: (question) => {
    const passage = HARBOUR.passages[question.includes('ships') ? 2 : 0];
    const passages = passage === undefined ? [] : [cited(1, passage)];
    const absent = { verdict: 'absent', answered: false, reason: { code: 'far' } } as const;
    return Promise.resolve(
      question.includes('nowhere') ? answer(passages, { question, ...absent }) : answer(passages, { question }),
    );
  },
};

let fake: FakeDiscord;
let store: TestBot['store'];
let clock: ManualClock;
let bot: TestBot;
const start = async () => {
  bot = await startTestBot({ answerer, fake, store, clock });
};
beforeAll(async () => {
  fake = await startFakeDiscord();
  store = await temporaryStore();
  clock = manualClock(new Date().toISOString());
  await start();
});
afterEach(() => fake.assertNoViolations());
afterAll(async () => {
  await bot.close();
  await fake.close();
});

/** Lets a minute pass, whereupon the bot does its rounds. */
const tick = (ms = 60_000) => clock.tick(new Date(clock.now() + ms).toISOString());

/** The thread of a paragraph, with its opening message read. */
async function discussion(): Promise<FakeChannel> {
  const channel = fake.channel({ guild: fake.guild() });
  await fake.interact({ command: 'discuss', options: { topic: '¶ 1' }, channel }).answer();
  const thread = await fake.nextThread(channel);
  await fake.nextMessage(thread);
  return thread;
}

const open = (thread: FakeChannel, user: FakeUser): Promise<APIMessage> =>
  fake.interact({ command: 'minutes', channel: thread, user }).answer();

/** Adds a point with the modal; gives the message that it is posted in. */
async function addPoint(board: APIMessage, user: FakeUser, values: Record<string, string | boolean>) {
  const sent = await fake.submitModal(fake.press(board, 'Add my point', user), values);
  expect(textOf(await sent.answer())).toContain('Added:');
  expect(sent.isPrivate).toBe(true);
  return fake.nextMessage({ id: board.channel_id });
}

const take = (thread: FakeChannel, message: { readonly id: string }, user: FakeUser) =>
  fake.interact({ command: 'Add to minutes', targetMessage: message, user, channel: thread });

const close = (board: APIMessage, user: FakeUser): Promise<APIMessage> => {
  fake.press(board, 'Close the minutes', user);
  return nextCard(fake, { id: board.channel_id });
};

const read = async (board: APIMessage, user: FakeUser) => textOf(await fake.press(board, 'Read them', user).answer());
const rows = (table: 'posts' | 'minutes' | 'minutes_people' | 'pending_answers') =>
  store.database.selectFrom(table).selectAll().execute();

describe('/minutes', () => {
  it('posts each point word for word with its author, pings nobody, and sorts them under the passages when it is closed', async () => {
    const [mina, jovan] = [fake.user(), fake.user()];
    const thread = await discussion();
    const board = await open(thread, mina);
    const second = await addPoint(board, mina, { point: 'Sold *cheaply*,\n@everyone', passage: '¶ 2' });
    expect(second.mentions).toEqual([]);
    expect(textOf(second)).toContain(`<@${mina.id}> · ¶ 2\n> Sold \\*cheaply\\*,\n> @`);
    await addPoint(board, jovan, { point: 'Old, but deep', passage: '' });
    await addPoint(board, jovan, { point: 'Who lives there?', passage: '', open: true });
    fake.say(thread, jovan, 'Which ships call there?', { mentionBot: true });
    await fake.nextMessage(thread);
    fake.say(thread, mina, 'What of nowhere?', { mentionBot: true });
    await fake.nextMessage(thread);

    const result = textOf(await close(board, mina));
    const parts = result.split(/\n(?=\*\*)/u).map((part) => part.split('\n')[0]);
    expect(result).toContain('3 points');
    expect(parts).toEqual([
      expect.stringContaining('**Minutes**'),
      expect.stringContaining('¶ 2'),
      '**On no single passage**',
      '**Cited and not discussed**',
      expect.stringContaining('¶ 1'),
      expect.stringContaining('¶ 3'),
      '**Left open**',
    ]);
    expect(result).toContain('> Sold \\*cheaply\\*,\n> @');
    expect(result).toMatch(/¶ 3\n<@\d+> asked · .*\n> Which ships call there\?/u);
    expect(result).toMatch(
      /\*\*Left open\*\*\n<@\d+> · [^\n]*\n> Who lives there\?\n<@\d+> asked · .*\n> What of nowhere\?/u,
    );
    expect(textOf(await open(thread, jovan))).toContain('These minutes are closed');
    expect(JSON.stringify([await rows('posts'), await rows('minutes')])).not.toContain('cheap');
  });

  it('is for threads, and for people and a bot that may write there', async () => {
    const user = fake.user();
    const channel = fake.channel();
    expect(textOf(await fake.interact({ command: 'minutes', channel, user }).answer())).toContain('taken in a thread');
    const thread = await discussion();
    fake.permit(fake.state.channels.get(thread.parentId ?? '') ?? channel, {
      denyBot: PermissionFlagsBits.ReadMessageHistory,
    });
    expect(textOf(await open(thread, user))).toContain('Missing permissions: Read Message History');
  });

  it('is closed by whoever opened it or by somebody who manages messages, and can be opened again', async () => {
    const [mina, jovan] = [fake.user(), fake.user()];
    const thread = await discussion();
    const board = await open(thread, mina);
    expect(textOf(await fake.press(board, 'Close the minutes', jovan).answer())).toContain(
      'Only the person who opened',
    );
    const result = await close(board, fake.user({ permissions: PermissionFlagsBits.ManageMessages }));
    await expect.poll(() => textOf(fake.message(board))).toContain(result.id);
    expect(textOf(await fake.press(board, 'Read them', jovan).answer())).toContain('Cited and not discussed');
    const again = await fake.press(fake.message(board), 'Open them again', jovan).answer();
    await addPoint(again, jovan, { point: 'One more', passage: '3' });
    const count = fake.messages(thread).length;
    fake.press(again, 'Close the minutes', jovan);
    await expect.poll(() => textOf(fake.message(result))).toContain('> One more');
    expect(fake.messages(thread)).toHaveLength(count);
  });

  it.each(LANGUAGES)('shows messages and a modal that Discord accepts in %s', async (language) => {
    const user = fake.user({ permissions: PermissionFlagsBits.ManageGuild });
    await fake.interact({ command: 'language', options: { language }, user }).answer();
    const thread = await discussion();
    const board = await open(thread, user);
    const [, id = ''] = /"(minutes:add)"/u.exec(JSON.stringify(board.components)) ?? [];
    await (await fake.submitModal(fake.press(board, id, user), { point: '!' })).answer();
    expect(textOf(await fake.nextMessage(thread))).toContain('> !');
    expect(textOf(await fake.press(board, 'minutes:read:0', user).answer())).toContain('> !');
  });
});

describe('‘Add to minutes’', () => {
  it('waits for the author’s yes, over a restart, and takes it from nobody else', async () => {
    const [mina, jovan] = [fake.user(), fake.user()];
    const thread = await discussion();
    const board = await open(thread, mina);
    const said = fake.say(thread, jovan, 'As ¶ 3 says,\nit is not dead.');
    const taken = take(thread, said, mina);
    expect(textOf(await taken.answer())).toContain(`I have asked <@${jovan.id}>`);
    expect(taken.isPrivate).toBe(true);
    const asked = await fake.nextMessage(thread);
    expect(asked.mentions).toEqual([]);
    expect(await read(board, mina)).not.toContain('not dead');
    expect(textOf(await take(thread, said, mina).answer())).toContain(asked.id);

    await bot.close();
    await start();
    expect(textOf(await fake.press(asked, 'Yes, add it', mina).answer())).toContain('Only the person who wrote this');
    const added = await fake.press(asked, 'Yes, add it', jovan).answer();
    expect(added.id).toBe(asked.id);
    expect(textOf(added)).toBe(
      `<@${jovan.id}> · ¶ 3 · [message](<https://discord.com/channels/${thread.guildId}/${thread.id}/${said.id}>)\n> As ¶ 3 says,\n> it is not dead.`,
    );
    const minutes = await read(board, mina);
    expect(minutes).toMatch(/ ¶ 3\n.*\n> As ¶ 3 says,\n> it is not dead\./u);
    expect(minutes.match(/not dead/gu)).toHaveLength(1);
  });

  it('takes one’s own message at once, under the passage of the answer that it replies to', async () => {
    const mina = fake.user();
    const thread = await discussion();
    const board = await open(thread, mina);
    fake.say(thread, mina, 'Which ships?', { mentionBot: true });
    const answered = await fake.nextMessage(thread);
    const said = fake.say(thread, mina, 'Ferries, mostly.', { replyTo: answered });
    await fake.nextMessage(thread);
    expect(textOf(await take(thread, said, mina).answer())).toContain('Added:');
    // The bot answers a reply as well.
    await fake.nextMessage(thread);
    const minutes = await read(board, mina);
    expect(minutes).toMatch(/ ¶ 3\n.*asked.*\n> Which ships\?\n.*\n> Ferries, mostly\./u);
    expect(minutes.match(/Ferries/gu)).toHaveLength(1);
  });

  it('goes away with a no, with the message, and after a week without an answer', async () => {
    const [mina, jovan] = [fake.user(), fake.user()];
    const thread = await discussion();
    await open(thread, mina);
    const ask = async (text: string) => {
      const said = fake.say(thread, jovan, text);
      await take(thread, said, mina).answer();
      return { said, asked: await fake.nextMessage(thread) };
    };
    const refused = await ask('Not this.');
    expect(textOf(await fake.press(refused.asked, 'No', mina).answer())).toContain('Only the person who wrote this');
    fake.press(refused.asked, 'No', jovan);
    await fake.deleted(refused.asked);
    const deleted = await ask('Nor this.');
    fake.remove(deleted.said);
    await fake.deleted(deleted.asked);
    const ignored = await ask('Nor that.');
    await tick(8 * 24 * 60 * 60_000);
    await fake.deleted(ignored.asked);
    expect((await rows('posts')).filter(({ channel_id: id }) => id === thread.id)).toEqual([]);
  });

  it('shortens nobody, and takes only what people have written', async () => {
    const mina = fake.user();
    const thread = await discussion();
    const board = await open(thread, mina);
    const told = async (message: { readonly id: string }) => textOf(await take(thread, message, mina).answer());
    expect(await told(fake.say(thread, mina, 'why '.repeat(500)))).toContain('longer than 800 characters');
    expect(await told(fake.say(thread, mina, ''))).toContain('Only messages that people have written');
    expect(await told(board)).toContain('Only messages that people have written');
    const marks = fake.say(thread, mina, '*'.repeat(800));
    expect(await told(marks)).toContain('Added:');
    expect(await read(board, mina)).toContain(`> ${'\\*'.repeat(800)}`);
  });

  it('takes replies to the bot, whose text Discord shows it only with the command', async () => {
    const mina = fake.user();
    const thread = await discussion();
    const board = await open(thread, mina);
    const said = fake.say(thread, mina, 'Not at all.', { replyTo: board });
    // The hint that the bot cannot read it.
    await fake.nextMessage(thread);
    expect(textOf(await take(thread, said, mina).answer())).toContain('Added:');
  });

  it('says so where no minutes are open', async () => {
    const thread = await discussion();
    const user = fake.user();
    expect(textOf(await take(thread, fake.say(thread, user, 'Well.'), user).answer())).toContain('No minutes are open');
  });
});

describe('points', () => {
  it('are removed by their author or a moderator, also from closed minutes', async () => {
    const [mina, jovan] = [fake.user(), fake.user()];
    const thread = await discussion();
    const board = await open(thread, mina);
    const [first, second, third] = [
      await addPoint(board, jovan, { point: 'First thought' }),
      await addPoint(board, jovan, { point: 'Second thought' }),
      await addPoint(board, jovan, { point: 'Third thought' }),
    ];
    const result = await close(board, mina);
    expect(textOf(result)).toContain('Third thought');
    expect(textOf(await fake.press(first, 'Remove', mina).answer())).toContain('Only the person who wrote this');
    fake.press(first, 'Remove', jovan);
    await expect.poll(() => textOf(fake.message(result))).not.toContain('First thought');
    fake.press(second, 'Remove', fake.user({ permissions: PermissionFlagsBits.ManageMessages }));
    await expect.poll(() => textOf(fake.message(result))).not.toContain('Second thought');
    fake.remove(third);
    await expect
      .poll(() => rows('posts').then((all) => all.filter(({ channel_id: id }) => id === thread.id)))
      .toEqual([]);
    await tick();
    expect(textOf(fake.message(result))).not.toContain('thought');
  });

  it('are limited for a person and a thread', async () => {
    const mina = fake.user();
    const thread = await discussion();
    const board = await open(thread, mina);
    for (let at = 0; at < 15; at += 1) await addPoint(board, mina, { point: `Thought ${at}` });
    const more = await fake.submitModal(fake.press(board, 'Add my point', mina), { point: 'And more' });
    expect(textOf(await more.answer())).toContain('15 points');
  });

  it('that were posted when the bot was killed are kept by the next one, once', async () => {
    const mina = fake.user();
    const thread = await discussion();
    const board = await open(thread, mina);
    const point = await addPoint(board, mina, { point: 'Nearly lost' });
    // As a process leaves it that is killed between posting and keeping.
    await store.database.deleteFrom('posts').where('message_id', '=', point.id).execute();
    const pending = {
      guild_id: thread.guildId ?? '',
      channel_id: thread.id,
      kind: 'point',
      begun_at: Date.parse(point.timestamp),
    } as const;
    await store.database
      .insertInto('pending_answers')
      .values({ ...pending, question_id: '1', asker: store.keyedHash(mina.id) })
      .execute();
    await bot.close();
    await start();
    expect((await read(board, mina)).match(/Nearly lost/gu)).toHaveLength(1);
    expect(await rows('pending_answers')).toEqual([]);
  });
});

describe('/forget-me', () => {
  it('deletes a person’s points, and writes closed minutes anew without them and their questions', async () => {
    const [mina, jovan] = [fake.user(), fake.user()];
    const thread = await discussion();
    const board = await open(thread, mina);
    const own = await addPoint(board, jovan, { point: 'My own opinion', passage: '¶ 2' });
    await addPoint(board, mina, { point: 'Another opinion', passage: '¶ 2' });
    fake.say(thread, jovan, 'Which ships call there?', { mentionBot: true });
    await fake.nextMessage(thread);
    const result = await close(board, mina);
    expect(textOf(result)).toContain('Which ships');
    await fake.interact({ command: 'forget-me', user: jovan, channel: thread }).answer();
    await fake.deleted(own);
    await tick();
    const now = textOf(fake.message(result));
    expect(now).toContain('Another opinion');
    expect(now).not.toMatch(/My own|Which ships/u);
    expect(now).not.toContain(jovan.id);
    expect(JSON.stringify([await rows('posts'), await rows('minutes_people')])).not.toContain(
      store.keyedHash(jovan.id),
    );
    expect(await read(board, mina)).not.toMatch(/My own|Which ships/u);
  });
});

describe('/forget-me while minutes are closed', () => {
  it('leaves out whoever used it, and keeps nothing of them', async () => {
    const [mina, jovan] = [fake.user(), fake.user()];
    const thread = await discussion();
    const board = await open(thread, mina);
    await addPoint(board, mina, { point: 'Another opinion', passage: '¶ 2' });
    fake.say(thread, jovan, 'Which ships call there?', { mentionBot: true });
    await fake.nextMessage(thread);
    // The thread has been read, but the bot does not know yet.
    const reading = fake.withholdNext('GET /channels/:channel/messages');
    const written = close(board, mina);
    await reading.arrived;
    await fake.interact({ command: 'forget-me', user: jovan, channel: thread }).answer();
    reading.release();
    expect(textOf(await written)).not.toContain('Which ships');
    expect(JSON.stringify(await rows('minutes_people'))).not.toContain(store.keyedHash(jovan.id));
  });
});

describe('a thread', () => {
  it('that is archived stays so when closed minutes are written anew', async () => {
    const mina = fake.user();
    const thread = await discussion();
    const board = await open(thread, mina);
    const point = await addPoint(board, mina, { point: 'Taken back' });
    const result = await close(board, mina);
    const kept = fake.state.channels.get(thread.id)?.thread;
    if (kept !== undefined) kept.archived = true;
    fake.remove(point);
    await expect
      .poll(async () => {
        await tick();
        return textOf(fake.message(result));
      })
      .not.toContain('Taken back');
    await expect.poll(() => fake.state.channels.get(thread.id)?.thread?.archived).toBe(true);
  });

  it('that is deleted takes its minutes along', async () => {
    const mina = fake.user();
    const thread = await discussion();
    const board = await open(thread, mina);
    const point = await addPoint(board, mina, { point: 'Gone soon' });
    await close(board, mina);
    fake.state.channels.delete(thread.id);
    fake.remove(point);
    await expect
      .poll(async () => {
        await tick();
        return (await rows('minutes')).filter(({ thread_id: id }) => id === thread.id);
      })
      .toEqual([]);
  });
});

describe('/export', () => {
  it('gives the minutes of the thread as Markdown', async () => {
    const mina = fake.user({ globalName: 'Mina' });
    const thread = await discussion();
    const board = await open(thread, mina);
    await addPoint(board, mina, { point: 'Sold *cheaply*', passage: '¶ 2' });
    await close(board, mina);
    const files = (await fake.interact({ command: 'export', user: mina, channel: thread }).answer()).attachments;
    expect(files.map(({ filename }) => filename)).toEqual(['minutes.md']);
    const text = fake.state.files.get(files[0]?.id ?? '');
    expect(new TextDecoder().decode(text?.bytes)).toMatch(
      /## ¶ 2 · Ports and Powers\n\n> It was sold in 1999\.\n\n\*\*Mina\*\* \(\[↗\]\(<https:.*>\)\)\n\nSold \\\*cheaply\\\*\n\n## Cited and not discussed/u,
    );
  });
});
