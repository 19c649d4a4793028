/** Embeds many texts on all cores, in separate processes, since the native library can be loaded only once per process. */

import { availableParallelism } from 'node:os';
import type { Tinypool } from 'tinypool';
import type { Model } from './model.js';
import type { Job, Text } from './protocol.js';

/** For fewer texts the existing thread is faster than starting a process that loads the model. */
const FEWEST_TEXTS = 200;
/** Each process loads the model: 200 to 400 MB. */
const MOST_PROCESSES = 4;
/** How many texts the processes are given ahead of the one that is awaited: all of a large corpus would take as much memory as its index. */
const TEXTS_AHEAD = 64;

/**
 * Embeds texts in separate processes; `embedHere` embeds those that a process fails to embed.
 * @returns the vectors in the order of the texts
 */
export async function* embedInBulk(
  model: Model,
  texts: readonly Text[],
  embedHere: (text: Text) => Promise<Float32Array>,
): AsyncGenerator<Float32Array> {
  // Each process would download a model from the hub again.
  if (texts.length < FEWEST_TEXTS || model.folder === null) {
    yield* oneAhead(texts, embedHere);
    return;
  }
  const pool = await startProcesses();
  let isOver = false;
  const embed = async ({ text, role }: Text): Promise<Float32Array> => {
    const job: Job = { model, text, role };
    try {
      return await pool.run(job);
    } catch (error) {
      if (isOver) throw error;
      return embedHere(job);
    }
  };
  try {
    const upcoming: Promise<Float32Array>[] = [];
    const start = (text: Text) => {
      const vector = embed(text);
      // If an earlier one fails, nobody awaits the others.
      vector.catch(() => undefined);
      upcoming.push(vector);
    };
    for (const text of texts.slice(0, TEXTS_AHEAD)) start(text);
    for (let next = TEXTS_AHEAD; upcoming.length > 0; next += 1) {
      yield await (upcoming.shift() as Promise<Float32Array>);
      const text = texts[next];
      if (text !== undefined) start(text);
    }
  } finally {
    isOver = true;
    await pool.destroy();
  }
}

/** The next text is embedded while the caller processes a vector. */
async function* oneAhead(texts: readonly Text[], embedHere: (text: Text) => Promise<Float32Array>) {
  const [first] = texts;
  let upcoming = first && embedHere(first);
  for (let position = 1; upcoming !== undefined; position += 1) {
    const vector = await upcoming;
    const next = texts[position];
    upcoming = next && embedHere(next);
    yield vector;
  }
}

async function startProcesses(): Promise<Tinypool> {
  // Imported here only: a start that finds a complete index does not need it.
  const { Tinypool } = await import('tinypool');
  const processes = Math.min(availableParallelism(), MOST_PROCESSES);
  return new Tinypool({
    filename: new URL('./bulk-process.js', import.meta.url).href,
    name: 'embedJob' satisfies keyof typeof import('./bulk-process.js'),
    runtime: 'child_process',
    minThreads: processes,
    maxThreads: processes,
    isolateWorkers: false,
    // One running and one queued, so that no process waits for its next text.
    concurrentTasksPerWorker: 2,
    // Structured clone, so that vectors are not converted to JSON.
    serialization: 'advanced',
    // Child processes need no settings and no secrets.
    env: {},
    execArgv: [],
  });
}
