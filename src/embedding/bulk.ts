/** Embeds many texts on all cores: in processes of their own, since the native library loads only once in a process. */

import { availableParallelism } from 'node:os';
import type { Tinypool } from 'tinypool';
import type { Model } from './model.js';
import type { Job, Text } from './protocol.js';

/** With fewer texts the thread that runs anyway is done before a process has loaded the model. */
const FEWEST_TEXTS = 200;
/** Each holds the model: 200 to 400 MB. */
const MOST_PROCESSES = 4;

/**
 * Embeds texts in processes of their own; what one of them cannot embed, `embedHere` is asked for.
 * @returns the vectors in the order of the texts
 */
export async function* embedInBulk(
  model: Model,
  texts: readonly Text[],
  embedHere: (text: Text) => Promise<Float32Array>,
): AsyncGenerator<Float32Array> {
  // A model from the hub would be fetched by each process anew.
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
    const vectors = texts.map(embed);
    // Those that nobody waits for any more when an earlier one fails.
    for (const vector of vectors) vector.catch(() => undefined);
    for (const vector of vectors) yield await vector;
  } finally {
    isOver = true;
    await pool.destroy();
  }
}

/** The next text is being embedded while the caller works on a vector. */
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
  // Loaded here alone: a start that finds its index whole starts faster without it.
  const { Tinypool } = await import('tinypool');
  const processes = Math.min(availableParallelism(), MOST_PROCESSES);
  return new Tinypool({
    filename: new URL('./bulk-process.js', import.meta.url).href,
    name: 'embedJob' satisfies keyof typeof import('./bulk-process.js'),
    runtime: 'child_process',
    minThreads: processes,
    maxThreads: processes,
    isolateWorkers: false,
    // One in hand and one waiting, so that no process waits for its next text.
    concurrentTasksPerWorker: 2,
    // Vectors come back as they are, not as JSON.
    serialization: 'advanced',
    // They need no settings, and no secrets.
    env: {},
    execArgv: [],
  });
}
