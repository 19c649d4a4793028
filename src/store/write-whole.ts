/** Files that must be on the disk, whole, before anything relies on them. */

import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';

const OWNER_ALONE = 0o600;

/**
 * Writes a new file that its owner alone may read, and waits until the disk has it.
 * @throws the system's own error, also when a file of the name is there
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
