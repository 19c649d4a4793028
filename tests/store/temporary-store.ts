/** Empty stores for tests: in SQLite or, where TEST_DATABASE_URL names a server (`npm run test:postgres`), in PostgreSQL. */

import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll } from 'vitest';
import { openStore, type Store } from '../../src/store/open.js';

const { TEST_DATABASE_URL: SERVER } = process.env;
/** Whether the stores of this run are in PostgreSQL. */
export const IS_POSTGRES = SERVER !== undefined;

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

/** A new place for a store, removed after the file's tests. */
export async function temporaryPlace(): Promise<StorePlace> {
  const dataDir = join(await temporaryFolder(), 'data');
  return { dataDir, databaseUrl: IS_POSTGRES ? await temporaryDatabase() : undefined };
}

/** The URL of a new, empty database of PostgreSQL, dropped after the file's tests. */
export async function temporaryDatabase(): Promise<string> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await onServer(`CREATE DATABASE ${name}`);
  databases.push(name);
  return databaseUrlOf(name);
}

/** The URL of a database of the server of this run. */
export function databaseUrlOf(name: string): string {
  if (SERVER === undefined) throw new Error('TEST_DATABASE_URL is not set: npm run test:postgres sets it');
  const url = new URL(SERVER);
  url.pathname = `/${name}`;
  return url.href;
}

/** Executes a statement as the superuser of the server. */
export async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: SERVER });
  await client.connect();
  try {
    await client.query(statement);
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
  for (const name of databases.splice(0)) await onServer(`DROP DATABASE ${name} WITH (FORCE)`);
});
