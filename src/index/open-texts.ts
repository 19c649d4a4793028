/** Opens the vectors of passages and sentences in PostgreSQL, for all models; builds that no process reads any more are removed. */

import type { ModelEntries } from './build.js';
import { inspectBuilds, openVectorDatabase } from './postgres.js';
import { buildOf, type Making, textsInPostgres } from './text-build.js';
import type { TextVectors } from './texts.js';

/**
 * Finds the vectors of each model's texts, in the order of the models, or writes them first.
 * @throws {IndexError} when the database cannot be used, ModelError when a text cannot be embedded
 */
export async function openTexts(
  databaseUrl: string,
  models: readonly ModelEntries[],
  making: Making,
): Promise<{ texts: TextVectors[]; close(): Promise<void> }> {
  const database = await openVectorDatabase(databaseUrl);
  try {
    const texts: TextVectors[] = [];
    for (const model of models) {
      texts.push(await textsInPostgres(database, model, making));
    }
    await database.removeUnused(await Promise.all(models.map(buildOf)));
    return { texts, close: database.close };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** The version of pgvector, null if there is none in the database yet, and whether all vectors are there. */
export async function inspectTexts(
  databaseUrl: string,
  models: readonly ModelEntries[],
): Promise<{ readonly pgvector: string | null; readonly isReady: boolean }> {
  const { version, states } = await inspectBuilds(databaseUrl, await Promise.all(models.map(buildOf)));
  return { pgvector: version, isReady: states.every((state) => state === 'whole') };
}
