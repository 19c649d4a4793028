/** The file of a backup: a SQLite database with the tables of the store, whatever engine it was made from, and the key. */

import { statSync } from 'node:fs';
import { StoreError } from './errors.js';
import { inWords } from './in-words.js';
import { namedFile } from './open.js';
import { requireKnownSchema } from './schema.js';
import { isKey } from './secret.js';
import {
  bytesOf,
  isWhole,
  markOf,
  openCopy,
  openToRead,
  queriesOn,
  requireWhole,
  type SqliteFile,
  sealCopy,
} from './sqlite.js';

/** A magic number in the header of every backup: 'BrBk' in ASCII. */
const BACKUP_MARK = 0x4272_426b;

interface Backup {
  readonly key: Buffer;
  readonly madeAt: number;
  readonly expiresAt: number;
}

/** Makes a copy of a store a backup: adds the key and the times, and marks it. */
export function makeBackupOf(file: string, { key, madeAt, expiresAt }: Backup): void {
  const copy = openCopy(file);
  try {
    copy.exec('CREATE TABLE backup (person_key BLOB NOT NULL, made_at INTEGER NOT NULL, expires_at INTEGER NOT NULL)');
    copy.prepare('INSERT INTO backup VALUES (?, ?, ?)').run(key, madeAt, expiresAt);
    sealCopy(copy, BACKUP_MARK);
    requireWhole(copy, file);
  } finally {
    copy.close();
  }
}

/** Makes a copy of a backup a store again. */
export function makeStoreOf(file: string): void {
  const copy = openCopy(file);
  try {
    copy.exec('DROP TABLE backup');
    sealCopy(copy, 0);
  } finally {
    copy.close();
  }
}

/** @throws {StoreError} when the file is not a backup, is damaged, or was made by a newer version of the bot */
export async function readBackup(file: string): Promise<Backup> {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) throw new StoreError(`The backup ${file} does not exist.`);
  if (found.isDirectory()) throw new StoreError(`${file} is a folder, not a backup: name the file in it.`);
  let sqlite: SqliteFile | undefined;
  try {
    sqlite = openToRead(file);
    if (markOf(sqlite) !== BACKUP_MARK) throw new StoreError(`${file} is not a backup of this bot.`);
    // SQLite reads what is missing of the last page as zeros.
    if (found.size < bytesOf(sqlite) || !isWhole(sqlite)) throw new StoreError(spoilt(file));
    await requireKnownSchema(queriesOn(sqlite), namedFile(file));
    const row = Object(sqlite.prepare('SELECT person_key, made_at, expires_at FROM backup').get());
    const key: unknown = row.person_key;
    if (!(key instanceof Buffer) || !isKey(key)) throw new StoreError(`${file} is damaged: it contains no key.`);
    return { key, madeAt: Number(row.made_at), expiresAt: Number(row.expires_at) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'SQLITE_NOTADB') throw new StoreError(`${file} is not a backup of this bot.`, { cause: error });
    if (String(code).startsWith('SQLITE_CORRUPT')) throw new StoreError(spoilt(file), { cause: error });
    throw error instanceof StoreError ? error : new StoreError(inWords(error, file), { cause: error });
  } finally {
    sqlite?.close();
  }
}

const spoilt = (file: string) => `${file} is damaged: part of it is missing or was changed. Restore another backup.`;
