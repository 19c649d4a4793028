import { chmod, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, type Migration, Migrator, SqliteDialect, sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { answerTo, askerOf } from '../../src/store/answers.js';
import { dailyPassage } from '../../src/store/daily.js';
import { StoreError } from '../../src/store/errors.js';
import { gapsOf } from '../../src/store/gaps.js';
import { MIGRATIONS } from '../../src/store/migrations.js';
import { openStore } from '../../src/store/open.js';
import { resolvedAnswer } from '../../src/store/resolved.js';
import { changeUserSettings, userSettings } from '../../src/store/user-settings.js';
import { temporaryFolder, temporaryStore } from './temporary-store.js';

const FIRST = '0001-first-tables';

const failure = async (folder: string): Promise<StoreError> => {
  const error: unknown = await openStore(folder).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof StoreError)) throw new Error(`No StoreError: ${String(error)}`);
  return error;
};

describe('the store', () => {
  it('makes its folder, and keeps what was written when opened again', async () => {
    const folder = join(await temporaryFolder(), 'new', 'data');
    const first = await openStore(folder);
    await changeUserSettings(first, '1', { language: 'tr' });
    await first.close();
    const second = await openStore(folder);
    expect((await userSettings(second, '1')).language).toBe('tr');
    await second.close();
  });

  it('has the tables that the code expects after the migrations', async () => {
    const { database } = await temporaryStore();
    const tables = (await database.introspection.getTables()).map(
      ({ name, columns }) => `${name}: ${columns.map((column) => column.name).join(' ')}`,
    );
    expect(tables.sort()).toMatchInlineSnapshot(`
      [
        "answers: message_id guild_id question_id question_hash asker answered_at",
        "application: application_id",
        "backups: made_at expires_at",
        "daily_messages: message_id guild_id sent_at",
        "daily_passages: guild_id channel_id local_time zone due_at last_used_at failures failed_at sent leased_until",
        "forgotten: kind subject forgotten_at",
        "gaps: id guild_id group_id question asker asked_at",
        "guild_settings: guild_id answer_channels mentions private_by_default answer_length language question_log channel_documents",
        "hints: person hint",
        "left_servers: guild_id left_at",
        "message_states: message_id guild_id question asker expires_at",
        "minutes: thread_id guild_id opened_at closed_at message_id written_people",
        "minutes_people: thread_id guild_id person is_opener",
        "notes: id person document edition address passage note tag noted_at",
        "pending_answers: question_id guild_id channel_id kind asker begun_at",
        "plan_marks: plan_id guild_id week person mark marked_at",
        "plan_weeks: plan_id guild_id week opens_on sections message_id discussed_at is_moved",
        "plans: id guild_id channel_id document role_id weekday local_time zone ends_on due_at failures leased_until begun_at",
        "position_votes: position_id guild_id person choice why voted_at",
        "positions: id guild_id channel_id message_id document address passage first_id ends_at closed_at is_told",
        "posts: message_id channel_id guild_id person subject posted_at",
        "quiz_answers: quiz_id guild_id document item person choice is_right is_final answered_at",
        "quiz_flags: place_id guild_id item flagged_at",
        "quiz_people: quiz_id guild_id person shows_score",
        "quizzes: id guild_id channel_id message_id document items ends_at is_closed",
        "reports: id guild_id channel_id message_id question reason document passages reporter asker reported_at",
        "resolved: id place_id guild_id channel_id question question_key message_id resolver resolved_at asker",
        "review_cards: person card memory due_at added_at",
        "role_turns: session_id guild_id person role has_passed taken_at",
        "threads: document address guild_id thread_id claimed_at leased_until",
        "user_settings: person language plain",
        "votes: message_id voter guild_id helpful voted_at",
      ]
    `);
  });

  it('has ids that the program makes and times of 64 bits, for several processes and other engines', async () => {
    const { database } = await temporaryStore();
    for (const { name, columns } of await database.introspection.getTables()) {
      for (const { name: column, dataType, isAutoIncrementing } of columns) {
        const isTime = /_(?:at|until)$/u.test(column);
        const isId = /(?:^|_)id$/u.test(column);
        expect([name, column, isAutoIncrementing]).toEqual([name, column, false]);
        if (isTime || isId)
          expect([name, column, dataType.toLowerCase()]).toEqual([name, column, isTime ? 'bigint' : 'text']);
      }
    }
  });

  it('keeps what an earlier version wrote', async () => {
    const folder = await temporaryFolder();
    const sqlite = new Database(join(folder, 'store.sqlite'));
    const earlier = new Kysely<unknown>({ dialect: new SqliteDialect({ database: sqlite }) });
    const provider = { getMigrations: () => Promise.resolve({ [FIRST]: MIGRATIONS[FIRST] as Migration }) };
    await new Migrator({ db: earlier, provider }).migrateToLatest();
    sqlite.exec(`
      INSERT INTO resolved VALUES (1, 'g1', 'g1', 'c1', 'What is hedging?', 'what is hedging', 'm1', 'brief', 'e', 'p12', 'r', 5);
      INSERT INTO answers VALUES ('m2', 'c1', 'g1', 'q2', 'hash', 'brief', 'e', 'p12 fn9', 'a', 6);
      INSERT INTO daily_passages VALUES ('g1', 'c1', '09:30', 'Europe/Belgrade', 7, 3, 2, 0, NULL, 4);
      INSERT INTO gaps VALUES
        (1, 'g1', 'Who owns the ferry?', 'a', 1), (2, 'g1', 'What does a crane cost?', 'b', 2),
        (3, 'g1', 'who owns that ferry', 'b', 3), (4, 'g1', 'Who owns the ferry now?', 'b', 4);
    `);
    await earlier.destroy();
    await writeFile(join(folder, 'person.key'), Buffer.alloc(32, 1), { mode: 0o600 });
    const store = await openStore(folder);
    const settled = await resolvedAnswer(store, { guildId: 'g1', channelId: 'c2' }, 'what is hedging');
    expect(settled).toMatchObject({ question: 'What is hedging?', messageId: 'm1', resolvedAt: 5 });
    expect(await answerTo(store, 'q2')).toBe('m2');
    expect(await askerOf(store, 'm2')).toBe('a');
    const daily = await dailyPassage(store, 'g1');
    expect(daily).toMatchObject({ hour: 9, minute: 30, dueAt: 7, lastUsedAt: 2, failures: 0, failedAt: null, sent: 4 });
    const gaps = await gapsOf(store, 'g1');
    // The newest of what one person asked about a subject.
    expect(gaps.map(({ question }) => question)).toEqual([
      'Who owns the ferry?',
      'What does a crane cost?',
      'Who owns the ferry now?',
    ]);
    expect(gaps[0]?.groupId).toBe(gaps[2]?.groupId);
    expect(gaps[0]?.groupId).not.toBe(gaps[1]?.groupId);
    await store.close();
  });

  it('keeps its key to the owner of the file, and the same key for the same person', async () => {
    const folder = await temporaryFolder();
    const first = await openStore(folder);
    const hash = first.keyedHash('42');
    await first.close();
    expect((await stat(join(folder, 'person.key'))).mode & 0o777).toBe(0o600);
    const second = await openStore(folder);
    expect(second.keyedHash('42')).toBe(hash);
    expect(second.keyedHash('43')).not.toBe(hash);
    await second.close();
    const other = await temporaryStore();
    expect(other.keyedHash('42')).not.toBe(hash);
  });

  it('never writes a person’s id', async () => {
    const folder = await temporaryFolder();
    const store = await openStore(folder);
    await changeUserSettings(store, '987654321987654321', { plain: true });
    await store.close();
    expect((await readFile(join(folder, 'store.sqlite'))).includes('987654321987654321')).toBe(false);
  });
});

