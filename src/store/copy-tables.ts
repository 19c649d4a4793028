/** Copies rows from one database to another, of whatever engine, and compares what two databases hold. */

import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { AllTables } from './tables.js';

/** Rows at a time: with the columns of the widest table below the 32,766 parameters of a statement that SQLite takes. */
const BATCH_ROWS = 500;
const CHECKSUM_BITS = 128;

type Table = keyof AllTables;

/** The tables that hold what is kept, in the order of their names. */
export async function keptTables(database: Kysely<AllTables>): Promise<Table[]> {
  const tables = await database.introspection.getTables();
  return tables.map(({ name }) => name as Table).sort();
}

/** Copies the rows of the table that the target lacks; both have the same columns. */
export async function copyRows(from: Kysely<AllTables>, to: Kysely<AllTables>, table: Table): Promise<void> {
  let batch: object[] = [];
  const write = async () => {
    if (batch.length === 0) return;
    await to
      .insertInto(table)
      .values(batch as never)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    batch = [];
  };
  for await (const row of from.selectFrom(table).selectAll().stream(BATCH_ROWS)) {
    batch.push(row);
    if (batch.length === BATCH_ROWS) await write();
  }
  await write();
}

/** How many rows a table has, and a checksum of them that does not depend on their order. */
export interface Tally {
  readonly rows: number;
  readonly checksum: string;
}

/** Counts the rows of the table and sums up their hashes. */
export async function tallyOf(database: Kysely<AllTables>, table: Table): Promise<Tally> {
  let rows = 0;
  let sum = 0n;
  for await (const row of database.selectFrom(table).selectAll().stream(BATCH_ROWS)) {
    const values = Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1));
    const hash = createHash('sha256').update(JSON.stringify(values)).digest('hex');
    sum = BigInt.asUintN(CHECKSUM_BITS, sum + BigInt(`0x${hash}`));
    rows += 1;
  }
  return { rows, checksum: sum.toString(16) };
}
