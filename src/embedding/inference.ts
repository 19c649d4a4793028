/** Runs the models, one text at a time: the vectors of int8 models change with the other texts of a batch. */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  BertModel,
  BertTokenizer,
  env,
  FeatureExtractionPipeline,
  pipeline,
  XLMRobertaTokenizer,
} from '@xenova/transformers';
import onnxruntime from 'onnxruntime-node';
import { MAPPED_FILE, type Model, type Prefixes, verifyModel } from './model.js';
import { parseTokenizer, piecesOf, type UnigramVocabulary } from './pieces.js';
import type { Job } from './protocol.js';
import { unitMean } from './unit-mean.js';

/** Of the model runtime. */
const SESSION = {
  executionProviders: ['cpu'],
  // Two threads are somewhat faster on an idle machine, and three times as slow on a busy one.
  intraOpNumThreads: 1,
  // The arena keeps what the longest text needed: 8 to 12 MB a model, for no gain in time.
  enableCpuMemArena: false,
} as const satisfies onnxruntime.InferenceSession.SessionOptions;

env.useFSCache = false;
limitThreads();

interface Loaded {
  readonly run: FeatureExtractionPipeline;
  readonly prefixes: Prefixes;
}

const loading = new Map<string, Promise<Loaded>>();
let modelFile: string | null = null;

// onnxruntime-node 1.14 honours a thread count only for a model given by path, but transformers passes bytes.
function limitThreads(): void {
  const { InferenceSession } = onnxruntime;
  const create = InferenceSession.create.bind(InferenceSession);
  const limited = (bytes: Uint8Array, options?: onnxruntime.InferenceSession.SessionOptions) => {
    const limits = { ...options, ...SESSION };
    return modelFile === null ? create(bytes, limits) : create(modelFile, limits);
  };
  Object.assign(InferenceSession, { create: limited });
}

async function load(model: Model): Promise<Loaded> {
  await verifyModel(model);
  if (model.folder !== null && model.calibrated) return loadVendored(model, model.folder);
  env.allowRemoteModels = model.folder === null;
  env.allowLocalModels = model.folder !== null;
  if (model.folder !== null) env.localModelPath = `${path.dirname(model.folder)}${path.sep}`;
  modelFile = model.folder === null ? null : onnxFile(model, model.folder);
  const run = await pipeline('feature-extraction', model.name, { quantized: model.quantized });
  return { run, prefixes: model.prefixes ?? (await fetchPrefixes(model.name)) };
}

const onnxFile = ({ quantized }: Model, folder: string) =>
  path.join(folder, 'onnx', quantized ? 'model_quantized.onnx' : 'model.onnx');

/** A vendored model, loaded in a third of the memory that the library's own loading takes: no copy of the weights, and the pieces of `pieces.ts`. */
async function loadVendored(model: Model, folder: string): Promise<Loaded> {
  const read = (file: string) => readFile(path.join(folder, file));
  const parsed = async (file: string) => JSON.parse((await read(file)).toString('utf8'));
  const [config, settings] = await Promise.all(['config.json', 'tokenizer_config.json'].map(parsed));
  const described = parseTokenizer(await read('tokenizer.json'));
  modelFile = path.join(folder, MAPPED_FILE);
  const session = await onnxruntime.InferenceSession.create(modelFile);
  const tokenizer = described.model.type === 'Unigram' ? unigram(described, settings) : wordPiece(described, settings);
  const run = new FeatureExtractionPipeline({
    task: 'feature-extraction',
    model: new BertModel(config, session),
    tokenizer,
  });
  return { run, prefixes: model.prefixes ?? { query: '', passage: '' } };
}

/** The library's tokenizer, made with its special pieces alone, and given all of them in our own form. */
function unigram(
  described: { readonly model: UnigramVocabulary; readonly added_tokens: readonly unknown[] },
  settings: unknown,
) {
  const { model, added_tokens: special } = described;
  const few = special.map((_, id) => [model.pieces[id], model.scores[id]]);
  const tokenizer = new XLMRobertaTokenizer({ ...described, model: { ...model, vocab: few } }, settings);
  return Object.assign(tokenizer, { model: piecesOf(model) });
}

/** The library's tokenizer, made with its special pieces alone; all of them are then looked up in the file as it was parsed, rather than in a copy. */
function wordPiece(
  described: {
    readonly model: { readonly vocab: Readonly<Record<string, number>> };
    readonly added_tokens: readonly { readonly content: string; readonly id: number }[];
  },
  settings: unknown,
) {
  const { model, added_tokens: special } = described;
  const few = Object.fromEntries(special.map(({ content, id }) => [content, id]));
  const tokenizer = new BertTokenizer({ ...described, model: { ...model, vocab: few } }, settings);
  const idOf = (piece: string) => (Object.hasOwn(model.vocab, piece) ? model.vocab[piece] : undefined);
  Object.assign(tokenizer.model, { tokens_to_ids: { get: idOf, has: (piece: string) => idOf(piece) !== undefined } });
  return tokenizer;
}

async function fetchPrefixes(name: string): Promise<Prefixes> {
  const { PREFIX_FILE, prefixesFrom } = await import('./model-folder.js');
  const response = await fetch(`${env.remoteHost}${name}/resolve/main/${PREFIX_FILE}`);
  return prefixesFrom(response.ok ? await response.json() : undefined);
}

/**
 * Embeds one text; call it {@link inTurn}.
 * @returns a unit vector of the model's dimension
 * @throws whatever the library or the verification of the model's files throws
 */
export async function embed({ model, text, role }: Job): Promise<Float32Array> {
  const key = model.folder ?? model.name;
  let loaded = loading.get(key);
  if (loaded === undefined) {
    loaded = load(model);
    loading.set(key, loaded);
    // Retry next time: files may have been restored, or the network may be back.
    loaded.catch(() => loading.delete(key));
  }
  const { run, prefixes } = await loaded;
  // The library's own pooling is made for batches and takes a tenth of the model's time.
  const { data, dims } = await run(prefixes[role] + text, { pooling: 'none' });
  const tokens = data as Float32Array;
  const dimension = dims.at(-1) ?? 1;
  const rowOf = (token: number) => tokens.subarray(token * dimension, (token + 1) * dimension);
  return unitMean(Array.from({ length: tokens.length / dimension }, (_, token) => rowOf(token)));
}

let turn: Promise<unknown> = Promise.resolve();

/** Runs tasks one after another, because loading a model changes the library's global settings. */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = turn.then(work);
  turn = result.catch(() => undefined);
  return result;
}
