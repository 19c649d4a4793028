/**
 * Measures the vectors of real passages in PostgreSQL beside those in memory, and writes the section 'Vectors in PostgreSQL' of docs/performance.md.
 * Needs what `npm run size` has stored, and a database of its own with pgvector: `DATABASE_URL=postgres://… npm run vectors`. The builds stay in
 * it, so that a second run only searches.
 */

import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { openVectorDatabase } from '../dist/index/postgres.js';
import { newRows, putVector } from '../dist/index/rows.js';
import { HNSW, readGraph } from '../dist/index/vectors.js';
import { machine, putSection, table } from './report.js';
import { DIMENSION, FILES, percentiles, rowOf, stored, vectorsOf } from './size/stored.js';

const pg = createRequire(join(import.meta.dirname, '../package.json'))('pg');

const SIZES = [10_000, 100_000];
const BEYOND = 1_000_000;
const QUESTIONS = 250;
const NEAREST = 10;
/** As many as retrieval asks for. */
const CANDIDATES = 64;
/** Candidates with their sentences, of a question over passages of three sentences. */
const READ = 400;
const WARM_UP = 50;
/** The fastest of so many counts, since other work on the machine only ever adds to it. */
const TIMES = 3;
const ROWS_PER_STATEMENT = 500;
const MEGABYTE = 2 ** 20;

const { DATABASE_URL } = process.env;
if (DATABASE_URL === undefined) throw new Error('DATABASE_URL must name a database with pgvector for the measurement.');

const database = await openVectorDatabase(DATABASE_URL);
const client = new pg.Client({ connectionString: DATABASE_URL });
await client.connect();
const questions = await vectorsOf(FILES.questions, QUESTIONS);
const measured = [];
for (const size of SIZES) {
  measured.push(await measure(size));
  console.error(JSON.stringify(measured.at(-1)));
}
const { rows } = await client.query(
  "SELECT version() AS server, (SELECT extversion FROM pg_extension WHERE extname = 'vector') AS pgvector",
);
await client.end();
await database.close();
await putSection('Vectors in PostgreSQL', section(rows[0]));

async function measure(size) {
  const build = { id: size.toString(16).padStart(16, '0'), model: 'bench', dimension: DIMENSION, rows: size };
  await buildUnlessThere(build, size);
  const seconds = JSON.parse(await readFile(stored(`postgres-${size}.json`), 'utf8'));
  const exact = JSON.parse(await readFile(stored(`exact-${size}.json`), 'utf8'));
  const asked = Object.keys(exact).map(Number).slice(0, QUESTIONS);
  const graph = await readGraph(stored(`graphs/${size}-${HNSW.m}-${HNSW.efConstruction}.hnsw`), DIMENSION);
  graph.setEf(HNSW.efSearch);
  const { buildSeconds } = JSON.parse(
    await readFile(stored(`graphs/${size}-${HNSW.m}-${HNSW.efConstruction}.hnsw.json`), 'utf8'),
  );
  const inMemory = await searched(asked, exact, (vector) => graph.searchKnn(Array.from(vector), CANDIDATES).neighbors);
  const inPostgres = await searched(asked, exact, (vector) => database.nearest(build, vector, CANDIDATES));
  const reading = await timed(asked, (question) =>
    database.read(
      build,
      Array.from({ length: READ }, (_, at) => (question * READ + at * 7) % size),
    ),
  );
  const { rows: sizes } = await client.query(
    `SELECT pg_table_size($1) AS table, sum(pg_relation_size(indexrelid)) AS graphs
     FROM pg_index WHERE indrelid = $1::regclass`,
    [`brief_vectors.texts_${build.id}`],
  );
  return { size, seconds, buildSeconds, inMemory, inPostgres, reading, sizes: sizes[0] };
}

/** Builds unless it is there already, and keeps the seconds that it took. */
async function buildUnlessThere(build, size) {
  if ((await database.stateOf(build)) === 'whole') return;
  const vectors = await vectorsOf(FILES.passages, size);
  await database.making(
    build,
    () => undefined,
    async (writing) => {
      await writing.begin('damaged');
      const started = performance.now();
      for (let first = 0; first < size; first += ROWS_PER_STATEMENT) {
        const passages = Array.from({ length: Math.min(ROWS_PER_STATEMENT, size - first) }, (_, at) => first + at);
        await writing.write(
          passages.map((passage) => ({ passage, sentence: 0, key: passage.toString(16).padStart(32, '0') })),
          passages.map((passage) => rowOf(vectors, passage)),
          passages.map((passage) => exactOf(rowOf(vectors, passage))),
        );
      }
      const written = performance.now();
      await writing.finish();
      const seconds = { writing: (written - started) / 1000, graph: (performance.now() - written) / 1000 };
      await writeFile(stored(`postgres-${size}.json`), JSON.stringify(seconds));
    },
  );
}

