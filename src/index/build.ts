/** Builds an index in a folder of its own: embeds the texts that no earlier build has embedded, then writes vectors, graphs and manifest. */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import type { Corpus } from '../corpus/corpus.js';
import { readBankVectors, textKey } from '../embedding/bank-vectors.js';
import type { Embedder } from '../embedding/embedder.js';
import type { Text } from '../embedding/protocol.js';
import { type Entries, QUESTION_KINDS, type QuestionKind, TEXT_KINDS, type TextKind } from './entries.js';
import { FORMAT, fingerprint, MANIFEST_FILE, type Manifest, readThrough, type Wanted } from './manifest.js';
import { packVectors, unpackVectors } from './packed.js';
import { copyVector, newRows, putVector, type Rows, rowBytes, rowsIn, vectorAt } from './rows.js';
import { addVector, type Graph, HNSW, newGraph } from './vectors.js';
import { VOCABULARY_FILE, vocabularyOf } from './vocabulary.js';

/** One model's share of the index. */
export interface ModelEntries {
  readonly embedder: Embedder;
  /** Identifies the model. */
  readonly checksum: string;
  readonly entries: Entries;
}

/** The dimension of a model's vectors, which some models tell only by the first one. */
export const dimensionOf = async ({ model, embed }: Embedder): Promise<number> =>
  model.dimension ?? (await embed('', 'passage')).length;

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

const kindsIn = (holding: Wanted['holding']): readonly Kind[] =>
  holding === 'all' ? ALL_KINDS : ALL_KINDS.filter((kind) => !isText(kind));

const isText = (kind: Kind): kind is TextKind => TEXT_KINDS.some((one) => one === kind);

/** The paths of the vectors and the graph of a kind of text within the build. */
export const filesOfText = (model: string, kind: TextKind) => ({
  vectors: `${model}-${kind}.i16`,
  graph: `${model}-${kind}.hnsw`,
});

/** The path of the packed vectors of a kind of question. */
export const packedFile = (model: string, kind: QuestionKind | 'labelled') => `${model}-${kind}.i8`;

/**
 * Builds the index of a corpus into an empty folder; the manifest is written last.
 * @param wanted the checksums of the corpus's entries and of the thesaurus, and what of the corpus to hold
 * @param earlier an earlier build whose vectors can be reused, or null
 * @returns the seal of the build: the SHA-256 of its manifest
 * @throws ModelError when a text cannot be embedded, or the file system's error when the folder cannot be written
 */
export async function buildInto(
  folder: string,
  corpus: Corpus,
  wanted: Pick<Wanted, 'content' | 'profiles' | 'holding'>,
  models: readonly ModelEntries[],
  earlier: EarlierBuild | null,
  progress: Progress,
): Promise<string> {
  const embedding: AsyncGenerator<Float32Array>[] = [];
  try {
    return await build(folder, corpus, wanted, models, earlier, progress, embedding);
  } finally {
    // Whatever happened, the processes that embed end with the build.
    for (const vectors of embedding) await vectors.return(undefined);
  }
}

