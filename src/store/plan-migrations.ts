/** The migrations that add reading plans and positions. A released migration never changes. */

import type { Kysely } from 'kysely';

type Tableless = Pick<Kysely<unknown>, 'schema'>;

/** Adds reading plans. */
export async function createPlans({ schema }: Tableless): Promise<void> {
  await schema
    .createTable('plans')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('guild_id', 'text', (column) => column.notNull().unique())
    .addColumn('channel_id', 'text', (column) => column.notNull())
    .addColumn('document', 'text', (column) => column.notNull())
    .addColumn('role_id', 'text')
    .addColumn('weekday', 'integer', (column) => column.notNull())
    .addColumn('local_time', 'text', (column) => column.notNull())
    .addColumn('zone', 'text', (column) => column.notNull())
    .addColumn('ends_on', 'text', (column) => column.notNull())
    .addColumn('due_at', 'bigint')
    .addColumn('failures', 'integer', (column) => column.notNull())
    .addColumn('leased_until', 'bigint', (column) => column.notNull())
    .addColumn('begun_at', 'bigint')
    .execute();
  await schema
    .createTable('plan_weeks')
    .addColumn('plan_id', 'text', (column) => column.notNull())
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('week', 'integer', (column) => column.notNull())
    .addColumn('opens_on', 'text', (column) => column.notNull())
    .addColumn('sections', 'text', (column) => column.notNull())
    .addColumn('message_id', 'text')
    .addColumn('discussed_at', 'bigint')
    .addColumn('is_moved', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('plan_weeks_key', ['plan_id', 'week'])
    .execute();
  await schema
    .createTable('plan_marks')
    .addColumn('plan_id', 'text', (column) => column.notNull())
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('week', 'integer', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('mark', 'text', (column) => column.notNull())
    .addColumn('marked_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('plan_marks_key', ['plan_id', 'week', 'person', 'mark'])
    .execute();
  await schema.createIndex('plan_marks_person').on('plan_marks').column('person').execute();
}

/** Adds positions on passages. */
export async function createPositions({ schema }: Tableless): Promise<void> {
  await schema
    .createTable('positions')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('channel_id', 'text', (column) => column.notNull())
    .addColumn('message_id', 'text')
    .addColumn('document', 'text', (column) => column.notNull())
    .addColumn('address', 'text', (column) => column.notNull())
    .addColumn('passage', 'text', (column) => column.notNull())
    .addColumn('first_id', 'text')
    .addColumn('ends_at', 'bigint', (column) => column.notNull())
    .addColumn('closed_at', 'bigint')
    .addColumn('is_told', 'integer', (column) => column.notNull())
    .execute();
  await schema
    .createTable('position_votes')
    .addColumn('position_id', 'text', (column) => column.notNull())
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('choice', 'text', (column) => column.notNull())
    .addColumn('why', 'text', (column) => column.notNull())
    .addColumn('voted_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('position_votes_key', ['position_id', 'person'])
    .execute();
  await schema.createIndex('positions_guild').on('positions').columns(['guild_id', 'closed_at']).execute();
  await schema.createIndex('position_votes_person').on('position_votes').column('person').execute();
}
