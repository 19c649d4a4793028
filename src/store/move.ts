/** Moves a store from SQLite into PostgreSQL; a move that was stopped goes on where it was. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { copyRows, keptTables, tallyOf } from './copy-tables.js';
import { StoreError } from './errors.js';
import { keepBackup } from './forgotten.js';
import { openStore, STORE_FILE } from './open.js';
import { openInPostgres } from './open-postgres.js';
import { ownStore } from './owner.js';
import { beginMove, endMove, hasMove, keepKey } from './postgres.js';
import { postgresFailure } from './postgres-failure.js';
import { moveAside } from './replaced.js';
import { keyIn } from './secret.js';
import type { Store } from './store.js';

const DAY_MS = 24 * 60 * 60_000;

export interface TableMoved {
  readonly table: string;
  readonly rows: number;
  /** Whether an earlier move that was stopped had copied it. */
  readonly wasThere: boolean;
}

export interface Moved {
  readonly tables: readonly TableMoved[];
  /** Where the files of the old store are now. */
  readonly aside: string | null;
}

/**
 * Copies every table and the key, compares the rows and a checksum of each table, and puts the old files aside.
 * @param days how long the old files are kept
 * @param tell told of each table once it is copied and compared
 * @throws {StoreError} while a bot runs on either store, when there is nothing to move, or the database holds something else
 */
export async function moveStore(
  dataDir: string,
  databaseUrl: string,
  { days, now }: { readonly days: number; readonly now: number },
  tell: (moved: TableMoved) => void,
): Promise<Moved> {
  if (!existsSync(join(dataDir, STORE_FILE))) {
    throw new StoreError(`There is nothing to move: ${join(dataDir, STORE_FILE)} does not exist.`);
  }
  const owned = [await ownStore(dataDir)];
  const opened: Store[] = [];
  try {
    owned.push(await ownStore(dataDir, databaseUrl));
    const from = await openStore(dataDir);
    opened.push(from);
    const to = await openInPostgres(databaseUrl, { mayBeHalfMoved: true });
    opened.push(to);
    await requireTarget(from, to);
    // The files that are put aside count as a backup: who is forgotten meanwhile must not come back with them.
    await keepBackup(from, now, now + days * DAY_MS);
    await keepKey(to.database, keyIn(dataDir));
    await beginMove(to.database);
    const tables: TableMoved[] = [];
    for (const table of await keptTables(from.database)) {
      const moved = await moveTable(from, to, table);
      tables.push(moved);
      tell(moved);
    }
    await endMove(to.database);
    for (const store of opened.splice(0)) await store.close();
    return { tables, aside: moveAside(dataDir, now) };
  } catch (error) {
    throw postgresFailure(error, databaseUrl);
  } finally {
    for (const store of opened) await store.close();
    for (const one of owned.reverse()) await one.release();
  }
}

/** An empty database, or one that a move of this very store has begun to fill: it has its key. */
async function requireTarget(from: Store, to: Store): Promise<void> {
  if (await hasMove(to.database)) {
    if (to.keyedHash('') === from.keyedHash('')) return;
    throw new StoreError('The database of DATABASE_URL holds half of another store: name an empty one.');
  }
  for (const table of await keptTables(to.database)) {
    const row = await to.database.selectFrom(table).selectAll().limit(1).executeTakeFirst();
    if (row === undefined) continue;
    throw new StoreError(`The database of DATABASE_URL is not empty (table ${table}): name an empty one.`);
  }
}

async function moveTable(
  from: Store,
  to: Store,
  table: Awaited<ReturnType<typeof keptTables>>[number],
): Promise<TableMoved> {
  const wanted = await tallyOf(from.database, table);
  const isCopied = async () => {
    const found = await tallyOf(to.database, table);
    return found.rows === wanted.rows && found.checksum === wanted.checksum;
  };
  const wasThere = wanted.rows > 0 && (await isCopied());
  if (!wasThere) await copyRows(from.database, to.database, table);
  if (wasThere || (await isCopied())) return { table, rows: wanted.rows, wasThere };
  throw new StoreError(
    `The table ${table} differs from the original after it was copied: empty the database (dropdb, createdb), and run npm run move-store again.`,
  );
}
