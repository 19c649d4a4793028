import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { answersText, answerTo, askerOf, forgetAnswer, isAskerOf, keepAnswer } from '../../src/store/answers.js';
import { eraseGuild, eraseOlder, erasePerson } from '../../src/store/erase.js';
import { gapsOf, keepGap } from '../../src/store/gaps.js';
import { changeGuildSettings, guildSettings } from '../../src/store/guild-settings.js';
import { isFirstTold } from '../../src/store/hints.js';
import { keepMessageState, messageState } from '../../src/store/message-state.js';
import { changeNote, deleteNote, keepNote, NOTES_PER_PERSON, noteOf, notesOf } from '../../src/store/notes.js';
import { keepPendingAnswer } from '../../src/store/pending-answers.js';
import { keepPost } from '../../src/store/posts.js';
import { keepReport } from '../../src/store/reports.js';
import { keepResolved, resolvedAnswer } from '../../src/store/resolved.js';
import type { Store } from '../../src/store/store.js';
import { claimThread, discussedIn, dropThread, keepThread, threadOf } from '../../src/store/threads.js';
import { changeUserSettings, userSettings } from '../../src/store/user-settings.js';
import { vote, votesOfGuild } from '../../src/store/votes.js';
import { temporaryStore } from './temporary-store.js';

const GUILD = 'guild-1';
const answer = {
  messageId: 'message-1',
  guildId: GUILD,
  questionId: 'question-1',
};
const place = { document: 'brief', address: 'p12', guildId: GUILD };
const resolved = {
  guildId: GUILD,
  channelId: 'channel-1',
  question: 'What is hedging?',
  messageId: 'message-1',
  asker: null,
  resolvedAt: 1,
};

describe('settings', () => {
  it('of a person and a server are the defaults until they are changed, each alone', async () => {
    const store = await temporaryStore();
    expect(await userSettings(store, '1')).toEqual({ language: null, plain: false });
    await changeUserSettings(store, '1', { language: 'sr-Cyrl' });
    await changeUserSettings(store, '1', { plain: true });
    expect(await userSettings(store, '1')).toEqual({ language: 'sr-Cyrl', plain: true });
    expect(await userSettings(store, '2')).toEqual({ language: null, plain: false });

    expect((await guildSettings(store, GUILD)).answerChannels).toEqual([]);
    await changeGuildSettings(store, GUILD, { answerChannels: ['5', '6'], questionLog: true });
    await changeGuildSettings(store, GUILD, { answerLength: 'short', mentions: false });
    expect(await guildSettings(store, GUILD)).toEqual({
      answerChannels: ['5', '6'],
      mentions: false,
      privateByDefault: false,
      answerLength: 'short',
      language: null,
      questionLog: true,
      channelDocuments: new Map(),
    });
  });
});

describe('answers and votes', () => {
  it('are found by their message until it is forgotten', async () => {
    const store = await temporaryStore();
    const asker = store.keyedHash('1');
    await keepAnswer(store, { ...answer, asker, questionText: 'why?', answeredAt: 1 });
    await keepAnswer(store, { ...answer, asker, questionText: 'how?', answeredAt: 2 });
    expect(await answerTo(store, 'question-1')).toBe('message-1');
    expect(await answerTo(store, 'question-2')).toBeNull();
    expect(await answersText(store, 'message-1', 'how?')).toBe(true);
    expect(await answersText(store, 'message-1', 'why?')).toBe(false);
    expect(await isAskerOf(store, 'message-1', '1')).toBe(true);
    expect(await isAskerOf(store, 'message-1', '2')).toBe(false);
    expect(await askerOf(store, 'message-1')).toBe(store.keyedHash('1'));
    expect(await askerOf(store, 'message-2')).toBeNull();

    const voting = { messageId: 'message-1', guildId: GUILD, votedAt: 1 };
    await vote(store, { ...voting, voterId: '1', helpful: true });
    await vote(store, { ...voting, voterId: '2', helpful: true });
    await vote(store, { ...voting, voterId: '1', helpful: false });
    await vote(store, { ...voting, guildId: 'guild-2', messageId: 'message-2', voterId: '1', helpful: false });
    expect(await votesOfGuild(store, GUILD)).toEqual({ helpful: 1, notHelpful: 1 });

    await forgetAnswer(store, 'message-1');
    expect(await answerTo(store, 'question-1')).toBeNull();
    expect(await votesOfGuild(store, GUILD)).toEqual({ helpful: 0, notHelpful: 0 });
  });
});

