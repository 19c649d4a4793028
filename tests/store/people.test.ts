import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { erasePerson } from '../../src/store/erase.js';
import { rowsOf } from '../../src/store/people.js';
import type { Store } from '../../src/store/store.js';
import { fill, PERSON } from './everything-of-a-person.js';
import { temporaryStore } from './temporary-store.js';

/** Every `table.column` of the store that holds the value. */
async function columnsWith({ database }: Store, value: string): Promise<string[]> {
  const found: string[] = [];
  for (const { name, columns } of await database.introspection.getTables()) {
    for (const column of columns) {
      const rows =
        await sql`SELECT 1 FROM ${sql.table(name)} WHERE CAST(${sql.ref(column.name)} AS text) = ${value}`.execute(
          database,
        );
      if (rows.rows.length > 0) found.push(`${name}.${column.name}`);
    }
  }
  return found.sort();
}

/** The columns whose names say that they hold a person. */
const PERSONAL = /^(?:person|asker|voter|resolver|reporter)$/u;

describe('what is kept of a person', () => {
  it('is in every column for people, and nowhere else', async () => {
    const store = await temporaryStore();
    await fill(store);
    const tables = await store.database.introspection.getTables();
    const personal = tables.flatMap(({ name, columns }) =>
      columns.filter((column) => PERSONAL.test(column.name)).map((column) => `${name}.${column.name}`),
    );
    expect(await columnsWith(store, store.keyedHash(PERSON))).toEqual(personal.sort());
  });

  it('is shown whole, table by table, and erased whole', async () => {
    const store = await temporaryStore();
    await fill(store);
    const hash = store.keyedHash(PERSON);
    const tables = new Set((await columnsWith(store, hash)).map((column) => column.split('.')[0]));
    const shown = await rowsOf(store, PERSON);
    expect(Object.keys(shown).sort()).toEqual([...tables].sort());
    expect(shown['resolved']).toHaveLength(2);
    expect(JSON.stringify(shown['notes'])).toContain('"Why?"');
    const deleted = await erasePerson(store, PERSON);
    expect(Object.entries(deleted).filter(([, count]) => count > 0)).toHaveLength(tables.size);
    expect(await columnsWith(store, hash)).toEqual([]);
    expect(await rowsOf(store, PERSON)).toEqual({});
  });
});
