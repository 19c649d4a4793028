/** Embedders: texts in, vectors out, in the order requested; the models run in the embedding thread. */

import { setImmediate } from 'node:timers/promises';
import { textKey } from './bank-vectors.js';
import { embedInBulk } from './bulk.js';
import { ModelError } from './errors.js';
import { type LanguageBias, readLanguageBias, withoutLanguage } from './language-bias.js';
import { cannotRun, type Model, type Models, type Role } from './model.js';
import type { Text } from './protocol.js';
import { embedInThread } from './thread.js';

export interface Embedder {
  readonly model: Model;
  /**
   * Embeds one text.
   * @returns a unit vector of the model's dimension, which may be that of an earlier call: not to be changed
   * @throws ModelError when the model cannot be loaded or run
   */
  embed(text: string, role: Role): Promise<Float32Array>;
  /**
   * Embeds many texts on all cores; calls of {@link embed} meanwhile do not wait for them.
   * @returns the same vectors as {@link embed}, in the order of the texts
   * @throws ModelError when the model cannot be loaded or run, or the embedders are closed
   */
  embedAll(texts: readonly Text[]): AsyncGenerator<Float32Array>;
}

export interface Embedders {
  readonly english: Embedder;
  readonly multilingual: Embedder;
  /** Rejects the texts still queued, and all later ones. */
  close(): Promise<void>;
}

/** How many vectors are remembered, half a megabyte: buttons, follow-ups and several people ask the same question again. */
const MOST_REMEMBERED = 256;

/**
 * Opens the embedders; each model is loaded on first use.
 * @param keepsLanguage whether vectors are left as the model makes them, with what marks the language of the text
 */
export function openEmbedders(models: Models, keepsLanguage = false): Embedders {
  const refusals = new Set<(error: ModelError) => void>();
  let closed = false;

  const embed = (model: Model, { text, role }: Text): Promise<Float32Array> =>
    new Promise((resolve, reject) => {
      if (closed) {
        reject(new ModelError(CLOSED));
        return;
      }
      refusals.add(reject);
      embedInThread(model, text, role)
        .then(resolve, (error: Error) => reject(new ModelError(cannotRun(model, error.message), { cause: error })))
        .finally(() => refusals.delete(reject));
    });

  const embedderOf = (model: Model): Embedder => {
    let reading: Promise<LanguageBias | null> | undefined;
    const finish = async (vector: Float32Array) => {
      reading ??= keepsLanguage ? Promise.resolve(null) : readLanguageBias(model);
      const bias = await reading;
      return bias === null ? vector : withoutLanguage(vector, bias);
    };
    const known = new Map<string, Promise<Float32Array>>();
    return {
      model,
      embed: (text, role) => {
        const key = textKey({ text, role });
        const before = closed ? undefined : known.get(key);
        // Yields first: a row of questions with known vectors would otherwise hold up everything else.
        if (before !== undefined) return setImmediate().then(() => before);
        const vector = embed(model, { text, role }).then(finish);
        if (known.size >= MOST_REMEMBERED) known.delete(known.keys().next().value ?? '');
        known.set(key, vector);
        vector.catch(() => known.delete(key));
        return vector;
      },
      embedAll: async function* (texts) {
        for await (const vector of embedInBulk(model, texts, (text) => embed(model, text))) {
          if (closed) throw new ModelError(CLOSED);
          yield await finish(vector);
        }
      },
    };
  };

  const english = embedderOf(models.english);
  return {
    english,
    multilingual: models.multilingual === models.english ? english : embedderOf(models.multilingual),
    close: () => {
      closed = true;
      for (const refuse of refusals) refuse(new ModelError(CLOSED));
      return Promise.resolve();
    },
  };
}

const CLOSED = 'The embedding models are closed: the program is shutting down.';
