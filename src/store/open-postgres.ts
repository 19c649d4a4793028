/** Opens a store in PostgreSQL, migrated to the present tables. */

import { Kysely, type Transaction } from 'kysely';
import { StoreError } from './errors.js';
import {
  answers,
  dialectsOf,
  hasMove,
  inSerialOrder,
  keepKey,
  keepUnlogged,
  keptKey,
  requireReachable,
  sizeOf,
  whileOpening,
} from './postgres.js';
import { postgresFailure } from './postgres-failure.js';
import { migrate, type Named, stepsOf } from './schema.js';
import { hashedBy, newKey } from './secret.js';
import type { Store } from './store.js';
import type { AllTables } from './tables.js';

interface PostgresOptions {
  /** Whether a database that a move has not finished may be opened; false by default. */
  readonly mayBeHalfMoved?: boolean;
}

/** @throws {StoreError} as `openStore` does */
export async function openInPostgres(databaseUrl: string, options: PostgresOptions = {}): Promise<Store> {
  const { patient, interactive, isLost } = dialectsOf(databaseUrl);
  const database = new Kysely<AllTables>({ dialect: patient });
  try {
    await requireReachable(databaseUrl);
    const key = await whileOpening(database, () => prepare(database, databaseUrl));
    if (options.mayBeHalfMoved !== true && (await hasMove(database))) {
      throw new StoreError(
        'The database of DATABASE_URL holds half a store: run npm run move-store again, which goes on where it stopped.',
      );
    }
    const storeOver = (over: Kysely<AllTables>) => ({
      database: over,
      keyedHash: hashedBy(key),
      transaction: <Result>(work: (transaction: Transaction<AllTables>) => Promise<Result>) =>
        inSerialOrder(over, isLost, work),
      // The server's own vacuum reuses the space.
      emptyJournal: () => Promise.resolve(),
      isReachable: () => answers(databaseUrl),
      bytes: () => sizeOf(over),
      close: () => database.destroy(),
    });
    const forInteractions: Store = {
      ...storeOver(new Kysely<AllTables>({ dialect: interactive })),
      get forInteractions() {
        return forInteractions;
      },
    };
    return { ...storeOver(database), forInteractions };
  } catch (error) {
    await database.destroy();
    throw postgresFailure(error, databaseUrl);
  }
}

/** Brings the tables up to date, and returns the key of people's hashes, made if the database is new. */
async function prepare(database: Kysely<AllTables>, databaseUrl: string): Promise<Buffer> {
  const kept = await keptKey(database);
  if (kept === null && (await stepsOf(database)).length > 0) {
    throw new StoreError(
      'The database of DATABASE_URL has lost its table person_key: without it, nobody’s data in it can be found. Restore a backup (npm run restore).',
    );
  }
  const key = kept === null ? newKey() : Buffer.from(kept, 'hex');
  if (kept === null) await keepKey(database, key.toString('hex'));
  await migrate(database, namedDatabase(databaseUrl));
  // Written at every use, and worth nothing a minute later.
  await keepUnlogged(database, 'cooldowns');
  return key;
}

/** What messages call the database: never with the password. */
export const namedDatabase = (databaseUrl: string): Named => ({
  name: `The database ${new URL(databaseUrl).pathname.slice(1)}`,
  otherwise: 'name another database in DATABASE_URL',
});
