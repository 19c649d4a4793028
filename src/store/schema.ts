/** Migrates the tables of a database to those of the code, atomically, whatever version wrote it. */

import { type Kysely, Migrator } from 'kysely';
import { StoreError } from './errors.js';
import { MIGRATIONS } from './migrations.js';

/** What messages call a database, and what to do instead of using it. */
export interface Named {
  readonly name: string;
  readonly otherwise: string;
}

/**
 * Runs the missing migrations; the caller keeps other processes from doing the same meanwhile.
 * @throws {StoreError} naming the migration if a newer version of the bot wrote the database
 */
export async function migrate<Tables>(database: Kysely<Tables>, named: Named): Promise<void> {
  await requireKnownSchema(database, named);
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

/** @throws {StoreError} naming the migration if a newer version of the bot wrote the database */
export async function requireKnownSchema<Tables>(database: Kysely<Tables>, { name, otherwise }: Named): Promise<void> {
  const unknown = (await stepsOf(database)).find((step) => !Object.hasOwn(MIGRATIONS, step));
  if (unknown === undefined) return;
  throw new StoreError(
    `${name} was written by another version of the bot: this one does not know its step ${unknown}. Update the bot, or ${otherwise}.`,
  );
}

/** Kysely's own table of what was migrated. */
const STEPS = 'kysely_migration';

/** Whether the database has a table of the name. */
export async function hasTable<Tables>(database: Kysely<Tables>, name: string): Promise<boolean> {
  const tables = await database.introspection.getTables({ withInternalKyselyTables: true });
  return tables.some((table) => table.name === name);
}

/** The migrations that have been applied to a database, in order; none of an empty one. */
export async function stepsOf<Tables>(database: Kysely<Tables>): Promise<string[]> {
  if (!(await hasTable(database, STEPS))) return [];
  const rows = await (database as unknown as Kysely<{ kysely_migration: { name: string } }>)
    .selectFrom(STEPS)
    .select('name')
    .orderBy('name')
    .execute();
  return rows.map(({ name }) => name);
}
