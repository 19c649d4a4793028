/** The one process that owns a data folder: two bots on one folder would answer everything twice. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../index/folder.js';
import { StoreError } from './errors.js';
import { inWords } from './in-words.js';
import { holdLock } from './sqlite.js';

const LOCK_FILE = 'owner.lock';
const OWNER_FILE = 'owner.pid';
const OWNER_ALONE = { folder: 0o700, file: 0o600 };

/**
 * Acquires the folder, creating it if needed, until the process ends or the returned function is called.
 * @throws {StoreError} naming the other process if a running one owns it
 */
export async function ownDataFolder(dataDir: string): Promise<() => void> {
  const owner = join(dataDir, OWNER_FILE);
  try {
    await makeFolder(dataDir, OWNER_ALONE.folder);
    const lock = holdLock(join(dataDir, LOCK_FILE));
    if (lock === null) {
      throw new StoreError(
        `DATA_DIR ${dataDir} is in use by another bot (process ${readOwner(owner)}). Stop that one, or give this one a DATA_DIR of its own.`,
      );
    }
    writeFileSync(owner, `${process.pid}\n`, { mode: OWNER_ALONE.file });
    return lock.release;
  } catch (error) {
    throw error instanceof StoreError ? error : new StoreError(inWords(error, dataDir), { cause: error });
  }
}

/** The process that owns the folder; null if none does, or the folder does not exist. */
export function ownerOf(dataDir: string): string | null {
  if (!existsSync(join(dataDir, LOCK_FILE))) return null;
  const lock = holdLock(join(dataDir, LOCK_FILE));
  lock?.release();
  return lock === null ? readOwner(join(dataDir, OWNER_FILE)) : null;
}

function readOwner(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return 'unknown';
  }
}
