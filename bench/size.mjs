/**
 * Measures the index at 1,000, 10,000 and 100,000 real passages and writes the section 'The index at size' of docs/performance.md, with its charts.
 * Needs the stored texts and vectors (`npm run size:texts`); `--most COUNT` leaves out larger sizes, `--anew` builds
 * again, `--draw` writes what was measured last. Graphs and indexes are kept beside them, so that a second run only searches.
 */

import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { HNSW } from '../dist/index/vectors.js';
import { lineChart } from './line-chart.js';
import { machine, putSection, runNode, table } from './report.js';
import { countOf, FILES, FOLDER, stored, textsOf } from './size/stored.js';

const CHARTS = resolve(import.meta.dirname, '../docs/performance');
const SIZES = [1000, 10_000, 100_000];
const BEYOND = 1_000_000;
/** [m, efConstruction] */
const GRID = [8, 16, 32].flatMap((m) => [100, 200, 400].map((efConstruction) => [m, efConstruction]));
/** Of the largest, whose graphs take minutes to build. */
const FEWER = [8, 16, 32].map((m) => [m, 200]);
const environment = { SIZE_DIR: FOLDER };

const embedded = await countOf(FILES.passages);
/** Writes the page from what was measured last; what was not is measured. */
const isDrawnOnly = process.argv.includes('--draw');
const most = Number(process.argv[process.argv.indexOf('--most') + 1]) || Number.POSITIVE_INFINITY;
const sizes = SIZES.filter((size) => size <= Math.min(embedded, most));
if (sizes.length === 0) {
  throw new Error(
    `${FOLDER} holds ${embedded} vectors of passages: run \`npm run size:texts -- FOLDER...\` first (bench/README.md).`,
  );
}
if (process.argv.includes('--anew')) {
  for (const size of SIZES)
    for (const name of [`exact-${size}.json`, `index-${size}`, `index-${size}.json`])
      await rm(stored(name), { recursive: true, force: true });
  await rm(stored('graphs'), { recursive: true, force: true });
}

const graphs = [];
const scans = new Map();
for (const size of sizes) {
  scans.set(size, (await measured('bench/size/exact.mjs', [size])).scanMs);
  for (const [m, efConstruction] of size === 100_000 ? FEWER : GRID) {
    graphs.push(await measured('bench/size/graph.mjs', [size, m, efConstruction]));
  }
}
const products = [];
for (const size of sizes) {
  const built = await measured('bench/size/product.mjs', ['build', size]);
  products.push({ ...(await measured('bench/size/product.mjs', ['ask', size])), built });
}
const sources = [...new Set((await textsOf(FILES.passages)).map(({ source }) => source.replace('_', ' ')))].sort();
await mkdir(CHARTS, { recursive: true });
await drawCharts();
await putSection('The index at size', section());

/** Runs one of the processes and keeps what it prints, so that the page can be written again without it. */
async function measured(program, args) {
  const key = [program, ...args].join(' ');
  const kept = existsSync(stored('measured.json')) ? JSON.parse(await readFile(stored('measured.json'), 'utf8')) : {};
  if (isDrawnOnly && kept[key] !== undefined) return kept[key];
  const figures = JSON.parse((await runNode(program, args.map(String), environment)).trim().split('\n').at(-1));
  await writeFile(stored('measured.json'), JSON.stringify({ ...kept, [key]: figures }));
  console.error(`${key}: measured`);
  return figures;
}

function shipped(size) {
  return graphs.find(
    ({ count, m, efConstruction }) => count === size && m === HNSW.m && efConstruction === HNSW.efConstruction,
  );
}

function shippedSearch(size) {
  return shipped(size).searches.find(({ efSearch }) => efSearch === HNSW.efSearch);
}

