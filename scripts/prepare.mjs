// Builds dist/ on `npm ci`. Without the compiler (`npm ci --omit=dev`) an existing dist/ is kept.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

let hasCompiler = true;
try {
  createRequire(import.meta.url).resolve('typescript/bin/tsc');
} catch {
  hasCompiler = false;
}
if (hasCompiler) {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit', shell: true });
  process.exitCode = status ?? 1;
} else if (!existsSync('dist/main.js')) {
  console.error(
    'dist/ is missing and TypeScript is not installed: run `npm ci` once with the development dependencies.',
  );
}