function exactOf(vector) {
  const one = newRows(1, DIMENSION);
  putVector(one, 0, vector);
  return one.bytes;
}

async function searched(asked, exact, search) {
  let found = 0;
  const times = await timed(asked, async (question, time) => {
    const neighbours = await search(rowOf(questions, question));
    if (time > 0) return;
    const nearest = new Set(exact[question]);
    found += neighbours.slice(0, NEAREST).filter((label) => nearest.has(label)).length;
  });
  return { ...times, recall: found / (NEAREST * asked.length) };
}

async function timed(asked, work) {
  for (const question of asked.slice(0, WARM_UP)) await work(question, TIMES);
  const times = [];
  for (const question of asked) {
    let fastest = Number.POSITIVE_INFINITY;
    for (let time = 0; time < TIMES; time += 1) {
      const started = performance.now();
      await work(question, time);
      fastest = Math.min(fastest, performance.now() - started);
    }
    times.push(fastest);
  }
  return percentiles(times);
}

function section({ server, pgvector }) {
  const count = (number) => number.toLocaleString('en');
  const megabytes = (bytes) => Math.round(Number(bytes) / MEGABYTE);
  const [smaller, larger] = measured;
  const factor = BEYOND / larger.size;
  const grown = (of) => of(larger) + (of(larger) - of(smaller)) * Math.log10(factor);
  const inPostgres = ({ inPostgres: { p50, p95 } }) => `${p50.toFixed(1)} / ${p95.toFixed(1)}`;
  const rowsOf = measured.map(({ size, seconds, buildSeconds, inMemory, reading, sizes, ...others }) => [
    count(size),
    inMemory.recall.toFixed(3),
    others.inPostgres.recall.toFixed(3),
    `${inMemory.p50.toFixed(1)} / ${inMemory.p95.toFixed(1)}`,
    inPostgres(others),
    `${reading.p50.toFixed(1)} / ${reading.p95.toFixed(1)}`,
    `${Math.round(buildSeconds)} s`,
    `${Math.round(seconds.writing)} + ${Math.round(seconds.graph)} s`,
    `${megabytes(sizes.table)} + ${megabytes(sizes.graphs)} MB`,
  ]);
  rowsOf.push([
    `*${count(BEYOND)}, extrapolated*`,
    '',
    '',
    '',
    `*${grown(({ inPostgres: { p50 } }) => p50).toFixed(1)} / ${grown(({ inPostgres: { p95 } }) => p95).toFixed(1)}*`,
    '',
    '',
    `*${Math.round((larger.seconds.writing * factor) / 60)} + ${Math.round((larger.seconds.graph * factor * Math.log(BEYOND)) / Math.log(larger.size) / 60)} min*`,
    `*${megabytes(larger.sizes.table * factor)} + ${megabytes(larger.sizes.graphs * factor)} MB*`,
  ]);
  return `
\`cd bench && DATABASE_URL=postgres://… npm run vectors\` writes the vectors of the passages of 'The index at size' to PostgreSQL and searches for the nearest of ${QUESTIONS} questions, as the bot does with
\`VECTORS=postgres\`: the nearest ${CANDIDATES} by pgvector's HNSW in half precision (M ${HNSW.m}, efConstruction ${HNSW.efConstruction}, efSearch ${HNSW.efSearch}), then the vectors of the candidates, here ${READ}. Recall is the share of the nearest ${NEAREST} of a full-precision scan that is found.
Times are milliseconds, median and 95th percentile, the fastest of ${TIMES} attempts: in memory those of the graph alone, in PostgreSQL those of the whole statement, including the way to the server and back. Building in memory is given in processor time, building in
PostgreSQL as the time to write the rows plus the time to make the graph; embedding, which comes first in both, takes far longer and is left out. The last row is extrapolated from the two above: sizes and writing in proportion to the number of passages, searches to its
logarithm.

${machine()} ${server.split(' ').slice(0, 2).join(' ')} with pgvector ${pgvector} on the same machine, with its default settings.

${table(['passages', 'recall@10 in memory', 'in PostgreSQL', 'nearest, in memory', 'in PostgreSQL', `reading ${READ} vectors`, 'build, in memory', 'in PostgreSQL', 'table + graph'], rowsOf)}
`;
}
