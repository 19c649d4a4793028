/** Everything that is SQLite's own: opening its file, its locks, its journal, its copies. Another engine would replace this file. */

import { chmodSync, closeSync, existsSync, openSync } from 'node:fs';
import Database from 'better-sqlite3';
import { type Kysely, SqliteDialect, sql } from 'kysely';
import { StoreError } from './errors.js';

export type SqliteFile = Database.Database;

/** Another process holds the file for milliseconds at most; SQLite waits on the main thread. */
const BUSY_LIMIT_MS = 1000;
const OWNER_ALONE = 0o600;

/**
 * Opens the file, made where there is none; nobody but its owner may read it.
 * @throws {StoreError} when the file is damaged; the system's or SQLite's own error when it cannot be opened
 */
export function openFile(file: string): SqliteFile {
  // The journals get the mode of the file.
  createPrivate(file);
  chmodSync(file, OWNER_ALONE);
  const sqlite = new Database(file, { timeout: BUSY_LIMIT_MS });
  try {
    sqlite.pragma('journal_mode = WAL');
    sqlite.pragma('synchronous = NORMAL');
    // What is deleted is overwritten, not only forgotten.
    sqlite.pragma('secure_delete = ON');
    requireWhole(sqlite, file);
    return sqlite;
  } catch (error) {
    sqlite.close();
    throw error;
  }
}

/** Opens a file that must be there, to read it alone. */
export function openToRead(file: string): SqliteFile {
  return new Database(file, { readonly: true, fileMustExist: true });
}

/** @throws {StoreError} when the file's pages do not hold together */
export function requireWhole(sqlite: SqliteFile, file: string): void {
  if (sqlite.pragma('quick_check', { simple: true }) !== 'ok') throw new StoreError(damaged(file));
}

export const damaged = (file: string) =>
  `${file} is damaged. Put a backup back (npm run restore), or move it away to start with empty settings.`;

export const dialectOf = (sqlite: SqliteFile) => new SqliteDialect({ database: sqlite });

/** Does the work while no other process can write to the file; undone when it fails. */
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

/** Takes what stands in the write-ahead log into the file: deleted rows also stand there. */
export const emptyJournal = <Tables>(database: Kysely<Tables>) =>
  sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(database);

/** Copies the database, with what other processes have written so far, into a file of its own; they go on meanwhile. */
export async function copyTo(sqlite: SqliteFile, file: string): Promise<void> {
  createPrivate(file);
  await sqlite.backup(file);
}

/** Makes a copy one whole file, without journals beside it, and marks what it is; the mark is a number of SQLite's header. */
export function sealCopy(sqlite: SqliteFile, mark: number): void {
  sqlite.pragma(`application_id = ${mark}`);
  sqlite.pragma('journal_mode = DELETE');
  sqlite.exec('VACUUM');
}

export const markOf = (sqlite: SqliteFile): unknown => sqlite.pragma('application_id', { simple: true });

/** Holds a lock on the file until the process ends, however it ends, or `release` is called; null where another holds it. */
export function holdLock(file: string): { release(): void } | null {
  createPrivate(file);
  const sqlite = new Database(file, { timeout: 0 });
  try {
    sqlite.exec('BEGIN EXCLUSIVE');
    return { release: () => sqlite.close() };
  } catch (error) {
    sqlite.close();
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY') return null;
    throw error;
  }
}

/** A file that is there is not opened: closing it would give up the locks that this process holds on it. */
function createPrivate(file: string): void {
  if (!existsSync(file)) closeSync(openSync(file, 'wx', OWNER_ALONE));
}
