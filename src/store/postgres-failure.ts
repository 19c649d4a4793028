/** An error of PostgreSQL or of the network as one of the store. */

import { inWords } from '../postgres/failure.js';
import { StoreError } from './errors.js';

/** Says why the database that DATABASE_URL names cannot be used. */
export function postgresFailure(error: unknown, databaseUrl: string): StoreError {
  if (error instanceof StoreError) return error;
  const { text, kind } = inWords(error, databaseUrl);
  return new StoreError(text, { cause: error, kind });
}
