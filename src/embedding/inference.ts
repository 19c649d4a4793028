/** Runs the models, one text at a time: an int8 vector must not share a batch. */

import path from 'node:path';
import { env, type FeatureExtractionPipeline, pipeline } from '@xenova/transformers';
import onnxruntime from 'onnxruntime-node';
import { type Model, PREFIX_FILE, type Prefixes, prefixesFrom, verifyModel } from './model.js';
import type { Job } from './protocol.js';
import { unitMean } from './unit-mean.js';

/** One: the other cores belong to the event loop and to other processes; with all cores a question is hardly faster. */
const INFERENCE_THREADS = 1;

env.useFSCache = false;
limitThreads();

interface Loaded {
  readonly run: FeatureExtractionPipeline;
  readonly prefixes: Prefixes;
}

const loading = new Map<string, Promise<Loaded>>();
let modelFile: string | null = null;

// onnxruntime-node 1.14 honours a thread count only for a model given by path, and transformers gives bytes.
function limitThreads(): void {
  const { InferenceSession } = onnxruntime;
  const create = InferenceSession.create.bind(InferenceSession);
  const limited = (bytes: Uint8Array, options?: onnxruntime.InferenceSession.SessionOptions) => {
    const limits = { ...options, executionProviders: ['cpu'], intraOpNumThreads: INFERENCE_THREADS };
    return modelFile === null ? create(bytes, limits) : create(modelFile, limits);
  };
  Object.assign(InferenceSession, { create: limited });
}

async function load(model: Model): Promise<Loaded> {
  await verifyModel(model);
  env.allowRemoteModels = model.folder === null;
  env.allowLocalModels = model.folder !== null;
  if (model.folder !== null) {
    env.localModelPath = `${path.dirname(model.folder)}${path.sep}`;
    modelFile = path.join(model.folder, 'onnx', model.quantized ? 'model_quantized.onnx' : 'model.onnx');
  } else {
    modelFile = null;
  }
  const run = await pipeline('feature-extraction', model.name, { quantized: model.quantized });
  return { run, prefixes: model.prefixes ?? (await fetchPrefixes(model.name)) };
}

async function fetchPrefixes(name: string): Promise<Prefixes> {
  const response = await fetch(`${env.remoteHost}${name}/resolve/main/${PREFIX_FILE}`);
  return prefixesFrom(response.ok ? await response.json() : undefined);
}

/**
 * Embeds one text; to be called {@link inTurn}.
 * @returns a unit vector of the model's dimension
 * @throws what the library or the check of the model's files throws
 */
export async function embed({ model, text, role }: Job): Promise<Float32Array> {
  const key = model.folder ?? model.name;
  let loaded = loading.get(key);
  if (loaded === undefined) {
    loaded = load(model);
    loading.set(key, loaded);
    // A model that could not be had may be there the next time: files are put back, a network returns.
    loaded.catch(() => loading.delete(key));
  }
  const { run, prefixes } = await loaded;
  // The library's own pooling, made for batches, takes a tenth of the time that the model takes.
  const { data, dims } = await run(prefixes[role] + text, { pooling: 'none' });
  const tokens = data as Float32Array;
  const dimension = dims.at(-1) ?? 1;
  const rowOf = (token: number) => tokens.subarray(token * dimension, (token + 1) * dimension);
  return unitMean(Array.from({ length: tokens.length / dimension }, (_, token) => rowOf(token)));
}

let turn: Promise<unknown> = Promise.resolve();

/** Does a piece of work after those before it have ended: loading sets the library's global settings. */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = turn.then(work);
  turn = result.catch(() => undefined);
  return result;
}
