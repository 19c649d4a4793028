/** Everything specific to PostgreSQL: its dialect, serializable transactions, the key, locks, size. No other file has a statement of this engine. */

import { setTimeout } from 'node:timers/promises';
import {
  type Dialect,
  type Kysely,
  PostgresDialect,
  type QueryExecutorProvider,
  sql,
  type TableMetadata,
  type Transaction,
} from 'kysely';
import pg from 'pg';
import Cursor from 'pg-cursor';
import { CONNECTING_LIMIT_MS, codeOf, type Drivers, driversOver, openPool } from './postgres-driver.js';

const RECONNECTING_PAUSE_MS = 2000;
/** Each time, one of the transactions in each other's way has been done. */
const MOST_ATTEMPTS = 20;
const LONGEST_CONFLICT_PAUSE_MS = 40;
const PROBE_LIMIT_MS = 2000;
/** Two seconds: after a process was killed, or while one is leaving. */
const LOCK_ATTEMPTS = 8;
const LOCK_PAUSE_MS = 250;

/** serialization_failure, deadlock_detected. */
const CONFLICTS: readonly unknown[] = ['40001', '40P01'];

/** The first number of this program's advisory locks: 'Brf' in ASCII and what they are for. */
const LOCKS = { opening: 0x427266_00, whole: 0x427266_01, shard: 0x427266_02, count: 0x427266_03 } as const;

/** Tables that only this engine needs, which count as no part of the store: the key, and the mark of a move that is not done. */
const KEY_TABLE = 'person_key';
const MOVE_TABLE = 'store_move';
const OWN_TABLES: readonly string[] = [KEY_TABLE, MOVE_TABLE];

export interface Dialects {
  readonly patient: Dialect;
  readonly interactive: Dialect;
  readonly isLost: Drivers['isLost'];
}

/** Dialects over one pool, which differ in how long they wait for a server that is away. */
export function dialectsOf(databaseUrl: string): Dialects {
  const dialect = new PostgresDialect({ pool: openPool(databaseUrl), cursor: Cursor });
  const drivers = driversOver(dialect.createDriver());
  const dialectOver = (driver: Drivers['patient']): Dialect => ({
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (database) => {
      const introspector = dialect.createIntrospector(database);
      return {
        getSchemas: () => introspector.getSchemas(),
        getTables: async (options) => {
          const { rows } = await sql<{ name: string }>`SELECT current_schema() AS name`.execute(database);
          const isOfStore = ({ schema, name }: TableMetadata) => schema === rows[0]?.name && !OWN_TABLES.includes(name);
          return (await introspector.getTables(options)).filter(isOfStore);
        },
        getMetadata: (options) => introspector.getMetadata(options),
      };
    },
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createDriver: () => driver,
  });
  return {
    patient: dialectOver(drivers.patient),
    interactive: dialectOver(drivers.interactive),
    isLost: drivers.isLost,
  };
}

/**
 * Does the work as if no other transaction ran meanwhile, as in SQLite, which has one writer: PostgreSQL ends one of two that are
 * in each other's way, which is begun again, as is one that lost its connection before it was committed.
 */
export async function inSerialOrder<Tables, Result>(
  database: Kysely<Tables>,
  isLost: Drivers['isLost'],
  work: (transaction: Transaction<Tables>) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    let isCommitting = false;
    try {
      return await database
        .transaction()
        .setIsolationLevel('serializable')
        .execute(async (transaction) => {
          const result = await work(transaction);
          isCommitting = true;
          return result;
        });
    } catch (error) {
      const isUndone = CONFLICTS.includes(codeOf(error)) || (!isCommitting && isLost(error));
      if (!isUndone || attempt >= MOST_ATTEMPTS) throw error;
      await setTimeout(Math.random() * LONGEST_CONFLICT_PAUSE_MS);
    }
  }
}

/** Reads in one transaction, in which nothing changes. */
export const readingWhole = <Tables, Result>(
  database: Kysely<Tables>,
  work: (transaction: Transaction<Tables>) => Promise<Result>,
): Promise<Result> =>
  database.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work);

