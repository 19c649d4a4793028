/** Notes on passages: saved from answers, passages and the menu of a message; private, shared, changed, deleted, forgotten. */

import { type APIMessage, ComponentType, PermissionFlagsBits } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Answerer } from '../../../src/answer/answerer.js';
import type { CorpusDocument } from '../../../src/corpus/corpus.js';
import { LANGUAGES } from '../../../src/words/words.js';
import { answer, cited, documentOf } from '../answers.js';
import type { FakeUser } from '../fake/state.js';
import { startTestBot, type TestBot, textOf } from '../test-bot.js';

const OLD = documentOf(['The harbour is old.', 'It was sold in 1999 to a company.', 'Ships still call there.']);
const NEW: CorpusDocument = {
  ...documentOf(['Ships still call there.', 'The harbour is old.', 'It was sold in 2001 to a company.']),
  edition: 'fedcba9876543210'.repeat(4),
};

let entry: CorpusDocument = OLD;
const answerer: Answerer = {
  get corpus() {
    return { documents: [entry], broken: [] };
  },
  ask: (question) =>
    Promise.resolve(
      answer(
        entry.passages.map((one, at) => cited(at + 1, one)),
        { question },
      ),
    ),
};

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot({ answerer });
});
afterEach(() => {
  entry = OLD;
  bot.fake.assertNoViolations();
});
afterAll(() => bot.close());

const passage = (number: string, user: FakeUser, where = {}) =>
  bot.fake.interact({ command: 'passage', options: { number }, user, ...where }).answer();

/** Saves a note on a paragraph with the button below it; gives the reply. */
async function save(user: FakeUser, number: string, values: Record<string, string | boolean>, where = {}) {
  const pressed = bot.fake.press(await passage(number, user, where), 'Save', user);
  return bot.fake.submitModal(pressed, values);
}

const list = (user: FakeUser, search?: string) =>
  bot.fake.interact({ command: 'notes', options: search === undefined ? {} : { search }, user });

/** Opens the first of the person's notes. */
async function open(user: FakeUser): Promise<APIMessage> {
  const listed = await list(user).answer();
  const [, id = ''] = /"value":"([0-9a-f-]{36})"/u.exec(JSON.stringify(listed.components)) ?? [];
  return bot.fake.select(listed, 'note:open', [id], user).answer();
}

