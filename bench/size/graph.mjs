/** One graph: `node graph.mjs COUNT M EF_CONSTRUCTION` builds it unless it is stored, and prints as JSON what it costs and finds. */

import { existsSync } from 'node:fs';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { DIMENSION, FILES, percentiles, rowOf, stored, vectorsOf } from './stored.js';

const { HierarchicalNSW } = createRequire(join(import.meta.dirname, '../../package.json'))('hnswlib-node');

const NEAREST = 10;
const EF_SEARCH = [16, 32, 64, 100, 150, 200, 300, 400];
const WARM_UP = 50;
const SEED = 100;
/** The fastest of so many searches counts, since other work on the machine only ever adds to it. */
const TIMES = 3;

const [count, m, efConstruction] = process.argv.slice(2).map(Number);
const questions = await vectorsOf(FILES.questions, 500);
const exact = JSON.parse(await readFile(stored(`exact-${count}.json`), 'utf8'));

await mkdir(stored('graphs'), { recursive: true });
const file = stored(`graphs/${count}-${m}-${efConstruction}.hnsw`);
const note = `${file}.json`;
if (!existsSync(note)) {
  const buildSeconds = await build();
  await writeFile(note, JSON.stringify({ buildSeconds }));
}
const { buildSeconds } = JSON.parse(await readFile(note, 'utf8'));
const before = process.memoryUsage().rss;
const since = performance.now();
const graph = new HierarchicalNSW('cosine', DIMENSION);
graph.readIndexSync(file);
const loadMs = performance.now() - since;
const bytesEach = (process.memoryUsage().rss - before) / count;
console.log(
  JSON.stringify({
    count,
    m,
    efConstruction,
    buildSeconds,
    loadMs,
    bytesEach,
    fileBytes: (await stat(file)).size,
    searches: EF_SEARCH.map(search),
  }),
);

async function build() {
  const vectors = await vectorsOf(FILES.passages, count);
  const made = new HierarchicalNSW('cosine', DIMENSION);
  made.initIndex({ maxElements: count, m, efConstruction, randomSeed: SEED });
  const started = process.cpuUsage();
  for (let label = 0; label < count; label += 1) made.addPoint(Array.from(rowOf(vectors, label)), label);
  const { user, system } = process.cpuUsage(started);
  await made.writeIndex(file);
  return (user + system) / 1e6;
}

function search(efSearch) {
  graph.setEf(efSearch);
  const times = [];
  let found = 0;
  const asked = Object.keys(exact).map(Number);
  for (const question of asked.slice(0, WARM_UP)) graph.searchKnn(Array.from(rowOf(questions, question)), NEAREST);
  for (const question of asked) {
    const vector = Array.from(rowOf(questions, question));
    let fastest = Number.POSITIVE_INFINITY;
    for (let time = 0; time < TIMES; time += 1) {
      const started = performance.now();
      const { neighbors } = graph.searchKnn(vector, NEAREST);
      fastest = Math.min(fastest, performance.now() - started);
      if (time > 0) continue;
      const nearest = new Set(exact[question]);
      found += neighbors.filter((label) => nearest.has(label)).length;
    }
    times.push(fastest);
  }
  return { efSearch, recall: found / (NEAREST * asked.length), ...percentiles(times) };
}
