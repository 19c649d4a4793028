/** Makes backups: what is kept and the key in one file, while the bot runs. */

import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { makeBackupOf, readBackup } from './backup-file.js';
import { copyRows, keptTables } from './copy-tables.js';
import { StoreError } from './errors.js';
import { keepBackup } from './forgotten.js';
import { inWords } from './in-words.js';
import { migrateFile, openStore, STORE_FILE } from './open.js';
import { keptKey, readingWhole } from './postgres.js';
import { postgresFailure } from './postgres-failure.js';
import { KEY_FILE } from './secret.js';
import { copyTo, openFile, openToRead, queriesOn } from './sqlite.js';
import type { Store } from './store.js';

const DAY_MS = 24 * 60 * 60_000;

export interface BackupMade {
  readonly expiresAt: number;
  /** Expired backups of this bot in the same folder, which were removed. */
  readonly removed: readonly string[];
}

/**
 * Copies what is kept, including the key, into a new file that only its owner may read; the bot may be running. Expired backups in
 * the target folder are removed.
 * @param days how long the backup can be restored
 * @throws {StoreError} when there is nothing to copy, or the file exists, is in DATA_DIR or cannot be written
 */
export async function backUp(
  dataDir: string,
  file: string,
  days: number,
  now: number,
  databaseUrl?: string,
): Promise<BackupMade> {
  const target = resolve(file);
  const database = join(dataDir, STORE_FILE);
  if (databaseUrl === undefined && !existsSync(database)) {
    throw new StoreError(`There is nothing to back up: ${database} does not exist.`);
  }
  if (!relative(resolve(dataDir), target).startsWith('..')) {
    throw new StoreError(
      `${target} is in DATA_DIR, where a backup would be lost together with the original. Choose another folder.`,
    );
  }
  if (existsSync(target)) throw new StoreError(`${target} already exists: choose another name for the backup.`);
  const times = { madeAt: now, expiresAt: now + days * DAY_MS };
  const store = await openStore(dataDir, databaseUrl);
  try {
    // Before copying, so that people who are forgotten meanwhile are on the list.
    await keepBackup(store, times.madeAt, times.expiresAt);
    await writeWholly(target, async (aside) => {
      const key = await (databaseUrl === undefined
        ? copyFile(dataDir, aside)
        : copyOf(store, aside).catch((error) => {
            throw isOfFile(error) ? error : postgresFailure(error, databaseUrl);
          }));
      makeBackupOf(aside, { key, ...times });
    });
  } finally {
    await store.close();
  }
  return { expiresAt: times.expiresAt, removed: await removeExpired(dirname(target), now) };
}

/** Whether the file of the backup failed, rather than the database. */
const isOfFile = (error: unknown): boolean =>
  error instanceof Error && ('path' in error || ('code' in error && String(error.code).startsWith('SQLITE')));

/** Writes the file under another name first, so that it is whole or not there. */
async function writeWholly(file: string, write: (aside: string) => Promise<void>): Promise<void> {
  const aside = `${file}.${randomBytes(4).toString('hex')}.new`;
  try {
    await write(aside);
    renameSync(aside, file);
  } catch (error) {
    for (const ending of ['', '-wal', '-shm']) rmSync(`${aside}${ending}`, { force: true });
    if (error instanceof StoreError) throw error;
    throw new StoreError(whyNotWritten(error, file, aside) ?? inWords(error, file), { cause: error });
  }
}

/** Says why the file of the backup itself cannot be written; null if the fault lies elsewhere. */
function whyNotWritten(error: unknown, file: string, aside: string): string | null {
  const { code, path } = Object(error);
  if (code === 'ENOSPC' || code === 'SQLITE_FULL')
    return `${file} cannot be written: the disk is full. Free some space, or choose another folder for the backup.`;
  if (path !== aside) return null;
  return code === 'ENOENT'
    ? `${file} cannot be written: there is no folder ${dirname(file)}. Make it, or choose another for the backup.`
    : `${file} cannot be written (${code}). Allow this user to write to ${dirname(file)}, or choose another folder for the backup.`;
}

/** Copies the file of the store; returns the key. */
async function copyFile(dataDir: string, file: string): Promise<Buffer> {
  const live = openToRead(join(dataDir, STORE_FILE));
  try {
    await copyTo(live, file);
  } finally {
    live.close();
  }
  return readFileSync(join(dataDir, KEY_FILE));
}

/** Copies a store in PostgreSQL, as it is at one moment, into a new file; returns the key. */
export async function copyOf({ database }: Store, file: string): Promise<Buffer> {
  const sqlite = openFile(file);
  try {
    await migrateFile(sqlite, file);
    return await readingWhole(database, async (transaction) => {
      for (const table of await keptTables(transaction)) await copyRows(transaction, queriesOn(sqlite), table);
      return Buffer.from((await keptKey(transaction)) ?? '', 'hex');
    });
  } finally {
    sqlite.close();
  }
}

/** Removes expired backups of this bot in the folder, whatever their names; other files are left alone. */
async function removeExpired(folder: string, now: number): Promise<string[]> {
  const removed: string[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = join(folder, entry.name);
    if (!entry.isFile() || !(await isExpiredBackup(file, now))) continue;
    rmSync(file, { force: true });
    removed.push(basename(file));
  }
  return removed;
}

async function isExpiredBackup(file: string, now: number): Promise<boolean> {
  try {
    return (await readBackup(file)).expiresAt <= now;
  } catch {
    return false;
  }
}
