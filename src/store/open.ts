/** Opens the store: one SQLite file in the data folder, migrated to the present tables. */

import { join } from 'node:path';
import { Kysely } from 'kysely';
import { makeFolder } from '../index/folder.js';
import { StoreError } from './errors.js';
import { inWords } from './in-words.js';
import { migrate } from './schema.js';
import { type KeyedHash, keyedHashOf } from './secret.js';
import { dialectOf, openFile, type SqliteFile, waitBriefly } from './sqlite.js';
import type { AllTables } from './tables.js';

export const STORE_FILE = 'store.sqlite';
const OWNER_ALONE = 0o700;

export interface Store {
  readonly database: Kysely<AllTables>;
  /** The keyed hash that identifies a person in every table. */
  readonly keyedHash: KeyedHash;
  close(): Promise<void>;
}

/**
 * The store in the folder, created if there is none.
 * @throws {StoreError} one line, when the folder cannot be written, or the file is damaged or of a newer version
 */
export async function openStore(dataDir: string): Promise<Store> {
  const file = join(dataDir, STORE_FILE);
  let sqlite: SqliteFile | undefined;
  try {
    await makeFolder(dataDir, OWNER_ALONE);
    const keyedHash = keyedHashOf(dataDir, file);
    sqlite = openFile(file);
    await migrate(sqlite, file);
    waitBriefly(sqlite);
    const database = new Kysely<AllTables>({ dialect: dialectOf(sqlite) });
    const opened = sqlite;
    const close = async () => {
      await database.destroy();
      // Kysely does not close a connection that it has never used.
      opened.close();
    };
    return { database, keyedHash, close };
  } catch (error) {
    sqlite?.close();
    throw error instanceof StoreError ? error : new StoreError(inWords(error, file), { cause: error });
  }
}
