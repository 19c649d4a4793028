/** Files that must be completely on disk before anything relies on them. */

import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';

const OWNER_ALONE = 0o600;

/**
 * Writes a new file that only its owner may read, and waits until it is on disk.
 * @throws the system's own error, also when the file exists
 */
export function writeWhole(file: string, content: Uint8Array): void {
  const open = openSync(file, 'wx', OWNER_ALONE);
  try {
    writeSync(open, content);
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
}
