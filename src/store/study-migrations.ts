/** The migrations that add what a study group uses. A released migration never changes. */

import type { Kysely } from 'kysely';

type Tableless = Pick<Kysely<unknown>, 'schema'>;

/** Adds notes, and the messages with people's own words. */
export async function createNotes({ schema }: Tableless): Promise<void> {
  await schema
    .createTable('notes')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('document', 'text', (column) => column.notNull())
    .addColumn('edition', 'text', (column) => column.notNull())
    .addColumn('address', 'text', (column) => column.notNull())
    .addColumn('passage', 'text', (column) => column.notNull())
    .addColumn('note', 'text', (column) => column.notNull())
    .addColumn('tag', 'text', (column) => column.notNull())
    .addColumn('noted_at', 'bigint', (column) => column.notNull())
    .execute();
  await schema
    .createTable('posts')
    .addColumn('message_id', 'text', (column) => column.primaryKey())
    .addColumn('channel_id', 'text', (column) => column.notNull())
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('posted_at', 'bigint', (column) => column.notNull())
    .execute();
  await schema.createIndex('notes_person').on('notes').column('person').execute();
  await schema.createIndex('posts_person').on('posts').column('person').execute();
}

/** Adds quizzes. */
export async function createQuizzes({ schema }: Tableless): Promise<void> {
  await schema
    .createTable('quizzes')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('guild_id', 'text')
    .addColumn('channel_id', 'text', (column) => column.notNull())
    .addColumn('message_id', 'text')
    .addColumn('document', 'text', (column) => column.notNull())
    .addColumn('items', 'text', (column) => column.notNull())
    .addColumn('ends_at', 'bigint', (column) => column.notNull())
    .addColumn('is_closed', 'integer', (column) => column.notNull())
    .execute();
  await schema
    .createTable('quiz_answers')
    .addColumn('quiz_id', 'text', (column) => column.notNull())
    .addColumn('guild_id', 'text')
    .addColumn('document', 'text', (column) => column.notNull())
    .addColumn('item', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('choice', 'text', (column) => column.notNull())
    .addColumn('is_right', 'integer', (column) => column.notNull())
    .addColumn('is_final', 'integer', (column) => column.notNull())
    .addColumn('answered_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('quiz_answers_key', ['quiz_id', 'item', 'person'])
    .execute();
  await schema
    .createTable('quiz_people')
    .addColumn('quiz_id', 'text', (column) => column.notNull())
    .addColumn('guild_id', 'text')
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('shows_score', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('quiz_people_key', ['quiz_id', 'person'])
    .execute();
  await schema
    .createTable('quiz_flags')
    .addColumn('place_id', 'text', (column) => column.notNull())
    .addColumn('guild_id', 'text')
    .addColumn('item', 'text', (column) => column.notNull())
    .addColumn('flagged_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('quiz_flags_key', ['place_id', 'item'])
    .execute();
  await schema.createIndex('quizzes_channel').on('quizzes').columns(['channel_id', 'ends_at']).execute();
  await schema.createIndex('quiz_answers_person').on('quiz_answers').columns(['person', 'answered_at']).execute();
}

/** Adds the cards that people review. */
export async function createReviewCards({ schema }: Tableless): Promise<void> {
  await schema
    .createTable('review_cards')
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('card', 'text', (column) => column.notNull())
    .addColumn('memory', 'text', (column) => column.notNull())
    .addColumn('due_at', 'bigint', (column) => column.notNull())
    .addColumn('added_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('review_cards_key', ['person', 'card'])
    .execute();
}

/** Adds minutes. */
export async function createMinutes({ schema }: Tableless): Promise<void> {
  await schema
    .createTable('minutes')
    .addColumn('thread_id', 'text', (column) => column.primaryKey())
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('opened_at', 'bigint', (column) => column.notNull())
    .addColumn('closed_at', 'bigint')
    .addColumn('message_id', 'text')
    .addColumn('written_people', 'integer')
    .execute();
  await schema
    .createTable('minutes_people')
    .addColumn('thread_id', 'text', (column) => column.notNull())
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('is_opener', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('minutes_people_key', ['thread_id', 'person'])
    .execute();
  await schema.createIndex('minutes_people_person').on('minutes_people').column('person').execute();
  await schema.createIndex('posts_subject').on('posts').column('subject').execute();
}

/** Adds the roles of sessions. */
export async function createRoles({ schema }: Tableless): Promise<void> {
  await schema
    .createTable('role_turns')
    .addColumn('session_id', 'text', (column) => column.notNull())
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('has_passed', 'integer', (column) => column.notNull())
    .addColumn('taken_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('role_turns_key', ['session_id', 'person', 'role'])
    .execute();
  await schema.createIndex('role_turns_person').on('role_turns').columns(['person', 'guild_id']).execute();
}
