/** Connections to PostgreSQL: a pool, and drivers over it that wait for a server that restarts, and repeat what was lost with a connection. */

import { setTimeout } from 'node:timers/promises';
import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from 'kysely';
import pg from 'pg';
import { type Outage, type Waiting, watchForOutage } from './outage.js';

/** A bot waits for the database rather than for the processor; each connection takes some 10 MB of the server. */
const MOST_CONNECTIONS = 10;
export const CONNECTING_LIMIT_MS = 5000;
/** What a process that was cut off had begun is rolled back, and its locks with it. */
const IDLE_TRANSACTION_LIMIT_MS = 60_000;
/** A restart of PostgreSQL takes a few seconds. */
const PATIENCE_MS = 10_000;
/** Discord gives an interaction three seconds to be responded to. */
const INTERACTION_PATIENCE_MS = 1500;
/** 50 ms, 100 ms, 200 ms …; an attempt costs nothing. */
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 500;
/** While the server is there and the pool has no connection free: some two minutes. */
const MOST_WAITS = 24;

/** Nobody hears it: whoever waited has been given the reason. */
const GIVEN_UP = 'The server has been away for too long';

/** OID of bigint; the driver returns it as a string, since it may be larger than a number holds exactly, which no time is. */
const BIGINT = 20;

/** The server ends the connection, and with it rolls back what was not committed, or takes no more: classes 57 and 53 of its codes. */
const REFUSED: readonly unknown[] = ['57P01', '57P02', '57P03', '57P05', '53300'];
/** The connection broke, and what was being done may have been done; or there is none, or in a container not even the name. */
const BROKEN: readonly unknown[] = [
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ECONNREFUSED',
  'ENOENT',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
];

/** A pool of connections; nothing is connected yet. A connection that breaks while idle is replaced. */
export function openPool(databaseUrl: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    application_name: 'brief-bot',
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: CONNECTING_LIMIT_MS,
    idle_in_transaction_session_timeout: IDLE_TRANSACTION_LIMIT_MS,
    keepAlive: true,
    types: {
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        oid === BIGINT ? Number : pg.types.getTypeParser(oid, format as 'text'),
    } as pg.CustomTypesConfig,
  });
  // One that breaks while it is used, or idle, is replaced; unheard, its error would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  pool.on('error', () => undefined);
  return pool;
}

export interface Drivers {
  /** Waits as long as a restart takes. */
  readonly patient: Driver;
  /** Gives up in time to tell somebody who waits for the response to an interaction. */
  readonly interactive: Driver;
  /** Whether a transaction that failed so can be begun again: the connection was lost, and nobody has given up. */
  isLost(error: unknown): boolean;
}

interface OwnConnection extends DatabaseConnection {
  /** Its own, during a transaction or a stream; null: the shared one. */
  own: DatabaseConnection | null;
}

/**
 * Drivers over one driver. A statement whose connection was lost is repeated. It may have been executed: every statement of the store
 * can be, since the program makes the ids and the only count, of a cooldown, does no harm if it is one too high. Statements outside
 * transactions share one connection, so that they are executed in the order in which they were begun, as in SQLite: what follows them,
 * such as the answers in a channel, then keeps its order too.
 */