describe('the state behind a message', () => {
  const DAY_MS = 24 * 60 * 60 * 1000;
  const state = { question: 'Who pays? '.repeat(40), asker: 'a'.repeat(64) };
  const kept = { ...state, messageId: 'message-1', guildId: GUILD };

  it('is what was kept last, until its time is over', async () => {
    const store = await temporaryStore();
    const now = Date.UTC(2100, 0);
    expect(await messageState(store, 'message-1', now)).toBeNull();
    await keepMessageState(store, { ...kept, question: 'Who?' }, now);
    await keepMessageState(store, kept, now);
    expect(await messageState(store, 'message-1', now + 89 * DAY_MS)).toEqual(state);
    expect(await messageState(store, 'message-1', now + 90 * DAY_MS)).toBeNull();
    await eraseOlder(store, { before: 0, now: now + 89 * DAY_MS });
    expect(await messageState(store, 'message-1', now)).toEqual(state);
    await eraseOlder(store, { before: 0, now: now + 90 * DAY_MS });
    expect(await messageState(store, 'message-1', now)).toBeNull();
  });

  it('goes with its message', async () => {
    const store = await temporaryStore();
    await keepMessageState(store, kept, 1);
    await forgetAnswer(store, 'message-1');
    expect(await messageState(store, 'message-1', 1)).toBeNull();
  });
});

describe('a thread', () => {
  it('is opened by one of those who press at once', async () => {
    const store = await temporaryStore();
    const claims = await Promise.all([1, 2, 3].map(() => claimThread(store, place, 1000)));
    expect(claims.map(({ kind }) => kind).sort()).toEqual(['opening', 'opening', 'yours']);
    await keepThread(store, place, 'thread-1');
    expect(await claimThread(store, place, 999_999)).toEqual({ kind: 'open', threadId: 'thread-1' });
    expect(await discussedIn(store, 'thread-1')).toEqual(place);
    expect(await discussedIn(store, 'thread-2')).toBeNull();
    const fresh = { kind: 'yours', claimedAt: 1000, wasBegun: false };
    expect(await claimThread(store, { ...place, address: 'p13' }, 1000)).toEqual(fresh);
  });

  it('can be opened anew when it is gone, or when whoever claimed it never opened it', async () => {
    const store = await temporaryStore();
    await claimThread(store, place, 1000);
    expect(await claimThread(store, place, 1000 + 60_000)).toEqual({ kind: 'opening' });
    const begun = { kind: 'yours', claimedAt: 1000, wasBegun: true };
    expect(await claimThread(store, place, 1000 + 60_001)).toEqual(begun);
    await keepThread(store, place, 'thread-1');
    await dropThread(store, place);
    expect(await threadOf(store, place)).toBeNull();
    expect(await claimThread(store, place, 2000)).toMatchObject({ kind: 'yours', wasBegun: false });
  });
});

describe('a hint', () => {
  it('is told to each person once', async () => {
    const store = await temporaryStore();
    expect(await isFirstTold(store, '1', 'hidden-reply')).toBe(true);
    expect(await isFirstTold(store, '1', 'hidden-reply')).toBe(false);
    expect(await isFirstTold(store, '2', 'hidden-reply')).toBe(true);
  });
});

