/** The available models: the two vendored ones, or the one that EMBEDDING_MODEL names for all languages. */

import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ModelError } from './errors.js';

/** The role of the text; e5 models expect a prefix for it. */
export type Role = 'query' | 'passage';

export type Prefixes = Readonly<Record<Role, string>>;

export interface Model {
  /** The folder's name, or the model's name on the hub. */
  readonly name: string;
  /** The folder of the model, or null if it comes from the hub. */
  readonly folder: string | null;
  /** Put before each text, by role; null for a model from the hub, whose own configuration says. */
  readonly prefixes: Prefixes | null;
  /** Dimension of its vectors, or null if known only from the first one. */
  readonly dimension: number | null;
  /** Whether the thresholds of the verdict were measured with this model. */
  readonly calibrated: boolean;
  /** The int8 file (`model_quantized.onnx`) rather than the full one. */
  readonly quantized: boolean;
}

/** The model for English questions and the one for all other languages; the same object twice for a custom model. */
export interface Models {
  readonly english: Model;
  readonly multilingual: Model;
}

const ENGLISH = 'e5-small-v2';
const MULTILINGUAL = 'multilingual-e5-small';
const VENDORED: readonly string[] = [ENGLISH, MULTILINGUAL];

const E5_PREFIXES = { query: 'query: ', passage: 'passage: ' };

/** A name on the hub is `owner/name` and does not begin with a dot, slash, tilde or drive letter. */
const LOOKS_LIKE_PATH = /^(?:\.{1,2}(?:[\\/]|$)|[\\/~]|[a-z]:[\\/])/iu;

/**
 * Chooses the models.
 * @param modelsFolder the folder of the vendored models
 * @param custom a folder, the name of a vendored model or a hub name, for all languages (EMBEDDING_MODEL); undefined for the vendored models
 * @throws ModelError when `custom` is a folder without a model, or a path to nothing
 */
export async function chooseModels(modelsFolder: string, custom: string | undefined): Promise<Models> {
  if (custom === undefined) {
    return {
      english: vendored(modelsFolder, ENGLISH),
      multilingual: vendored(modelsFolder, MULTILINGUAL),
    };
  }
  if (VENDORED.includes(custom) && !existsSync(custom)) {
    // For texts in all languages its thresholds are a guess.
    const model = { ...vendored(modelsFolder, custom), calibrated: false };
    return { english: model, multilingual: model };
  }
  if (!existsSync(custom) && LOOKS_LIKE_PATH.test(custom)) {
    throw new ModelError(
      `EMBEDDING_MODEL names the folder ${custom}, but there is no such folder. Name a folder with a model in ONNX form, or leave it unset for the vendored models.`,
    );
  }
  const model = existsSync(custom) ? await fromFolder(path.resolve(custom)) : fromHub(custom);
  return { english: model, multilingual: model };
}

function vendored(modelsFolder: string, name: string): Model {
  const folder = path.join(modelsFolder, name);
  return { name, folder, prefixes: E5_PREFIXES, dimension: 384, calibrated: true, quantized: true };
}

async function fromFolder(folder: string): Promise<Model> {
  // Imported here only: the embedding thread starts faster without what checks the files of other models.
  const { describeFolder } = await import('./model-folder.js');
  return { name: path.basename(folder), folder, ...(await describeFolder(folder)), calibrated: false };
}

const fromHub = (name: string): Model => ({
  name,
  folder: null,
  prefixes: null,
  dimension: null,
  calibrated: false,
  quantized: true,
});

/**
 * The network of a vendored model without its weights: it refers to their places in `model_quantized.onnx`, which the runtime maps into
 * memory instead of copying.
 */
export const MAPPED_FILE = 'onnx/model_mapped.onnx';

/** The directions that are removed from a vendored model's vectors, if the model comes with them (`language-bias.ts`). */
export const LANGUAGE_BIAS_FILE = 'language-bias.bin';

/** What was learnt of which sentence answers which question, where the model comes with it (`adapter.ts`). */
export const ADAPTER_FILE = 'adapter.bin';

/** The files that a model is run from. */
function filesOf(model: Model): string[] {
  const onnx = model.quantized ? 'onnx/model_quantized.onnx' : 'onnx/model.onnx';
  return ['config.json', 'tokenizer.json', 'tokenizer_config.json', onnx];
}

/**
 * Identifies the model, in hex: a SHA-256 over the checksums of its files (for a vendored model, as listed).
 * A model from the hub is identified by its name only.
 * @throws ModelError when a file or the list of checksums cannot be read
 */
