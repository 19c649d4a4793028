/** Two kinds of tests: `npm test` runs those that need Node alone, `npm run test:browser` those that drive a browser. */

import { configDefaults, defineConfig } from 'vitest/config';

const BROWSER_TESTS = 'tests/**/*.browser.test.ts';

export default defineConfig(({ mode }) => ({
  test: {
    environment: 'node',
    include: [mode === 'browser' ? BROWSER_TESTS : 'tests/**/*.test.ts'],
    exclude: mode === 'browser' ? configDefaults.exclude : [...configDefaults.exclude, BROWSER_TESTS],
    // The native modules (HNSW, ONNX) are not made to be loaded by several threads of one process.
    pool: 'forks',
    // A test may start the built bot, which loads a model and may build an index first: 40 s on two slow cores.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A test that leaves no assertion behind proves nothing.
    expect: { requireAssertions: true },
    allowOnly: false,
    passWithNoTests: mode === 'browser',
  },
}));
