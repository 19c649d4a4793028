/** Vectors of passages and sentences in PostgreSQL: a build is used if it is whole, and otherwise made, once for all processes. */

import { createHash } from 'node:crypto';
import { textKey } from '../embedding/bank-vectors.js';
import type { Embedder } from '../embedding/embedder.js';
import type { Text } from '../embedding/protocol.js';
import { dimensionOf } from './build.js';
import { type Entries, labelsByPassage, type TextKind } from './entries.js';
import { IndexError } from './errors.js';
import type { BuildState, BuildWriting, TextBuild, TextRow, VectorDatabase } from './postgres.js';
import { copyVector, newRows, productWith, putVector, type Rows, rowsIn, vectorAt } from './rows.js';
import type { TextVectors, Vectors } from './texts.js';
import { HNSW } from './vectors.js';

/** Increased whenever the rows or their meaning change. */
const FORMAT = 1;
const ID_DIGITS = 16;
/** Rows written in one statement. */
const ROWS_PER_STATEMENT = 500;

/** One model's texts. */
export interface ModelTexts {
  readonly embedder: Embedder;
  /** Identifies the model. */
  readonly checksum: string;
  readonly entries: Pick<Entries, TextKind>;
}

/** A build, with its rows in order and the text of each key. */
interface Planned {
  readonly build: TextBuild;
  readonly rows: readonly TextRow[];
  readonly texts: ReadonlyMap<string, Text>;
}

/** What is known already, and how somebody who waits is told of the progress. */
export interface Making {
  /** Finds vectors that are known already by the keys of their texts; called if any is missing. */
  known(model: ModelTexts): Promise<(key: string) => Float32Array | undefined>;
  line(text: string): void;
  progress(done: number, total: number): void;
}

/** The build that a model's texts have. */
export const buildOf = async (model: ModelTexts): Promise<TextBuild> => (await plan(model)).build;

/**
 * Finds the vectors of a model's texts in the database, or writes them first if they are missing, half written or damaged.
 * @throws {IndexError} when the database cannot be used, ModelError when a text cannot be embedded
 */
export async function textsInPostgres(
  database: VectorDatabase,
  model: ModelTexts,
  making: Making,
): Promise<TextVectors> {
  const planned = await plan(model);
  const { build } = planned;
  await database.hold(build);
  if ((await database.stateOf(build)) !== 'whole') {
    await make(database, planned, model, making);
    const state = await database.stateOf(build);
    if (state !== 'whole') {
      throw new IndexError(`The vectors just written to PostgreSQL are ${state}: check the server, then start again.`);
    }
  }
  return textVectors(database, build, model.entries);
}

async function plan({ embedder, checksum, entries }: ModelTexts): Promise<Planned> {
  const rows: TextRow[] = [];
  const texts = new Map<string, Text>();
  for (const kind of ['passages', 'sentences'] as const) {
    for (const entry of entries[kind]) {
      const key = textKey(entry);
      texts.set(key, entry);
      rows.push({ passage: entry.passage ?? 0, sentence: entry.sentence === null ? 0 : entry.sentence + 1, key });
    }
  }
  const dimension = await dimensionOf(embedder);
  const hash = createHash('sha256').update(JSON.stringify([FORMAT, checksum, dimension, HNSW.m, HNSW.efConstruction]));
  for (const { passage, sentence, key } of rows) hash.update(`\n${passage} ${sentence} ${key}`);
  const id = hash.digest('hex').slice(0, ID_DIGITS);
  return { build: { id, model: checksum, dimension, rows: rows.length }, rows, texts };
}

async function make(database: VectorDatabase, planned: Planned, model: ModelTexts, making: Making): Promise<void> {
  const waiting = () => making.line('Waiting for another process to finish writing the vectors to PostgreSQL.');
  await database.making(planned.build, waiting, async (writing) => {
    // The process that held the lock has made it.
    const found = await database.stateOf(planned.build);
    if (found === 'whole') return;
    making.line(newsOf(found, model.embedder.model.name));
    await writing.begin(found);
    await write(planned, model, writing, making);
    await writing.finish();
  });
}

