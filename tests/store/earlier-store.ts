/** A store as an earlier version of the bot left it. */

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { type Dialect, Kysely, type Migration, Migrator, SqliteDialect } from 'kysely';
import { MIGRATIONS } from '../../src/store/migrations.js';
import { dialectsOf, keepKey } from '../../src/store/postgres.js';
import type { StorePlace } from './temporary-store.js';

/** Brings an empty place through some of the steps, and fills it. */
export async function earlierStore(
  place: StorePlace,
  steps: readonly string[],
  fill: (earlier: Kysely<unknown>) => Promise<unknown>,
): Promise<void> {
  const earlier = new Kysely<unknown>({ dialect: await dialectAt(place) });
  const key = Buffer.alloc(32, 1);
  if (place.databaseUrl === undefined) await writeFile(join(place.dataDir, 'person.key'), key, { mode: 0o600 });
  else await keepKey(earlier, key.toString('hex'));
  const migrations = Object.fromEntries(steps.map((step) => [step, MIGRATIONS[step] as Migration]));
  const provider = { getMigrations: () => Promise.resolve(migrations) };
  const { error } = await new Migrator({ db: earlier, provider }).migrateToLatest();
  if (error !== undefined) throw error;
  await fill(earlier);
  await earlier.destroy();
}

async function dialectAt({ dataDir, databaseUrl }: StorePlace): Promise<Dialect> {
  if (databaseUrl !== undefined) return dialectsOf(databaseUrl).patient;
  await mkdir(dataDir);
  return new SqliteDialect({ database: new Database(join(dataDir, 'store.sqlite')) });
}
