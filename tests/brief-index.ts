/**
 * One index of the brief for every suite that needs it, including those that start the built bot (as INDEX_DIR).
 * It stands under node_modules/.cache, so that only the first run on a machine builds it and later ones load it; that is done
 * before any suite starts, or the first tests would wait for it.
 */

import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { type AnswererSettings, openAnswerer } from '../src/answer/open.js';

const ROOT = resolve(import.meta.dirname, '..');

/** The repository's own brief, its models, and the shared index. */
export const BRIEF: AnswererSettings = {
  corpusDir: resolve(ROOT, 'corpus'),
  indexDir: resolve(ROOT, 'node_modules/.cache/brief-bot/test-index'),
  modelsDir: resolve(ROOT, 'models'),
  embeddingModel: undefined,
};

/** Opens the brief; close it at the end. */
export const openBrief = () => openAnswerer(BRIEF, () => undefined);

/** Builds the shared index where it is missing or stale; Vitest calls it once a run. */
export async function setup(): Promise<void> {
  const { PATH } = process.env;
  const env = { PATH, CORPUS_DIR: BRIEF.corpusDir, INDEX_DIR: BRIEF.indexDir };
  await promisify(execFile)(process.execPath, [resolve(ROOT, 'dist/cli/index.js')], { env });
}