export async function identityOf(model: Model): Promise<string> {
  const identity = createHash('sha256');
  if (model.folder === null) return identity.update(`hub:${model.name}`).digest('hex');
  const sumOf = model.calibrated ? await vendoredSums(model.folder) : customSums(model.folder);
  for (const file of [...filesOf(model), LANGUAGE_BIAS_FILE]) {
    const sum = await sumOf(file);
    if (sum !== null) identity.update(`${file} ${sum}\n`);
  }
  return identity.digest('hex');
}

async function vendoredSums(folder: string) {
  const listed = await readSums(path.dirname(folder));
  return (file: string) => listed.get(`${path.basename(folder)}/${file}`) ?? null;
}

const customSums = (folder: string) => async (file: string) => {
  const location = path.join(folder, file);
  if (!existsSync(location)) return null;
  try {
    return await sha256(location);
  } catch (cause) {
    throw new ModelError(`EMBEDDING_MODEL names the folder ${folder}, whose file ${file} cannot be read.`, { cause });
  }
};

/**
 * Verifies a vendored model's files against SHA256SUMS, before native code reads them. Other models are not checked.
 * @throws ModelError when a file is missing or its checksum does not match
 */
export async function verifyModel(model: Model): Promise<void> {
  if (model.folder === null || !model.calibrated) return;
  const listed = await readSums(path.dirname(model.folder));
  const further = [MAPPED_FILE, LANGUAGE_BIAS_FILE, ADAPTER_FILE].filter((file) => listed.has(`${model.name}/${file}`));
  for (const file of [...filesOf(model), ...further]) {
    const sum = await sha256(path.join(model.folder, file)).catch((cause: unknown) => {
      throw new ModelError(`its file ${file} cannot be read (${FETCH_AGAIN})`, { cause });
    });
    requireListed(model, file, sum, listed);
  }
}

/**
 * Like {@link verifyModel}, with a self-contained message.
 * @throws ModelError when a file is missing or is not the one that was vendored
 */
export async function requireVerified(model: Model): Promise<void> {
  try {
    await verifyModel(model);
  } catch (cause) {
    throw new ModelError(cannotRun(model, cause instanceof Error ? cause.message : String(cause)), { cause });
  }
}

/** Says that the model cannot be run, why, and what to do. */
export function cannotRun(model: Model, why: string): string {
  const reason = why.split('\n')[0] ?? why;
  if (model.calibrated) return `The vendored model ${model.name} could not be run: ${reason}`;
  return model.folder === null
    ? `The embedding model "${model.name}" could not be fetched from the hub (${reason}). Check the name and the network, give EMBEDDING_MODEL a folder, or leave it unset for the vendored models.`
    : `The embedding model in ${model.folder} could not be run: ${reason}. Leave EMBEDDING_MODEL unset for the vendored models.`;
}

/**
 * Reads a file that ships with a vendored model in addition to the model itself; null if there is none.
 * @throws ModelError when the file's checksum does not match
 */
export async function readVendored(model: Model, file: string): Promise<Buffer | null> {
  if (model.folder === null || !model.calibrated || !existsSync(path.join(model.folder, file))) return null;
  const listed = await readSums(path.dirname(model.folder));
  const bytes = await readFile(path.join(model.folder, file));
  const sum = createHash('sha256').update(bytes).digest('hex');
  requireListed(model, file, sum, listed);
  return bytes;
}

function requireListed(model: Model, file: string, sum: string, listed: ReadonlyMap<string, string>): void {
  if (sum === listed.get(`${model.name}/${file}`)) return;
  throw new ModelError(`its file ${file} does not match its checksum (${FETCH_AGAIN})`);
}

const FETCH_AGAIN = 'fetch it again: git checkout -- models';

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
}

/** Reads SHA256SUMS (in the format of `sha256sum`): checksums by path within the models folder. */
async function readSums(modelsFolder: string): Promise<Map<string, string>> {
  let text: string;
  try {
    text = await readFile(path.join(modelsFolder, 'SHA256SUMS'), 'utf8');
  } catch (cause) {
    throw new ModelError(`The vendored models lack their list of checksums, SHA256SUMS: ${FETCH_AGAIN}`, { cause });
  }
  return new Map(
    text.split('\n').flatMap((line) => {
      const [sum, file] = line.trim().split(/\s+\*?/u);
      return sum && file ? [[file, sum] as const] : [];
    }),
  );
}
