/** Measures the built bot with its own brief: build, start, first answer, questions, memory; prints one table. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';

const ROOT = resolve(import.meta.dirname, '..');
/** How often each start is measured; the median is reported. */
const STARTS = 5;

const folder = await mkdtemp(join(tmpdir(), 'bench-'));
try {
  const environment = { PATH: process.env['PATH'], INDEX_DIR: join(folder, 'index') };
  const build = await secondsOf(() => run('dist/cli/index.js', environment));
  const firstAnswers = [];
  for (let start = 0; start < STARTS; start += 1) firstAnswers.push(await secondsOf(() => firstAnswer(environment)));
  const asked = JSON.parse(await run('bench/questions.mjs', environment));
  print([
    ['index of the brief, from nothing', seconds(build)],
    ['`node dist/main.js` to its first answer', seconds(median(firstAnswers))],
    ['opening a ready index', milliseconds(asked.openMs)],
    ...asked.languages.flatMap(({ language, p50Ms, p95Ms }) => [
      [`question in ${language}, median`, milliseconds(p50Ms)],
      [`question in ${language}, 95th percentile`, milliseconds(p95Ms)],
    ]),
    ...asked.languages.map(({ language, rssBytes }) => [
      `memory after questions in ${language}`,
      `${Math.round(rssBytes / 2 ** 20)} MiB`,
    ]),
  ]);
} finally {
  await rm(folder, { recursive: true });
}

/** Runs a program of the repository and returns its standard output; throws if it fails. */
async function run(program, environment) {
  const child = spawn(process.execPath, [join(ROOT, program)], {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [[code], output, errors] = await Promise.all([once(child, 'exit'), text(child.stdout), text(child.stderr)]);
  if (code !== 0) throw new Error(`${program} ended with ${code}: ${errors}`);
  return output;
}

/** Starts the chat, types a question and waits for the citation of its answer. */
async function firstAnswer(environment) {
  const child = spawn(process.execPath, [join(ROOT, 'dist/main.js')], {
    cwd: folder,
    env: environment,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  child.stdin.end('Which country sold missile systems to Serbia?\n');
  let output = '';
  for await (const chunk of child.stdout.setEncoding('utf8')) {
    output += chunk;
    if (output.includes('[1] ')) break;
  }
  child.kill();
  await once(child, 'exit');
  if (!output.includes('[1] ')) throw new Error(`No answer came: ${output}`);
}

async function secondsOf(work) {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
}

function seconds(value) {
  return `${value.toFixed(2)} s`;
}

function milliseconds(value) {
  return `${value.toFixed(1)} ms`;
}

function print(rows) {
  const width = Math.max(...rows.map(([what]) => what.length));
  console.log(`Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'})\n`);
  for (const [what, value] of rows) console.log(`${what.padEnd(width)}  ${value.padStart(9)}`);
}
