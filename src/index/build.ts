/** Builds an index in a folder of its own: embeds the texts that no earlier build has embedded, then writes vectors, graphs and manifest. */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import type { Corpus } from '../corpus/corpus.js';
import { readBankVectors, textKey } from '../embedding/bank-vectors.js';
import type { Embedder } from '../embedding/embedder.js';
import type { Text } from '../embedding/protocol.js';
import {
  contentOf,
  type Entries,
  entriesOf,
  QUESTION_KINDS,
  type QuestionKind,
  TEXT_KINDS,
  type TextKind,
} from './entries.js';
import { FORMAT, fingerprint, MANIFEST_FILE, type Manifest } from './manifest.js';
import { packVectors, unpackVectors } from './packed.js';
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

const ALL_KINDS = [...TEXT_KINDS, ...QUESTION_KINDS, 'labelled'] as const;
type Kind = (typeof ALL_KINDS)[number];

const isText = (kind: Kind): kind is TextKind => TEXT_KINDS.some((one) => one === kind);

/** The paths of the vectors and the graph of a kind of text within the build. */
export const filesOfText = (model: string, kind: TextKind) => ({
  vectors: `${model}-${kind}.f32`,
  graph: `${model}-${kind}.hnsw`,
});

/** The path of the packed vectors of a kind of question. */
export const packedFile = (model: string, kind: QuestionKind | 'labelled') => `${model}-${kind}.i8`;

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
    const keyed = ALL_KINDS.map((kind) => ({ kind, keys: entries[kind].map(textKey) }));
    const embedded = embedder.embedAll(missingFrom(known, keyed, entries));
    embedding.push(embedded);
    let dimension = 0;
    const vectorOf = async (key: string): Promise<Float32Array> => {
      const vector = known.get(key) ?? (await embedded.next()).value;
      known.set(key, vector);
      dimension = vector.length;
      done += 1;
      progress(done, total);
      if (done % ENTRIES_PER_TURN === 0) await setImmediate();
      return vector;
    };
    for (const { kind, keys: keysOfKind } of keyed) {
      const vectors: Float32Array[] = [];
      if (isText(kind)) {
        let graph: Graph | undefined;
        for (const key of keysOfKind) {
          const vector = await vectorOf(key);
          graph ??= newGraph(dimension, keysOfKind.length);
          addVector(graph, vector, vectors.length);
          vectors.push(vector);
        }
        graph ??= newGraph(dimension, 0);
        const { vectors: vectorsFile, graph: graphFile } = filesOfText(name, kind);
        await write(vectorsFile, new Uint8Array(flatten(vectors, dimension).buffer));
        await graph.writeIndex(path.join(folder, graphFile));
        files[graphFile] = fingerprint(await readFile(path.join(folder, graphFile)));
      } else {
        for (const key of keysOfKind) vectors.push(await vectorOf(key));
        await write(packedFile(name, kind), packVectors(vectors, dimension));
      }
      if (kind !== 'labelled') keys[`${name}-${kind}`] = keysOfKind;
    }
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
  readonly kind: Kind;
  readonly keys: string[];
}

/** The texts without a known vector, each once, in the order in which they are needed. */
function missingFrom(known: ReadonlyMap<string, Float32Array>, keyed: readonly KeyedKind[], entries: Entries): Text[] {
  const ofKinds = keyed.flatMap(({ kind, keys }) =>
    entries[kind].map((entry, position): readonly [string | undefined, Text] => [keys[position], entry]),
  );
  return [...new Map(ofKinds.filter(([key = '']) => !known.has(key))).values()];
}

const countOf = (entries: Entries) => ALL_KINDS.reduce((sum, kind) => sum + entries[kind].length, 0);

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
  const bytesOf = (file: string) => readFile(path.join(earlier.folder, file));
  const { dimension } = model;
  const add = (kind: TextKind | QuestionKind, vectors: readonly Float32Array[]) => {
    const keysOfKind = keys[`${name}-${kind}`] ?? [];
    // Another version may have keyed texts differently, and a vector of another length must not be used.
    if (vectors.length !== keysOfKind.length) return;
    for (const [position, vector] of vectors.entries()) known.set(keysOfKind[position] ?? '', vector);
  };
  for (const kind of TEXT_KINDS) {
    const flat = toFloats(await bytesOf(filesOfText(name, kind).vectors));
    add(
      kind,
      Array.from({ length: flat.length / dimension }, (_, at) => flat.slice(at * dimension, (at + 1) * dimension)),
    );
  }
  for (const kind of QUESTION_KINDS) add(kind, unpackVectors(await bytesOf(packedFile(name, kind)), dimension));
  return known;
}

/** Reads bytes as 32-bit floats in native byte order; copies only if the buffer is not aligned. */
export function toFloats(bytes: Uint8Array): Float32Array {
  const { buffer, byteOffset, byteLength } =
    bytes.byteOffset % Float32Array.BYTES_PER_ELEMENT === 0 ? bytes : Uint8Array.from(bytes);
  return new Float32Array(buffer, byteOffset, byteLength / Float32Array.BYTES_PER_ELEMENT);
}
