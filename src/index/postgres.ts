/**
 * Everything that vectors of passages and sentences need of PostgreSQL and its extension pgvector: the connections, the extension,
 * the tables of builds, searching, locks. It is long because it has all of the index's statements for this engine.
 *
 * A build is one model's vectors of one text. It has a table of its own, with a row for each passage (sentence 0) and sentence (from
 * 1 on): the vector in half precision, of which the graph is made, and in the form of the index folder, for exact similarities. A build
 * is used only once it is marked as finished. The tables are in a schema of their own, apart from those of the store.
 */

import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { inWords } from '../postgres/failure.js';
import { IndexError } from './errors.js';
import { HNSW } from './vectors.js';

const SCHEMA = 'brief_vectors';
/** The first version with half-precision vectors. */
const LEAST_VERSION = [0, 7] as const;

/** Two for questions asked at once, and two for those that wait behind a slow one. */
const MOST_CONNECTIONS = 4;
const CONNECTING_LIMIT_MS = 5000;
/** A question waits no longer; a statement takes milliseconds. */
const STATEMENT_LIMIT_MS = 5000;
const RECONNECTING_PAUSE_MS = 2000;
/** The most memory in which the graph of a build is made; it overrides the server's setting. */
const MOST_BUILDING_MEGABYTES = 1024;
/** What the graph takes beside the vector itself: links, and what the server adds; measured. */
const GRAPH_BYTES_PER_ROW = 400;
const HALF_BYTES = 2;
/** The first number of the advisory locks: 'Brf' in ASCII and what they are for; those of the store begin with the same letters. */
const LOCKS = { preparing: 0x427266_10, building: 0x427266_11, reading: 0x427266_12 } as const;

/** One model's vectors of one text. */
export interface TextBuild {
  /** 16 hexadecimal digits, made from the model and the texts. */
  readonly id: string;
  /** The model's checksum. */
  readonly model: string;
  readonly dimension: number;
  /** How many passages and sentences there are. */
  readonly rows: number;
}

/** A row of a build; sentence 0 is the whole passage. */
export interface TextRow {
  readonly passage: number;
  readonly sentence: number;
  /** Identifies the text: 32 hexadecimal digits. */
  readonly key: string;
}

const tableOf = ({ id }: Pick<TextBuild, 'id'>) => `${SCHEMA}.texts_${id}`;
/** The second number of a build's locks. */
const lockOf = ({ id }: Pick<TextBuild, 'id'>) => Number.parseInt(id.slice(0, 8), 16) | 0;

/** Only a whole build is used; one that lost its table or some of its rows is damaged. */
export type BuildState = 'whole' | 'missing' | 'half written' | 'damaged';

