/** Opens the index: loads the build that the pointer file names, or builds one if it is missing, stale or damaged. */

import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Corpus } from '../corpus/corpus.js';
import type { Passage } from '../corpus/passage.js';
import { readAdapter } from '../embedding/adapter.js';
import type { Embedder, Embedders } from '../embedding/embedder.js';
import { ModelError } from '../embedding/errors.js';
import { identityOf } from '../embedding/model.js';
import { profilesChecksum } from '../wording/vocabulary.js';
import { buildInto, filesOfText, type ModelEntries, type Progress, packedFile, vectorsIn } from './build.js';
import { currentBuild, makeCurrent, removeOtherBuilds } from './builds.js';
import {
  type AnsweredByPassage,
  contentOf,
  type Entries,
  englishEntries,
  entriesOf,
  labelledByPassage,
  labelsByPassage,
  passagesIn,
  type QuestionKind,
  type TextKind,
} from './entries.js';
import { IndexError } from './errors.js';
import { isFileSystemError, makeFolder, wayOutOf } from './folder.js';
import { lockIndex } from './lock.js';
import { type Manifest, verifyBuild, type Wanted } from './manifest.js';
import { type PackedSet, packedSet } from './packed.js';
import { rowsIn } from './rows.js';
import { roomsFor } from './scalar-products.js';
import { type SentenceAdapter, sentenceAdapter } from './sentence-adapter.js';
import { type MendSpelling, spellingFrom } from './spelling.js';
import { type TextVectors, textsInMemory } from './texts.js';
import { type GraphSet, readGraph, type VectorSet, vectorSet } from './vectors.js';
import { VOCABULARY_FILE } from './vocabulary.js';
import { indexWords, type WordIndex } from './words.js';

/** The vectors that one model made, with the entries their labels point to. */
export interface ModelIndex {
  readonly embedder: Embedder;
  readonly entries: Entries;
  readonly texts: TextVectors;
  readonly vectors: Readonly<Record<QuestionKind, VectorSet>>;
  readonly labelled: PackedSet;
  /** Null if the model comes without one. */
  readonly adapter: SentenceAdapter | null;
  /** For each passage, the labels of its sentences, of its bank questions and of the labelled questions that it answers. */
  readonly labels: Readonly<Record<'sentences' | 'questions', readonly (readonly number[])[]>> & {
    readonly labelled: readonly AnsweredByPassage[];
  };
}

export interface BriefIndex {
  readonly corpus: Corpus;
  readonly passages: readonly Passage[];
  readonly words: WordIndex;
  /** Corrects spelling mistakes in English questions. */
  readonly mendSpelling: MendSpelling;
  /** The words that questions are compared with, packed; null if no document has known questions. */
  readonly vocabulary: Uint8Array | null;
  readonly english: ModelIndex;
  /** The same object as `english` if one model serves all languages. */
  readonly multilingual: ModelIndex;
  /** Closes the connections to PostgreSQL, if it has any. */
  close(): Promise<void>;
}

/** Where an index is kept. */
export interface IndexPlace {
  readonly indexDir: string;
  /** The PostgreSQL database that holds the vectors of passages and sentences; left out: `indexDir` does. */
  readonly vectorsUrl?: string | undefined;
}

type OpenedFolder = Omit<BriefIndex, 'close'>;

/** What an index is made from and with. */
interface Making {
  readonly indexDir: string;
  readonly corpus: Corpus;
  readonly models: readonly ModelEntries[];
  readonly wanted: Wanted;
  /** The vectors of each model's texts, where they are not in the folder. */
  readonly texts: readonly TextVectors[] | undefined;
  readonly report: Report;
}

/** What to report while somebody waits: a line of news, or the progress of embedding. */
export type Report = (
  event:
    | { readonly kind: 'line'; readonly text: string }
    | { readonly kind: 'progress'; readonly done: number; readonly total: number },
) => void;

/**
 * Opens the index of a corpus, building it first if there is none that matches; processes that start together build it once.
 * @throws IndexError when the folder cannot be written or the database cannot be used, ModelError when a model cannot be had
 */
