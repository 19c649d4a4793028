/** What an open store is, whatever engine it is in. */

import type { Kysely, Transaction } from 'kysely';
import type { KeyedHash } from './secret.js';
import type { AllTables } from './tables.js';

export interface Store {
  readonly database: Kysely<AllTables>;
  /** The keyed hash that identifies a person in every table. */
  readonly keyedHash: KeyedHash;
  /**
   * Does the work in one step, as if no other process wrote meanwhile. It may be begun again, so it does nothing but read and write
   * by the transaction.
   */
  transaction<Result>(work: (transaction: Transaction<AllTables>) => Promise<Result>): Promise<Result>;
  /** The same store, which gives up on a server that is away in time to respond to an interaction. */
  readonly forInteractions: Store;
  /** Removes what was deleted from the journal too, where the engine lets it. */
  emptyJournal(): Promise<void>;
  /** Whether the database answers now. */
  isReachable(): Promise<boolean>;
  /** How much space it takes. */
  bytes(): Promise<number>;
  close(): Promise<void>;
}
