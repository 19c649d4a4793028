/** The lock on an index folder: of processes that start at once, one builds and the others wait for it. */

import path from 'node:path';

/** A lock not renewed for this long belongs to a process that died; it is renewed every half of it. */
const STALE_MS = 10_000;
const RETRIES = { forever: true, factor: 1, minTimeout: 250, maxTimeout: 250 };

/**
 * Takes the lock, waiting while another process has it.
 * @param waiting called once when there is something to wait for
 * @returns what gives it back
 */
export async function lockIndex(indexDir: string, waiting: () => void): Promise<() => Promise<void>> {
  // Loaded here alone: a start that finds its index whole starts faster without it.
  const { default: lockfile } = await import('proper-lockfile');
  const options = {
    stale: STALE_MS,
    // Inside the folder, since the one around it need not be writable.
    lockfilePath: path.join(indexDir, 'lock'),
    // Should a stalled process lose its lock, two build at once, each into a folder of its own: it costs time alone.
    onCompromised: () => undefined,
  };
  const release = await lockfile.lock(indexDir, options).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'ELOCKED')) throw error;
    waiting();
    return lockfile.lock(indexDir, { ...options, retries: RETRIES });
  });
  // A lock that cannot be given back is one that was lost, or goes stale by itself.
  return () => release().catch(() => undefined);
}
