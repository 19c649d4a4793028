/** What a restore replaced is put aside in DATA_DIR for as long as a backup is kept. */

import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { STORE_FILE } from './open.js';
import { KEY_FILE } from './secret.js';

const DAY_MS = 24 * 60 * 60_000;
const OWNER_ALONE = 0o700;
/** How the names of its folders begin. */
const REPLACED = 'replaced-';

/** Moves the files of the store into a folder of their own; null if there are none. */
export function moveAside(dataDir: string, now: number): string | null {
  const present = [STORE_FILE, `${STORE_FILE}-wal`, `${STORE_FILE}-shm`, KEY_FILE].filter((name) =>
    existsSync(join(dataDir, name)),
  );
  if (present.length === 0) return null;
  const folder = replacedFolder(dataDir, now);
  for (const name of present) renameSync(join(dataDir, name), join(folder, name));
  return folder;
}

/** Makes a folder for what is replaced. */
export function replacedFolder(dataDir: string, now: number): string {
  const folder = join(dataDir, `${REPLACED}${new Date(now).toISOString().replaceAll(':', '-')}`);
  mkdirSync(folder, { mode: OWNER_ALONE });
  return folder;
}

/** Removes the data that a restore replaced, once it is as old as a backup may become. */
export function removeReplaced(dataDir: string, days: number, now: number): void {
  if (!existsSync(dataDir)) return;
  for (const name of readdirSync(dataDir).filter((one) => one.startsWith(REPLACED))) {
    const folder = join(dataDir, name);
    if (statSync(folder).ctimeMs <= now - days * DAY_MS) rmSync(folder, { recursive: true, force: true });
  }
}
