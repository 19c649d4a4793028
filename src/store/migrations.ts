/** The migrations from an empty database to the present tables, in the order of their names. A released migration never changes. */

import { randomUUID } from 'node:crypto';
import { type CreateTableBuilder, type Kysely, type Migration, sql } from 'kysely';
import { nearestSubject } from '../study/same-subject.js';
import { createPlans, createPositions } from './plan-migrations.js';
import { createMinutes, createNotes, createQuizzes, createReviewCards, createRoles } from './study-migrations.js';

export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-first-tables': { up: createFirstTables },
  '0002-message-states': { up: createMessageStates },
  '0003-unread-columns': { up: dropUnreadColumns },
  '0004-operations': { up: createOperations },
  '0005-leases': { up: prepareForProcesses },
  '0006-reports': { up: createReports },
  '0007-notes': { up: createNotes },
  '0008-quizzes': { up: createQuizzes },
  '0009-review-cards': { up: createReviewCards },
  '0010-plans': { up: createPlans },
  '0011-channel-documents': { up: addChannelDocuments },
  '0012-positions': { up: createPositions },
  '0013-minutes': { up: createMinutes },
  '0014-roles': { up: createRoles },
  '0015-cooldowns': { up: createCooldowns },
};

/** A migration must not know what the tables become after it, so it is not typed with the present tables. */
type Tableless = Pick<Kysely<unknown>, 'schema'>;