export async function openIndex(
  { indexDir, vectorsUrl }: IndexPlace,
  corpus: Corpus,
  embedders: Embedders,
  report: Report,
): Promise<BriefIndex> {
  const entries = entriesOf(corpus);
  const models = await modelEntries(entries, embedders);
  const wanted = wantedOf(entries, models, vectorsUrl);
  if (vectorsUrl === undefined) {
    const index = await openFolder({ indexDir, corpus, models, wanted, texts: undefined, report });
    return { ...index, close: () => Promise.resolve() };
  }
  // Loaded only where it is used: the driver takes as long to load as the rest of the index.
  const { openTexts } = await import('./open-texts.js');
  const { texts, close } = await openTexts(vectorsUrl, models, {
    line: (text) => report({ kind: 'line', text }),
    progress: (done, total) => report({ kind: 'progress', done, total }),
    known: async (model) => vectorsIn(await reusable(indexDir), model),
  });
  try {
    return { ...(await openFolder({ indexDir, corpus, models, wanted, texts, report })), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openFolder(making: Making): Promise<OpenedFolder> {
  const { indexDir, report } = making;
  const found = await loadCurrent(making);
  if ('index' in found) return found.index;
  try {
    await makeFolder(indexDir);
    const release = await lockIndex(indexDir, (lock) =>
      report({ kind: 'line', text: `Waiting for another process to finish this index: it holds ${lock}.` }),
    );
    try {
      return await buildUnderLock(making);
    } finally {
      await release();
    }
  } catch (error) {
    throw isFileSystemError(error)
      ? new IndexError(`The index cannot be written to ${indexDir} (${error.code}). ${wayOutOf(error)}`, {
          cause: error,
        })
      : error;
  }
}

/**
 * Half a line that says why the next start would build the index of the corpus, '' if there is none yet; null if it can be used
 * as it is.
 */
export async function whyBuilt(
  { indexDir, vectorsUrl }: IndexPlace,
  corpus: Corpus,
  embedders: Embedders,
): Promise<string | null> {
  const entries = entriesOf(corpus);
  const build = await currentBuild(indexDir);
  if ('unusable' in build) return build.unusable ?? '';
  const verified = await verifyBuild(build, wantedOf(entries, await modelEntries(entries, embedders), vectorsUrl));
  return 'unusable' in verified ? verified.unusable : null;
}

/**
 * What PostgreSQL has of the vectors of passages and sentences, for whoever checks an installation; nothing is created.
 * @throws IndexError when the database cannot be used, with what to do
 */
export async function inspectVectors(
  vectorsUrl: string,
  corpus: Corpus,
  embedders: Embedders,
): Promise<{ readonly pgvector: string | null; readonly isReady: boolean }> {
  const { inspectTexts } = await import('./open-texts.js');
  return inspectTexts(vectorsUrl, await modelEntries(entriesOf(corpus), embedders));
}

async function buildUnderLock(making: Making): Promise<OpenedFolder> {
  const { indexDir, corpus, models, wanted, report } = making;
  const found = await loadCurrent(making);
  if ('index' in found) return found.index;
  report({
    kind: 'line',
    text:
      found.unusable === null
        ? 'Building the index for the first time.'
        : `The index ${found.unusable}; building it anew.`,
  });
  const earlier = await reusable(indexDir);
  const folder = path.join(indexDir, `build-${wanted.content.slice(0, 12)}-${randomBytes(4).toString('hex')}`);
  const progress: Progress = (done, total) => report({ kind: 'progress', done, total });
  try {
    const build = { folder, seal: await buildInto(folder, corpus, wanted, models, earlier, progress) };
    await makeCurrent(indexDir, build);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  await removeOtherBuilds(indexDir, folder);
  const built = await loadCurrent(making);
  if ('index' in built) return built.index;
  throw new IndexError(
    `The index just built in ${indexDir} ${built.unusable ?? 'is gone'}. Check the disk, or name another folder with INDEX_DIR.`,
  );
}

async function modelEntries(entries: Entries, { english, multilingual }: Embedders): Promise<ModelEntries[]> {
  const all = { embedder: multilingual, checksum: await identityOf(multilingual.model), entries };
  if (english === multilingual) return [all];
  return [{ embedder: english, checksum: await identityOf(english.model), entries: englishEntries(entries) }, all];
}

const wantedOf = (entries: Entries, models: readonly ModelEntries[], vectorsUrl: string | undefined): Wanted => ({
  holding: vectorsUrl === undefined ? 'all' : 'questions',
  content: contentOf(entries),
  profiles: profilesChecksum(),
  models: models.map(({ embedder: { model }, checksum }) => ({
    name: model.name,
    checksum,
    dimension: model.dimension,
  })),
});

/** Vectors are read to where they are compared; hnswlib reads the graphs by itself, and the keys serve a build only. */
function roomsForFiles(files: Manifest['files']): ReadonlyMap<string, Uint8Array> {
  const vectors = Object.entries(files).filter(([name]) => /\.i(?:8|16)$/u.test(name));
  const rooms = roomsFor(vectors.map(([, { bytes }]) => bytes));
  const words = new Uint8Array(files[VOCABULARY_FILE]?.bytes ?? 0);
  return new Map([...vectors.map(([name], at) => [name, rooms[at] as Uint8Array] as const), [VOCABULARY_FILE, words]]);
}

/** Loads the build that the pointer names; otherwise says in half a line why not, or null if there is none. */
async function loadCurrent({
  indexDir,
  corpus,
  models,
  wanted,
  texts,
}: Making): Promise<{ index: OpenedFolder } | { unusable: string | null }> {
  const build = await currentBuild(indexDir);
  if ('unusable' in build) return build;
  const verified = await verifyBuild(build, wanted, roomsForFiles);
  if ('unusable' in verified) return verified;
  const passages = passagesIn(corpus);
  try {
    const loading = Promise.all(
      models.map((model, position) => loadModel(build.folder, model, verified, position, texts?.[position])),
    );
    // Other threads read the graphs meanwhile; if indexing the words fails, nobody awaits them any more.
    loading.catch(() => undefined);
    const printed = new Set<string>();
    const words = indexWords(passages, printed);
    const mendSpelling = spellingFrom(printed, models[0]?.entries.questions ?? []);
    const [english, multilingual = english] = await loading;
    if (english === undefined || multilingual === undefined) return { unusable: 'names no model' };
    const vocabulary = verified.files.get(VOCABULARY_FILE) ?? null;
    return { index: { corpus, passages, words, mendSpelling, vocabulary, english, multilingual } };
  } catch (error) {
    if (error instanceof IndexError || error instanceof ModelError) throw error;
    // It was verified a moment ago: another process has meanwhile replaced it with a newer build.
    return { unusable: 'disappeared while it was being read' };
  }
}

async function loadModel(
  folder: string,
  { embedder, entries }: ModelEntries,
  verified: { manifest: Manifest; files: ReadonlyMap<string, Uint8Array> },
  position: number,
  elsewhere: TextVectors | undefined,
): Promise<ModelIndex> {
  const dimension = verified.manifest.models[position]?.dimension ?? 0;
  const { name } = embedder.model;
  const bytesOf = (file: string) => verified.files.get(file) ?? new Uint8Array();
  const load = async (kind: TextKind): Promise<GraphSet> => {
    const files = filesOfText(name, kind);
    const graph = await readGraph(path.join(folder, files.graph), dimension);
    return vectorSet(graph, rowsIn(bytesOf(files.vectors), dimension));
  };
  const packed = (kind: QuestionKind | 'labelled') => packedSet(bytesOf(packedFile(name, kind)), dimension);
  const adapter = await readAdapter(embedder.model);
  return {
    embedder,
    entries,
    labelled: packed('labelled'),
    adapter: adapter && sentenceAdapter(adapter),
    texts: elsewhere ?? textsInMemory(await both(load), entries),
    vectors: { questions: packed('questions'), unanswerable: packed('unanswerable') },
    labels: {
      sentences: labelsByPassage(entries, 'sentences'),
      questions: labelsByPassage(entries, 'questions'),
      labelled: labelledByPassage(entries),
    },
  };
}

async function both(load: (kind: TextKind) => Promise<GraphSet>): Promise<Record<TextKind, GraphSet>> {
  const [passages, sentences] = await Promise.all([load('passages'), load('sentences')]);
  return { passages, sentences };
}

/** The current build if its files are intact, whatever it was made from: its vectors may be reused. */
async function reusable(indexDir: string): Promise<{ folder: string; manifest: Manifest } | null> {
  const build = await currentBuild(indexDir);
  if ('unusable' in build) return null;
  const verified = await verifyBuild(build, null);
  return 'manifest' in verified ? { folder: build.folder, manifest: verified.manifest } : null;
}
