/** Puts a backup in the place of what is kept, while no bot runs, and erases from it everyone who was forgotten since. */

import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../index/folder.js';
import { copyOf } from './backup.js';
import { makeBackupOf, makeStoreOf, readBackup } from './backup-file.js';
import { copyRows, keptTables } from './copy-tables.js';
import { eraseGuildRows, eraseHashed } from './erase.js';
import { StoreError } from './errors.js';
import { dropExpiredBackups, keepBackup } from './forgotten.js';
import { inWords } from './in-words.js';
import { migrateFile, openStore, STORE_FILE } from './open.js';
import { ownStore } from './owner.js';
import { keepKey } from './postgres.js';
import { postgresFailure } from './postgres-failure.js';
import { moveAside, replacedFolder } from './replaced.js';
import { KEY_FILE } from './secret.js';
import { copyTo, openFile, openToRead, queriesOn } from './sqlite.js';
import type { Store } from './store.js';
import { writeWhole } from './write-whole.js';

const DAY_MS = 24 * 60 * 60_000;
const OWNER_ALONE = 0o700;

export interface Restored {
  readonly madeAt: number;
  /** Where the replaced data is; null if there was none. */
  readonly replaced: string | null;
  /** How many people and servers asked to be forgotten after the backup was made, and were erased from it. */
  readonly forgotten: number;
}

/**
 * Replaces what is kept, which is put aside in the folder, by a backup of either engine.
 * @throws {StoreError} when a bot runs, or the file is not a backup, has expired or is of a newer version
 */
export async function restore(dataDir: string, file: string, now: number, databaseUrl?: string): Promise<Restored> {
  const backup = await readBackup(file);
  if (backup.expiresAt <= now) {
    throw new StoreError(
      `${file} expired on ${new Date(backup.expiresAt).toISOString().slice(0, 10)}: people were promised that it would not be used after that (/privacy).`,
    );
  }
  const owned = await ownStore(dataDir, databaseUrl);
  try {
    const earlier = await listsOf(dataDir, databaseUrl);
    const replaced =
      databaseUrl === undefined
        ? await replaceFile(dataDir, file, backup.key, now)
        : await replaceRows(databaseUrl, { dataDir, file, key: backup.key, now });
    const store = await openStore(dataDir, databaseUrl);
    try {
      return { madeAt: backup.madeAt, replaced, forgotten: await forgetAgain(store, earlier, backup.madeAt, now) };
    } finally {
      await store.close();
    }
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw databaseUrl === undefined
      ? new StoreError(inWords(error, dataDir), { cause: error })
      : postgresFailure(error, databaseUrl);
  } finally {
    await owned.release();
  }
}

/** The lists of backups and of forgotten people in the store that will be replaced; empty if it cannot be read. */
async function listsOf(dataDir: string, databaseUrl?: string) {
  const nothing = { backups: [], forgotten: [] };
  if (databaseUrl === undefined && !existsSync(join(dataDir, STORE_FILE))) return nothing;
  try {
    const store = await openStore(dataDir, databaseUrl);
    try {
      const backups = await store.database.selectFrom('backups').selectAll().execute();
      return { backups, forgotten: await store.database.selectFrom('forgotten').selectAll().execute() };
    } finally {
      await store.close();
    }
  } catch (error) {
    // A backup is restored mainly when the store is damaged; a server that cannot be reached will not be reached below either.
    if (databaseUrl !== undefined) throw error;
    return nothing;
  }
}

/** Returns how many were erased again. */
async function forgetAgain(
  store: Store,
  earlier: Awaited<ReturnType<typeof listsOf>>,
  madeAt: number,
  now: number,
): Promise<number> {
  for (const { made_at: at, expires_at: expiresAt } of earlier.backups) await keepBackup(store, at, expiresAt);
  const since = earlier.forgotten.filter(({ forgotten_at: at }) => at >= madeAt);
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
  return since.length;
}

async function replaceFile(dataDir: string, file: string, key: Buffer, now: number): Promise<string | null> {
  const replaced = moveAside(dataDir, now);
  const aside = join(dataDir, `${STORE_FILE}.new`);
  rmSync(aside, { force: true });
  await copyBackup(file, aside);
  rmSync(join(dataDir, `${KEY_FILE}.new`), { force: true });
  writeWhole(join(dataDir, `${KEY_FILE}.new`), key);
  renameSync(join(dataDir, `${KEY_FILE}.new`), join(dataDir, KEY_FILE));
  renameSync(aside, join(dataDir, STORE_FILE));
  return replaced;
}

/** Copies a backup as a store. */
async function copyBackup(file: string, target: string): Promise<void> {
  const source = openToRead(file);
  try {
    await copyTo(source, target);
  } finally {
    source.close();
  }
  makeStoreOf(target);
}

interface Replacing {
  readonly dataDir: string;
  readonly file: string;
  readonly key: Buffer;
  readonly now: number;
}

/** What is in the database is kept as a backup in the folder; all rows change in one step. */
async function replaceRows(databaseUrl: string, { dataDir, file, key, now }: Replacing): Promise<string | null> {
  await makeFolder(dataDir, OWNER_ALONE);
  const store = await openStore(dataDir, databaseUrl);
  const folder = replacedFolder(dataDir, now);
  const aside = join(folder, 'restored.new');
  try {
    const replaced = join(folder, 'replaced.backup');
    const replacedKey = await copyOf(store, replaced);
    makeBackupOf(replaced, { key: replacedKey, madeAt: now, expiresAt: now + DAY_MS });
    await copyBackup(file, aside);
    const sqlite = openFile(aside);
    try {
      await migrateFile(sqlite, aside);
      await store.transaction(async (transaction) => {
        for (const table of await keptTables(transaction)) {
          await transaction.deleteFrom(table).execute();
          await copyRows(queriesOn(sqlite), transaction, table);
        }
        await keepKey(transaction, key.toString('hex'));
      });
    } finally {
      sqlite.close();
    }
    return folder;
  } finally {
    for (const ending of ['', '-wal', '-shm']) rmSync(`${aside}${ending}`, { force: true });
    await store.close();
  }
}