/** Does the work, on a connection of its own, while no other process opens the store. */
export function whileOpening<Tables, Result>(database: Kysely<Tables>, work: () => Promise<Result>): Promise<Result> {
  return database.connection().execute(async (connection) => {
    await sql`SELECT pg_advisory_lock(${LOCKS.opening}, 0)`.execute(connection);
    try {
      return await work();
    } finally {
      await sql`SELECT pg_advisory_unlock(${LOCKS.opening}, 0)`.execute(connection);
    }
  });
}

/** Whether the database answers, asked on a connection of its own without waiting for a restart. */
export async function answers(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: PROBE_LIMIT_MS,
    query_timeout: PROBE_LIMIT_MS,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The size of the database in bytes. */
export async function sizeOf<Tables>(database: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ bytes: number }>`SELECT pg_database_size(current_database()) AS bytes`.execute(database);
  return rows[0]?.bytes ?? 0;
}

/** Fails at once where the pool would wait for a server that restarts: at the start, whoever started this decides that. */
export async function requireReachable(databaseUrl: string): Promise<void> {
  const pool = openPool(databaseUrl);
  try {
    (await pool.connect()).release();
  } finally {
    await pool.end();
  }
}

async function hasOwn(database: QueryExecutorProvider, table: string): Promise<boolean> {
  const { rows } = await sql<{ name: string | null }>`SELECT to_regclass(${table}) AS name`.execute(database);
  return rows[0]?.name != null;
}

/** The key of people's hashes in hexadecimal, kept here for all processes; null if there is none. */
export async function keptKey(database: QueryExecutorProvider): Promise<string | null> {
  if (!(await hasOwn(database, KEY_TABLE))) return null;
  const { rows } = await sql<{ key: string }>`SELECT key FROM person_key`.execute(database);
  return rows[0]?.key ?? null;
}

/** Keeps the key of people's hashes, replacing another. */
export async function keepKey(database: QueryExecutorProvider, key: string): Promise<void> {
  await sql`CREATE TABLE IF NOT EXISTS person_key (key text PRIMARY KEY)`.execute(database);
  await sql`DELETE FROM person_key`.execute(database);
  await sql`INSERT INTO person_key VALUES (${key})`.execute(database);
}

/** Whether the database is the target of a move that is not done. */
export const hasMove = <Tables>(database: Kysely<Tables>): Promise<boolean> => hasOwn(database, MOVE_TABLE);

/** Marks the database as the target of a move. */
export const beginMove = <Tables>(database: Kysely<Tables>): Promise<unknown> =>
  sql`CREATE TABLE IF NOT EXISTS store_move (begun_at timestamptz NOT NULL DEFAULT now())`.execute(database);

/** Ends the move. */
export const endMove = <Tables>(database: Kysely<Tables>): Promise<unknown> =>
  sql`DROP TABLE store_move`.execute(database);

/**
 * Keeps the table out of the write-ahead log, so that no write to it waits for the disk; a server that crashes empties it. Asked first,
 * since changing it waits for whoever reads, such as a backup.
 */
export async function keepUnlogged<Tables>(database: Kysely<Tables>, table: keyof Tables & string): Promise<void> {
  const { rows } = await sql<{ kind: string }>`
    SELECT relpersistence AS kind FROM pg_class WHERE oid = to_regclass(${table})`.execute(database);
  if (rows[0]?.kind !== 'u') await sql`ALTER TABLE ${sql.table(table)} SET UNLOGGED`.execute(database);
}

/** Another process may hold none of these: alone, everything; else its shards, and all processes must agree how many there are. */
function locksFor(shards: Shards | undefined): readonly Lock[] {
  if (shards === undefined) return [{ of: 'whole', number: 0, isShared: false }];
  const own = shards.ids.map((number): Lock => ({ of: 'shard', number, isShared: false }));
  return [{ of: 'whole', number: 0, isShared: true }, { of: 'count', number: shards.count, isShared: true }, ...own];
}

interface Shards {
  readonly ids: readonly number[];
  readonly count: number;
}

interface Lock {
  readonly of: 'whole' | 'shard' | 'count';
  readonly number: number;
  /** Shared locks exclude only exclusive ones. */
  readonly isShared: boolean;
}

