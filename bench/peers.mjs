/** Measures the bot beside other libraries and writes the section 'Side by side' of docs/performance.md, with its charts. */

import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { barChart } from '../dist/evaluation/charts.js';
import { LIBRARIES } from './peers/libraries.js';
import { readSets } from './peers/sets.js';
import { machine, putSection, runNode, table } from './report.js';

const ROOT = resolve(import.meta.dirname, '..');
const SETS = process.env['EVAL_DIR'] ?? resolve(ROOT, '../shared/eval');
const require = createRequire(import.meta.url);

/** So many processes of each are measured, in turns. */
const ROUNDS = 3;
/** So many processes compute without end while the machine is busy. */
const BUSY_PROCESSES = 2;

const folder = await mkdtemp(join(tmpdir(), 'peers-'));
const rows = [];
try {
  const bare = join(folder, 'corpus');
  await mkdir(bare);
  for (const file of ['dipam-brief-79.txt', 'dipam-brief-79.meta.json'])
    await cp(join(ROOT, 'corpus', file), join(bare, file));
  const measured = [
    { what: 'brief-bot', environment: {} },
    { what: 'brief-bot, without a bank', environment: { CORPUS_DIR: bare } },
    ...Object.keys(LIBRARIES).map((what) => ({ what, environment: {} })),
  ];
  const measure = async ({ what, environment }, of) => {
    const place = await mkdtemp(join(folder, 'index-'));
    const output = await runNode('bench/peers/measure.js', [what, place, SETS, of], {
      INDEX_DIR: place,
      ...environment,
    });
    return JSON.parse(output.trim().split('\n').at(-1));
  };
  const measureCosts = async (state) => {
    const rounds = [];
    for (let round = 1; round <= ROUNDS; round += 1) {
      const found = [];
      for (const one of measured) found.push(await measure(one, 'costs'));
      rounds.push(found);
      console.error(`times, ${state}: round ${round} of ${ROUNDS}`);
    }
    return measured.map((_, position) => medians(rounds.map((found) => found[position])));
  };
  const idle = await measureCosts('idle');
  const others = Array.from({ length: BUSY_PROCESSES }, () => spawn(process.execPath, ['-e', 'for (;;);']));
  const busy = await measureCosts('busy').finally(() => {
    for (const other of others) other.kill();
  });
  for (const [position, one] of measured.entries()) {
    const busyP95 = busy[position].p95;
    rows.push({ what: one.what, ...idle[position], busyP95, ...(await measure(one, 'hits')) });
    console.error(`${one.what}: measured`);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** The median of each figure; null where there is none. */
function medians(all) {
  const of = (name) => all.map((one) => one[name]).sort((a, b) => a - b)[all.length >> 1];
  return Object.fromEntries(Object.keys(all[0]).map((name) => [name, all[0][name] === null ? null : of(name)]));
}

const sets = Object.keys(rows[0].hits);
const share = (value) => value.toFixed(3).replace(/^0/u, '');
const quality = table(
  ['', ...sets.flatMap((set) => [`${set}: first`, 'first three'])],
  rows.map(({ what, hits }) => [what, ...sets.flatMap((set) => [share(hits[set].hit1), share(hits[set].hit3)])]),
);
const milliseconds = (value) => value.toFixed(1);
const cost = table(
  ['', 'build', 'load', 'p50', 'p95', 'p99', 'p95, busy', 'processor', 'memory'],
  rows.map(({ what, build, load, p50, p95, p99, busyP95, cpu, rss }) => [
    what,
    `${build.toFixed(1)} s`,
    load === null ? 'cannot' : `${(1000 * load).toFixed(0)} ms`,
    ...[p50, p95, p99, busyP95, cpu].map(milliseconds),
    `${Math.round(rss / 2 ** 20)} MiB`,
  ]),
);
const longest = Math.max(...rows.map(({ p95 }) => p95));
const charts = join(ROOT, 'docs/performance');
await mkdir(charts, { recursive: true });
const bars = (measureOf) => rows.map((row) => ({ label: row.what, value: measureOf(row) }));
await writeFile(
  join(charts, 'first-passage.svg'),
  barChart(
    `The right passage first: ${sets[0]}`,
    bars(({ hits }) => hits[sets[0]].hit1),
  ),
);
await writeFile(
  join(charts, 'question-time.svg'),
  barChart(
    `95th percentile of a question, 1 = ${longest.toFixed(0)} ms`,
    bars(({ p95 }) => p95 / longest),
  ),
);
const versionOf = (name) => require(join(import.meta.dirname, 'package.json')).dependencies[name];
const versions = [...new Set(Object.values(LIBRARIES).flatMap(({ packages }) => packages))];
const counts = sets.map((set) => `${rows[0].hits[set].n} questions (${set})`).join(', ');
const { isOwn, warmUp } = await readSets(SETS);

await putSection(
  'Side by side',
  `
\`cd bench && npm ci && npm run peers\` compares the bot with other libraries over the same passages of the brief, with the same vendored models (e5-small-v2 for English, multilingual-e5-small for other
languages; MiniSearch uses none), each set up as its documentation shows, in a process of its own. ${
    isOwn
      ? 'The development sets were not there, so the questions are those of `tests/quality/questions.jsonl`, which the bot was measured on while it was made.'
      : 'The questions are the development sets, which are not part of this repository: with another folder in `EVAL_DIR`, or without any, the project’s own questions are asked.'
  } ${counts}. Questions that the brief does not answer are left out, since only the bot can say so.

${machine()}

### The right passage

The share of the questions for which the first passage, or one of the first three, contains the answer.

${quality}

![The right passage first](performance/first-passage.svg)

Orama's hybrid search by default gives words and vectors the same weight, after dividing each score by the highest of its kind. Its full-text search matches any word of the question, by its beginning. Alone, with Orama's list of stop
words, it puts the right passage first for less than a fifth of the project's own English questions. Since all similarities of e5 lie between .7 and .9, the vectors hardly change the order that the words give.

### Time and memory

Building includes embedding the brief's passages; the bot also embeds its sentences, and takes the vectors of its bank from what ships with the models. Each of ${rows[0].asked} English questions is asked once, after
${warmUp.length} of the project's own that are not timed. p50, p95, p99 and processor time are milliseconds for each question, nearly all of it spent in the model; memory is that of the process after the English questions. Each figure is
the median of ${ROUNDS} processes, which are measured in turns. 'Busy' is measured beside ${BUSY_PROCESSES} processes that compute without end.

The libraries run the model on all cores in the calling thread, which is blocked meanwhile, as their documentation shows; the bot runs it on one core in a thread of its own. On two cores a text takes two thirds of the time, as long
as nothing else needs them. It takes longer than on one core where something else runs, or where the host of a virtual machine lets both share one, which changes within minutes.

${cost}

![95th percentile of a question](performance/question-time.svg)

### What they cannot do

| | brief-bot | the libraries |
| --- | --- | --- |
| find a passage by meaning | yes | all but MiniSearch |
| cite the paragraph, its notes and their links | yes | no: they return the text and what was stored beside it |
| mark the sentence that answers | yes | no |
| say that the text does not answer | yes, in three steps | no: the nearest passages are always returned, with a similarity |
| answer in the language of the question, and follow-ups | yes | only with a language model behind them |
| store an index and load it | yes, verified | all but MemoryVectorStore, none verified |

Versions: ${versions.map((name) => `${name} ${versionOf(name)}`).join(', ')}.
`,
);
