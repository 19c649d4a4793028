/** The lock on an index folder: of several processes that start together, one builds and the others wait for it. */

import { rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** A lock that was not renewed for this long belongs to a process that died; it is renewed twice as often. */
const STALE_MS = 10_000;
/** Within this time a living process has renewed its lock. */
const RENEWED_WITHIN_MS = STALE_MS * 0.6;
const RETRIES = { forever: true, factor: 1, minTimeout: 250, maxTimeout: 250 };

/**
 * Acquires the lock, waiting while another process has it.
 * @param waiting called once, with the lock's path, if it has to wait
 * @returns the function that releases the lock
 */
export async function lockIndex(indexDir: string, waiting: (lock: string) => void): Promise<() => Promise<void>> {
  // Imported here only: a start that finds a complete index does not need it.
  const { default: lockfile } = await import('proper-lockfile');
  const lock = path.join(indexDir, 'lock');
  const options = {
    stale: STALE_MS,
    // Inside the folder, since its parent may not be writable.
    lockfilePath: lock,
    // If a stalled process loses its lock, two processes build into different folders, which only wastes time.
    onCompromised: () => undefined,
  };
  const release = await lockfile.lock(indexDir, options).catch(async (error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'ELOCKED')) throw error;
    waiting(lock);
    await removeFromFuture(lock);
    return lockfile.lock(indexDir, { ...options, retries: RETRIES });
  });
  // If the lock cannot be released, it was already lost or will expire.
  return () => release().catch(() => undefined);
}

/** Removes a lock dated in the future, as a clock set back leaves one, unless a living process renews it: it would never go stale. */
async function removeFromFuture(lock: string): Promise<void> {
  if (!(await isFromFuture(lock))) return;
  await setTimeout(RENEWED_WITHIN_MS);
  if (await isFromFuture(lock)) await rm(lock, { recursive: true, force: true });
}

async function isFromFuture(lock: string): Promise<boolean> {
  const found = await stat(lock).catch(() => null);
  return found !== null && found.mtimeMs > Date.now() + STALE_MS;
}
