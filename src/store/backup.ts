/** Backups: the database and the key in one file, created while the bot runs and restored while it does not. */

import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { eraseGuildRows, eraseHashed } from './erase.js';
import { StoreError } from './errors.js';
import { dropExpiredBackups, keepBackup } from './forgotten.js';
import { inWords } from './in-words.js';
import { openStore, STORE_FILE } from './open.js';
import { ownDataFolder } from './owner.js';
import { requireKnownSchema } from './schema.js';
import { isKey, KEY_FILE } from './secret.js';
import { copyTo, markOf, openCopy, openToRead, requireWhole, type SqliteFile, sealCopy } from './sqlite.js';
import { writeWhole } from './write-whole.js';

/** A magic number in the header of every backup: 'BrBk' in ASCII. */
const BACKUP_MARK = 0x4272_426b;
const DAY_MS = 24 * 60 * 60_000;
/** Where a restore keeps the data it replaces, within DATA_DIR. */
const REPLACED = 'replaced-';

export interface BackupMade {
  readonly expiresAt: number;
  /** Expired backups of this bot in the same folder, which were removed. */
  readonly removed: readonly string[];
}

/**
 * Copies the contents of the folder, including the key, into a new file that only its owner may read; the bot may be running.
 * Expired backups in the target folder are removed.
 * @param days how long the backup can be restored
 * @throws {StoreError} when there is nothing to copy, or the file exists, is in DATA_DIR or cannot be written
 */
export async function backUp(dataDir: string, file: string, days: number, now: number): Promise<BackupMade> {
  const database = join(dataDir, STORE_FILE);
  const target = resolve(file);
  if (!existsSync(database)) throw new StoreError(`There is nothing to back up: ${database} does not exist.`);
  if (!relative(resolve(dataDir), target).startsWith('..')) {
    throw new StoreError(
      `${target} is in DATA_DIR, where a backup would be lost together with the original. Choose another folder.`,
    );
  }
  if (existsSync(target)) throw new StoreError(`${target} already exists: choose another name for the backup.`);
  const aside = `${target}.${randomBytes(4).toString('hex')}.new`;
  const expiresAt = now + days * DAY_MS;
  try {
    const store = await openStore(dataDir);
    try {
      // Before copying, so that people who are forgotten meanwhile are on the list.
      await keepBackup(store, now, expiresAt);
    } finally {
      await store.close();
    }
    await copyWithKey(dataDir, aside, { madeAt: now, expiresAt });
    renameSync(aside, target);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error instanceof StoreError ? error : new StoreError(inWords(error, target), { cause: error });
  }
  return { expiresAt, removed: removeExpired(dirname(target), now) };
}

interface BackupTimes {
  readonly madeAt: number;
  readonly expiresAt: number;
}

async function copyWithKey(dataDir: string, file: string, { madeAt, expiresAt }: BackupTimes): Promise<void> {
  const live = openToRead(join(dataDir, STORE_FILE));
  try {
    await copyTo(live, file);
  } finally {
    live.close();
  }
  const copy = openCopy(file);
  try {
    copy.exec('CREATE TABLE backup (person_key BLOB NOT NULL, made_at INTEGER NOT NULL, expires_at INTEGER NOT NULL)');
    copy.prepare('INSERT INTO backup VALUES (?, ?, ?)').run(readFileSync(join(dataDir, KEY_FILE)), madeAt, expiresAt);
    sealCopy(copy, BACKUP_MARK);
    requireWhole(copy, file);
  } finally {
    copy.close();
  }
}

interface Backup extends BackupTimes {
  readonly key: Buffer;
}

/** @throws {StoreError} when the file is not a backup, is damaged, or was made by a newer version of the bot */
function readBackup(file: string): Backup {
  if (!existsSync(file)) throw new StoreError(`The backup ${file} does not exist.`);
  let sqlite: SqliteFile | undefined;
  try {
    sqlite = openToRead(file);
    if (markOf(sqlite) !== BACKUP_MARK) throw new StoreError(`${file} is not a backup of this bot.`);
    requireWhole(sqlite, file);
    requireKnownSchema(sqlite, file);
    const row = Object(sqlite.prepare('SELECT person_key, made_at, expires_at FROM backup').get());
    const key: unknown = row.person_key;
    if (!(key instanceof Buffer) || !isKey(key)) throw new StoreError(`${file} is damaged: it contains no key.`);
    return { key, madeAt: Number(row.made_at), expiresAt: Number(row.expires_at) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'SQLITE_NOTADB') throw new StoreError(`${file} is not a backup of this bot.`, { cause: error });
    throw error instanceof StoreError ? error : new StoreError(inWords(error, file), { cause: error });
  } finally {
    sqlite?.close();
  }
}

