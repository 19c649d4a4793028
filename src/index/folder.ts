/** The folder that an index stands in: made where it is missing, and what to do where it cannot be. */

import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * Makes the folder and those around it. Not by Node's own `recursive`, which never comes back where the file system says that
 * a folder in a folder that is there cannot be (ENOENT, as under /proc).
 * @throws the file system's error
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await makeOne(folder);
  } catch (error) {
    const around = path.dirname(folder);
    if (!(isFileSystemError(error) && error.code === 'ENOENT') || around === folder) throw error;
    await makeFolder(around);
    await makeOne(folder);
  }
}

async function makeOne(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const isThere = isFileSystemError(error) && error.code === 'EEXIST' && (await stat(folder)).isDirectory();
    if (!isThere) throw error;
  }
}

/** Gives the sentence that says what to do about an error while an index is written. */
export function wayOutOf({ code }: NodeJS.ErrnoException): string {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'Free some space, or name another folder with INDEX_DIR.';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'Allow this user to write there, or name another folder with INDEX_DIR.';
    case 'EEXIST':
    case 'ENOTDIR':
      return 'A file stands where a folder is needed: move it, or name another folder with INDEX_DIR.';
    default:
      return 'Name another folder with INDEX_DIR.';
  }
}

export const isFileSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error;
