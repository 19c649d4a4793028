/** The main thread's side of the embedding thread: texts in, vectors out, in the order asked. */

import { Worker } from 'node:worker_threads';
import { ModelError } from './errors.js';
import type { Model, Models, Role } from './model.js';
import type { EmbedResponse } from './protocol.js';

export interface Embedder {
  readonly model: Model;
  /**
   * Embeds one text.
   * @returns a unit vector of the model's dimension
   * @throws ModelError when the model cannot be loaded or run
   */
  embed(text: string, role: Role): Promise<Float32Array>;
}

export interface Embedders {
  readonly english: Embedder;
  readonly multilingual: Embedder;
  /** Ends the thread; texts still waiting are refused. */
  close(): Promise<void>;
}

interface Waiting {
  readonly model: Model;
  readonly resolve: (vector: Float32Array) => void;
  readonly reject: (error: ModelError) => void;
}

/** Opens the embedding thread; it starts with the first text, and each model is loaded when first needed. */
export function openEmbedders(models: Models): Embedders {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let lastId = 0;

  const refuseAll = (why: string) => {
    for (const { model, reject } of waiting.values()) reject(new ModelError(cannotRun(model, why)));
    waiting.clear();
  };

  const start = () => {
    // Its standard streams are swallowed: the library prints stacks there that the refusal already says in a line.
    const started = new Worker(new URL('./worker.js', import.meta.url), { stdout: true, stderr: true });
    started.unref();
    started.on('message', (response: EmbedResponse) => {
      const asked = waiting.get(response.id);
      waiting.delete(response.id);
      if (waiting.size === 0) started.unref();
      if (asked === undefined) return;
      if ('vector' in response) asked.resolve(response.vector);
      else asked.reject(new ModelError(cannotRun(asked.model, response.failure)));
    });
    started.on('error', (error) => refuseAll(error.message));
    started.on('exit', () => {
      if (worker === started) worker = undefined;
      refuseAll('the embedding thread ended');
    });
    return started;
  };

  const embedderOf = (model: Model): Embedder => ({
    model,
    embed: (text, role) =>
      new Promise((resolve, reject) => {
        worker ??= start();
        worker.ref();
        lastId += 1;
        waiting.set(lastId, { model, resolve, reject });
        worker.postMessage({ id: lastId, model, text, role });
      }),
  });

  const english = embedderOf(models.english);
  return {
    english,
    multilingual: models.multilingual === models.english ? english : embedderOf(models.multilingual),
    close: async () => {
      await worker?.terminate();
    },
  };
}

function cannotRun(model: Model, why: string): string {
  const reason = why.split('\n')[0] ?? why;
  if (model.calibrated) return `The vendored model ${model.name} could not be run: ${reason}`;
  return model.folder === null
    ? `The embedding model "${model.name}" could not be fetched from the hub (${reason}). Check the name and the network, give EMBEDDING_MODEL a folder, or leave it unset for the vendored models.`
    : `The embedding model in ${model.folder} could not be run: ${reason}. Leave EMBEDDING_MODEL unset for the vendored models.`;
}
