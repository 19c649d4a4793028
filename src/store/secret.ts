/** The keyed hash that stands for a person: without the key, kept beside the database, nobody can tell whose it is. */

import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, linkSync, readFileSync, statSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { StoreError } from './errors.js';
import { writeWhole } from './write-whole.js';

export const KEY_FILE = 'person.key';
/** As long as the hash's own block of output; RFC 2104 asks for no more. */
const KEY_BYTES = 32;

export type KeyedHash = (personId: string) => string;

/**
 * HMAC-SHA256 under the key in the folder, in hexadecimal; the key is made where there is neither key nor database.
 * @throws {StoreError} when the key file is no key, or is missing beside a database; the system's own error when it cannot be
 *   read or written
 */
export function keyedHashOf(folder: string, database: string): KeyedHash {
  const file = join(folder, KEY_FILE);
  if (!existsSync(file)) {
    if (isWritten(database)) {
      throw new StoreError(
        `${file} is missing beside ${database}: nobody in it could be found again. Put the key back (npm run restore), or move ${database} away to start anew.`,
      );
    }
    makeKey(file);
  }
  const key = readFileSync(file);
  if (!isKey(key)) {
    throw new StoreError(
      `${file} is damaged. Put it back from a backup (npm run restore), or move it and ${database} away to start anew.`,
    );
  }
  return (personId) => createHmac('sha256', key).update(personId).digest('hex');
}

/** Whether the bytes can be a key. */
export const isKey = (bytes: Uint8Array): boolean => bytes.length === KEY_BYTES;

const isWritten = (database: string) => existsSync(database) && statSync(database).size > 0;

/** Written aside and put in place whole: a full disk leaves no half of a key, and of two starts at once the first one's stays. */
function makeKey(file: string): void {
  const aside = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  try {
    writeWhole(aside, randomBytes(KEY_BYTES));
    linkSync(aside, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    if (existsSync(aside)) unlinkSync(aside);
  }
}