async function build(
  folder: string,
  corpus: Corpus,
  wanted: Pick<Wanted, 'content' | 'profiles' | 'holding'>,
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
  const kinds = kindsIn(wanted.holding);
  const total = models.reduce((sum, { entries }) => sum + countOf(entries, kinds), 0);
  let done = 0;
  const described: Manifest['models'][number][] = [];
  const keys: Record<string, string[]> = {};
  for (const { embedder, checksum, entries } of models) {
    const { name } = embedder.model;
    const known = new Map<string, Known>(await readBankVectors(embedder.model));
    await addEarlier(known, earlier, name, checksum);
    const keyed = kinds.map((kind) => ({ kind, keys: entries[kind].map(textKey) }));
    const embedded = embedder.embedAll(missingFrom(known, keyed, entries));
    embedding.push(embedded);
    let dimension = await dimensionOf(embedder);
    const vectorOf = async (key: string): Promise<Known> => {
      const vector = known.get(key) ?? ((await embedded.next()).value as Float32Array);
      done += 1;
      progress(done, total);
      if (done % ENTRIES_PER_TURN === 0) await setImmediate();
      return vector;
    };
    for (const { kind, keys: keysOfKind } of keyed) {
      if (isText(kind)) {
        const { rows, graph } = await setOf(keysOfKind, known, vectorOf);
        dimension = keysOfKind.length === 0 ? dimension : rows.dimension;
        const { vectors: vectorsFile, graph: graphFile } = filesOfText(name, kind);
        await write(vectorsFile, rows.bytes);
        await graph.writeIndex(path.join(folder, graphFile));
        const { sha256, bytes } = await readThrough(path.join(folder, graphFile), null);
        files[graphFile] = { sha256, bytes };
      } else {
        const vectors = await floatsOf(keysOfKind, known, vectorOf);
        dimension = vectors[0]?.length ?? dimension;
        await write(packedFile(name, kind), packVectors(vectors, dimension));
      }
      if (kind !== 'labelled') keys[`${name}-${kind}`] = keysOfKind;
    }
    described.push({ name, checksum, dimension, counts: countsOf(entries) });
  }
  await write(KEYS_FILE, JSON.stringify(keys));
  const vocabulary = await vocabularyOf(corpus);
  if (vocabulary !== null) await write(VOCABULARY_FILE, vocabulary);
  const manifest: Manifest = {
    format: FORMAT,
    holding: wanted.holding,
    builtAt: new Date().toISOString(),
    documents: corpus.documents.map(({ document, edition, passages, bank }) => ({
      id: document.id,
      edition,
      passages: passages.length,
      questions: bank.length,
    })),
    content: wanted.content,
    profiles: wanted.profiles,
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
function missingFrom(known: ReadonlyMap<string, Known>, keyed: readonly KeyedKind[], entries: Entries): Text[] {
  const ofKinds = keyed.flatMap(({ kind, keys }) =>
    entries[kind].map((entry, position): readonly [string | undefined, Text] => [keys[position], entry]),
  );
  return [...new Map(ofKinds.filter(([key = '']) => !known.has(key))).values()];
}

const countOf = (entries: Entries, kinds: readonly Kind[]) =>
  kinds.reduce((sum, kind) => sum + entries[kind].length, 0);

const countsOf = ({ passages, sentences, questions, unanswerable, labelled }: Entries) => ({
  passages: passages.length,
  sentences: sentences.length,
  questions: questions.length,
  unanswerable: unanswerable.length,
  labelled: labelled.length,
});

/** A vector, or the place where it is stored. */
type Known = Float32Array | { readonly rows: Rows; readonly label: number };
type VectorOf = (key: string) => Promise<Known>;

/** The vectors of texts and their graph; `known` then has the place of each, so that no vector is kept twice. */
async function setOf(
  keys: readonly string[],
  known: Map<string, Known>,
  vectorOf: VectorOf,
): Promise<{ rows: Rows; graph: Graph }> {
  let made: { readonly rows: Rows; readonly graph: Graph } | undefined;
  const newSet = (dimension: number) => ({
    rows: newRows(keys.length, dimension),
    graph: newGraph(dimension, keys.length),
  });
  for (const [label, key] of keys.entries()) {
    const vector = await vectorOf(key);
    made ??= newSet('rows' in vector ? vector.rows.dimension : vector.length);
    put(made.rows, label, vector);
    addVector(made.graph, made.rows, label);
    known.set(key, { rows: made.rows, label });
  }
  return made ?? newSet(0);
}

async function floatsOf(
  keys: readonly string[],
  known: Map<string, Known>,
  vectorOf: VectorOf,
): Promise<Float32Array[]> {
  const vectors: Float32Array[] = [];
  for (const key of keys) {
    const vector = await vectorOf(key);
    const floats = 'rows' in vector ? vectorAt(vector.rows, vector.label) : vector;
    known.set(key, floats);
    vectors.push(floats);
  }
  return vectors;
}

function put(rows: Rows, label: number, vector: Known): void {
  if ('rows' in vector) copyVector(rows, label, vector.rows, vector.label);
  else putVector(rows, label, vector);
}

/** Adds the vectors of an earlier, verified build of the same model, by key. */
async function addEarlier(
  known: Map<string, Known>,
  earlier: EarlierBuild | null,
  name: string,
  checksum: string,
): Promise<void> {
  const model = earlier?.manifest.models.find((built) => built.name === name && built.checksum === checksum);
  if (!earlier || !model) return;
  const keys = keysSchema.parse(JSON.parse(await readFile(path.join(earlier.folder, KEYS_FILE), 'utf8')));
  const { dimension } = model;
  for (const kind of earlier.manifest.holding === 'all' ? TEXT_KINDS : []) {
    const keysOfKind = keys[`${name}-${kind}`] ?? [];
    const file = path.join(earlier.folder, filesOfText(name, kind).vectors);
    const { content } = await readThrough(file, (bytes) => new Uint8Array(bytes));
    // Another version may have keyed texts differently, and a vector of another length must not be used.
    if (content?.byteLength !== keysOfKind.length * rowBytes(dimension)) continue;
    const rows = rowsIn(content, dimension);
    for (const [label, key] of keysOfKind.entries()) known.set(key, { rows, label });
  }
  for (const kind of QUESTION_KINDS) {
    const keysOfKind = keys[`${name}-${kind}`] ?? [];
    const vectors = unpackVectors(await readFile(path.join(earlier.folder, packedFile(name, kind))), dimension);
    if (vectors.length !== keysOfKind.length) continue;
    for (const [position, vector] of vectors.entries()) known.set(keysOfKind[position] ?? '', vector);
  }
}

/** Finds the vectors of an earlier, verified build of the same model by the keys of their texts. */
export async function vectorsIn(
  earlier: EarlierBuild | null,
  { embedder, checksum }: Pick<ModelEntries, 'embedder' | 'checksum'>,
): Promise<(key: string) => Float32Array | undefined> {
  const known = new Map<string, Known>();
  await addEarlier(known, earlier, embedder.model.name, checksum);
  return (key) => {
    const found = known.get(key);
    return found !== undefined && 'rows' in found ? vectorAt(found.rows, found.label) : found;
  };
}
