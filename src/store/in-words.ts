/** The result codes of SQLite and the system as one line that says what to do. */

import { damaged } from './sqlite.js';

/** Says why the file or folder of the store cannot be used. */
export function inWords(error: unknown, file: string): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = error instanceof Error ? error.message.split('\n')[0] : String(error);
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')) return damaged(file);
  if (code === 'ERR_DLOPEN_FAILED') {
    return `better-sqlite3 was compiled for another version of Node (${process.version} runs): run npm rebuild.`;
  }
  if (code === 'ENOSPC' || code === 'SQLITE_FULL') {
    return `${file} cannot be written: the disk is full. Free some space, or name another folder with DATA_DIR.`;
  }
  if (code.startsWith('SQLITE_BUSY'))
    return `${file} is locked by another program: stop that program, and start again.`;
  return `${file} cannot be opened (${message}). DATA_DIR must be a folder that the bot may write to.`;
}
