/** The keyed hash that stands for a person: without the key, kept beside the database, nobody can tell whose it is. */

import { createHmac, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StoreError } from './errors.js';

const FILE_NAME = 'person.key';
/** As long as the hash's own block of output; RFC 2104 asks for no more. */
const KEY_BYTES = 32;
const OWNER_ALONE = 0o600;

export type KeyedHash = (personId: string) => string;

/**
 * HMAC-SHA256 under the key in the folder, in hexadecimal; the key is made where there is none.
 * @throws {StoreError} when the key file is no key; the system's own error when it cannot be read or written
 */
export function keyedHashOf(folder: string): KeyedHash {
  const file = join(folder, FILE_NAME);
  const key = readKey(file);
  if (key.length !== KEY_BYTES) {
    throw new StoreError(
      `${file} is damaged. Put it back from a copy, or delete it: what is kept about people is then nobody's.`,
    );
  }
  return (personId) => createHmac('sha256', key).update(personId).digest('hex');
}

function readKey(file: string): Buffer {
  try {
    // Fails when it is there: two starts at once must not each make one.
    writeFileSync(file, randomBytes(KEY_BYTES), { mode: OWNER_ALONE, flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return readFileSync(file);
}