describe('a settled question', () => {
  it('is known again on its server, whatever its case and punctuation, and in nearly the same words', async () => {
    const store = await temporaryStore();
    await keepResolved(store, { ...resolved, resolverId: '1' });
    await keepResolved(store, { ...resolved, messageId: 'message-2', resolverId: '2' });
    const here = { guildId: GUILD, channelId: 'channel-9' };
    await keepResolved(store, {
      ...resolved,
      question: 'Why did Rotova sell its old port?',
      messageId: 'message-3',
      resolverId: '2',
    });
    expect((await resolvedAnswer(store, here, ' what is HEDGING'))?.messageId).toBe('message-2');
    expect((await resolvedAnswer(store, here, 'why did Rotova sell the old port'))?.messageId).toBe('message-3');
    expect(await resolvedAnswer(store, here, 'when did Rotova sell the old port')).toBeNull();
    expect(await resolvedAnswer(store, here, 'what is a wedge')).toBeNull();
    expect(await resolvedAnswer(store, { guildId: 'guild-2', channelId: 'channel-1' }, 'What is hedging?')).toBeNull();
  });

  it('is looked up in a moment among twenty thousand, and for a question of letters that stand for whole phrases', async () => {
    const store = await temporaryStore();
    const piers = Array.from({ length: 20_000 }, (_, pier) => `What did pier ${pier} cost in its year ${pier * 7}?`);
    for (let from = 0; from < piers.length; from += 1000) {
      const rows = piers.slice(from, from + 1000).map((question, at) => ({
        ...{ id: question, place_id: GUILD, guild_id: GUILD, channel_id: 'channel-1', message_id: 'message-1' },
        ...{ question, question_key: question, asker: null, resolver: '1', resolved_at: from + at },
      }));
      await store.database.insertInto('resolved').values(rows).execute();
    }
    for (const question of ['who sold missiles to Serbia', 'ﷺ'.repeat(2000)]) {
      const before = process.cpuUsage();
      for (let turn = 0; turn < 5; turn += 1) expect(await resolvedAnswer(store, resolved, question)).toBeNull();
      expect(process.cpuUsage(before).user / 5000).toBeLessThan(60);
    }
  });
});

describe('notes', () => {
  const note = { document: 'brief', edition: 'e', address: 'p1', passage: 'It was sold.', note: 'Why?', tag: 'week1' };

  it('are read, changed and deleted by their writer alone', async () => {
    const store = await temporaryStore();
    const id = (await keepNote(store, '1', { ...note, notedAt: 1 })) ?? '';
    await keepNote(store, '1', { ...note, note: 'To whom?', notedAt: 2 });
    expect((await notesOf(store, '1')).map((one) => one.note)).toEqual(['To whom?', 'Why?']);
    expect(await notesOf(store, '2')).toEqual([]);
    expect(await noteOf(store, '2', id)).toBeNull();
    await changeNote(store, '2', id, { note: 'Mine!' });
    await deleteNote(store, '2', id);
    expect(await noteOf(store, '1', id)).toEqual({ ...note, id, notedAt: 1 });
    await changeNote(store, '1', id, { note: 'Because.', tag: '' });
    expect(await noteOf(store, '1', id)).toMatchObject({ note: 'Because.', tag: '', passage: 'It was sold.' });
    await deleteNote(store, '1', id);
    expect(await noteOf(store, '1', id)).toBeNull();
  });

  it('of one person are at most a few hundred', async () => {
    const store = await temporaryStore();
    for (let count = 0; count < NOTES_PER_PERSON; count += 1) await keepNote(store, '1', { ...note, notedAt: count });
    expect(await keepNote(store, '1', { ...note, notedAt: 1 })).toBeNull();
    expect(await keepNote(store, '2', { ...note, notedAt: 1 })).not.toBeNull();
  });
});

