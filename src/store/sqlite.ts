/** Everything specific to SQLite: opening its file, locks, journal, copies; `postgres.ts` is its counterpart. */

import { chmodSync, closeSync, existsSync, openSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { type Dialect, type Driver, Kysely, SqliteDialect, sql } from 'kysely';
import { StoreError } from './errors.js';

export type SqliteFile = Database.Database;

/** Another process may be migrating the tables, and several may be waiting for it. */
const OPENING_LIMIT_MS = 10_000;
/** Afterwards SQLite waits on the main thread. */
const BUSY_LIMIT_MS = 20;
const FIRST_PAUSE_MS = 25;
const LONGEST_PAUSE_MS = 1600;
const OWNER_ALONE = 0o600;

/**
 * Opens the file, creating it if needed; only its owner may read it.
 * @throws {StoreError} when the file is damaged; the system's or SQLite's own error when it cannot be opened
 */
export function openFile(file: string): SqliteFile {
  // The journals get the mode of the file.
  createPrivate(file);
  chmodSync(file, OWNER_ALONE);
  const sqlite = new Database(file, { timeout: OPENING_LIMIT_MS });
  try {
    sqlite.pragma('journal_mode = WAL');
    sqlite.pragma('synchronous = NORMAL');
    // Deleted data is overwritten rather than only unlinked.
    sqlite.pragma('secure_delete = ON');
    requireWhole(sqlite, file);
    return sqlite;
  } catch (error) {
    sqlite.close();
    throw error;
  }
}

/** Limits the wait for other processes to that of a running bot, once the tables are migrated. */
export const waitBriefly = (sqlite: SqliteFile): unknown => sqlite.pragma(`busy_timeout = ${BUSY_LIMIT_MS}`);

/** Throws if the native part of the library was compiled for another version of Node. */
export function requireCompiled(): void {
  new Database(':memory:').close();
}

/** Opens an existing file read-only. */
export function openToRead(file: string): SqliteFile {
  return new Database(file, { readonly: true, fileMustExist: true });
}

/** @throws {StoreError} when the file fails SQLite's integrity check */
export function requireWhole(sqlite: SqliteFile, file: string): void {
  if (!isWhole(sqlite)) throw new StoreError(damaged(file));
}

/** Whether the file passes SQLite's integrity check. */
export const isWhole = (sqlite: SqliteFile): boolean => sqlite.pragma('quick_check', { simple: true }) === 'ok';

/** How long the file is by its header, in bytes. */
export const bytesOf = (sqlite: SqliteFile): number =>
  Number(sqlite.pragma('page_count', { simple: true })) * Number(sqlite.pragma('page_size', { simple: true }));

export const damaged = (file: string) =>
  `${file} is damaged. Restore a backup (npm run restore), or move the file away to start with empty settings.`;

/** SQLite waits for other writers on the main thread, so it gives up soon, and is asked again later instead. */
export function dialectOf(sqlite: SqliteFile): Dialect {
  const dialect = new SqliteDialect({ database: sqlite });
  return {
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (database) => dialect.createIntrospector(database),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createDriver: () => patient(dialect.createDriver()),
  };
}

/** Queries on the file, which stays open when they are over. */
export const queriesOn = <Tables>(sqlite: SqliteFile): Kysely<Tables> => new Kysely({ dialect: dialectOf(sqlite) });

function patient(driver: Driver): Driver {
  return {
    init: () => driver.init(),
    acquireConnection: async () => {
      const connection = await driver.acquireConnection();
      return {
        executeQuery: (query) => untilFree(() => connection.executeQuery(query)),
        streamQuery: (query, chunkSize) => connection.streamQuery(query, chunkSize),
      };
    },
    beginTransaction: (connection, settings) => driver.beginTransaction(connection, settings),
    commitTransaction: (connection) => driver.commitTransaction(connection),
    rollbackTransaction: (connection) => driver.rollbackTransaction(connection),
    releaseConnection: (connection) => driver.releaseConnection(connection),
    destroy: () => driver.destroy(),
  };
}

/** Tries again, for some three seconds, while another process has the file locked. */
async function untilFree<Result>(execute: () => Promise<Result>): Promise<Result> {
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs *= 2) {
    try {
      // SQLite runs at once, so its errors are thrown by the call itself.
      return await execute();
    } catch (error) {
      const isBusy = error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY';
      if (!isBusy || pauseMs > LONGEST_PAUSE_MS) throw error;
      await setTimeout(pauseMs);
    }
  }
}

/** Does the work while no other process can write to the file; rolled back if it fails. */
export async function exclusively<Result>(sqlite: SqliteFile, work: () => Promise<Result>): Promise<Result> {
  sqlite.exec('BEGIN EXCLUSIVE');
  try {
    const result = await work();
    sqlite.exec('COMMIT');
    return result;
  } catch (error) {
    if (sqlite.inTransaction) sqlite.exec('ROLLBACK');
    throw error;
  }
}

/** Checkpoints the write-ahead log, which also contains deleted rows, into the file. */
export const emptyJournal = <Tables>(database: Kysely<Tables>) =>
  sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(database);

/** In steps, a copy begins anew whenever another process has written between two of them, and may never end. */
const EVERY_PAGE = 0x7fffffff;

/** Copies the database, including what other processes have written so far, into another file; they can continue meanwhile. */
export async function copyTo(sqlite: SqliteFile, file: string): Promise<void> {
  createPrivate(file);
  await sqlite.backup(file, { progress: () => EVERY_PAGE });
}

/** Opens a copy that nobody else uses yet, to write to it. */
export const openCopy = (file: string): SqliteFile => new Database(file);

/** Makes a copy a single file without journals, and marks it with a number in SQLite's header. */
export function sealCopy(sqlite: SqliteFile, mark: number): void {
  sqlite.pragma(`application_id = ${mark}`);
  sqlite.pragma('journal_mode = DELETE');
  sqlite.exec('VACUUM');
}

export const markOf = (sqlite: SqliteFile): unknown => sqlite.pragma('application_id', { simple: true });

/** Locks that are held: a database that nothing refers to would be closed by the garbage collector, and its lock released. */
const held = new Set<SqliteFile>();

/** Locks the file until the process ends in any way or `release` is called; null if another process has it locked. */
export function holdLock(file: string): { release(): void } | null {
  createPrivate(file);
  const sqlite = new Database(file, { timeout: 0 });
  try {
    sqlite.exec('BEGIN EXCLUSIVE');
    held.add(sqlite);
    return {
      release: () => {
        held.delete(sqlite);
        sqlite.close();
      },
    };
  } catch (error) {
    sqlite.close();
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY') return null;
    throw error;
  }
}

/** An existing file is not opened: closing it would release this process's locks on it. */
function createPrivate(file: string): void {
  if (existsSync(file)) return;
  try {
    closeSync(openSync(file, 'wx', OWNER_ALONE));
  } catch (error) {
    // Another process created it meanwhile.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}
