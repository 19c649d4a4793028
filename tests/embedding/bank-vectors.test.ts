/** The vectors that come with the models: those of all questions of the bank, as the models make them. */

import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.js';
import { BANK_VECTORS_FILE, readBankVectors, textKey } from '../../src/embedding/bank-vectors.js';
import { type Embedders, openEmbedders } from '../../src/embedding/embedder.js';
import { chooseModels, type Model } from '../../src/embedding/model.js';
import type { Text } from '../../src/embedding/protocol.js';
import { englishEntries, entriesOf } from '../../src/index/entries.js';

const ROOT = resolve(import.meta.dirname, '../..');
const MODELS_DIR = join(ROOT, 'models');

let embedders: Embedders;
let questions: Readonly<Record<'english' | 'multilingual', readonly Text[]>>;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bank-vectors-'));
  embedders = openEmbedders(await chooseModels(MODELS_DIR, undefined));
  const entries = entriesOf(await loadCorpus(join(ROOT, 'corpus')));
  const english = englishEntries(entries);
  questions = {
    english: [...english.questions, ...english.unanswerable, ...english.labelled],
    multilingual: [...entries.questions, ...entries.unanswerable, ...entries.labelled],
  };
});
afterAll(async () => {
  await embedders.close();
  await rm(folder, { recursive: true });
});

const dot = (a: Float32Array, b: Float32Array) => a.reduce((sum, value, axis) => sum + value * (b[axis] ?? 0), 0);

describe.each(['english', 'multilingual'] as const)('the vectors that come with the %s model', (name) => {
  it('are those of all questions of the bank (else: npm run bank-vectors)', async () => {
    const known = await readBankVectors(embedders[name].model);
    expect(questions[name].filter((entry) => !known.has(textKey(entry)))).toEqual([]);
  });

  it('are what the model makes', async () => {
    const known = await readBankVectors(embedders[name].model);
    for (const entry of questions[name].filter((_, position) => position % 400 === 0)) {
      const kept = known.get(textKey(entry)) ?? new Float32Array();
      expect(dot(kept, await embedders[name].embed(entry.text, entry.role))).toBeGreaterThan(0.9999);
    }
  });
});

it('are none where the file is gone, and one that was changed is refused', async () => {
  const { english } = await chooseModels(await copyOf(embedders.english.model), undefined);
  expect((await readBankVectors(english)).size).toBe(0);
  await writeFile(join(folder, english.name, BANK_VECTORS_FILE), 'other vectors');
  await expect(readBankVectors(english)).rejects.toThrow(
    /^The vendored model e5-small-v2 could not be run: its file bank-vectors\.bin does not match its checksum .+ git checkout/u,
  );
});

/** A models folder with the model's own files alone. */
async function copyOf(model: Model): Promise<string> {
  const copy = join(folder, model.name);
  await mkdir(copy);
  for (const file of ['config.json', 'tokenizer.json', 'tokenizer_config.json', 'onnx']) {
    await symlink(join(model.folder ?? '', file), join(copy, file));
  }
  await cp(join(MODELS_DIR, 'SHA256SUMS'), join(folder, 'SHA256SUMS'));
  return folder;
}
