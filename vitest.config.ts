/**
 * Three kinds of tests: `npm test` runs those that need Node alone, `npm run test:browser` those that drive a browser, and
 * `npm run test:postgres` those of state, on PostgreSQL instead of SQLite.
 */

import { configDefaults, defineConfig, type Plugin, type TestProjectInlineConfiguration } from 'vitest/config';

const BROWSER_TESTS = 'tests/**/*.browser.test.ts';
const POSTGRES_TESTS = 'tests/**/*.postgres.test.ts';
const MEASURING = 'tests/end-to-end/many-at-once.test.ts';

/** Where the built file of a source stands, seen from that source. */
const BUILT: readonly (readonly [source: string, from: string, to: string])[] = [
  ['/src/corpus/reading.ts', './reading-thread.js', '../../dist/corpus/reading-thread.js'],
  ['/src/embedding/bulk.ts', './bulk-process.js', '../../dist/embedding/bulk-process.js'],
  ['/src/embedding/thread.ts', './worker.js', '../../dist/embedding/worker.js'],
  ['/src/sources/citation/thread.ts', "URL('./typesetting.js'", "URL('../../../dist/sources/citation/typesetting.js'"],
  ['/src/sources/verify/thread.ts', './worker.js', '../../../dist/sources/verify/worker.js'],
  ['/src/site/script.ts', './browser/', '../../dist/site/browser/'],
];

/**
 * Node starts a thread from plain JavaScript alone, and a page carries plain JavaScript: tests of src/ take the built files
 * (`npm test` builds first).
 */
const builtFiles: Plugin = {
  name: 'built-files',
  enforce: 'pre',
  transform: (code, id) => {
    const [, from, to] = BUILT.find(([source]) => id.endsWith(source)) ?? [];
    return from === undefined || to === undefined ? null : code.replace(from, to);
  },
};

/** Two test files at a time on two cores, but for the one that measures how long the event loop waits. */
const nodeTests = (): TestProjectInlineConfiguration[] => [
  {
    extends: true,
    test: {
      name: 'node',
      include: ['tests/**/*.test.ts'],
      exclude: [...configDefaults.exclude, BROWSER_TESTS, POSTGRES_TESTS, MEASURING],
    },
  },
  {
    extends: true,
    test: { name: 'measuring', include: [MEASURING], maxWorkers: 1, sequence: { groupOrder: 1 } },
  },
];

const browserTests = (): TestProjectInlineConfiguration[] => [
  { extends: true, test: { name: 'browser', include: [BROWSER_TESTS] } },
];

/** What is about state: the whole suite of the store, and features and the bot as far as they keep something. */
const postgresTests = (): TestProjectInlineConfiguration[] => [
  {
    extends: true,
    test: {
      name: 'postgres',
      include: [POSTGRES_TESTS, 'tests/store/**/*.test.ts', ...STATE_TESTS],
      exclude: [...configDefaults.exclude, 'tests/store/**/*.sqlite.test.ts'],
    },
  },
];

const STATE_TESTS = [
  'tests/discord/features/{message-menus,minutes,notes,own-data,plan,position,quiz,reports,review,roles,settings,study-group}.test.ts',
  'tests/discord/features/{daily,discuss}/*.test.ts',
  'tests/discord/gateway/{killed,messages,servers-left,shards}.test.ts',
  'tests/end-to-end/{fortnight,kept,study-group}.test.ts',
];

export default defineConfig(({ mode }) => ({
  plugins: [builtFiles],
  test: {
    environment: 'node',
    projects: mode === 'browser' ? browserTests() : mode === 'postgres' ? postgresTests() : nodeTests(),
    globalSetup: 'tests/brief-index.ts',
    // The native modules (HNSW, ONNX) are not made to be loaded by several threads of one process.
    pool: 'forks',
    maxWorkers: '100%',
    // A test may start the built bot, which loads a model and may build the index of a small corpus first.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A test that leaves no assertion behind proves nothing.
    expect: { requireAssertions: true },
    allowOnly: false,
    passWithNoTests: mode === 'browser',
  },
}));
