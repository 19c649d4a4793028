/** Choosing a model, and one-line errors for an unavailable one. */

import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEmbedders } from '../../src/embedding/embedder.js';
import { ModelError } from '../../src/embedding/errors.js';
import { chooseModels, identityOf, type Models } from '../../src/embedding/model.js';
import { prefixesFrom } from '../../src/embedding/model-folder.js';

const MODELS_DIR = resolve(import.meta.dirname, '../../models');
const NAME = 'e5-small-v2';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'models-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A copy of the English model whose small files may be spoilt; the network is linked. */
async function copyModel(): Promise<string> {
  const copy = join(folder, NAME);
  await mkdir(join(copy, 'onnx'), { recursive: true });
  await cp(join(MODELS_DIR, 'SHA256SUMS'), join(folder, 'SHA256SUMS'));
  for (const file of ['config.json', 'tokenizer.json', 'tokenizer_config.json', 'adapter.bin']) {
    await cp(join(MODELS_DIR, NAME, file), join(copy, file));
  }
  for (const file of ['onnx/model_quantized.onnx', 'onnx/model_mapped.onnx']) {
    await symlink(join(MODELS_DIR, NAME, file), join(copy, file));
  }
  return copy;
}

async function embedWith(models: Models, text = 'wine'): Promise<Float32Array> {
  const embedders = openEmbedders(models);
  try {
    return await embedders.english.embed(text, 'query');
  } finally {
    await embedders.close();
  }
}

async function expectRefusal(attempt: Promise<unknown>, message: RegExp) {
  const error = await attempt.catch((refusal: unknown) => refusal);
  expect(error).toBeInstanceOf(ModelError);
  expect(error).toHaveProperty('message', expect.stringMatching(message));
  expect(error).toHaveProperty('message', expect.not.stringMatching(/\n/u));
}