/** One row in each table that holds something of a person. */
async function fill(store: Store, userId: string): Promise<void> {
  await changeUserSettings(store, userId, { language: 'de' });
  await keepAnswer(store, {
    ...answer,
    messageId: `message-of-${userId}`,
    asker: store.keyedHash(userId),
    questionText: null,
    answeredAt: 1,
  });
  await vote(store, { messageId: 'message-1', guildId: GUILD, votedAt: 1, voterId: userId, helpful: true });
  await keepResolved(store, { ...resolved, question: `What about ${userId}?`, resolverId: userId });
  await keepResolved(store, {
    ...resolved,
    question: `Who asked for ${userId}?`,
    asker: store.keyedHash(userId),
    resolverId: '9',
  });
  await keepMessageState(
    store,
    { messageId: `message-of-${userId}`, guildId: GUILD, question: 'Who pays?', asker: store.keyedHash(userId) },
    1,
  );
  await keepGap(store, { guildId: GUILD, question: 'Who pays?', askerId: userId, askedAt: 1 });
  await keepPendingAnswer(store, {
    questionId: `question-of-${userId}`,
    guildId: GUILD,
    channelId: 'channel-1',
    kind: 'reply',
    asker: store.keyedHash(userId),
    begunAt: 1,
  });
  await keepReport(store, {
    guildId: GUILD,
    channelId: null,
    messageId: 'message-1',
    question: 'Who pays?',
    reason: 'Wrong.',
    document: 'brief',
    passages: ['p1'],
    reporterId: userId,
    asker: null,
    reportedAt: 1,
  });
  await isFirstTold(store, userId, 'hidden-reply');
  const noted = { document: 'brief', edition: 'e', address: 'p1', passage: 'It was sold.', tag: '', notedAt: 1 };
  await keepNote(store, userId, { ...noted, note: 'Why?' });
  const posted = { channelId: 'channel-1', guildId: GUILD, subject: 'note-1', postedAt: 1 };
  await keepPost(store, { ...posted, messageId: `post-of-${userId}`, person: store.keyedHash(userId) });
}

async function rowCounts({ database }: Store): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { name } of await database.introspection.getTables()) {
    const { rows } = await sql<{ count: number }>`SELECT count(*) AS count FROM ${sql.table(name)}`.execute(database);
    counts[name] = rows[0]?.count ?? 0;
  }
  return counts;
}

describe('erasing', () => {
  it('a person deletes all of theirs and nothing of others, and says how much', async () => {
    const store = await temporaryStore();
    await fill(store, '2');
    const before = await rowCounts(store);
    await fill(store, '1');
    expect(await erasePerson(store, '1')).toMatchObject({
      user_settings: 1,
      answers: 1,
      votes: 1,
      resolved: 2,
      gaps: 1,
      reports: 1,
      notes: 1,
      posts: 1,
    });
    expect(await rowCounts(store)).toEqual(before);
    expect(Object.values(await erasePerson(store, '1')).every((count) => count === 0)).toBe(true);
  });

  it('a server deletes all of its rows and leaves what people chose', async () => {
    const store = await temporaryStore();
    await fill(store, '1');
    await changeGuildSettings(store, GUILD, { mentions: false });
    await claimThread(store, place, 1);
    await eraseGuild(store, GUILD);
    const rows = await rowCounts(store);
    expect(Object.entries(rows).filter(([, count]) => count > 0)).toEqual([
      ['hints', 1],
      ['notes', 1],
      ['user_settings', 1],
    ]);
  });

  it('the log of a server holds its own questions alone', async () => {
    const store = await temporaryStore();
    await keepGap(store, { guildId: GUILD, question: 'Who pays?', askerId: '1', askedAt: 1 });
    await keepGap(store, { guildId: 'guild-2', question: 'Who pays?', askerId: '1', askedAt: 1 });
    expect(await gapsOf(store, GUILD)).toMatchObject([{ question: 'Who pays?', asker: store.keyedHash('1') }]);
    await eraseGuild(store, GUILD);
    expect(await gapsOf(store, GUILD)).toEqual([]);
    expect(await gapsOf(store, 'guild-2')).toHaveLength(1);
  });
});