export interface VectorDatabase {
  /** Keeps others from removing a build until the database is closed; if somebody is removing it, waits for that first. */
  hold(build: TextBuild): Promise<void>;
  /** Reads all rows of the build. */
  stateOf(build: TextBuild): Promise<BuildState>;
  /** Does the work while no other process makes this build; if one does, calls `waiting` and waits for it. */
  making(build: TextBuild, waiting: () => void, work: (writing: BuildWriting) => Promise<void>): Promise<void>;
  /** Removes the builds that no process holds. */
  removeUnused(kept: readonly TextBuild[]): Promise<void>;
  /** The passages of the nearest whole passages and of the nearest sentences. */
  nearest(build: TextBuild, vector: Float32Array, k: number): Promise<number[]>;
  /** The vectors of passages and their sentences as they were written, in the order of the text. */
  read(build: TextBuild, passages: readonly number[]): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** What makes a build, under its lock. */
export interface BuildWriting {
  /** Begins the build, or goes on with one that is half written. */
  begin(found: BuildState): Promise<void>;
  /** Copies what other builds of the model have, and returns the rows still missing, in order. */
  reuse(rows: readonly TextRow[]): Promise<TextRow[]>;
  /** @param exact the same vectors in the form of the index folder */
  write(rows: readonly TextRow[], vectors: readonly Float32Array[], exact: readonly Uint8Array[]): Promise<void>;
  /** Makes the graphs and marks the build as finished, in one transaction. */
  finish(): Promise<void>;
}

/**
 * Connects to the database, and makes the extension and the tables if they are missing.
 * @throws {IndexError} one line that says what to do
 */
export async function openVectorDatabase(databaseUrl: string): Promise<VectorDatabase> {
  const pool = openPool(databaseUrl);
  const holder = keepHolding(databaseUrl);
  try {
    await alone(databaseUrl, prepare);
  } catch (error) {
    await Promise.all([pool.end(), holder.close()]);
    throw failure(error, databaseUrl);
  }
  const asking = <Result>(ask: () => Promise<Result>) => ask().catch(again(ask)).catch(throwing(databaseUrl));
  const working = <Result>(work: (client: pg.Client) => Promise<Result>) =>
    alone(databaseUrl, work).catch(throwing(databaseUrl));
  return {
    hold: (build) => holder.hold(build).catch(throwing(databaseUrl)),
    stateOf: (build) => working((client) => stateOf(client, build)),
    making: (build, waiting, work) => working((client) => making(client, build, waiting, work)),
    removeUnused: (kept) => working((client) => removeUnused(client, kept)),
    nearest: (build, vector, k) => asking(() => nearest(pool, build, vector, k)),
    read: (build, passages) => asking(() => read(pool, build, passages)),
    close: async () => {
      await Promise.all([pool.ending ? undefined : pool.end(), holder.close()]);
    },
  };
}

/**
 * What whoever checks an installation is told; nothing is created.
 * @returns the version of pgvector, null if it will be put into the database, and the state of each build
 * @throws {IndexError} as {@link openVectorDatabase} does
 */
export function inspectBuilds(
  databaseUrl: string,
  builds: readonly TextBuild[],
): Promise<{ readonly version: string | null; readonly states: readonly BuildState[] }> {
  return alone(databaseUrl, async (client) => {
    const version = await requireExtension(client);
    const states: BuildState[] = [];
    for (const build of builds) states.push(await stateOf(client, build));
    return { version, states };
  }).catch(throwing(databaseUrl));
}

function openPool(connectionString: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    application_name: 'brief-bot vectors',
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: CONNECTING_LIMIT_MS,
    statement_timeout: STATEMENT_LIMIT_MS,
    query_timeout: STATEMENT_LIMIT_MS,
    keepAlive: true,
    onConnect: async (client: pg.ClientBase) => {
      await client.query(`SET hnsw.ef_search = ${HNSW.efSearch}`);
    },
  });
  // A connection that breaks, in use or idle, is replaced; without a listener its error would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  pool.on('error', () => undefined);
  return pool;
}

async function connect(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString,
    application_name: 'brief-bot vectors',
    connectionTimeoutMillis: CONNECTING_LIMIT_MS,
    keepAlive: true,
  });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** Does the work on a connection of its own, without a limit of time. */
