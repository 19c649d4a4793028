/** Builds an index in a folder of its own: embeds the texts that no earlier build has embedded, then writes vectors, graphs and manifest. */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import type { Corpus } from '../corpus/corpus.js';
import { readBankVectors, textKey } from '../embedding/bank-vectors.js';
import type { Embedder } from '../embedding/embedder.js';
import type { Text } from '../embedding/protocol.js';
import { contentOf, ENTRY_KINDS, type Entries, type EntryKind, entriesOf } from './entries.js';
import { packLabelled } from './labelled.js';
import { FORMAT, fingerprint, MANIFEST_FILE, type Manifest } from './manifest.js';
import { addVector, type Graph, HNSW, newGraph } from './vectors.js';

/** One model's share of the index. */
export interface ModelEntries {
  readonly embedder: Embedder;
  /** Identifies the model. */
  readonly checksum: string;
  readonly entries: Entries;
}

interface EarlierBuild {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** Called after each text with the number embedded so far. */
export type Progress = (done: number, total: number) => void;

const KEYS_FILE = 'keys.json';
const keysSchema = z.record(z.string(), z.array(z.string()));

/** The paths of a kind's vectors and graph within the build. */
export const filesOfKind = (model: string, kind: EntryKind) => ({
  vectors: `${model}-${kind}.f32`,
  graph: `${model}-${kind}.hnsw`,
});

/** Where the vectors of the labelled questions stand. */
export const labelledFile = (model: string) => `${model}-labelled.i8`;

/**
 * Builds the index of a corpus into an empty folder; the manifest is written last.
 * @param earlier an earlier build whose vectors can be reused, or null
 * @returns the seal of the build: the SHA-256 of its manifest
 * @throws ModelError when a text cannot be embedded, or the file system's error when the folder cannot be written
 */
export async function buildInto(
  folder: string,
  corpus: Corpus,
  models: readonly ModelEntries[],
  earlier: EarlierBuild | null,
  progress: Progress,
): Promise<string> {
  const embedding: AsyncGenerator<Float32Array>[] = [];
  try {
    return await build(folder, corpus, models, earlier, progress, embedding);
  } finally {
    // Whatever happened, the processes that embed end with the build.
    for (const vectors of embedding) await vectors.return(undefined);
  }
}

async function build(
  folder: string,
  corpus: Corpus,
  models: readonly ModelEntries[],
  earlier: EarlierBuild | null,
  progress: Progress,
  embedding: AsyncGenerator<Float32Array>[],
): Promise<string> {
  await mkdir(folder, { recursive: true });
  const files: Record<string, { sha256: string; bytes: number }> = {};
  const write = async (name: string, content: string | Uint8Array) => {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    await writeFile(path.join(folder, name), bytes);
    files[name] = fingerprint(bytes);
  };
  const total = models.reduce((sum, { entries }) => sum + countOf(entries), 0);
  let done = 0;
  const described: Manifest['models'][number][] = [];
  const keys: Record<string, string[]> = {};
  for (const { embedder, checksum, entries } of models) {
    const { name } = embedder.model;
    const known = new Map([
      ...(await readBankVectors(embedder.model)),
      ...(await knownVectors(earlier, name, checksum)),
    ]);
    const keyed = ENTRY_KINDS.map((kind) => ({ kind, keys: entries[kind].map(textKey) }));
    const labelledKeys = entries.labelled.map(textKey);
    const embedded = embedder.embedAll(missingFrom(known, keyed, labelledKeys, entries));
    embedding.push(embedded);
    const vectorOf = async (key: string): Promise<Float32Array> => {
      const vector = known.get(key) ?? (await embedded.next()).value;
      known.set(key, vector);
      return vector;
    };
    let dimension = 0;
    for (const { kind, keys: keysOfKind } of keyed) {
      const vectors: Float32Array[] = [];
      let graph: Graph | undefined;
      for (const key of keysOfKind) {
        const vector = await vectorOf(key);
        dimension = vector.length;
        graph ??= newGraph(dimension, keysOfKind.length);
        addVector(graph, vector, vectors.length);
        vectors.push(vector);
        done += 1;
        progress(done, total);
        if (done % ENTRIES_PER_TURN === 0) await setImmediate();
      }
      graph ??= newGraph(dimension, 0);
      const { vectors: vectorsFile, graph: graphFile } = filesOfKind(name, kind);
      await write(vectorsFile, new Uint8Array(flatten(vectors, dimension).buffer));
      await graph.writeIndex(path.join(folder, graphFile));
      files[graphFile] = fingerprint(await readFile(path.join(folder, graphFile)));
      keys[`${name}-${kind}`] = keysOfKind;
    }
    const labelled: Float32Array[] = [];
    for (const key of labelledKeys) {
      labelled.push(await vectorOf(key));
      done += 1;
      progress(done, total);
      if (done % ENTRIES_PER_TURN === 0) await setImmediate();
    }
    await write(labelledFile(name), packLabelled(labelled, dimension));
    described.push({ name, checksum, dimension, counts: countsOf(entries) });
  }
  await write(KEYS_FILE, JSON.stringify(keys));
  const manifest: Manifest = {
    format: FORMAT,
    builtAt: new Date().toISOString(),
    documents: corpus.documents.map(({ document, edition, passages, bank }) => ({
      id: document.id,
      edition,
      passages: passages.length,
      questions: bank.length,
    })),
    content: contentOf(entriesOf(corpus)),
    space: HNSW.space,
    parameters: { m: HNSW.m, efConstruction: HNSW.efConstruction, seed: HNSW.seed },
    models: described,
    files,
  };
  const bytes = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
  await writeFile(path.join(folder, MANIFEST_FILE), bytes);
  return fingerprint(bytes).sha256;
}

/** Entries processed before yielding to other events: if all vectors are known already, nothing else yields. */
const ENTRIES_PER_TURN = 16;

interface KeyedKind {
  readonly kind: EntryKind;
  readonly keys: string[];
}

/** The texts without a known vector, each once, in the order in which they are needed. */
function missingFrom(
  known: ReadonlyMap<string, Float32Array>,
  keyed: readonly KeyedKind[],
  labelledKeys: readonly string[],
  entries: Entries,
): Text[] {
  const ofKinds = keyed.flatMap(({ kind, keys }) =>
    entries[kind].map((entry, position): readonly [string | undefined, Text] => [keys[position], entry]),
  );
  const labelled = entries.labelled.map((entry, position) => [labelledKeys[position], entry] as const);
  return [...new Map([...ofKinds, ...labelled].filter(([key = '']) => !known.has(key))).values()];
}

const countOf = (entries: Entries) =>
  ENTRY_KINDS.reduce((sum, kind) => sum + entries[kind].length, entries.labelled.length);

const countsOf = ({ passages, sentences, questions, unanswerable, labelled }: Entries) => ({
  passages: passages.length,
  sentences: sentences.length,
  questions: questions.length,
  unanswerable: unanswerable.length,
  labelled: labelled.length,
});

function flatten(vectors: readonly Float32Array[], dimension: number): Float32Array {
  const flat = new Float32Array(vectors.length * dimension);
  for (const [position, vector] of vectors.entries()) flat.set(vector, position * dimension);
  return flat;
}

/** The vectors of an earlier, verified build of the same model, by key. */
async function knownVectors(
  earlier: EarlierBuild | null,
  name: string,
  checksum: string,
): Promise<Map<string, Float32Array>> {
  const known = new Map<string, Float32Array>();
  const model = earlier?.manifest.models.find((built) => built.name === name && built.checksum === checksum);
  if (!earlier || !model) return known;
  const keys = keysSchema.parse(JSON.parse(await readFile(path.join(earlier.folder, KEYS_FILE), 'utf8')));
  for (const kind of ENTRY_KINDS) {
    const bytes = await readFile(path.join(earlier.folder, filesOfKind(name, kind).vectors));
    const flat = toFloats(bytes);
    const keysOfKind = keys[`${name}-${kind}`] ?? [];
    // Another version may have keyed texts differently, and a vector of another length must not be used.
    if (flat.length !== keysOfKind.length * model.dimension) continue;
    for (const [position, key] of keysOfKind.entries()) {
      known.set(key, flat.slice(position * model.dimension, (position + 1) * model.dimension));
    }
  }
  return known;
}

/** Reads bytes as 32-bit floats in native byte order; copies only if the buffer is not aligned. */
export function toFloats(bytes: Uint8Array): Float32Array {
  const { buffer, byteOffset, byteLength } =
    bytes.byteOffset % Float32Array.BYTES_PER_ELEMENT === 0 ? bytes : Uint8Array.from(bytes);
  return new Float32Array(buffer, byteOffset, byteLength / Float32Array.BYTES_PER_ELEMENT);
}
