/** Two kinds of tests: `npm test` runs those that need Node alone, `npm run test:browser` those that drive a browser. */

import { configDefaults, defineConfig, type Plugin } from 'vitest/config';

const BROWSER_TESTS = 'tests/**/*.browser.test.ts';

/** Node starts a thread from plain JavaScript alone: tests of src/ take the built ones (`npm test` builds first). */
const builtThreads: Plugin = {
  name: 'built-threads',
  enforce: 'pre',
  transform: (code, id) => {
    if (id.endsWith('/src/embedding/thread.ts')) return code.replace('./worker.js', '../../dist/embedding/worker.js');
    return id.endsWith('/src/sources/citation/thread.ts')
      ? code.replace('./worker.js', '../../../dist/sources/citation/worker.js')
      : null;
  },
};

export default defineConfig(({ mode }) => ({
  plugins: [builtThreads],
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
