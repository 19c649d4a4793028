/** The keyed hash that identifies a person: without the key, stored next to the database, nobody can tell who it is. */

import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, linkSync, readFileSync, statSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { StoreError } from './errors.js';
import { writeWhole } from './write-whole.js';

export const KEY_FILE = 'person.key';
/** As long as the hash's output; RFC 2104 requires no more. */
const KEY_BYTES = 32;

export type KeyedHash = (personId: string) => string;

/**
 * HMAC-SHA256 with the key in the folder, in hexadecimal; the key is created if there is neither key nor database.
 * @throws {StoreError} when the key file is invalid, or missing while there is a database; the system's own error when it cannot be
 *   read or written
 */
export function keyedHashOf(folder: string, database: string): KeyedHash {
  const file = join(folder, KEY_FILE);
  if (!existsSync(file)) {
    // Another process may have made both meanwhile, the key first.
    if (isWritten(database) && !existsSync(file)) {
      throw new StoreError(
        `${file} is missing beside ${database}: without it, nobody's data in it can be found. Put the key back (npm run restore), or move ${database} away to start afresh.`,
      );
    }
    if (!existsSync(file)) makeKey(file);
  }
  const key = readFileSync(file);
  if (!isKey(key)) {
    throw new StoreError(
      `${file} is damaged. Put it back from a backup (npm run restore), or move it and ${database} away to start afresh.`,
    );
  }
  return hashedBy(key);
}

/** The key in the folder, in hexadecimal. */
export const keyIn = (folder: string): string => readFileSync(join(folder, KEY_FILE)).toString('hex');

/** HMAC-SHA256 with the key, in hexadecimal. */
export const hashedBy =
  (key: Uint8Array): KeyedHash =>
  (personId) =>
    createHmac('sha256', key).update(personId).digest('hex');

/** A new key. */
export const newKey = (): Buffer => randomBytes(KEY_BYTES);

/** Whether the bytes have the form of a key. */
export const isKey = (bytes: Uint8Array): boolean => bytes.length === KEY_BYTES;

const isWritten = (database: string) => existsSync(database) && statSync(database).size > 0;

/**
 * Written to another file and then linked in place, so that a full disk leaves no partial key, and of two simultaneous starts
 * the first one's key is kept.
 */
function makeKey(file: string): void {
  const aside = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  try {
    writeWhole(aside, newKey());
    linkSync(aside, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    if (existsSync(aside)) unlinkSync(aside);
  }
}
