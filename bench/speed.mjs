/** Measures the built bot with its own brief: build, start, first answer, questions by step, memory; writes two sections of docs/performance.md. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { barChart } from '../dist/evaluation/charts.js';
import { machine, putSection, runNode, table } from './report.js';

const ROOT = resolve(import.meta.dirname, '..');
/** How often each start is measured; the median is reported. */
const STARTS = 5;

const folder = await mkdtemp(join(tmpdir(), 'bench-'));
try {
  const environment = { INDEX_DIR: join(folder, 'index') };
  const build = await secondsOf(() => runNode('dist/cli/index.js', [], environment));
  const firstAnswers = [];
  for (let start = 0; start < STARTS; start += 1) firstAnswers.push(await firstAnswer(environment));
  const asked = JSON.parse(await runNode('bench/questions.mjs', [], environment));
  await writeQuestion(asked);
  await writeStart(asked, build, firstAnswers);
} finally {
  await rm(folder, { recursive: true });
}

async function writeQuestion({ languages, rendering, model }) {
  const { multiplyAdds } = model;
  const [english] = languages;
  const steps = [
    ['reading the question', english.steps.understand],
    ['the model, including the way to its thread and back', english.steps.embed],
    ['search and ranking', english.steps.search],
    ['the judge', english.steps.judge],
    ['comparing the question with the words of the passage', english.steps.premise],
    ['rendering for a terminal', rendering],
  ];
  const ratio = (percentile) => (model.all[percentile] / model.alone[percentile]).toFixed(2);
  await chart(
    'question-steps.svg',
    'Where a question’s time goes, median, 1 = the whole',
    steps
      .slice(0, -1)
      .map(([label, { p50 }]) => ({ label: label.split(',')[0], value: Math.min(1, p50 / english.p50) })),
  );
  await putSection(
    'One question',
    `
\`cd bench && npm ci && npm run bench\` builds an index of the brief and asks the project's own questions (\`tests/quality/questions.jsonl\`), one at a time and each once, after 60 that are not timed. In milliseconds:

${table(
  ['', 'questions', 'p50', 'p95', 'p99', 'processor'],
  languages.map(({ language, n, p50, p95, p99, cpuMs }) => [language, n, ...[p50, p95, p99, cpuMs].map(milliseconds)]),
)}

Where the time of an English question goes:

${table(
  ['step', 'p50', 'p95'],
  steps.map(([step, { p50, p95 }]) => [step, milliseconds(p50), milliseconds(p95)]),
)}

![Where a question's time goes](performance/question-steps.svg)

**Beside the model alone.** ${model.all.n} English questions are asked alternately of the bot and of the model alone, in the same thread in which the bot runs it. The bot takes
${ratio('p50')} times as long at the median and ${ratio('p95')} times at the 95th percentile (${milliseconds(model.all.p95)} against ${milliseconds(model.alone.p95)} ms). Run in the calling thread, which
the bot keeps free instead, the model takes ${milliseconds(model.here.p50)} ms at the median (${milliseconds(model.tokenizing.p50)} for tokenizing, ${milliseconds(model.run.p50)} for running) and ${milliseconds(model.here.p95)} ms at the 95th percentile.

**What the model computes.** A question of the median length, ${multiplyAdds.tokens} tokens, takes ${billions(multiplyAdds.ofQuestion)} billion multiply-adds. With questions the model does ${billions(1000 * multiplyAdds.perMs)} billion a second on one core; with
${multiplyAdds.longest.tokens} tokens at once it does ${billions(1000 * multiplyAdds.longest.perMs)} billion, since each weight that is read is then used for more tokens.

${machine()}
`,
  );
}

async function writeStart({ openMs, languages }, build, firstAnswers) {
  const medianOf = (measure) => median(firstAnswers.map(measure)).toFixed(2);
  await putSection(
    'Memory and start',
    `
${table(
  ['', ''],
  [
    ['index of the brief, from nothing', `${build.toFixed(1)} s`],
    ['`node dist/main.js` to its first answer, median of five', `${medianOf(({ wall }) => wall)} s`],
    ['processor time until then', `${medianOf(({ processor }) => processor)} s`],
    ['opening a ready index', `${(openMs / 1000).toFixed(2)} s`],
    ...languages.map(({ language, rssBytes }) => [
      `memory after ${language === 'English' ? 'questions in English alone' : 'questions in other languages too'}`,
      `${Math.round(rssBytes / 2 ** 20)} MiB`,
    ]),
  ],
)}

The first answer is timed from the start of the process until it prints the citation for a question on standard input. Memory is that of the process that asked the questions above, without Discord.

${machine()}
`,
  );
}

/** Starts the chat, types a question and waits for the citation of its answer. In seconds. */
async function firstAnswer(environment) {
  const start = performance.now();
  const child = spawn(process.execPath, [join(ROOT, 'dist/main.js')], {
    cwd: folder,
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  // Left open, so that it goes on running until its processor time is read.
  child.stdin.write('Which country sold missile systems to Serbia?\n');
  let output = '';
  for await (const chunk of child.stdout.setEncoding('utf8')) {
    output += chunk;
    if (output.includes('[1] ')) break;
  }
  const wall = (performance.now() - start) / 1000;
  const processor = await processorSeconds(child.pid);
  child.kill();
  await once(child, 'exit');
  if (!output.includes('[1] ')) throw new Error(`No answer came: ${output}`);
  return { wall, processor };
}

/** What a running process and its threads have used, by proc(5), in hundredths; NaN where there is no /proc. */
async function processorSeconds(pid) {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return Number.NaN;
  // The second field, the name of the program, may hold spaces.
  const fields = (await readFile(file, 'utf8')).split(') ').at(-1).split(' ');
  const [user, system] = fields.slice(11, 13).map(Number);
  return (user + system) / 100;
}

async function chart(file, title, bars) {
  await mkdir(join(ROOT, 'docs/performance'), { recursive: true });
  await writeFile(join(ROOT, 'docs/performance', file), barChart(title, bars));
}

async function secondsOf(work) {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
}

function billions(value) {
  return (value / 1e9).toFixed(value < 1e10 ? 2 : 0);
}

function milliseconds(value) {
  return value.toFixed(1);
}