async function drawCharts() {
  const recalls = { label: 'recall@10 against the scan of all', ticks: [0.8, 0.85, 0.9, 0.95, 0.98, 1] };
  const times = { label: 'milliseconds a search, median', ticks: [0.05, 0.1, 0.2, 0.5, 1, 2, 5], isLogarithmic: true };
  await writeFile(
    join(CHARTS, 'recall-by-parameters.svg'),
    lineChart(
      `Recall against search time, efConstruction ${HNSW.efConstruction}; efSearch beside the points of M ${HNSW.m}`,
      { x: times, y: recalls },
      sizes.slice(-2).flatMap((size, at, { length }) =>
        graphs
          .filter(({ count, efConstruction }) => count === size && efConstruction === HNSW.efConstruction)
          .map(({ m, searches }, colour) => ({
            name: `M ${m}, ${size.toLocaleString('en')}`,
            colour,
            isDashed: at < length - 1,
            points: searches
              .filter(({ recall }) => recall >= recalls.ticks[0])
              .map(({ efSearch, p50, recall }) => [
                within(p50, times.ticks),
                recall,
                ...(m === HNSW.m && at === length - 1 ? [efSearch] : []),
              ]),
          })),
      ),
    ),
  );
  const passages = { label: 'passages', ticks: [1000, 10_000, 100_000, 1_000_000], isLogarithmic: true };
  const line = (name, figureOf, isDashed = false) => ({
    name,
    isDashed,
    points: isDashed
      ? [
          [sizes.at(-1), figureOf(sizes.at(-1))],
          [BEYOND, beyond(figureOf)],
        ]
      : sizes.map((size) => [size, figureOf(size)]),
  });
  const ticks = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20];
  const own = (size) => products.find(({ count }) => count === size).p50;
  const search = (size) => shippedSearch(size).p50;
  await writeFile(
    join(CHARTS, 'time-by-size.svg'),
    lineChart(
      'A question without the model’s own time, by size (dashed: extrapolated)',
      { x: passages, y: { label: 'milliseconds, median', ticks, isLogarithmic: true } },
      [line('whole question', own), line('one search', search), line('', own, true), line('', search, true)].map(
        (one, at) => ({
          ...one,
          colour: at % 2,
          points: one.points.map(([x, y]) => [x, within(y, ticks)]),
        }),
      ),
    ),
  );
  const megabytes = (size) => products.find(({ count }) => count === size).rssBytes / 2 ** 20;
  const memoryTicks = [100, 200, 500, 1000, 2000, 5000, 10_000, 20_000];
  const atBeyond = megabytes(sizes.at(-1)) + (perPassage() * (BEYOND - sizes.at(-1))) / 2 ** 20;
  await writeFile(
    join(CHARTS, 'memory-by-size.svg'),
    lineChart(
      'Memory of the whole process, by size (dashed: extrapolated)',
      { x: passages, y: { label: 'MiB', ticks: memoryTicks, isLogarithmic: true } },
      [
        { name: 'measured', points: sizes.map((size) => [size, within(megabytes(size), memoryTicks)]) },
        {
          name: 'extrapolated',
          colour: 0,
          isDashed: true,
          points: [
            [sizes.at(-1), megabytes(sizes.at(-1))],
            [BEYOND, within(atBeyond, memoryTicks)],
          ],
        },
      ],
    ),
  );
}

function within(value, ticks) {
  return Math.min(ticks.at(-1), Math.max(ticks[0], value));
}

/** A value for ten times the largest size, if it grows by the same factor as over the last tenfold. */
function beyond(figureOf) {
  return (figureOf(sizes.at(-1)) * figureOf(sizes.at(-1))) / figureOf(sizes.at(-2));
}

/** Bytes of memory for each further passage, with its sentences and words. */
function perPassage() {
  const [before, last] = products.slice(-2);
  return (last.rssBytes - before.rssBytes) / (last.count - before.count);
}

