/** Databases as earlier versions of the bot left them. */

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, Migrator, SqliteDialect } from 'kysely';
import { MIGRATIONS } from '../../src/store/migrations.js';
import { STORE_FILE } from '../../src/store/open.js';

export const STEPS: readonly string[] = Object.keys(MIGRATIONS).sort();

/** Holds the id of the bot's application alone: a bot of another one refuses to start on the database. */
const APPLICATION = 'application';

const DAY_MS = 86_400_000;

/** Rows by table. */
export type Counts = Readonly<Record<string, number>>;

/** Writes a database of the version whose last step was this one into the folder, with two rows in every table that people fill. */
export async function writeEarlierVersion(folder: string, lastStep: string): Promise<Counts> {
  const sqlite = new Database(join(folder, STORE_FILE));
  const database = new Kysely<Record<string, Record<string, unknown>>>({
    dialect: new SqliteDialect({ database: sqlite }),
  });
  try {
    const known = Object.fromEntries(Object.entries(MIGRATIONS).filter(([name]) => name <= lastStep));
    const migrator = new Migrator({ db: database, provider: { getMigrations: () => Promise.resolve(known) } });
    const { error } = await migrator.migrateToLatest();
    if (error !== undefined) throw error;
    const counts: Record<string, number> = {};
    for (const { name, columns } of await database.introspection.getTables()) {
      if (name === APPLICATION) continue;
      for (const row of [1, 2]) {
        const values = columns.map(({ name: column, dataType }) => [column, valueFor(column, dataType, row)]);
        await database.insertInto(name).values(Object.fromEntries(values)).execute();
      }
      counts[name] = 2;
    }
    return counts;
  } finally {
    await database.destroy();
    await writeFile(join(folder, 'person.key'), Buffer.alloc(32, 1), { mode: 0o600 });
  }
}

/** The same for every id, so that rows refer to each other; times lie ahead, so that nothing has expired. */
function valueFor(column: string, dataType: string, row: number): string | number {
  if (/_(?:at|until)$/u.test(column)) return Date.now() + DAY_MS + row;
  return dataType.toLowerCase() === 'text' ? String(row) : row;
}

/** The rows of each table of the database in the folder. */
export function countRows(folder: string): Counts {
  const sqlite = new Database(join(folder, STORE_FILE), { readonly: true });
  try {
    const tables = sqlite.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").all();
    const names = tables.map((table) => String(Object(table).name)).filter((name) => !name.startsWith('kysely_'));
    return Object.fromEntries(
      names.map((name) => [name, Number(sqlite.prepare(`SELECT count(*) FROM ${name}`).pluck().get())]),
    );
  } finally {
    sqlite.close();
  }
}