describe('a store that cannot be used gives one line that says what to do', () => {
  it('when its file is no database', async () => {
    const folder = await temporaryFolder();
    await (await openStore(folder)).close();
    await writeFile(join(folder, 'store.sqlite'), 'settings, long ago\n'.repeat(100));
    expect((await failure(folder)).message).toMatch(/^\S+store\.sqlite is damaged\. .*move the file away.*$/u);
  });

  it('when pages of its file are overwritten', async () => {
    const folder = await temporaryFolder();
    const store = await openStore(folder);
    await sql`CREATE TABLE filler (text TEXT)`.execute(store.database);
    for (let row = 0; row < 200; row += 1) {
      await sql`INSERT INTO filler VALUES (${'words '.repeat(100)})`.execute(store.database);
    }
    await store.close();
    const file = join(folder, 'store.sqlite');
    const bytes = await readFile(file);
    bytes.fill(0xff, 4096, bytes.length - 4096);
    await writeFile(file, bytes);
    expect((await failure(folder)).message).toMatch(/^\S+store\.sqlite is damaged\. .*$/u);
  });

  it('when its key is damaged', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'person.key'), 'short');
    expect((await failure(folder)).message).toMatch(/^\S+person\.key is damaged\. .*$/u);
  });

  it('when its folder is a file', async () => {
    const file = join(await temporaryFolder(), 'data');
    await writeFile(file, '');
    expect((await failure(file)).message).toMatch(/^\S+ cannot be opened \(.+\)\. DATA_DIR must be a folder.*$/u);
  });

  it.runIf(process.platform === 'linux')('when its folder can never be made', async () => {
    expect((await failure('/proc/data')).message).toMatch(
      /^\/proc\/data\S* cannot be opened \(.+\)\. DATA_DIR must be a folder.*$/u,
    );
  });

  it('when its file is a folder', async () => {
    const folder = await temporaryFolder();
    await (await openStore(folder)).close();
    await rm(join(folder, 'store.sqlite'));
    await mkdir(join(folder, 'store.sqlite'));
    expect((await failure(folder)).message).toMatch(/^\S+ cannot be opened \(.+\)\. DATA_DIR must be a folder.*$/u);
  });

  it('when a newer version of the bot wrote it', async () => {
    const folder = await temporaryFolder();
    await (await openStore(folder)).close();
    const sqlite = new Database(join(folder, 'store.sqlite'));
    sqlite.exec("INSERT INTO kysely_migration VALUES ('9999-of-the-future', '2099-01-01')");
    sqlite.close();
    expect((await failure(folder)).message).toMatch(
      /^\S+ was written by another version of the bot: .*9999-of-the-future\. Update the bot.*$/u,
    );
  });

  it('when its key is gone, rather than forget whose the rows are; the key itself is never written in halves', async () => {
    const folder = await temporaryFolder();
    const store = await openStore(folder);
    await changeUserSettings(store, '42', { plain: true });
    await store.close();
    expect((await readdir(folder)).sort()).toEqual(['person.key', 'store.sqlite']);
    await rm(join(folder, 'person.key'));
    expect((await failure(folder)).message).toMatch(/person\.key is missing beside .*npm run restore/u);
    expect(await readdir(folder)).toEqual(['store.sqlite']);
  });
});