function section() {
  const number = (value) => value.toLocaleString('en');
  const ms = (value) => value.toFixed(2);
  const share = (value) => value.toFixed(3).replace(/^0/u, '');
  const mebibytes = (bytes) => `${Math.round(bytes / 2 ** 20)} MiB`;
  const largest = sizes.at(-1);
  const [smallestBot, largestBot] = [products[0], products.at(-1)];
  // The model takes the same at any size; the fastest of the processes that measured it was the least disturbed.
  const modelMs = Math.min(...products.map(({ model }) => model.p50));
  const whole = ({ p50 }) => p50 + modelMs;
  const standIns = largestBot.built.standIns;
  return `
\`cd bench && npm ci && npm run size\` measures the index over ${sizes.map(number).join(', ')} real paragraphs of 21 to 64 words, with ${number(500)} questions: the first sentences of other paragraphs.
The paragraphs come from Debian 12's packages ${sources.join(', ')} ([bench/README.md](../bench/README.md) says how to repeat it); they are embedded once by e5-small-v2. Each search and question is timed three times and the fastest counts.

### Recall and time of the graph

recall@10 is the share of the ten nearest passages, as a scan of all passages gives them, that the graph finds. Shipped: M ${HNSW.m}, efConstruction ${HNSW.efConstruction}, efSearch ${HNSW.efSearch}.

${table(
  [
    'passages',
    'scan of all',
    'recall@10',
    'search p50',
    'p95',
    'p99',
    'graph built in',
    'loaded in',
    'file',
    'memory a passage',
  ],
  sizes.map((size) => {
    const { buildSeconds, loadMs, fileBytes, bytesEach } = shipped(size);
    const { recall, p50, p95, p99 } = shippedSearch(size);
    return [
      number(size),
      `${ms(scans.get(size))} ms`,
      share(recall),
      `${ms(p50)} ms`,
      `${ms(p95)} ms`,
      `${ms(p99)} ms`,
      `${buildSeconds.toFixed(1)} s`,
      `${Math.round(loadMs)} ms`,
      mebibytes(fileBytes),
      `${number(Math.round(bytesEach))} B`,
    ];
  }),
)}

![Recall against search time](performance/recall-by-parameters.svg)

At ${number(largest)} passages, recall@10 and milliseconds at the 95th percentile by efSearch:

${table(
  ['M', 'efConstruction', 'built in', 'memory a passage', ...[32, 64, 100, 150, 200, 300, 400].map((ef) => `ef ${ef}`)],
  graphs
    .filter(({ count }) => count === largest)
    .map(({ m, efConstruction, buildSeconds, bytesEach, searches }) => [
      m,
      efConstruction,
      `${buildSeconds.toFixed(0)} s`,
      `${number(Math.round(bytesEach))} B`,
      ...searches.filter(({ efSearch }) => efSearch >= 32).map(({ recall, p95 }) => `${share(recall)} (${ms(p95)})`),
    ]),
)}

At ${number(sizes.at(-2) ?? largest)} passages, recall@10 by efSearch:

${table(
  ['M', 'efConstruction', 'built in', ...[16, 32, 64, 100, 150, 200, 300, 400].map((ef) => `ef ${ef}`)],
  graphs
    .filter(({ count }) => count === (sizes.at(-2) ?? largest))
    .map(({ m, efConstruction, buildSeconds, searches }) => [
      m,
      efConstruction,
      `${buildSeconds.toFixed(1)} s`,
      ...searches.map(({ recall }) => share(recall)),
    ]),
)}

### The whole bot

The same paragraphs as Markdown documents, indexed and asked without a bank. A passage has ${(largestBot.sentences / largestBot.count).toFixed(1)} sentences, each with a vector and a place in a second graph${standIns > 0 ? `; for ${number(standIns)} sentences at the largest size a mixture of two passages' vectors stands in, which costs the same to search` : ''}. The time to build is processor time without embedding.

${table(
  [
    'passages',
    'sentences',
    'documents read in',
    'built in',
    'files',
    'opened in',
    'memory',
    'question p50',
    'p95',
    'p99',
    'processor',
    'with the model, p50',
  ],
  products.map((one) => [
    number(one.count),
    number(one.sentences),
    `${(one.readMs / 1000).toFixed(1)} s`,
    `${one.built.cpuSeconds.toFixed(0)} s`,
    mebibytes(one.built.fileBytes),
    `${(one.openMs / 1000).toFixed(1)} s`,
    mebibytes(one.rssBytes),
    `${ms(one.p50)} ms`,
    `${ms(one.p95)} ms`,
    `${ms(one.p99)} ms`,
    `${ms(one.cpuMs)} ms`,
    `${ms(whole(one))} ms`,
  ]),
)}

The times of a question leave out the model, which takes ${ms(modelMs)} ms, except in the last column. Among ${number(largest)} passages a question costs ${(whole(largestBot) / whole(smallestBot)).toFixed(2)} times what it costs among ${number(sizes[0])} with the model, and ${(largestBot.p50 / smallestBot.p50).toFixed(2)} times without. By step, median:

${table(
  ['step', ...sizes.map((size) => `${number(size)} passages`)],
  ['understand', 'search', 'judge', 'premise'].map((step) => [
    step,
    ...products.map(({ steps }) => `${ms(steps[step]?.p50 ?? 0)} ms`),
  ]),
)}

![A question by size](performance/time-by-size.svg)

![Memory by size](performance/memory-by-size.svg)

Each further passage takes ${(perPassage() / 1024).toFixed(1)} KiB of memory, its sentences and words included. **Extrapolated, not measured**: ${number(BEYOND)} passages would take some ${((largestBot.rssBytes + perPassage() * (BEYOND - largestBot.count)) / 2 ** 30).toFixed(0)} GiB, a search
${ms(beyond((size) => shippedSearch(size).p50))} ms and a question ${ms(beyond((size) => products.find(({ count }) => count === size).p50))} ms without the model, if they grow by the same factor as from 10,000 to 100,000; a corpus that does not fit into one process is what \`VECTORS=postgres\` is for.

${machine()}
`;
}