export interface Held {
  /** Whether the locks are held, or who holds one of them. */
  readonly heldBy: string | null;
  release(): Promise<void>;
}

/**
 * Takes the locks on a connection of its own, until they are released or the process ends in any way. After a restart of the server
 * they are taken again; `onLost` is told who has taken one meanwhile.
 */
export async function holdLocks(
  databaseUrl: string,
  name: string,
  shards: Shards | undefined,
  onLost: (heldBy: string) => void,
): Promise<Held> {
  const locks = locksFor(shards);
  let client: pg.Client | undefined;
  let isReleased = false;
  let isReconnecting = false;
  const connect = async (): Promise<string | null> => {
    client = new pg.Client({
      connectionString: databaseUrl,
      application_name: name,
      connectionTimeoutMillis: CONNECTING_LIMIT_MS,
      keepAlive: true,
    });
    client.on('error', () => undefined);
    client.once('end', () => void again());
    await client.connect();
    // A machine that vanished holds its locks for a minute rather than for hours.
    await client.query('SET tcp_keepalives_idle = 30; SET tcp_keepalives_interval = 10; SET tcp_keepalives_count = 3');
    return takeAll(client, locks, LOCK_ATTEMPTS);
  };
  const again = async (): Promise<void> => {
    // An attempt that fails ends its connection, too.
    if (isReconnecting) return;
    isReconnecting = true;
    while (!isReleased) {
      try {
        const heldBy = await connect();
        if (heldBy !== null) onLost(heldBy);
        break;
      } catch {
        await client?.end().catch(() => undefined);
        await setTimeout(RECONNECTING_PAUSE_MS, undefined, { ref: false });
      }
    }
    isReconnecting = false;
  };
  const release = async () => {
    isReleased = true;
    await client?.end().catch(() => undefined);
  };
  const heldBy = await connect().catch(async (error) => {
    await release();
    throw error;
  });
  if (heldBy !== null) await release();
  return { heldBy, release };
}

/** A process that holds any of the locks of bots; null if none does. */
export async function holderOf<Tables>(database: Kysely<Tables>): Promise<string | null> {
  const { rows } = await sql<{ name: string }>`
    SELECT application_name AS name FROM pg_locks JOIN pg_stat_activity USING (pid)
    WHERE locktype = 'advisory' AND classid = ${LOCKS.whole} AND granted
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`.execute(database);
  return rows[0]?.name ?? null;
}

/** Takes the locks; tells who holds one of them, null if all were taken. A process that was killed is noticed within a moment. */
async function takeAll(client: pg.Client, locks: readonly Lock[], attempts: number): Promise<string | null> {
  for (let attempt = 1; ; attempt += 1) {
    const heldBy = await takeOnce(client, locks);
    if (heldBy === null || attempt >= attempts) return heldBy;
    await client.query('SELECT pg_advisory_unlock_all()');
    await setTimeout(LOCK_PAUSE_MS);
  }
}

async function takeOnce(client: pg.Client, locks: readonly Lock[]): Promise<string | null> {
  for (const { of, number, isShared } of locks) {
    const take = `SELECT pg_try_advisory_lock${isShared ? '_shared' : ''}($1, $2) AS taken`;
    const { rows } = await client.query<{ taken: boolean }>(take, [LOCKS[of], number]);
    if (rows[0]?.taken !== true) return (await holderAmong(client, LOCKS[of], '=', number)) ?? 'unknown';
  }
  const count = locks.find(({ of }) => of === 'count');
  return count === undefined ? null : holderAmong(client, LOCKS.count, '<>', count.number);
}

/** The application that holds a lock with the number, or with any other, than on this connection; null if none does. */
async function holderAmong(client: pg.Client, of: number, is: '=' | '<>', number: number): Promise<string | null> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT application_name AS name FROM pg_locks JOIN pg_stat_activity USING (pid)
     WHERE locktype = 'advisory' AND classid = $1 AND objid ${is} $2 AND granted AND pid <> pg_backend_pid()
     AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    [of, number],
  );
  return rows[0]?.name ?? null;
}