async function createFirstTables({ schema }: Tableless): Promise<void> {
  await schema
    .createTable('user_settings')
    .addColumn('person', 'text', (column) => column.primaryKey())
    .addColumn('language', 'text')
    .addColumn('plain', 'integer', (column) => column.notNull())
    .execute();
  await schema
    .createTable('guild_settings')
    .addColumn('guild_id', 'text', (column) => column.primaryKey())
    .addColumn('answer_channels', 'text', (column) => column.notNull())
    .addColumn('mentions', 'integer', (column) => column.notNull())
    .addColumn('private_by_default', 'integer', (column) => column.notNull())
    .addColumn('answer_length', 'text', (column) => column.notNull())
    .addColumn('language', 'text')
    .addColumn('question_log', 'integer', (column) => column.notNull())
    .execute();
  await schema
    .createTable('daily_passages')
    .addColumn('guild_id', 'text', (column) => column.primaryKey())
    .addColumn('channel_id', 'text', (column) => column.notNull())
    .addColumn('local_time', 'text', (column) => column.notNull())
    .addColumn('zone', 'text', (column) => column.notNull())
    .addColumn('due_at', 'integer', (column) => column.notNull())
    .addColumn('last_sent_at', 'integer')
    .addColumn('last_used_at', 'integer', (column) => column.notNull())
    .addColumn('failures', 'integer', (column) => column.notNull())
    .addColumn('failed_at', 'integer')
    .addColumn('sent', 'integer', (column) => column.notNull())
    .execute();
  await schema
    .createTable('daily_messages')
    .addColumn('message_id', 'text', (column) => column.primaryKey())
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('sent_at', 'integer', (column) => column.notNull())
    .execute();
  await schema
    .createTable('answers')
    .addColumn('message_id', 'text', (column) => column.primaryKey())
    .addColumn('channel_id', 'text', (column) => column.notNull())
    .addColumn('guild_id', 'text')
    .addColumn('question_id', 'text')
    .addColumn('question_hash', 'text')
    .addColumn('document', 'text')
    .addColumn('edition', 'text')
    .addColumn('passages', 'text', (column) => column.notNull())
    .addColumn('asker', 'text', (column) => column.notNull())
    .addColumn('answered_at', 'integer', (column) => column.notNull())
    .execute();
  await schema
    .createTable('votes')
    .addColumn('message_id', 'text', (column) => column.notNull())
    .addColumn('voter', 'text', (column) => column.notNull())
    .addColumn('guild_id', 'text')
    .addColumn('helpful', 'integer', (column) => column.notNull())
    .addColumn('voted_at', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('votes_key', ['message_id', 'voter'])
    .execute();
  await schema
    .createTable('threads')
    .addColumn('document', 'text', (column) => column.notNull())
    .addColumn('address', 'text', (column) => column.notNull())
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('thread_id', 'text', (column) => column.unique())
    .addColumn('claimed_at', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('threads_key', ['document', 'address', 'guild_id'])
    .execute();
  await schema
    .createTable('resolved')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('place_id', 'text', (column) => column.notNull())
    .addColumn('guild_id', 'text')
    .addColumn('channel_id', 'text', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('question_key', 'text', (column) => column.notNull())
    .addColumn('message_id', 'text', (column) => column.notNull())
    .addColumn('document', 'text', (column) => column.notNull())
    .addColumn('edition', 'text', (column) => column.notNull())
    .addColumn('address', 'text', (column) => column.notNull())
    .addColumn('resolver', 'text', (column) => column.notNull())
    .addColumn('resolved_at', 'integer', (column) => column.notNull())
    .addUniqueConstraint('resolved_question', ['place_id', 'question_key'])
    .execute();
  await schema
    .createTable('gaps')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('asker', 'text', (column) => column.notNull())
    .addColumn('asked_at', 'integer', (column) => column.notNull())
    .execute();
  await schema
    .createTable('hints')
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('hint', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('hints_key', ['person', 'hint'])
    .execute();
  await schema.createIndex('answers_question').on('answers').column('question_id').execute();
  await schema.createIndex('answers_asker').on('answers').column('asker').execute();
  await schema.createIndex('votes_voter').on('votes').column('voter').execute();
  await schema.createIndex('gaps_guild').on('gaps').column('guild_id').execute();
}

/** Adds what buttons need of a message and whose question was settled; removes a time of the daily passage that was never read. */
async function createMessageStates({ schema }: Tableless): Promise<void> {
  await schema
    .createTable('message_states')
    .addColumn('message_id', 'text', (column) => column.primaryKey())
    .addColumn('guild_id', 'text')
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('asker', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .execute();
  await schema.createIndex('message_states_asker').on('message_states').column('asker').execute();
  await schema.alterTable('resolved').addColumn('asker', 'text').execute();
  await schema.alterTable('daily_passages').dropColumn('last_sent_at').execute();
}

/** Removes columns of answers and settled questions that were never read. */
async function dropUnreadColumns({ schema }: Tableless): Promise<void> {
  for (const column of ['channel_id', 'document', 'edition', 'passages']) {
    await schema.alterTable('answers').dropColumn(column).execute();
  }
  for (const column of ['document', 'edition', 'address']) {
    await schema.alterTable('resolved').dropColumn(column).execute();
  }
}

/**
 * Adds what backup, restore and a change of owner need. Times are `bigint`, since the 32 bits of `integer` in other engines are
 * too few for them.
 */
async function createOperations({ schema }: Tableless): Promise<void> {
  await schema
    .createTable('application')
    .addColumn('application_id', 'text', (column) => column.primaryKey())
    .execute();
  await schema
    .createTable('left_servers')
    .addColumn('guild_id', 'text', (column) => column.primaryKey())
    .addColumn('left_at', 'bigint', (column) => column.notNull())
    .execute();
  await schema
    .createTable('backups')
    .addColumn('made_at', 'bigint', (column) => column.primaryKey())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .execute();
  await schema
    .createTable('forgotten')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('forgotten_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('forgotten_key', ['kind', 'subject'])
    .execute();
}

type NewTable = CreateTableBuilder<string, string>;

/**
 * Prepares for several processes and other engines: ids that the program makes, times of 64 bits, leases for work that is due,
 * answers that are being sent, and the log of unanswered questions in groups.
 */
async function prepareForProcesses(database: Kysely<unknown>): Promise<void> {
  const text = (table: NewTable, ...names: string[]) =>
    names.reduce((made, name) => made.addColumn(name, 'text', (column) => column.notNull()), table);
  const times = (table: NewTable, ...names: string[]) =>
    names.reduce((made, name) => made.addColumn(name, 'bigint', (column) => column.notNull()), table);
  await rebuild(database, 'daily_passages', (table) =>
    times(
      text(
        table.addColumn('guild_id', 'text', (column) => column.primaryKey()),
        'channel_id',
        'local_time',
        'zone',
      ),
      'due_at',
      'last_used_at',
    )
      .addColumn('failures', 'integer', (column) => column.notNull())
      .addColumn('failed_at', 'bigint')
      .addColumn('sent', 'integer', (column) => column.notNull())
      .addColumn('leased_until', 'bigint', (column) => column.notNull().defaultTo(0)),
  );
  await rebuild(database, 'daily_messages', (table) =>
    times(
      text(
        table.addColumn('message_id', 'text', (column) => column.primaryKey()),
        'guild_id',
      ),
      'sent_at',
    ),
  );
  await rebuild(database, 'answers', (table) =>
    times(
      text(
        table
          .addColumn('message_id', 'text', (column) => column.primaryKey())
          .addColumn('guild_id', 'text')
          .addColumn('question_id', 'text')
          .addColumn('question_hash', 'text'),
        'asker',
      ),
      'answered_at',
    ),
  );
  await rebuild(database, 'votes', (table) =>
    times(
      text(table, 'message_id', 'voter')
        .addColumn('guild_id', 'text')
        .addColumn('helpful', 'integer', (column) => column.notNull()),
      'voted_at',
    ).addPrimaryKeyConstraint('votes_key', ['message_id', 'voter']),
  );
  await rebuild(database, 'threads', (table) =>
    times(
      text(table, 'document', 'address', 'guild_id').addColumn('thread_id', 'text', (column) => column.unique()),
      'claimed_at',
    )
      .addColumn('leased_until', 'bigint', (column) => column.notNull().defaultTo(0))
      .addPrimaryKeyConstraint('threads_key', ['document', 'address', 'guild_id']),
  );
  await rebuild(database, 'resolved', (table) =>
    times(
      text(
        text(
          table.addColumn('id', 'text', (column) => column.primaryKey()),
          'place_id',
        ).addColumn('guild_id', 'text'),
        'channel_id',
        'question',
        'question_key',
        'message_id',
        'resolver',
      ),
      'resolved_at',
    )
      .addColumn('asker', 'text')
      .addUniqueConstraint('resolved_question', ['place_id', 'question_key']),
  );
  await groupGaps(database);
  const { schema } = database;
  await schema
    .createTable('pending_answers')
    .addColumn('question_id', 'text', (column) => column.primaryKey())
    .addColumn('guild_id', 'text')
    .addColumn('channel_id', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('asker', 'text', (column) => column.notNull())
    .addColumn('begun_at', 'bigint', (column) => column.notNull())
    .execute();
  await schema.createIndex('answers_question').on('answers').column('question_id').execute();
  await schema.createIndex('answers_asker').on('answers').column('asker').execute();
  await schema.createIndex('votes_voter').on('votes').column('voter').execute();
  await schema.createIndex('resolved_place').on('resolved').columns(['place_id', 'resolved_at']).execute();
}

/**
 * Gives a table another form and keeps its rows; columns that only the new form has take their default. The old rows wait in a
 * table of their own, since PostgreSQL does not let two tables have constraints of the same name.
 */
async function rebuild(database: Kysely<unknown>, name: string, formed: (table: NewTable) => NewTable): Promise<void> {
  const kept = `${name}_kept`;
  const tables = await database.introspection.getTables();
  const table = tables.find((one) => one.name === name);
  const columns = sql.join((table?.columns ?? []).map((column) => sql.ref(column.name)));
  await sql`CREATE TABLE ${sql.table(kept)} AS SELECT ${columns} FROM ${sql.table(name)}`.execute(database);
  await database.schema.dropTable(name).execute();
  await formed(database.schema.createTable(name)).execute();
  await sql`INSERT INTO ${sql.table(name)} (${columns}) SELECT ${columns} FROM ${sql.table(kept)}`.execute(database);
  await database.schema.dropTable(kept).execute();
}

/** Per server, and of those per person. */
const LOGGED = { server: 500, person: 20 };

/** Groups the questions logged so far; of a long log, the newest are kept. */
async function groupGaps(database: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ guild_id: string; question: string; asker: string; asked_at: number }>`
    SELECT guild_id, question, asker, asked_at FROM gaps ORDER BY asked_at DESC, id DESC`.execute(database);
  await database.schema.dropTable('gaps').execute();
  await database.schema
    .createTable('gaps')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('group_id', 'text', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('asker', 'text', (column) => column.notNull())
    .addColumn('asked_at', 'bigint', (column) => column.notNull())
    .execute();
  await database.schema.createIndex('gaps_guild').on('gaps').columns(['guild_id', 'asked_at']).execute();
  await database.schema.createIndex('gaps_asker').on('gaps').column('asker').execute();
  const kept = new Map<string, { question: string; asker: string; groupId: string }[]>();
  for (const { guild_id: guildId, question, asker, asked_at: askedAt } of rows) {
    const earlier = kept.get(guildId) ?? [];
    const ofPerson = earlier.filter((one) => one.asker === asker);
    if (earlier.length >= LOGGED.server || ofPerson.length >= LOGGED.person) continue;
    const id = randomUUID();
    const groupId = nearestSubject(question, earlier)?.groupId ?? id;
    if (ofPerson.some((one) => one.groupId === groupId)) continue;
    kept.set(guildId, [...earlier, { question, asker, groupId }]);
    await sql`INSERT INTO gaps VALUES (${id}, ${guildId}, ${groupId}, ${question}, ${asker}, ${askedAt})`.execute(
      database,
    );
  }
}

/** Adds the answers that people reported. */
async function createReports({ schema }: Tableless): Promise<void> {
  await schema
    .createTable('reports')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('guild_id', 'text')
    .addColumn('channel_id', 'text')
    .addColumn('message_id', 'text', (column) => column.notNull())
    .addColumn('question', 'text')
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('document', 'text', (column) => column.notNull())
    .addColumn('passages', 'text', (column) => column.notNull())
    .addColumn('reporter', 'text', (column) => column.notNull())
    .addColumn('asker', 'text')
    .addColumn('reported_at', 'bigint', (column) => column.notNull())
    .execute();
  await schema.createIndex('reports_guild').on('reports').columns(['guild_id', 'reported_at']).execute();
  await schema.createIndex('reports_reporter').on('reports').column('reporter').execute();
}

/** Adds which channels are asked about one document alone. */
async function addChannelDocuments({ schema }: Tableless): Promise<void> {
  await schema
    .alterTable('guild_settings')
    .addColumn('channel_documents', 'text', (column) => column.notNull().defaultTo('{}'))
    .execute();
}

/** Adds the cooldowns of people, for all processes. */
async function createCooldowns({ schema }: Tableless): Promise<void> {
  await schema
    .createTable('cooldowns')
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('counted', 'text', (column) => column.notNull())
    .addColumn('times', 'integer', (column) => column.notNull())
    .addColumn('ends_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('cooldowns_key', ['person', 'counted'])
    .execute();
}
