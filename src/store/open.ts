/** Opens the store: one SQLite file in the data folder or, with DATABASE_URL, a PostgreSQL database; migrated to the present tables. */

import { statSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { makeFolder } from '../index/folder.js';
import { StoreError } from './errors.js';
import { inWords } from './in-words.js';
import { migrate, type Named } from './schema.js';
import { keyedHashOf } from './secret.js';
import { dialectOf, emptyJournal, exclusively, openFile, queriesOn, type SqliteFile, waitBriefly } from './sqlite.js';
import type { Store } from './store.js';
import type { AllTables } from './tables.js';

export const STORE_FILE = 'store.sqlite';
const OWNER_ALONE = 0o700;

/**
 * The store in the folder or, with a URL, in PostgreSQL; created if there is none.
 * @throws {StoreError} one line, when the folder cannot be written, the database cannot be reached, or it is damaged or of a newer
 *   version
 */
export async function openStore(dataDir: string, databaseUrl?: string): Promise<Store> {
  if (databaseUrl === undefined) return openInFolder(dataDir);
  // Loaded only where it is used: the driver takes as long to load as the rest of the store.
  const { openInPostgres } = await import('./open-postgres.js');
  return openInPostgres(databaseUrl);
}

async function openInFolder(dataDir: string): Promise<Store> {
  const file = join(dataDir, STORE_FILE);
  let sqlite: SqliteFile | undefined;
  try {
    await makeFolder(dataDir, OWNER_ALONE);
    const keyedHash = keyedHashOf(dataDir, file);
    sqlite = openFile(file);
    await migrateFile(sqlite, file);
    waitBriefly(sqlite);
    const database = new Kysely<AllTables>({ dialect: dialectOf(sqlite) });
    const opened = sqlite;
    const store: Store = {
      database,
      keyedHash,
      transaction: (work) => database.transaction().execute(work),
      emptyJournal: async () => {
        await emptyJournal(database);
      },
      isReachable: () => Promise.resolve(true),
      bytes: () => Promise.resolve(statSync(file, { throwIfNoEntry: false })?.size ?? 0),
      close: async () => {
        await database.destroy();
        // Kysely does not close a connection that it has never used.
        opened.close();
      },
      get forInteractions() {
        return store;
      },
    };
    return store;
  } catch (error) {
    sqlite?.close();
    throw error instanceof StoreError ? error : new StoreError(inWords(error, file), { cause: error });
  }
}

/** What messages call the file. */
export const namedFile = (file: string): Named => ({ name: file, otherwise: 'move the file away' });

/** Brings the tables of the file up to date, in one step that excludes other processes. */
export async function migrateFile(sqlite: SqliteFile, file: string): Promise<void> {
  await exclusively(sqlite, () => migrate(queriesOn(sqlite), namedFile(file)));
}