describe('a vendored model', () => {
  it('is one of two: for English and for all other languages', async () => {
    const { english, multilingual } = await chooseModels(MODELS_DIR, undefined);
    expect([english.name, multilingual.name]).toEqual([NAME, 'multilingual-e5-small']);
    expect(await identityOf(english)).not.toBe(await identityOf(multilingual));
  });

  it.each(['config.json', 'tokenizer.json', 'tokenizer_config.json', 'adapter.bin'])(
    'is refused by name when one byte of its %s is another',
    async (file) => {
      const spoilt = join(await copyModel(), file);
      const bytes = await readFile(spoilt);
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
      await writeFile(spoilt, bytes);
      await expectRefusal(
        chooseModels(folder, undefined).then(embedWith),
        RegExp(
          `^The vendored model ${NAME} could not be run: its file ${file} does not match its checksum .+ git checkout`,
          'u',
        ),
      );
    },
  );

  it('is refused by name when its network is another file', async () => {
    const network = join(await copyModel(), 'onnx/model_quantized.onnx');
    await rm(network);
    await writeFile(network, 'no network');
    await expectRefusal(
      chooseModels(folder, undefined).then(embedWith),
      /its file onnx\/model_quantized.onnx does not match/u,
    );
  });

  it('is refused when its folder or a file of it is missing', async () => {
    await cp(join(MODELS_DIR, 'SHA256SUMS'), join(folder, 'SHA256SUMS'));
    await expectRefusal(
      chooseModels(folder, undefined).then(embedWith),
      /config\.json cannot be read \(fetch it again/u,
    );
    await rm(join(await copyModel(), 'tokenizer.json'));
    await expectRefusal(chooseModels(folder, undefined).then(embedWith), /tokenizer\.json cannot be read/u);
  });

  it('is refused when the list of checksums is missing', async () => {
    await copyModel();
    await rm(join(folder, 'SHA256SUMS'));
    const { english } = await chooseModels(folder, undefined);
    await expectRefusal(identityOf(english), /^The vendored models lack .*SHA256SUMS.+git checkout/u);
    await expectRefusal(embedWith({ english, multilingual: english }), /SHA256SUMS/u);
  });

  it('is refused in the same words when many texts are asked for', async () => {
    await writeFile(join(await copyModel(), 'config.json'), '{}');
    const embedders = openEmbedders(await chooseModels(folder, undefined));
    const many = Array.from({ length: 300 }, (_, position) => ({ text: `wine ${position}`, role: 'query' as const }));
    await expectRefusal(embedders.english.embedAll(many).next(), /its file config\.json does not match/u);
    await embedders.close();
  });

  it('is taken again once its file is back, without a new start', async () => {
    const file = join(await copyModel(), 'config.json');
    const content = await readFile(file);
    await writeFile(file, '{}');
    const embedders = openEmbedders(await chooseModels(folder, undefined));
    await expectRefusal(embedders.english.embed('wine', 'query'), /config\.json/u);
    await writeFile(file, content);
    expect(await embedders.english.embed('wine', 'query')).toHaveLength(384);
    await embedders.close();
  });
});

describe('a custom model', () => {
  it('that is named as a vendored one is that, for all languages and without the hub', async () => {
    const { english, multilingual } = await chooseModels(MODELS_DIR, 'multilingual-e5-small');
    expect(english).toBe(multilingual);
    expect(english).toMatchObject({ folder: join(MODELS_DIR, 'multilingual-e5-small'), calibrated: false });
    const vendored = await chooseModels(MODELS_DIR, undefined);
    const embedded = await embedWith({ english, multilingual }, 'вино');
    expect(embedded).toEqual(await embedWith({ ...vendored, english: vendored.multilingual }, 'вино'));
  });

  it('serves all languages, with the prefixes and the dimension that its files name', async () => {
    const copy = await copyModel();
    const prompts = { query: 'query: ', passage: 'passage: ' };
    await writeFile(join(copy, 'config_sentence_transformers.json'), JSON.stringify({ prompts }));
    const models = await chooseModels(MODELS_DIR, copy);
    expect(models.english).toBe(models.multilingual);
    expect(models.english).toMatchObject({ name: NAME, dimension: 384, prefixes: prompts, calibrated: false });
    expect(await embedWith(models)).toEqual(await embedWith(await chooseModels(MODELS_DIR, undefined)));
  });

  it('has no prefixes where its files name none', async () => {
    const { english } = await chooseModels(MODELS_DIR, await copyModel());
    expect(english.prefixes).toEqual({ query: '', passage: '' });
    expect(prefixesFrom({ prompts: { query: 'q: ', document: 'd: ' } })).toEqual({ query: 'q: ', passage: 'd: ' });
    expect(prefixesFrom({ prompts: 'none' })).toEqual({ query: '', passage: '' });
  });

  it('is another model as soon as one of its files is another', async () => {
    const copy = await copyModel();
    const { english } = await chooseModels(MODELS_DIR, copy);
    const before = await identityOf(english);
    expect(await identityOf(english)).toBe(before);
    await writeFile(join(copy, 'tokenizer_config.json'), '{}');
    expect(await identityOf(english)).not.toBe(before);
  });

  it('is refused with the names of the files that its folder lacks', async () => {
    const empty = join(folder, 'empty');
    await mkdir(empty);
    await expectRefusal(
      chooseModels(MODELS_DIR, empty),
      /^EMBEDDING_MODEL names the folder .+empty, which lacks config\.json, tokenizer\.json, onnx\/model\.onnx\. /u,
    );
  });

  it.each(['/nowhere/model', './model', '../model', '~/model', 'C:\\\\model', 'd:/model'])(
    'is refused, and not sought on the hub, when its path leads nowhere: %s',
    async (path) => {
      await expectRefusal(
        chooseModels(MODELS_DIR, path),
        /^EMBEDDING_MODEL names the folder .+, but there is no such folder\. .+leave it unset/u,
      );
    },
  );

  it('is refused when its configuration is not JSON', async () => {
    const copy = await copyModel();
    await writeFile(join(copy, 'config.json'), '{"hidden');
    await expectRefusal(chooseModels(MODELS_DIR, copy), /config\.json is not valid JSON\. .+EMBEDDING_MODEL/u);
  });

  it('is refused when its network cannot be run', async () => {
    const copy = await copyModel();
    await rm(join(copy, 'onnx/model_quantized.onnx'));
    await writeFile(join(copy, 'onnx/model_quantized.onnx'), 'no network');
    await expectRefusal(
      chooseModels(MODELS_DIR, copy).then(embedWith),
      /^The embedding model in .+ could not be run: .+ Leave EMBEDDING_MODEL unset for the vendored models\.$/u,
    );
  });

  it('is refused when the hub has none of that name or cannot be reached', async () => {
    const models = await chooseModels(MODELS_DIR, 'no-such-owner/no such model');
    expect(models.english).toMatchObject({ name: 'no-such-owner/no such model', folder: null });
    await expectRefusal(
      embedWith(models),
      /^The embedding model "no-such-owner\/no such model" could not be fetched from the hub \(.+\)\. .+EMBEDDING_MODEL/u,
    );
  });
});