async function alone<Result>(databaseUrl: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = await connect(databaseUrl);
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Asks once more on another connection where the first was lost, as after a restart of the server. */
const again =
  <Result>(ask: () => Promise<Result>) =>
  (error: unknown): Promise<Result> => {
    if (isLost(error)) return ask();
    throw error;
  };

const isLost = (error: unknown) =>
  inWords(error, 'postgres://localhost/none').kind === 'network' && !/timeout/iu.test(String(error));

const throwing =
  (databaseUrl: string) =>
  (error: unknown): never => {
    throw failure(error, databaseUrl);
  };

/** undefined_table: it was removed although it is in use. */
const NO_TABLE = '42P01';

function failure(error: unknown, databaseUrl: string): unknown {
  if (!(error instanceof Error) || error instanceof IndexError) return error;
  if ('code' in error && error.code === NO_TABLE) {
    const text = 'The vectors of the index are gone from PostgreSQL: a reload (SIGHUP) or a restart writes them anew.';
    return new IndexError(text, { cause: error });
  }
  // The driver's and the server's errors have a code or are about the connection. Any other is a defect, or a model's.
  if (!('code' in error) && !/^(?:timeout|query read timeout|connection|client)/iu.test(error.message)) return error;
  const { text, kind } = inWords(error, databaseUrl);
  return new IndexError(text, { cause: error, kind: kind === 'store' ? 'index' : kind });
}

async function prepare(client: pg.Client): Promise<void> {
  await client.query('SELECT pg_advisory_lock($1, 0)', [LOCKS.preparing]);
  const version = await requireExtension(client);
  if (version === null) await createExtension(client);
  const { rows } = await client.query<{ known: boolean }>('SELECT to_regclass($1) IS NOT NULL AS known', [
    `${SCHEMA}.builds`,
  ]);
  if (rows[0]?.known === true) return;
  await client.query(`CREATE SCHEMA IF NOT EXISTS ${SCHEMA}`);
  await client.query(
    `CREATE TABLE ${SCHEMA}.builds (id text PRIMARY KEY, model text NOT NULL, rows bigint, checksum bigint, finished_at timestamptz)`,
  );
}

/** The version of pgvector in the database, null if the server has one that is not in the database yet. */
async function requireExtension(client: pg.Client): Promise<string | null> {
  const { rows } = await client.query<{ available: string; installed: string | null }>(
    "SELECT default_version AS available, installed_version AS installed FROM pg_available_extensions WHERE name = 'vector'",
  );
  const problem = extensionProblem(rows[0]);
  if (problem !== null) throw new IndexError(problem, { kind: 'settings' });
  return rows[0]?.installed ?? null;
}

/**
 * Why pgvector cannot be used, and what to do; null if it can.
 * @param versions the one that the server has, and the one in the database, null if there is none; undefined if the server has none
 * @internal
 */
export function extensionProblem(
  versions: { readonly available: string; readonly installed: string | null } | undefined,
): string | null {
  const least = LEAST_VERSION.join('.');
  if (versions === undefined) {
    return `VECTORS is "postgres", but the server of DATABASE_URL has no pgvector: install version ${least} or newer there (Debian: postgresql-NN-pgvector), or set VECTORS=local.`;
  }
  const { available, installed } = versions;
  if (isEnough(installed ?? available)) return null;
  const found = `VECTORS is "postgres", but pgvector ${installed ?? available} has no half-precision vectors, which came with ${least}`;
  return isEnough(available)
    ? `${found}: run ALTER EXTENSION vector UPDATE in the database of DATABASE_URL.`
    : `${found}: install a newer one on the server of DATABASE_URL, or set VECTORS=local.`;
}

function isEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > LEAST_VERSION[0] || (major === LEAST_VERSION[0] && minor >= LEAST_VERSION[1]);
}

const NOT_ALLOWED = '42501';

async function createExtension(client: pg.Client): Promise<void> {
  try {
    await client.query('CREATE EXTENSION IF NOT EXISTS vector');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === NOT_ALLOWED)) throw error;
    throw new IndexError(
      'VECTORS is "postgres", but the user of DATABASE_URL may not create the extension pgvector: have an administrator run CREATE EXTENSION vector in this database once.',
      { cause: error, kind: 'settings' },
    );
  }
}

/** Changes when any row is missing, added or changed, whatever their order. */
const SUMS = `count(*)::int AS rows,
  coalesce(bit_xor(hashtextextended(passage || ' ' || sentence || ' ' || encode(halfvec_send(vector) || exact, 'base64'), 0)), 0) AS checksum`;

async function stateOf(client: pg.Client, build: TextBuild): Promise<BuildState> {
  if (!(await exists(client, `${SCHEMA}.builds`))) return 'missing';
  const { rows } = await client.query<{ checksum: string; finished: boolean }>(
    `SELECT checksum, finished_at IS NOT NULL AS finished FROM ${SCHEMA}.builds WHERE id = $1`,
    [build.id],
  );
  const [known] = rows;
  if (known === undefined) return 'missing';
  if (!known.finished) return 'half written';
  if (!(await exists(client, tableOf(build)))) return 'damaged';
  const { rows: sums } = await client.query<{ rows: number; checksum: string }>(
    `SELECT ${SUMS} FROM ${tableOf(build)}`,
  );
  return sums[0]?.rows === build.rows && sums[0].checksum === known.checksum ? 'whole' : 'damaged';
}

async function exists(client: pg.Client, table: string): Promise<boolean> {
  const { rows } = await client.query<{ known: boolean }>('SELECT to_regclass($1) IS NOT NULL AS known', [table]);
  return rows[0]?.known === true;
}

async function making(
  client: pg.Client,
  build: TextBuild,
  waiting: () => void,
  work: (writing: BuildWriting) => Promise<void>,
): Promise<void> {
  await locked(client, build, waiting);
  await work(writingOf(client, build));
}

