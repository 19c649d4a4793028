/** Every command: its help, and its errors for unknown arguments. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';

const COMMANDS = [
  'ask',
  'backup',
  'bank',
  'calibrate',
  'corpus',
  'doctor',
  'eval',
  'index',
  'quality',
  'reports',
  'restore',
  'setup',
  'site',
  'verify',
];
const BUILT = [
  ['npm start', 'main.js'],
  ...COMMANDS.map((name) => [`npm run ${name}`, `cli/${name}.js`] as const),
] as const;

async function run(file: string, given: readonly string[]) {
  const { PATH } = process.env;
  const script = resolve(import.meta.dirname, '../../dist', file);
  const child = spawn(process.execPath, [script, ...given], { env: { PATH }, stdio: ['ignore', 'pipe', 'pipe'] });
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { stdout, stderr, code };
}

describe.each(BUILT)('%s', (command, file) => {
  it.each(['--help', '-h'])('shows its usage for %s', async (option) => {
    const { stdout, stderr, code } = await run(file, [option]);
    expect(stdout.replace('run --silent', 'run')).toMatch(new RegExp(`^Usage: ${command}`, 'u'));
    expect(stdout).toMatch(/^ {2}--help +this help$/mu);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  });

  it('names an option it does not know, and its usage, in one line', async () => {
    const { stdout, stderr, code } = await run(file, ['--nope']);
    expect(stderr.replace('run --silent', 'run')).toMatch(
      new RegExp(`^Unknown option '--nope'\\. Usage: ${command}[^\\n]*\\n$`, 'u'),
    );
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
  });
});

describe('bad usage', () => {
  it.each([
    ['cli/ask.js', ['--batch'], /^Option '--batch <value>' argument missing\. Usage: [^\n]+\n$/u],
    ['cli/index.js', ['again'], /^Unexpected argument 'again'\. Usage: [^\n]+\n$/u],
    ['cli/corpus.js', ['--json', '--check'], /^Usage: [^\n]+\n$/u],
  ])('of %s with %j is reported without misleading advice', async (file, given, message) => {
    const { stdout, stderr, code } = await run(file, given);
    expect(stderr).toMatch(message);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
  });

  it('is not recognised after the end of the options', async () => {
    expect((await run('cli/verify.js', ['--', '--help'])).stdout).toBe('Not in the brief.\n');
  });
});