describe('the files of the store', () => {
  it('are for their owner alone, also in a folder that everybody may enter, and where an earlier version left them open', async () => {
    const folder = await temporaryFolder();
    await chmod(folder, 0o755);
    await (await openStore(folder)).close();
    await chmod(join(folder, 'store.sqlite'), 0o644);
    const store = await openStore(folder);
    await changeUserSettings(store, '42', { plain: true });
    for (const name of await readdir(folder)) {
      expect([name, (await stat(join(folder, name))).mode & 0o777]).toEqual([name, 0o600]);
    }
    await store.close();
  });
});

describe('a store of an earlier version', () => {
  it.each(Object.keys(MIGRATIONS).map((_, steps) => steps))(
    'that has been through %i steps is brought forward with what it holds',
    async (steps) => {
      const folder = await temporaryFolder();
      const sqlite = new Database(join(folder, 'store.sqlite'));
      const migrations = Object.fromEntries(Object.entries(MIGRATIONS).slice(0, steps));
      const earlier = new Kysely<unknown>({ dialect: new SqliteDialect({ database: sqlite }) });
      const { error } = await new Migrator({
        db: earlier,
        provider: { getMigrations: () => Promise.resolve(migrations) },
      }).migrateToLatest();
      expect(error).toBeUndefined();
      if (steps > 0) await sql`INSERT INTO hints VALUES ('somebody', 'hidden-reply')`.execute(earlier);
      await earlier.destroy();
      await writeFile(join(folder, 'person.key'), Buffer.alloc(32, 1), { mode: 0o600 });
      const store = await openStore(folder);
      expect(await store.database.selectFrom('hints').selectAll().execute()).toHaveLength(steps > 0 ? 1 : 0);
      await changeUserSettings(store, '42', { plain: true });
      await store.close();
    },
  );
});
