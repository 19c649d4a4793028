import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { erasePerson } from '../../src/store/erase.js';
import { openStore } from '../../src/store/open.js';
import { fill, PERSON } from './everything-of-a-person.js';
import { temporaryFolder } from './temporary-store.js';

/** Everything in the files of the folder, as bytes. */
const bytesIn = (folder: string): Buffer =>
  Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))));

describe('what is kept of a person', () => {
  it('is not in any byte of the data folder once it is erased: neither id nor hash nor words', async () => {
    const folder = await temporaryFolder();
    const store = await openStore(folder);
    await fill(store);
    const words = ['Why?', 'Who pays?', store.keyedHash(PERSON)];
    for (const one of words) expect(bytesIn(folder).includes(one), one).toBe(true);
    await erasePerson(store, PERSON);
    for (const one of [...words, PERSON]) expect(bytesIn(folder).includes(one), one).toBe(false);
    await store.close();
  });
});
