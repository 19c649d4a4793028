/** Opens the store: one SQLite file in the data folder, brought to the present tables. */

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, Migrator, SqliteDialect } from 'kysely';
import { StoreError } from './errors.js';
import { MIGRATIONS } from './migrations.js';
import { type KeyedHash, keyedHashOf } from './secret.js';
import type { Tables } from './tables.js';

const FILE_NAME = 'store.sqlite';
/** Another process holds the file for milliseconds at most; SQLite waits on the main thread. */
const BUSY_LIMIT_MS = 1000;
const OWNER_ALONE = 0o700;

export interface Store {
  readonly database: Kysely<Tables>;
  /** What stands for a person in every table. */
  readonly keyedHash: KeyedHash;
  close(): Promise<void>;
}

/**
 * The store of the folder, made where there is none.
 * @throws {StoreError} one line, when the folder cannot be written, or the file is damaged or of a newer version
 */
export async function openStore(dataDir: string): Promise<Store> {
  const file = join(dataDir, FILE_NAME);
  let sqlite: Database.Database | undefined;
  try {
    mkdirSync(dataDir, { recursive: true, mode: OWNER_ALONE });
    const keyedHash = keyedHashOf(dataDir);
    sqlite = openFile(file);
    const database = new Kysely<Tables>({ dialect: new SqliteDialect({ database: sqlite }) });
    await migrate(database);
    return { database, keyedHash, close: () => database.destroy() };
  } catch (error) {
    sqlite?.close();
    throw error instanceof StoreError ? error : new StoreError(inWords(error, file), { cause: error });
  }
}

function openFile(file: string): Database.Database {
  const sqlite = new Database(file, { timeout: BUSY_LIMIT_MS });
  try {
    sqlite.pragma('journal_mode = WAL');
    sqlite.pragma('synchronous = NORMAL');
    // What is deleted is overwritten, not only forgotten.
    sqlite.pragma('secure_delete = ON');
    const found = sqlite.pragma('quick_check', { simple: true });
    if (found !== 'ok') throw new StoreError(damaged(file));
    return sqlite;
  } catch (error) {
    sqlite.close();
    throw error;
  }
}

async function migrate(database: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

const damaged = (file: string) =>
  `${file} is damaged. Put it back from a copy, or move it away to start with empty settings.`;

/** SQLite's result codes and the system's, as one line that says what to do. */
function inWords(error: unknown, file: string): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = error instanceof Error ? error.message.split('\n')[0] : String(error);
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')) return damaged(file);
  if (message?.startsWith('corrupted migrations') === true) {
    return `${file} was written by another version of the bot. Run that version, or move the file away.`;
  }
  return `${file} cannot be opened (${message}). DATA_DIR must be a folder that the bot may write to.`;
}
