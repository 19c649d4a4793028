/** Migrates the tables of a database to those of the code, atomically, whatever version wrote it. */

import { Kysely, Migrator } from 'kysely';
import { StoreError } from './errors.js';
import { MIGRATIONS } from './migrations.js';
import { dialectOf, exclusively, type SqliteFile } from './sqlite.js';

/**
 * Runs the missing migrations in one transaction that excludes other processes.
 * @throws {StoreError} naming the migration if a newer version of the bot wrote the database
 */
export async function migrate(sqlite: SqliteFile, file: string): Promise<void> {
  requireKnownSchema(sqlite, file);
  // A separate Kysely instance on the same connection: destroying it would close the store's.
  const database = new Kysely<unknown>({ dialect: dialectOf(sqlite) });
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) },
  });
  await exclusively(sqlite, async () => {
    requireKnownSchema(sqlite, file);
    const { error } = await migrator.migrateToLatest();
    if (error !== undefined) throw error;
  });
}

/** @throws {StoreError} naming the migration if a newer version of the bot wrote the database */
export function requireKnownSchema(sqlite: SqliteFile, file: string): void {
  const unknown = stepsOf(sqlite).find((name) => !Object.hasOwn(MIGRATIONS, name));
  if (unknown === undefined) return;
  throw new StoreError(
    `${file} was written by another version of the bot: this one does not know its step ${unknown}. Update the bot, or move the file away.`,
  );
}

/** The migrations that have been applied to a database, in order. */
function stepsOf(sqlite: SqliteFile): string[] {
  const isThere = sqlite.prepare("SELECT 1 FROM sqlite_master WHERE name = 'kysely_migration'").get() !== undefined;
  if (!isThere) return [];
  const rows = sqlite.prepare('SELECT name FROM kysely_migration ORDER BY name').all();
  return rows.map((row) => String(Object(row).name));
}
