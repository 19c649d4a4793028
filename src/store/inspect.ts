/** What is stored, for whoever checks an installation; nothing is created or changed. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { StoreError } from './errors.js';
import { inWords } from './in-words.js';
import { namedFile, STORE_FILE } from './open.js';
import { namedDatabase } from './open-postgres.js';
import { ownerOf } from './owner.js';
import { dialectsOf, holderOf, keptKey, requireReachable } from './postgres.js';
import { postgresFailure } from './postgres-failure.js';
import { hasTable, requireKnownSchema, stepsOf } from './schema.js';
import { isKey, KEY_FILE } from './secret.js';
import { openToRead, queriesOn, requireWhole, type SqliteFile } from './sqlite.js';
import type { AllTables } from './tables.js';

export interface StoreFacts {
  /** The Discord application that the store belongs to; null if none has used it yet. */
  readonly applicationId: string | null;
  /** When the newest backup that can still be restored was made; null if there is none. */
  readonly backedUpAt: number | null;
  /** The process of a bot that runs on it; null if none does. */
  readonly runningProcess: string | null;
}

/**
 * Reads the store of the folder or, with a URL, in PostgreSQL; null if there is none yet. A bot may be running.
 * @throws {StoreError} one line that says what to do, when the bot could not use it
 */
export const inspectStore = (dataDir: string, databaseUrl?: string): Promise<StoreFacts | null> =>
  databaseUrl === undefined ? inspectFile(dataDir) : inspectPostgres(databaseUrl);

async function inspectFile(dataDir: string): Promise<StoreFacts | null> {
  const file = join(dataDir, STORE_FILE);
  let sqlite: SqliteFile | undefined;
  try {
    if (!existsSync(file)) return null;
    requireKey(join(dataDir, KEY_FILE));
    sqlite = openToRead(file);
    requireWhole(sqlite, file);
    const database = queriesOn<AllTables>(sqlite);
    await requireKnownSchema(database, namedFile(file));
    return { ...(await rowsOf(database)), runningProcess: ownerOf(dataDir) };
  } catch (error) {
    throw error instanceof StoreError ? error : new StoreError(inWords(error, file), { cause: error });
  } finally {
    sqlite?.close();
  }
}

function requireKey(file: string): void {
  if (existsSync(file) && isKey(readFileSync(file))) return;
  throw new StoreError(
    `${file} is missing or damaged: without it, nobody's data can be found. Put it back from a backup (npm run restore).`,
  );
}

async function inspectPostgres(databaseUrl: string): Promise<StoreFacts | null> {
  const database = new Kysely<AllTables>({ dialect: dialectsOf(databaseUrl).patient });
  try {
    await requireReachable(databaseUrl);
    await requireKnownSchema(database, namedDatabase(databaseUrl));
    if ((await stepsOf(database)).length === 0) return null;
    if ((await keptKey(database)) === null) {
      throw new StoreError(
        "The table person_key is missing or empty: without it, nobody's data can be found. Put it back from a backup (npm run restore).",
      );
    }
    return { ...(await rowsOf(database)), runningProcess: await holderOf(database) };
  } catch (error) {
    throw postgresFailure(error, databaseUrl);
  } finally {
    await database.destroy();
  }
}

/** An older version of the bot may have had none of these tables. */
async function rowsOf(database: Kysely<AllTables>): Promise<Omit<StoreFacts, 'runningProcess'>> {
  const application = (await hasTable(database, 'application'))
    ? await database.selectFrom('application').select('application_id').executeTakeFirst()
    : undefined;
  const backup = (await hasTable(database, 'backups'))
    ? await database.selectFrom('backups').select('made_at').orderBy('made_at', 'desc').executeTakeFirst()
    : undefined;
  return { applicationId: application?.application_id ?? null, backedUpAt: backup?.made_at ?? null };
}
