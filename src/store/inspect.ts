/** What is stored, for whoever checks an installation; nothing is created or changed. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StoreError } from './errors.js';
import { inWords } from './in-words.js';
import { STORE_FILE } from './open.js';
import { ownerOf } from './owner.js';
import { requireKnownSchema } from './schema.js';
import { isKey, KEY_FILE } from './secret.js';
import { openToRead, requireWhole, type SqliteFile } from './sqlite.js';

export interface StoreFacts {
  /** The Discord application that the store belongs to; null if none has used it yet. */
  readonly applicationId: string | null;
  /** When the newest backup that can still be restored was made; null if there is none. */
  readonly backedUpAt: number | null;
  /** The process of the bot that runs on the folder; null if none does. */
  readonly runningProcess: string | null;
}

/**
 * Reads the store of the folder; null if there is none yet. A bot may be running.
 * @throws {StoreError} one line that says what to do, when the bot could not use it
 */
export function inspectStore(dataDir: string): StoreFacts | null {
  const file = join(dataDir, STORE_FILE);
  let sqlite: SqliteFile | undefined;
  try {
    if (!existsSync(file)) return null;
    requireKey(join(dataDir, KEY_FILE));
    sqlite = openToRead(file);
    requireWhole(sqlite, file);
    requireKnownSchema(sqlite, file);
    const backedUpAt = Number(valueIn(sqlite, 'backups', 'max(made_at)') ?? 0);
    const applicationId = valueIn(sqlite, 'application', 'application_id');
    return {
      applicationId: applicationId === null ? null : String(applicationId),
      backedUpAt: backedUpAt === 0 ? null : backedUpAt,
      runningProcess: ownerOf(dataDir),
    };
  } catch (error) {
    throw error instanceof StoreError ? error : new StoreError(inWords(error, file), { cause: error });
  } finally {
    sqlite?.close();
  }
}

function requireKey(file: string): void {
  if (existsSync(file) && isKey(readFileSync(file))) return;
  throw new StoreError(
    `${file} is missing or damaged: without it, nobody's data can be found. Put it back from a backup (npm run restore).`,
  );
}

/** The first value of a query on one table; null if there is none, or an older version of the bot had no such table. */
function valueIn(sqlite: SqliteFile, table: 'application' | 'backups', expression: string): unknown {
  const isThere = sqlite.prepare('SELECT 1 FROM sqlite_master WHERE name = ?').get(table) !== undefined;
  if (!isThere) return null;
  return sqlite.prepare(`SELECT ${expression} FROM ${table}`).pluck().get() ?? null;
}
