/** The migrations from an empty database to the present tables, in the order of their names. A released migration never changes. */

import type { Kysely, Migration } from 'kysely';

export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-first-tables': { up: createFirstTables },
  '0002-message-states': { up: createMessageStates },
  '0003-unread-columns': { up: dropUnreadColumns },
  '0004-operations': { up: createOperations },
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