export function driversOver(driver: Driver): Drivers {
  const outage = watchForOutage();
  let isReady: Promise<void> | undefined;
  let shared: DatabaseConnection | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const onShared = async (query: CompiledQuery, waiting: Waiting): Promise<QueryResult<never>> => {
    // Each time on another connection, of which the pool may have several that were lost.
    for (let attempt = 1; ; attempt += 1) {
      if (waiting.isGivenUp) throw new Error(GIVEN_UP);
      shared ??= await connect(driver, outage, waiting);
      try {
        return await shared.executeQuery(query);
      } catch (error) {
        if (!isLost(error)) throw error;
        await driver.releaseConnection(shared);
        shared = null;
        if (attempt > MOST_CONNECTIONS) throw error;
      }
    }
  };
  const executeShared = (query: CompiledQuery, patienceMs: number): Promise<QueryResult<never>> =>
    outage.patiently(patienceMs, (waiting) => {
      const result = last.then(() => onShared(query, waiting));
      last = result.catch(() => undefined);
      return result;
    });
  const end = async () => {
    await last;
    if (shared !== null) await driver.releaseConnection(shared);
    await driver.destroy();
  };
  const driverOf = (patienceMs: number, destroy: () => Promise<void>): Driver => {
    const begin = async (connection: DatabaseConnection): Promise<DatabaseConnection> => {
      const own = await outage.patiently(patienceMs, (waiting) => connect(driver, outage, waiting));
      (connection as OwnConnection).own = own;
      return own;
    };
    // Whatever follows on the connection is shared again: a lock of the session that was taken before is released there too.
    const leave = async (connection: DatabaseConnection, how?: (own: DatabaseConnection) => Promise<void>) => {
      const { own } = connection as OwnConnection;
      if (own === null) return;
      (connection as OwnConnection).own = null;
      try {
        await how?.(own);
      } finally {
        await driver.releaseConnection(own);
      }
    };
    return {
      init: () => {
        isReady ??= driver.init();
        return isReady;
      },
      acquireConnection: () => {
        const connection: OwnConnection = {
          own: null,
          executeQuery: <Row>(query: CompiledQuery) => {
            const storable = withoutNull(query);
            return connection.own === null
              ? (executeShared(storable, patienceMs) as Promise<QueryResult<Row>>)
              : connection.own.executeQuery<Row>(storable);
          },
          async *streamQuery<Row>(query: CompiledQuery, chunkSize?: number) {
            if (connection.own !== null) yield* connection.own.streamQuery<Row>(query, chunkSize);
            else {
              const own = await begin(connection);
              try {
                yield* own.streamQuery<Row>(query, chunkSize);
              } finally {
                await leave(connection);
              }
            }
          },
        };
        return Promise.resolve(connection);
      },
      beginTransaction: async (connection, settings) => {
        const own = await begin(connection);
        await driver.beginTransaction(own, settings).catch(async (error) => {
          await leave(connection);
          throw error;
        });
      },
      commitTransaction: (connection) => leave(connection, (own) => driver.commitTransaction(own)),
      // A lost connection is rolled back by the server; the error to tell is the one that lost it.
      rollbackTransaction: (connection) =>
        leave(connection, (own) => driver.rollbackTransaction(own).catch(() => undefined)),
      releaseConnection: (connection) => leave(connection),
      destroy,
    };
  };
  return {
    patient: driverOf(PATIENCE_MS, end),
    interactive: driverOf(INTERACTION_PATIENCE_MS, () => Promise.resolve()),
    isLost: (error) => isLost(error) && !outage.hasEnded(error),
  };
}

/** Tries until there is a connection, or whoever waits has given up. */
async function connect(driver: Driver, outage: Outage, waiting: Waiting): Promise<DatabaseConnection> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const connection = await driver.acquireConnection();
      outage.end();
      if (!waiting.isGivenUp) return connection;
      await driver.releaseConnection(connection);
    } catch (error) {
      if (!isLost(error) || (isPoolBusy(error) && attempt >= MOST_WAITS)) throw error;
      if (!isPoolBusy(error)) outage.begin(error);
    }
    if (waiting.isGivenUp) throw new Error(GIVEN_UP);
    await setTimeout(Math.min(FIRST_PAUSE_MS * 2 ** (attempt - 1), LONGEST_PAUSE_MS));
  }
}

/** PostgreSQL cannot store the character U+0000 in a text. */
function withoutNull(query: CompiledQuery): CompiledQuery {
  if (!query.parameters.some((value) => typeof value === 'string' && value.includes('\0'))) return query;
  const parameters = query.parameters.map((value) => (typeof value === 'string' ? value.replaceAll('\0', '') : value));
  return { ...query, parameters };
}

/** The code of an error of the server, or of the system; undefined if it has none. */
export const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

/** Whether the connection was lost; the driver's own errors for it have no code. */
function isLost(error: unknown): boolean {
  const code = codeOf(error);
  if (code !== undefined) return REFUSED.includes(code) || BROKEN.includes(code);
  return (
    isPoolBusy(error) ||
    (error instanceof Error &&
      /^(?:Connection terminated|Client has encountered a connection error)/iu.test(error.message))
  );
}

/** The pool had no connection to give for as long as one takes to connect; the driver's own error, without a code. */
const isPoolBusy = (error: unknown): boolean => error instanceof Error && error.message.startsWith('timeout exceeded');