/**
 * Takes the lock for making a build, which is released when the connection ends.
 * @internal
 */
export async function locked(client: pg.Client, build: Pick<TextBuild, 'id'>, waiting: () => void): Promise<void> {
  const lock = [LOCKS.building, lockOf(build)];
  const { rows } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1, $2) AS taken', lock);
  if (rows[0]?.taken === true) return;
  waiting();
  await client.query('SELECT pg_advisory_lock($1, $2)', lock);
}

function writingOf(client: pg.Client, build: TextBuild): BuildWriting {
  const table = tableOf(build);
  return {
    begin: async (found) => {
      if (found === 'damaged') await drop(client, build);
      await client.query(`INSERT INTO ${SCHEMA}.builds (id, model) VALUES ($1, $2) ON CONFLICT DO NOTHING`, [
        build.id,
        build.model,
      ]);
      await client.query(
        `CREATE TABLE IF NOT EXISTS ${table} (passage int, sentence int, key uuid NOT NULL, vector halfvec(${build.dimension}) NOT NULL, exact bytea NOT NULL, PRIMARY KEY (passage, sentence))`,
      );
    },
    reuse: (rows) => inTransaction(client, () => reuse(client, build, rows)),
    write: async (rows, vectors, exact) => {
      const written = vectors.map((numbers) => `[${numbers.join(',')}]`);
      await client.query(
        `INSERT INTO ${table} SELECT * FROM unnest($1::int[], $2::int[], $3::uuid[], $4::text[]::halfvec[], $5::bytea[]) ON CONFLICT DO NOTHING`,
        [...columns(rows), written, exact.map((bytes) => Buffer.from(bytes))],
      );
    },
    finish: () => inTransaction(client, () => finish(client, build)),
  };
}

