// Builds dist/ on `npm ci`. Without the compiler (`npm ci --omit=dev`) a dist/ that is there is kept.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What runs in Node, and what runs in the reader's browser. */
const PROJECTS = ['tsconfig.build.json', 'tsconfig.browser.json'];

let compiler;
try {
  compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
} catch {
  if (!existsSync('dist/main.js')) {
    console.error(
      'dist/ is missing and TypeScript is not installed: run `npm ci` once with the development dependencies.',
    );
  }
}
if (compiler) {
  for (const project of PROJECTS) {
    const { status } = spawnSync(process.execPath, [compiler, '-p', project], { stdio: 'inherit' });
    if (status !== 0) process.exitCode = status ?? 1;
  }
}
