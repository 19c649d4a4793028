/**
 * One index of the brief for every suite that needs it, the ones that start the built bot included (as INDEX_DIR).
 * It stands under node_modules/.cache, so that only the first run on a machine builds it (some 40 s) and later ones load it;
 * the suites of one run that ask at once build once, by the index's own lock. Call it in `beforeAll` with {@link FIRST_BUILD_MS}.
 */

import { resolve } from 'node:path';
import { type AnswererSettings, openAnswerer } from '../src/answer/open.js';

const ROOT = resolve(import.meta.dirname, '..');

/** The repository's own brief, its models, and the shared index. */
export const BRIEF: AnswererSettings = {
  corpusDir: resolve(ROOT, 'corpus'),
  indexDir: resolve(ROOT, 'node_modules/.cache/brief-bot/test-index'),
  modelsDir: resolve(ROOT, 'models'),
  embeddingModel: undefined,
};

/** Time for a `beforeAll` that may have to build the index on slow or busy cores. */
export const FIRST_BUILD_MS = 300_000;

/** Opens the brief, building the shared index first where it is missing or stale; close it at the end. */
export const openBrief = () => openAnswerer(BRIEF, () => undefined);
