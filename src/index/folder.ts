/** The folder of an index: creates it if it is missing, and says what to do if that fails. */

import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * Creates the folder and its parents. Node's own `recursive` is not used: it never returns if the file system answers ENOENT
 * for a new folder in an existing one, as under /proc.
 * @param mode the permissions of new folders; those of the process when left out
 * @throws the file system's error
 */
export async function makeFolder(folder: string, mode?: number): Promise<void> {
  try {
    await makeOne(folder, mode);
  } catch (error) {
    const around = path.dirname(folder);
    if (!(isFileSystemError(error) && error.code === 'ENOENT') || around === folder) throw error;
    await makeFolder(around, mode);
    await makeOne(folder, mode);
  }
}

async function makeOne(folder: string, mode: number | undefined): Promise<void> {
  try {
    await mkdir(folder, { mode });
  } catch (error) {
    const isThere = isFileSystemError(error) && error.code === 'EEXIST' && (await stat(folder)).isDirectory();
    if (!isThere) throw error;
  }
}

/** Returns a sentence that says what to do about an error while writing an index. */
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
      return 'There is a file where a folder is needed: move it, or name another folder with INDEX_DIR.';
    default:
      return 'Name another folder with INDEX_DIR.';
  }
}

export const isFileSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error;
