/** Where the bots and writers of a run keep their state: SQLite in a folder, or a database of a PostgreSQL server. */

import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openStore } from '../../src/store/open.js';
import type { Store } from '../../src/store/store.js';

/** A server that can be stopped and killed, as scripts/postgres-server.js makes it. */
export interface PostgresServer {
  readonly url: string;
  isRunning(): boolean;
  start(): Promise<void>;
  stop(): Promise<void>;
  kill(): Promise<void>;
  remove(): void;
}

interface ServerOptions {
  readonly isDurable: boolean;
  readonly parent?: string;
  readonly settings?: readonly string[];
}

export type NewServer = (options: ServerOptions) => Promise<PostgresServer>;

/** One place, empty at first. */
export interface KeptIn {
  /** What the bot is told of it. */
  readonly environment: { readonly DATA_DIR: string; readonly DATABASE_URL?: string };
  open(): Promise<Store>;
  remove(): Promise<void>;
}

/** Makes a new place for each call. */
export type NewPlace = () => Promise<KeptIn>;

/** In a temporary folder. */
export const inFolders: NewPlace = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'faults-'));
  return {
    environment: { DATA_DIR: folder },
    open: () => openStore(folder),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
};

/** In a new database of the server. */
export const inDatabasesOf =
  ({ url }: PostgresServer): NewPlace =>
  async () => {
    const folder = await inFolders();
    const name = `faults_${randomBytes(8).toString('hex')}`;
    await administer(url, `CREATE DATABASE ${name}`);
    const database = Object.assign(new URL(url), { pathname: `/${name}` }).href;
    return {
      environment: { ...folder.environment, DATABASE_URL: database },
      open: () => openStore('', database),
      remove: async () => {
        await administer(url, `DROP DATABASE ${name} WITH (FORCE)`);
        await folder.remove();
      },
    };
  };

/** Executes a statement as the superuser of the server. */
export async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
