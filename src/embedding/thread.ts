/**
 * The embedding thread of this process: started with the first text, never terminated, and started again if it dies.
 * Terminating a thread that runs a model aborts the process (measured with onnxruntime-node 1.14).
 */

import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { Model, Role } from './model.js';
import { BUSY, type EmbedRequest, type EmbedResponse, ENDING, type ThreadData } from './protocol.js';

/** How long an exiting process waits for the current text; the longest, 512 tokens, takes a tenth of this. */
const LAST_TEXT_MS = 3000;

/** For short-lived values, of which a question leaves few; the default is 48. */
const YOUNG_MB = 6;

interface Waiting {
  readonly resolve: (vector: Float32Array) => void;
  readonly reject: (error: Error) => void;
}

const waiting = new Map<number, Waiting>();
const state = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
let thread: Worker | undefined;
let isDead = false;
let lastId = 0;

/** Whether questions can be embedded: false between the death of the thread and the next text, which starts another. */
export const isEmbeddingAlive = (): boolean => !isDead;

/**
 * Embeds one text after those requested before; keeps the process alive until then.
 * @throws Error with the reason in words
 */
export function embedInThread(model: Model, text: string, role: Role): Promise<Float32Array> {
  return new Promise((resolve, reject) => {
    thread ??= start();
    thread.ref();
    lastId += 1;
    waiting.set(lastId, { resolve, reject });
    const request: EmbedRequest = { id: lastId, model, text, role };
    thread.postMessage(request);
  });
}

function start(): Worker {
  const workerData: ThreadData = { state };
  // Its standard streams are discarded: the library prints stack traces for errors that are reported in one line anyway.
  const started = new Worker(new URL('./worker.js', import.meta.url), {
    stdout: true,
    stderr: true,
    workerData,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  started.unref();
  isDead = false;
  started.on('message', (response: EmbedResponse) => {
    holdNativeLibrary();
    const asked = waiting.get(response.id);
    waiting.delete(response.id);
    if (waiting.size === 0) started.unref();
    if ('vector' in response) asked?.resolve(response.vector);
    else asked?.reject(new Error(response.failure));
  });
  let why = 'the embedding thread ended';
  started.on('error', ({ message }) => {
    why = `the embedding thread ended (${message})`;
  });
  started.on('exit', () => bury(why));
  process.removeListener('exit', letItFinish);
  process.once('exit', letItFinish);
  return started;
}

/** Rejects the pending texts; the next text starts another thread. */
function bury(why: string): void {
  thread = undefined;
  isDead = true;
  Atomics.store(state, BUSY, 0);
  for (const { reject } of waiting.values()) reject(new Error(why));
  waiting.clear();
}

let isHeld = false;

/**
 * Loads the native library in this thread too, without using it. The library registers itself only once, and as long as one
 * thread has it loaded, others can load it again (otherwise: 'Module did not self-register').
 */
function holdNativeLibrary(): void {
  if (isHeld) return;
  isHeld = true;
  createRequire(import.meta.url)('onnxruntime-node');
}

/** Delays the exit of the process until the model in the thread has finished, and prevents it from running another. */
function letItFinish(): void {
  Atomics.store(state, ENDING, 1);
  Atomics.wait(state, BUSY, 1, LAST_TEXT_MS);
}