describe('Save', () => {
  it('asks for note and tag, keeps them for the person alone, and works again from the list', async () => {
    const { fake } = bot;
    const [user, other] = [fake.user(), fake.user()];
    const saved = await save(user, '2', { note: 'Cheap?\nAsk *Ana*.', tag: '#week 1' });
    expect(textOf(await saved.answer())).toContain('Saved, for you alone.');
    expect(saved.isPrivate).toBe(true);
    const listed = list(user);
    const text = textOf(await listed.answer());
    expect(listed.isPrivate).toBe(true);
    expect(text).toContain('1 note');
    expect(text).toContain('**¶ 2** · #week-1');
    expect(textOf(await list(other).answer())).toContain('no notes yet');
    const opened = textOf(await open(user));
    expect(opened).toContain('> It was sold in 1999 to a company.');
    expect(opened).toContain('Cheap?\nAsk \\*Ana\\*.');
  });

  it('below an answer offers its passages to choose from', async () => {
    const { fake } = bot;
    const user = fake.user();
    const answered = await fake.interact({ command: 'ask', options: { question: 'How old?' }, user }).answer();
    await (await fake.submitModal(fake.press(answered, 'Save', user), { passage: 'p3', note: 'And now?' })).answer();
    expect(textOf(await list(user).answer())).toContain('**¶ 3**\nAnd now?');
  });

  it('in the menu of a message saves its passage, and says so where it has none', async () => {
    const { fake } = bot;
    const user = fake.user();
    const channel = fake.channel();
    const answered = await fake.interact({ command: 'passage', options: { number: '1' }, user, channel }).answer();
    const command = 'Save to my notes';
    const used = fake.interact({ command, targetMessage: answered, user, channel });
    await (await fake.submitModal(used, { note: 'How old?' })).answer();
    expect(textOf(await list(user, '1').answer())).toContain('How old?');
    const said = fake.say(channel, user, 'Hello');
    expect(textOf(await fake.interact({ command, targetMessage: said, user, channel }).answer())).toContain(
      'no passage',
    );
  });

  it.each(LANGUAGES)('shows a modal that Discord accepts in %s', async (language) => {
    const { fake } = bot;
    const user = fake.user();
    await fake.interact({ command: 'language', options: { language }, user }).answer();
    const answered = await fake.interact({ command: 'ask', options: { question: 'How old?' }, user }).answer();
    const [id = ''] = /1:save:[^"]*/u.exec(JSON.stringify(answered.components)) ?? [];
    await (await fake.submitModal(fake.press(answered, id, user), { passage: 'p1', note: '!' })).answer();
    expect(textOf(await open(user))).toContain('!');
  });

  it('shows the note where the person is, if they want, and deletes it there with the note', async () => {
    const { fake } = bot;
    const user = fake.user();
    const channel = fake.channel();
    const saved = await save(user, '2', { note: 'Look, @everyone', show: true }, { channel });
    expect(textOf(await saved.answer())).toContain('and shown here');
    const post = await fake.nextMessage(channel);
    expect(textOf(post)).toContain(`<@${user.id}> notes on this passage:`);
    expect(textOf(post)).toContain('> It was sold in 1999');
    expect(post.mentions).toEqual([]);
    const opened = await open(user);
    const asked = await fake.press(opened, 'Delete', user).answer();
    expect(textOf(await fake.press(asked, 'Delete for good', user).answer())).toContain('Deleted.');
    await fake.deleted(post);
    await expect.poll(() => bot.store.database.selectFrom('posts').selectAll().execute()).toEqual([]);
  });

  it('does not offer to show it where the person may not write', async () => {
    const { fake } = bot;
    const user = fake.user();
    const channel = fake.channel();
    const pressed = fake.press(await passage('2', user, { channel }), 'Save', user, {});
    expect(JSON.stringify((await pressed.response).data)).toContain(`"type":${ComponentType.Checkbox}`);
    const dm = await fake.interact({ command: 'passage', options: { number: '2' }, user, dm: true }).answer();
    const inDm = await fake.press(dm, 'Save', user).response;
    expect(JSON.stringify(inDm.data)).not.toContain(`"type":${ComponentType.Checkbox}`);
  });
});

describe('/notes', () => {
  it('finds notes by passage, tag and words', async () => {
    const user = bot.fake.user();
    await (await save(user, '1', { note: 'Rust', tag: 'week1' })).answer();
    await (await save(user, '3', { note: 'Whose ships?', tag: 'week2' })).answer();
    const found = async (search: string) => textOf(await list(user, search).answer());
    expect(await found('#week2')).toContain('Whose ships?');
    expect(await found('#week2')).not.toContain('Rust');
    expect(await found('¶ 1')).toContain('Rust');
    expect(await found('SHIPS')).toContain('1 note');
    expect(await found('herons')).toContain('No note of yours has “herons”');
  });

  it('changes a note in place, and shares it elsewhere while the own copy stays', async () => {
    const { fake } = bot;
    const guild = fake.guild();
    const [here, there] = [fake.channel({ guild }), fake.channel({ guild })];
    const user = fake.user();
    await (await save(user, '2', { note: 'First thought' }, { channel: here })).answer();
    const listed = await fake.interact({ command: 'notes', user, channel: here }).answer();
    const [, id = ''] = /"value":"([0-9a-f-]{36})"/u.exec(JSON.stringify(listed.components)) ?? [];
    const opened = await fake.select(listed, 'note:open', [id], user).answer();
    const changed = await fake.submitModal(fake.press(opened, 'Edit', user), { note: 'Second thought', tag: 'x' });
    const shown = await changed.answer();
    expect(shown.id).toBe(opened.id);
    expect(textOf(shown)).toContain('Second thought\n-# #x');
    const shared = await fake.select(shown, `note:share:${id}`, [there.id], user).answer();
    expect(textOf(await fake.nextMessage(there))).toContain('Second thought');
    expect(textOf(shared)).toContain('Second thought');
    expect(textOf(shared)).toContain('Your own copy stays here.');
  });

  it('does not share where the bot may not write', async () => {
    const { fake } = bot;
    const guild = fake.guild();
    const [here, closed] = [fake.channel({ guild }), fake.channel({ guild })];
    fake.permit(closed, { denyBot: PermissionFlagsBits.SendMessages });
    const user = fake.user();
    await (await save(user, '2', { note: 'A thought' }, { channel: here })).answer();
    const listed = await fake.interact({ command: 'notes', user, channel: here }).answer();
    const [, id = ''] = /"value":"([0-9a-f-]{36})"/u.exec(JSON.stringify(listed.components)) ?? [];
    const opened = await fake.select(listed, 'note:open', [id], user).answer();
    const refused = await fake.select(opened, `note:share:${id}`, [closed.id], user).answer();
    expect(textOf(refused)).toContain('I cannot post in');
    expect(fake.messages(closed)).toEqual([]);
  });

  it('marks a note whose passage has changed, shows both texts, and moves it only when its writer says so', async () => {
    const { fake } = bot;
    const user = fake.user();
    await (await save(user, '2', { note: 'Too cheap' })).answer();
    entry = NEW;
    expect(textOf(await list(user).answer())).toContain('**¶ 2** · *changed*');
    const opened = await open(user);
    expect(textOf(opened)).toContain('> It was sold in 1999 to a company.');
    expect(textOf(opened)).toContain('> It was sold in 2001 to a company.');
    const accepted = await fake.press(opened, 'Keep with the new text', user).answer();
    expect(textOf(accepted)).not.toContain('1999');
    expect(textOf(await list(user).answer())).toMatch(/\*\*¶ 3\*\*\nToo cheap/u);
  });
});

describe('/my-data and /forget-me', () => {
  it('give a person’s notes as a file, and then delete them with what was shown of them', async () => {
    const { fake, store } = bot;
    const user = fake.user();
    const channel = fake.channel();
    await (await save(user, '2', { note: 'A secret thought', show: true }, { channel })).answer();
    const post = await fake.nextMessage(channel);
    const data = fake.interact({ command: 'my-data', user });
    expect((await data.answer()).attachments.map(({ filename }) => filename)).toEqual(['my-data.json']);
    expect(data.isPrivate).toBe(true);
    expect(textOf(await fake.interact({ command: 'forget-me', user }).answer())).toContain(
      '- 1 note\n- 1 message of mine with your words',
    );
    await fake.deleted(post);
    expect(
      await store.database.selectFrom('notes').selectAll().where('person', '=', store.keyedHash(user.id)).execute(),
    ).toEqual([]);
    expect(textOf(await fake.interact({ command: 'my-data', user }).answer())).toBe('I keep nothing about you.');
  });
});
