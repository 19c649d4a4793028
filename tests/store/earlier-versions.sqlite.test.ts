import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.js';
import { countRows, STEPS, writeEarlierVersion } from './earlier-version.js';
import { temporaryFolder, temporaryStore } from './temporary-store.js';

const tablesOf = async ({ database }: Awaited<ReturnType<typeof openStore>>) =>
  (await database.introspection.getTables()).map(({ name, columns }) => ({
    name,
    columns: columns.map(({ name: column, dataType }) => `${column} ${dataType}`).sort(),
  }));

describe('a database of every earlier version', () => {
  it.each(STEPS)('opens with the present tables and all of its rows: %s', async (step) => {
    const folder = await temporaryFolder();
    const before = await writeEarlierVersion(folder, step);
    const store = await openStore(folder);
    const tables = await tablesOf(store);
    await store.close();
    expect(countRows(folder)).toMatchObject(before);
    expect(tables).toEqual(await tablesOf(await temporaryStore()));
  });
});
