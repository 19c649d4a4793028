import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { answerTo, askerOf } from '../../src/store/answers.js';
import { dailyPassage } from '../../src/store/daily.js';
import { gapsOf } from '../../src/store/gaps.js';
import { MIGRATIONS } from '../../src/store/migrations.js';
import { openStore } from '../../src/store/open.js';
import { resolvedAnswer } from '../../src/store/resolved.js';
import { changeUserSettings, userSettings } from '../../src/store/user-settings.js';
import { earlierStore } from './earlier-store.js';
import { emptyPlace, temporaryStore } from './temporary-store.js';

const FIRST = '0001-first-tables';

/** PostgreSQL has names of its own for the types of the standard. */
const standard = (type: string) => type.toLowerCase().replace('int8', 'bigint');

describe('the store', () => {
  it('keeps what was written when opened again, and knows the same people', async () => {
    const { dataDir, databaseUrl } = await emptyPlace();
    const first = await openStore(dataDir, databaseUrl);
    await changeUserSettings(first, '1', { language: 'tr' });
    await first.close();
    const second = await openStore(dataDir, databaseUrl);
    expect((await userSettings(second, '1')).language).toBe('tr');
    expect((await userSettings(second, '2')).language).toBeNull();
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
        "cooldowns: person counted times ends_at",
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
          expect([name, column, standard(dataType)]).toEqual([name, column, isTime ? 'bigint' : 'text']);
      }
    }
  });

  it('keeps what an earlier version wrote', async () => {
    const place = await emptyPlace();
    await earlierStore(place, [FIRST], async (earlier) => {
      await sql`INSERT INTO resolved VALUES (1, 'g1', 'g1', 'c1', 'What is hedging?', 'what is hedging', 'm1', 'brief', 'e', 'p12', 'r', 5)`.execute(
        earlier,
      );
      await sql`INSERT INTO answers VALUES ('m2', 'c1', 'g1', 'q2', 'hash', 'brief', 'e', 'p12 fn9', 'a', 6)`.execute(
        earlier,
      );
      await sql`INSERT INTO daily_passages VALUES ('g1', 'c1', '09:30', 'Europe/Belgrade', 7, 3, 2, 0, NULL, 4)`.execute(
        earlier,
      );
      await sql`INSERT INTO gaps VALUES
        (1, 'g1', 'Who owns the ferry?', 'a', 1), (2, 'g1', 'What does a crane cost?', 'b', 2),
        (3, 'g1', 'who owns that ferry', 'b', 3), (4, 'g1', 'Who owns the ferry now?', 'b', 4)`.execute(earlier);
    });
    const store = await openStore(place.dataDir, place.databaseUrl);
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
});

describe('a store of an earlier version', () => {
  it.each(Object.keys(MIGRATIONS).map((_, steps) => steps))(
    'that has been through %i steps is brought forward with what it holds',
    async (steps) => {
      const place = await emptyPlace();
      await earlierStore(place, Object.keys(MIGRATIONS).slice(0, steps), async (earlier) => {
        if (steps > 0) await sql`INSERT INTO hints VALUES ('somebody', 'hidden-reply')`.execute(earlier);
      });
      const store = await openStore(place.dataDir, place.databaseUrl);
      expect(await store.database.selectFrom('hints').selectAll().execute()).toHaveLength(steps > 0 ? 1 : 0);
      await changeUserSettings(store, '42', { plain: true });
      await store.close();
    },
  );
});
