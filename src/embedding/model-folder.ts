/** A folder with a model of somebody's own: what its files say of it. */

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { ModelError } from './errors.js';

/** The file in a model's folder that lists its prefixes. */
export const PREFIX_FILE = 'config_sentence_transformers.json';

/** The part of sentence-transformers' `config_sentence_transformers.json` that lists the prefixes of a model's texts. */
const promptsSchema = z.object({ prompts: z.record(z.string(), z.string()) });
const configSchema = z.object({ hidden_size: z.int().positive().optional() });

/**
 * Reads what a folder says of its model.
 * @throws ModelError when the folder lacks one of the model's files, or one is not valid JSON
 */
export async function describeFolder(folder: string) {
  const quantized = existsSync(path.join(folder, 'onnx', 'model_quantized.onnx'));
  const needed = ['config.json', 'tokenizer.json', quantized ? 'onnx/model_quantized.onnx' : 'onnx/model.onnx'];
  const missing = needed.filter((file) => !existsSync(path.join(folder, file)));
  if (missing.length > 0) {
    throw new ModelError(
      `EMBEDDING_MODEL names the folder ${folder}, which lacks ${missing.join(', ')}. Name a folder with a model in ONNX form, or leave it unset for the vendored models.`,
    );
  }
  const config = configSchema.safeParse(await readJson(path.join(folder, 'config.json')));
  return {
    prefixes: prefixesFrom(await readJson(path.join(folder, PREFIX_FILE))),
    dimension: config.data?.hidden_size ?? null,
    quantized,
  };
}

/** Reads the prefixes of questions and passages from the content of {@link PREFIX_FILE}; none if it lists none. */
export function prefixesFrom(config: unknown) {
  const parsed = promptsSchema.safeParse(config);
  if (!parsed.success) return { query: '', passage: '' };
  const { prompts } = parsed.data;
  return { query: prompts['query'] ?? '', passage: prompts['passage'] ?? prompts['document'] ?? '' };
}

async function readJson(file: string): Promise<unknown> {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new ModelError(`${file} is not valid JSON. Fetch the model again, or leave EMBEDDING_MODEL unset.`, {
      cause,
    });
  }
}