function newsOf(found: Exclude<BuildState, 'whole'>, model: string): string {
  const vectors = `the vectors of ${model} in PostgreSQL`;
  switch (found) {
    case 'missing':
      return `Writing the vectors of ${model} to PostgreSQL.`;
    case 'half written':
      return `Going on with ${vectors}, which are half written.`;
    case 'damaged':
      return `Writing ${vectors} anew, which are damaged.`;
  }
}

async function write(
  { rows, texts }: Planned,
  model: ModelTexts,
  writing: BuildWriting,
  { known, progress }: Making,
): Promise<void> {
  const missing = await writing.reuse(rows);
  if (missing.length === 0) return;
  const byKey = new Map<string, TextRow[]>();
  for (const row of missing) {
    const others = byKey.get(row.key);
    if (others === undefined) byKey.set(row.key, [row]);
    else others.push(row);
  }
  const vectorOf = await known(model);
  const toEmbed = [...byKey.keys()].filter((key) => vectorOf(key) === undefined);
  const embedded = model.embedder.embedAll(toEmbed.flatMap((key) => texts.get(key) ?? []));
  let done = rows.length - missing.length;
  let waiting: { readonly row: TextRow; readonly vector: Float32Array }[] = [];
  const send = async () => {
    await writing.write(
      waiting.map(({ row }) => row),
      waiting.map(({ vector }) => vector),
      waiting.map(({ vector }) => exactOf(vector)),
    );
    done += waiting.length;
    waiting = [];
    progress(done, rows.length);
  };
  try {
    for (const [key, places] of byKey) {
      const vector = vectorOf(key) ?? (await embedded.next()).value;
      for (const row of places) waiting.push({ row, vector });
      if (waiting.length >= ROWS_PER_STATEMENT) await send();
    }
    if (waiting.length > 0) await send();
  } finally {
    // Whatever happened, the processes that embed end with the build.
    await embedded.return(undefined);
  }
}

function textVectors(database: VectorDatabase, build: TextBuild, entries: ModelTexts['entries']): TextVectors {
  const labels = labelsByPassage(entries, 'sentences');
  return {
    nearest: (vector, k) => database.nearest(build, vector, k),
    read: async (passages) => {
      const inOrder = [...new Set(passages)].sort((a, b) => a - b);
      const places: Record<TextKind, Map<number, number>> = { passages: new Map(), sentences: new Map() };
      let rows = 0;
      for (const passage of inOrder) {
        places.passages.set(passage, rows);
        rows += 1;
        for (const label of labels[passage] ?? []) {
          places.sentences.set(label, rows);
          rows += 1;
        }
      }
      const bytes = await database.read(build, inOrder);
      const found = rowsOf(bytes, build.dimension);
      if (found.count !== rows) {
        throw new IndexError(
          'Vectors of the index are missing in PostgreSQL: a reload (SIGHUP) or a restart writes them anew.',
        );
      }
      return { passages: vectorsAt(places.passages, found), sentences: vectorsAt(places.sentences, found) };
    },
  };
}

/** One vector in the form of the index folder. */
function exactOf(vector: Float32Array): Uint8Array {
  const rows = newRows(1, vector.length);
  putVector(rows, 0, vector);
  return rows.bytes;
}

/** Vectors that were each written by {@link exactOf}. */
function rowsOf(bytes: Uint8Array, dimension: number): Rows {
  const size = newRows(1, dimension).bytes.byteLength;
  const rows = newRows(Math.floor(bytes.byteLength / size), dimension);
  for (let row = 0; row < rows.count; row += 1) {
    copyVector(rows, row, rowsIn(bytes.subarray(row * size, (row + 1) * size), dimension), 0);
  }
  return rows;
}

/** @param places the rows of labels */
function vectorsAt(places: ReadonlyMap<number, number>, rows: Rows): Vectors {
  const rowOf = (label: number) => places.get(label) ?? 0;
  return {
    similarity: (vector, label) => productWith(vector, rows, rowOf(label)),
    vectorOf: (label) => vectorAt(rows, rowOf(label)),
  };
}
