/** Who may serve from the store: one process for each shard, since two would answer everything twice. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { makeFolder } from '../index/folder.js';
import { StoreError } from './errors.js';
import { inWords } from './in-words.js';
import { postgresFailure } from './postgres-failure.js';
import { holdLock } from './sqlite.js';

const LOCK_FILE = 'owner.lock';
const OWNER_FILE = 'owner.pid';
const OWNER_ALONE = { folder: 0o700, file: 0o600 };

export interface Owned {
  release(): Promise<void>;
}

interface Ownership {
  /** The shards that the process serves, of so many in all; undefined: everything. */
  readonly shards?: { readonly ids: readonly number[]; readonly count: number } | undefined;
  /** Told when PostgreSQL restarted and another process was faster to take the place of this one. */
  onLost?(error: StoreError): void;
}

/**
 * Acquires the store, or in PostgreSQL its share of it, until the process ends or it is released.
 * @throws {StoreError} naming the other process if a running one owns it
 */
export async function ownStore(
  dataDir: string,
  databaseUrl?: string,
  { shards, onLost }: Ownership = {},
): Promise<Owned> {
  if (databaseUrl === undefined) {
    const release = await ownDataFolder(dataDir, shards !== undefined);
    return { release: async () => release() };
  }
  const serving = shards === undefined ? 'all' : shards.ids.join(',');
  const lost = (heldBy: string) =>
    new StoreError(
      `The database of DATABASE_URL is in use by another bot (${heldBy}) that serves ${shards === undefined ? 'the same servers' : `shard ${serving} or has another SHARD_COUNT`}. Stop that one, or give this one a database of its own.`,
    );
  try {
    // Loaded only where it is used.
    const { holdLocks } = await import('./postgres.js');
    const name = `brief-bot ${hostname().slice(0, LONGEST_HOST)} process ${process.pid}`;
    const { heldBy, release } = await holdLocks(databaseUrl, name, shards, (other) => onLost?.(lost(other)));
    if (heldBy !== null) throw lost(heldBy);
    return { release };
  } catch (error) {
    throw postgresFailure(error, databaseUrl);
  }
}

/** PostgreSQL keeps 63 bytes of a name. */
const LONGEST_HOST = 30;

/**
 * Acquires the folder, creating it if needed, until the process ends or the returned function is called.
 * @throws {StoreError} naming the other process if a running one owns it
 */
async function ownDataFolder(dataDir: string, isOneOfSeveral: boolean): Promise<() => void> {
  const owner = join(dataDir, OWNER_FILE);
  try {
    await makeFolder(dataDir, OWNER_ALONE.folder);
    const lock = holdLock(join(dataDir, LOCK_FILE));
    if (lock === null) {
      throw new StoreError(
        `DATA_DIR ${dataDir} is in use by another bot (process ${readOwner(owner)}). ${isOneOfSeveral ? 'Several processes (SHARDS) need PostgreSQL: set DATABASE_URL.' : 'Stop that one, or give this one a DATA_DIR of its own.'}`,
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