export interface Restored {
  readonly madeAt: number;
  /** Where the replaced data is; null if there was none. */
  readonly replaced: string | null;
  /** How many people and servers asked to be forgotten after the backup was made, and were erased from it. */
  readonly forgotten: number;
}

/**
 * Replaces the contents of the folder, which are kept, by a backup, and erases from it everyone who was forgotten since.
 * @throws {StoreError} when a bot runs on the folder, or the file is not a backup, has expired or is of a newer version
 */
export async function restore(dataDir: string, file: string, now: number): Promise<Restored> {
  const backup = readBackup(file);
  if (backup.expiresAt <= now) {
    throw new StoreError(
      `${file} expired on ${new Date(backup.expiresAt).toISOString().slice(0, 10)}: people were promised that it would not be used after that (/privacy).`,
    );
  }
  const release = await ownDataFolder(dataDir);
  try {
    const earlier = await listsOf(dataDir);
    const replaced = moveAside(dataDir, now);
    await putInPlace(dataDir, file, backup.key);
    const store = await openStore(dataDir);
    try {
      for (const { made_at: madeAt, expires_at: expiresAt } of earlier.backups) {
        await keepBackup(store, madeAt, expiresAt);
      }
      const since = earlier.forgotten.filter(({ forgotten_at: at }) => at >= backup.madeAt);
      for (const { kind, subject } of since) {
        await (kind === 'person' ? eraseHashed(store, subject) : eraseGuildRows(store, subject));
      }
      if (earlier.forgotten.length > 0) {
        await store.database
          .insertInto('forgotten')
          .values(earlier.forgotten)
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      }
      await dropExpiredBackups(store, now);
      return { madeAt: backup.madeAt, replaced, forgotten: since.length };
    } finally {
      await store.close();
    }
  } catch (error) {
    throw error instanceof StoreError ? error : new StoreError(inWords(error, dataDir), { cause: error });
  } finally {
    release();
  }
}

/** The lists of backups and of forgotten people in the store that will be replaced; empty if it cannot be read. */
async function listsOf(dataDir: string) {
  const nothing = { backups: [], forgotten: [] };
  if (!existsSync(join(dataDir, STORE_FILE))) return nothing;
  try {
    const store = await openStore(dataDir);
    try {
      const backups = await store.database.selectFrom('backups').selectAll().execute();
      return { backups, forgotten: await store.database.selectFrom('forgotten').selectAll().execute() };
    } finally {
      await store.close();
    }
  } catch {
    // A backup is restored mainly when the store is damaged.
    return nothing;
  }
}

function moveAside(dataDir: string, now: number): string | null {
  const present = [STORE_FILE, `${STORE_FILE}-wal`, `${STORE_FILE}-shm`, KEY_FILE].filter((name) =>
    existsSync(join(dataDir, name)),
  );
  if (present.length === 0) return null;
  const folder = join(dataDir, `${REPLACED}${new Date(now).toISOString().replaceAll(':', '-')}`);
  mkdirSync(folder, { mode: 0o700 });
  for (const name of present) renameSync(join(dataDir, name), join(folder, name));
  return folder;
}

async function putInPlace(dataDir: string, file: string, key: Buffer): Promise<void> {
  const aside = join(dataDir, `${STORE_FILE}.new`);
  rmSync(aside, { force: true });
  const source = openToRead(file);
  try {
    await copyTo(source, aside);
  } finally {
    source.close();
  }
  const copy = openCopy(aside);
  try {
    copy.exec('DROP TABLE backup');
    sealCopy(copy, 0);
  } finally {
    copy.close();
  }
  rmSync(join(dataDir, `${KEY_FILE}.new`), { force: true });
  writeWhole(join(dataDir, `${KEY_FILE}.new`), key);
  renameSync(join(dataDir, `${KEY_FILE}.new`), join(dataDir, KEY_FILE));
  renameSync(aside, join(dataDir, STORE_FILE));
}

/** Removes the data that a restore replaced, once it is as old as a backup may become. */
export function removeReplaced(dataDir: string, days: number, now: number): void {
  for (const name of readdirSync(dataDir).filter((one) => one.startsWith(REPLACED))) {
    const folder = join(dataDir, name);
    if (statSync(folder).ctimeMs <= now - days * DAY_MS) rmSync(folder, { recursive: true, force: true });
  }
}

/** Removes expired backups of this bot in the folder, whatever their names; other files are left alone. */
function removeExpired(folder: string, now: number): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = join(folder, entry.name);
    if (!entry.isFile() || !isExpiredBackup(file, now)) return [];
    rmSync(file, { force: true });
    return [basename(file)];
  });
}

function isExpiredBackup(file: string, now: number): boolean {
  try {
    return readBackup(file).expiresAt <= now;
  } catch {
    return false;
  }
}
