/** The lock on an index folder: of several processes that start together, one builds and the others wait for it. */

import path from 'node:path';

/** A lock that was not renewed for this long belongs to a process that died; it is renewed twice as often. */
const STALE_MS = 10_000;
const RETRIES = { forever: true, factor: 1, minTimeout: 250, maxTimeout: 250 };

/**
 * Acquires the lock, waiting while another process has it.
 * @param waiting called once if it has to wait
 * @returns the function that releases the lock
 */
export async function lockIndex(indexDir: string, waiting: () => void): Promise<() => Promise<void>> {
  // Imported here only: a start that finds a complete index does not need it.
  const { default: lockfile } = await import('proper-lockfile');
  const options = {
    stale: STALE_MS,
    // Inside the folder, since its parent may not be writable.
    lockfilePath: path.join(indexDir, 'lock'),
    // If a stalled process loses its lock, two processes build into different folders, which only wastes time.
    onCompromised: () => undefined,
  };
  const release = await lockfile.lock(indexDir, options).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'ELOCKED')) throw error;
    waiting();
    return lockfile.lock(indexDir, { ...options, retries: RETRIES });
  });
  // If the lock cannot be released, it was already lost or will expire.
  return () => release().catch(() => undefined);
}
