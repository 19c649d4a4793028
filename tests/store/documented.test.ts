import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryStore } from './temporary-store.js';

const DOCUMENT = resolve(import.meta.dirname, '../../docs/privacy.md');

it('docs/privacy.md names every table and field of the store, and no other', async () => {
  const { database } = await temporaryStore();
  const tables = await database.introspection.getTables();
  const stored = tables.map(({ name, columns }) => [name, ...columns.map((column) => column.name)]);
  const rows = readFileSync(DOCUMENT, 'utf8').match(/^\| `.*$/gmu) ?? [];
  const told = rows.map((row) => {
    const [, table = '', fields = ''] = row.split('|');
    return [...table.matchAll(/`(\w+)`/gu), ...fields.matchAll(/`(\w+)`/gu)].map(([, name = '']) => name);
  });
  // PostgreSQL alone has it, and counts it as no part of the store.
  const everywhere = told.filter(([table]) => table !== 'person_key');
  expect(everywhere.sort()).toEqual(stored.sort());
});
