/** Empty stores for tests: in SQLite or, where TEST_DATABASE_URL names a server (`npm run test:postgres`), in PostgreSQL. */

import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterAll } from 'vitest';
import { openStore } from '../../src/store/open.js';
import type { Store } from '../../src/store/store.js';

const { TEST_DATABASE_URL: SERVER } = process.env;
/** Whether the stores of this run are in PostgreSQL. */
export const IS_POSTGRES = SERVER !== undefined;

const TEMPLATE = 'test_template';
const TEMPLATE_LOCK = 1;

const opened: { readonly folder: string; readonly store?: Store }[] = [];
const databases: string[] = [];

/** Where a store can be opened, with nothing in it yet. */
export interface StorePlace {
  readonly dataDir: string;
  /** Undefined: SQLite in the folder. */
  readonly databaseUrl: string | undefined;
}

/** A new folder, removed after the file's tests. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'store-'));
  opened.push({ folder });
  return folder;
}

/** A new place for a store with nothing kept in it, removed after the file's tests; in PostgreSQL its tables are there already. */
export async function temporaryPlace(): Promise<StorePlace> {
  const dataDir = join(await temporaryFolder(), 'data');
  return { dataDir, databaseUrl: IS_POSTGRES ? await copiedDatabase() : undefined };
}

/** What a bot is told of the place. */
export const environmentOf = ({ dataDir, databaseUrl }: StorePlace): NodeJS.ProcessEnv => ({
  DATA_DIR: dataDir,
  ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
});

/** Everything that is kept there, as bytes in which a text can be looked for. */
export async function bytesIn({ dataDir, databaseUrl }: StorePlace): Promise<Buffer> {
  if (databaseUrl === undefined) {
    return Buffer.concat(await Promise.all((await readdir(dataDir)).map((name) => readFile(join(dataDir, name)))));
  }
  const dump = join(process.env['TEST_POSTGRES_BIN'] ?? '', 'pg_dump');
  return (await promisify(execFile)(dump, [databaseUrl], { encoding: 'buffer' })).stdout;
}

/** A new place for a store without tables, removed after the file's tests. */
export async function emptyPlace(): Promise<StorePlace> {
  const dataDir = join(await temporaryFolder(), 'data');
  return { dataDir, databaseUrl: IS_POSTGRES ? await temporaryDatabase() : undefined };
}

/** The URL of a new, empty database of PostgreSQL, dropped after the file's tests. */
export const temporaryDatabase = (): Promise<string> => newDatabase('');

/** Likewise, with the tables and a key of its own; a copy takes a tenth of the time of the migrations. */
async function copiedDatabase(): Promise<string> {
  await onServer(makeTemplate);
  const url = await newDatabase(`TEMPLATE ${TEMPLATE} STRATEGY file_copy`);
  const key = randomBytes(32).toString('hex');
  await onServer((client) => client.query('UPDATE person_key SET key = $1', [key]), url);
  return url;
}

async function newDatabase(how: string): Promise<string> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await onServer((client) => client.query(`CREATE DATABASE ${name} ${how}`));
  databases.push(name);
  return databaseUrlOf(name);
}

/** Makes the database that others are copied from, by whichever process of the run comes first. */
async function makeTemplate(client: pg.Client): Promise<void> {
  await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [TEMPLATE]);
  if (rowCount !== 0) return;
  await client.query(`CREATE DATABASE ${TEMPLATE}_new`);
  const store = await openStore('', databaseUrlOf(`${TEMPLATE}_new`));
  await store.close();
  await client.query(`ALTER DATABASE ${TEMPLATE}_new RENAME TO ${TEMPLATE}`);
}

/** The URL of a database of the server of this run. */
export function databaseUrlOf(name: string): string {
  if (SERVER === undefined) throw new Error('TEST_DATABASE_URL is not set: npm run test:postgres sets it');
  const url = new URL(SERVER);
  url.pathname = `/${name}`;
  return url.href;
}

/** Does the work as the superuser of the server, on a connection of its own. */
export async function onServer(work: (client: pg.Client) => Promise<unknown>, url = SERVER): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/** A new, empty store, closed and removed after the file's tests. */
export async function temporaryStore(): Promise<Store> {
  const { dataDir, databaseUrl } = await temporaryPlace();
  const store = await openStore(dataDir, databaseUrl);
  opened.push({ folder: dataDir, store });
  return store;
}

afterAll(async () => {
  for (const { store } of opened) await store?.close();
  for (const { folder } of opened.splice(0)) await rm(folder, { recursive: true, force: true });
  const dropped = databases.splice(0);
  if (dropped.length === 0) return;
  await onServer(async (client) => {
    for (const name of dropped) await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
  });
});
