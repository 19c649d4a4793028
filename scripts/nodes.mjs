// Installs, starts, asks and tests store and index on other versions of Node, and writes the table of docs/operating.md.
// `npm run nodes` tries them all, `npm run nodes -- 24` some, without writing the table.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { copyRepository, environmentFor, fetchNode, run } from './other-node.js';

const MAJORS = ['22', '24', '26'];
const QUESTION = 'who sold serbia missiles?';
const DOCUMENT = resolve('docs/operating.md');
const TABLE = /(<!-- made by npm run nodes -->\n)[\s\S]*?(<!-- end -->)/u;

const given = process.argv.slice(2);
const work = mkdtempSync(join(tmpdir(), 'nodes-'));
const rows = [];
try {
  for (const major of given.length > 0 ? given : MAJORS) {
    rows.push(tryNode(major));
    console.log(rows.at(-1).join(' · '));
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
if (given.length === 0) writeTable();

function tryNode(major) {
  const node = fetchNode(major, work);
  const cwd = join(work, `copy-${major}`);
  mkdirSync(cwd);
  copyRepository(cwd, (name) => name.startsWith('docs/pictures/'));
  const index = join(cwd, 'node_modules/.cache/brief-bot/test-index');
  const env = environmentFor(node, { DATA_DIR: join(cwd, 'data'), INDEX_DIR: index, DISCORD_TOKEN: '' });
  const timed = (command, input) => {
    const started = Date.now();
    const output = run(command, { cwd, env, input });
    return { output, seconds: `${Math.round((Date.now() - started) / 1000)} s` };
  };
  const version = timed('node --version').output.trim();
  const install = timed('npm ci --no-audit --no-fund --loglevel=error');
  const built = timed('npm run --silent index');
  const chat = timed('npm --silent start', `${QUESTION}\n`);
  const answer = timed(`npm run --silent ask -- --json ${JSON.stringify(QUESTION)}`);
  const tests = timed('npx vitest run tests/store tests/index');
  const passed = /Tests\s+(?:\D*)(\d+) passed/u.exec(plain(tests.output))?.[1] ?? '?';
  if (!chat.output.includes('[1]')) throw new Error(`The chat on ${version} showed no answer:\n${chat.output}`);
  rmSync(cwd, { recursive: true, force: true });
  return [version, install.seconds, built.seconds, sumOf(answer.output), `${passed} passed`];
}

function plain(text) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of the test runner
  return text.replace(/\u001B\[[\d;]*m/gu, '');
}

/** The beginning of the answer's checksum: the same everywhere. */
function sumOf(answer) {
  return `\`${createHash('sha256').update(answer).digest('hex').slice(0, 12)}\``;
}

function writeTable() {
  const head = ['| Node | install | index | answer | tests of store and index |', '| --- | --- | --- | --- | --- |'];
  const table = [...head, ...rows.map((row) => `| ${row.join(' | ')} |`), ''].join('\n');
  writeFileSync(DOCUMENT, readFileSync(DOCUMENT, 'utf8').replace(TABLE, `$1${table}$2`));
}