async function inTransaction<Result>(client: pg.Client, work: () => Promise<Result>): Promise<Result> {
  await client.query('BEGIN');
  try {
    const result = await work();
    await client.query('COMMIT');
    return result;
  } catch (error) {
    // If the connection was lost, the server rolls back by itself; the error to report is the one above.
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

async function reuse(client: pg.Client, build: TextBuild, rows: readonly TextRow[]): Promise<TextRow[]> {
  await client.query('CREATE TEMPORARY TABLE wanted (passage int, sentence int, key uuid) ON COMMIT DROP');
  for (const batch of batches(rows, ROWS_WITHOUT_VECTORS)) {
    await client.query('INSERT INTO wanted SELECT * FROM unnest($1::int[], $2::int[], $3::uuid[])', columns(batch));
  }
  const { rows: others } = await client.query<{ id: string }>(
    `SELECT id FROM ${SCHEMA}.builds WHERE model = $1 AND id <> $2 AND to_regclass('${SCHEMA}.texts_' || id) IS NOT NULL`,
    [build.model, build.id],
  );
  for (const other of others) {
    await client.query(
      `INSERT INTO ${tableOf(build)} SELECT DISTINCT ON (wanted.passage, wanted.sentence) wanted.passage, wanted.sentence, key, vector, exact
       FROM wanted JOIN ${tableOf(other)} other USING (key) ON CONFLICT DO NOTHING`,
    );
  }
  const { rows: missing } = await client.query<TextRow>(
    `SELECT passage, sentence, replace(key::text, '-', '') AS key FROM wanted
     WHERE NOT EXISTS (SELECT FROM ${tableOf(build)} there WHERE there.passage = wanted.passage AND there.sentence = wanted.sentence)
     ORDER BY passage, sentence`,
  );
  return missing;
}

async function finish(client: pg.Client, build: TextBuild): Promise<void> {
  const table = tableOf(build);
  const graph = `USING hnsw (vector halfvec_cosine_ops) WITH (m = ${HNSW.m}, ef_construction = ${HNSW.efConstruction})`;
  await client.query(`SET LOCAL maintenance_work_mem = '${megabytesFor(build)}MB'`);
  await client.query(`CREATE INDEX ON ${table} ${graph} WHERE sentence = 0`);
  await client.query(`CREATE INDEX ON ${table} ${graph} WHERE sentence > 0`);
  await client.query(`ANALYZE ${table}`);
  await client.query(
    `UPDATE ${SCHEMA}.builds SET (rows, checksum) = (SELECT ${SUMS} FROM ${table}), finished_at = now() WHERE id = $1`,
    [build.id],
  );
}

/** How many rows are sent at once if they have no vectors. */
const ROWS_WITHOUT_VECTORS = 20_000;

function* batches<Item>(items: readonly Item[], size: number): Generator<Item[]> {
  for (let first = 0; first < items.length; first += size) yield items.slice(first, first + size);
}

const columns = (rows: readonly TextRow[]) => [
  rows.map(({ passage }) => passage),
  rows.map(({ sentence }) => sentence),
  rows.map(({ key }) => key),
];

function megabytesFor({ rows, dimension }: TextBuild): number {
  const needed = Math.ceil((rows * (dimension * HALF_BYTES + GRAPH_BYTES_PER_ROW)) / 2 ** 20);
  return Math.min(Math.max(needed, 64), MOST_BUILDING_MEGABYTES);
}

async function drop(client: pg.Client, build: Pick<TextBuild, 'id'>): Promise<void> {
  await client.query(`DROP TABLE IF EXISTS ${tableOf(build)}`);
  await client.query(`DELETE FROM ${SCHEMA}.builds WHERE id = $1`, [build.id]);
}

async function removeUnused(client: pg.Client, kept: readonly TextBuild[]): Promise<void> {
  const { rows } = await client.query<{ id: string }>(`SELECT id FROM ${SCHEMA}.builds WHERE id <> ALL ($1)`, [
    kept.map(({ id }) => id),
  ]);
  for (const other of rows) {
    const lock = [LOCKS.reading, lockOf(other)];
    const { rows: taken } = await client.query<{ taken: boolean }>(
      'SELECT pg_try_advisory_lock($1, $2) AS taken',
      lock,
    );
    if (taken[0]?.taken !== true) continue;
    await drop(client, other);
    await client.query('SELECT pg_advisory_unlock($1, $2)', lock);
  }
}

async function nearest(pool: pg.Pool, build: TextBuild, vector: Float32Array, k: number): Promise<number[]> {
  const among = (where: string) =>
    `(SELECT passage FROM ${tableOf(build)} WHERE ${where} ORDER BY vector <=> $1::halfvec(${build.dimension}) LIMIT $2)`;
  const { rows } = await pool.query<{ passage: number }>(
    `${among('sentence = 0')} UNION ALL ${among('sentence > 0')}`,
    [`[${vector.join(',')}]`, k],
  );
  return rows.map(({ passage }) => passage);
}

async function read(pool: pg.Pool, build: TextBuild, passages: readonly number[]): Promise<Uint8Array> {
  // The driver reads every value as text.
  const { rows } = await pool.query<{ vectors: string | null }>(
    `SELECT encode(string_agg(exact, '' ORDER BY passage, sentence), 'base64') AS vectors
     FROM ${tableOf(build)} WHERE passage = ANY ($1)`,
    [passages],
  );
  return Buffer.from(rows[0]?.vectors ?? '', 'base64');
}

interface Holder {
  hold(build: TextBuild): Promise<void>;
  close(): Promise<void>;
}

/**
 * Holds builds by shared locks on a connection of its own, which ends when the process ends, however it ends. After a restart of the
 * server the locks are taken again.
 */
function keepHolding(databaseUrl: string): Holder {
  const held: TextBuild[] = [];
  let client: Promise<pg.Client> | null = null;
  let isClosed = false;
  const lock = async (on: pg.Client, build: TextBuild) => {
    await on.query('SELECT pg_advisory_lock_shared($1, $2)', [LOCKS.reading, lockOf(build)]);
  };
  const open = async (): Promise<pg.Client> => {
    const opened = await connect(databaseUrl);
    opened.once('end', () => void reopen());
    for (const build of held) await lock(opened, build);
    return opened;
  };
  const reopen = async (): Promise<void> => {
    while (!isClosed) {
      client = open();
      const isOpen = await client.then(
        () => true,
        () => false,
      );
      if (isOpen) return;
      await setTimeout(RECONNECTING_PAUSE_MS, undefined, { ref: false });
    }
  };
  return {
    hold: async (build) => {
      client ??= open();
      await lock(await client, build);
      held.push(build);
    },
    close: async () => {
      isClosed = true;
      await client?.then((opened) => opened.end()).catch(() => undefined);
    },
  };
}
