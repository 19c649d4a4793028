/** One of the vendored models, run by @xenova/transformers as its documentation shows; every library is given the same. */

import { resolve } from 'node:path';
import { env, pipeline } from '@xenova/transformers';

Object.assign(env, {
  allowRemoteModels: false,
  useFSCache: false,
  localModelPath: `${resolve(import.meta.dirname, '../../models')}/`,
});

/**
 * @param known vectors of passages by their text, so that the same ones need not be embedded for every library; filled
 * @returns functions from a text to its unit vector, one for passages and one for questions
 */
export async function openModel(name, known = new Map()) {
  const run = await pipeline('feature-extraction', name, { quantized: true });
  const embed = async (text) => Array.from((await run(text, { pooling: 'mean', normalize: true })).data);
  return {
    embedPassage: async (text) => {
      const vector = known.get(text) ?? (await embed(`passage: ${text}`));
      known.set(text, vector);
      return vector;
    },
    embedQuestion: (text) => embed(`query: ${text}`),
  };
}
