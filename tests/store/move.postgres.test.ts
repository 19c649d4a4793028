/** Moving a store from SQLite into PostgreSQL: whole, once, and from where it was stopped. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backUp } from '../../src/store/backup.js';
import { gapsOf } from '../../src/store/gaps.js';
import { moveStore, type TableMoved } from '../../src/store/move.js';
import { openStore } from '../../src/store/open.js';
import { ownStore } from '../../src/store/owner.js';
import { rowsOf } from '../../src/store/people.js';
import { restore } from '../../src/store/restore.js';
import type { Store } from '../../src/store/store.js';
import type { AllTables } from '../../src/store/tables.js';
import { changeUserSettings } from '../../src/store/user-settings.js';
import { fill, PERSON } from './everything-of-a-person.js';
import { temporaryDatabase, temporaryFolder } from './temporary-store.js';

const NOW = Date.now();
const HINTS = 1200;

/** A folder with a row in nearly every table, and a table of several batches. */
async function filled(): Promise<string> {
  const dataDir = join(await temporaryFolder(), 'data');
  const store = await openStore(dataDir);
  await fill(store);
  const hints = Array.from({ length: HINTS }, (_, person) => ({ person: `p${person}`, hint: 'hidden-reply' }));
  await store.database.insertInto('hints').values(hints).execute();
  await store.close();
  return dataDir;
}

const move = async (dataDir: string, url: string, tell: (table: TableMoved) => void = () => undefined) =>
  moveStore(dataDir, url, { days: 30, now: NOW }, tell);

const TIME = NOW + 1000;

/** Keeps a row in every table that there is. */
async function fillEveryTable({ database }: Store): Promise<void> {
  for (const { name, columns } of await database.introspection.getTables()) {
    const row = columns.map(({ name: column, dataType }) => {
      if (/text/iu.test(dataType)) return [column, `${name} ${column}`];
      return [column, /_(?:at|until)$/u.test(column) ? TIME : 1];
    });
    await database
      .insertInto(name as keyof AllTables)
      .values(Object.fromEntries(row))
      .execute();
  }
}

/** The rows of every table, in words; what a copy itself adds is left out. */
async function everyTable({ database }: Store): Promise<string[]> {
  const rows: string[] = [];
  for (const { name } of await database.introspection.getTables()) {
    const found = await database
      .selectFrom(name as keyof AllTables)
      .selectAll()
      .execute();
    const kept = found.filter((row) => name !== 'backups' || Object.values(row).includes(TIME));
    rows.push(`${name}: ${JSON.stringify(kept.map((row) => Object.entries(row).sort()))}`);
  }
  return rows.sort();
}

describe('every table of the schema', () => {
  it('is moved, and survives a backup into either engine', async () => {
    const dataDir = join(await temporaryFolder(), 'data');
    const store = await openStore(dataDir);
    await fillEveryTable(store);
    const wanted = await everyTable(store);
    await store.close();
    expect(wanted.filter((line) => line.endsWith(': []'))).toEqual([]);
    const url = await temporaryDatabase();
    await move(dataDir, url);
    const file = join(dataDir, '../all.backup');
    await backUp(dataDir, file, 30, NOW, url);
    const folder = join(await temporaryFolder(), 'data');
    await restore(folder, file, NOW);
    const elsewhere = await temporaryDatabase();
    await restore(folder, file, NOW, elsewhere);
    for (const place of [url, undefined, elsewhere]) {
      const copy = await openStore(folder, place);
      expect(await everyTable(copy)).toEqual(wanted);
      await copy.close();
    }
  });
});

describe('a move', () => {
  it('brings every row and everybody’s hash, puts the old files aside, and is refused a second time', async () => {
    const dataDir = await filled();
    const url = await temporaryDatabase();
    const old = await openStore(dataDir);
    const before = await rowsOf(old, PERSON);
    const gaps = await gapsOf(old, 'guild-1');
    await old.close();
    const { tables, aside } = await move(dataDir, url);
    expect(tables.find(({ table }) => table === 'hints')).toEqual({ table: 'hints', rows: HINTS + 1, wasThere: false });
    const store = await openStore(dataDir, url);
    expect(await rowsOf(store, PERSON)).toEqual(before);
    expect(await gapsOf(store, 'guild-1')).toEqual(gaps);
    await store.close();
    expect(existsSync(join(aside ?? '', 'store.sqlite'))).toBe(true);
    await expect(move(dataDir, url)).rejects.toThrow(/nothing to move/u);
    await expect(move(await filled(), url)).rejects.toThrow(/is not empty \(table \w+\): name an empty one/u);
  });

  it('that was stopped is no store to start with, goes on, and is refused to another store', async () => {
    const dataDir = await filled();
    const url = await temporaryDatabase();
    const stop = (table: TableMoved) => {
      if (table.table === 'hints') throw new Error('stopped');
    };
    await expect(move(dataDir, url, stop)).rejects.toThrow('stopped');
    await expect(openStore(dataDir, url)).rejects.toThrow(/holds half a store: run npm run move-store again/u);
    await expect(move(await filled(), url)).rejects.toThrow(/half of another store/u);
    const { tables } = await move(dataDir, url);
    expect(tables.find(({ table }) => table === 'hints')).toEqual({ table: 'hints', rows: HINTS + 1, wasThere: true });
    expect(tables.find(({ table }) => table === 'votes')).toEqual({ table: 'votes', rows: 1, wasThere: false });
    await (await openStore(dataDir, url)).close();
  });

  it('is refused while a bot runs on either store', async () => {
    const dataDir = await filled();
    const url = await temporaryDatabase();
    for (const where of [undefined, url]) {
      const owned = await ownStore(dataDir, where);
      await expect(move(dataDir, url)).rejects.toThrow(/is in use by another bot/u);
      await owned.release();
    }
    const store = await openStore(dataDir, url);
    await changeUserSettings(store, '1', { plain: true });
    await store.close();
    await expect(move(dataDir, url)).rejects.toThrow(/is not empty \(table user_settings\)/u);
  });
});
