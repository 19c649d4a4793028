/** `npm run bank-vectors`: computes the vectors of the bank's questions that ship with the vendored models. */

import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadSettings } from '../config.js';
import { loadCorpus } from '../corpus/load.js';
import { BANK_VECTORS_FILE, packBankVectors, textKey } from '../embedding/bank-vectors.js';
import { type Embedder, openEmbedders } from '../embedding/embedder.js';
import { languageBiasOf, packLanguageBias, withoutLanguage } from '../embedding/language-bias.js';
import { chooseModels, LANGUAGE_BIAS_FILE } from '../embedding/model.js';
import { listSum } from '../embedding/sums.js';
import { type Entries, englishEntries, entriesOf } from '../index/entries.js';
import { runCommandLine, type Usage } from '../terminal/command-line.js';

const USAGE: Usage = {
  form: 'npm run bank-vectors',
  summary:
    'Computes what ships with the models: the vectors of the bank, what marks a language in them, and their checksums.',
  options: {},
};

await runCommandLine(USAGE, async () => {
  parseArgs({ args: process.argv.slice(2), options: {} });
  const { modelsDir, corpusDir } = loadSettings();
  const entries = entriesOf(await loadCorpus(corpusDir));
  const { english, multilingual, close } = openEmbedders(await chooseModels(modelsDir, undefined), true);
  await write(
    english,
    BANK_VECTORS_FILE,
    packBankVectors(await vectorsBy(english, englishEntries(entries))),
    modelsDir,
  );
  const raw = await vectorsBy(multilingual, entries);
  const bias = languageBiasOf(byLanguage(raw, entries));
  await write(multilingual, LANGUAGE_BIAS_FILE, packLanguageBias(bias), modelsDir);
  const finished = new Map([...raw].map(([key, vector]) => [key, withoutLanguage(vector, bias)]));
  await write(multilingual, BANK_VECTORS_FILE, packBankVectors(finished), modelsDir);
  await close();
});

function questionsOf({ questions, unanswerable, labelled }: Entries) {
  return [...questions, ...unanswerable, ...labelled];
}

async function vectorsBy(embedder: Embedder, entries: Entries): Promise<Map<string, Float32Array>> {
  const texts = new Map(questionsOf(entries).map((entry) => [textKey(entry), entry]));
  const keys = texts.keys();
  const vectors = new Map<string, Float32Array>();
  for await (const vector of embedder.embedAll([...texts.values()])) vectors.set(keys.next().value ?? '', vector);
  process.stdout.write(`${embedder.model.name}: ${vectors.size} questions\n`);
  return vectors;
}

function byLanguage(vectors: ReadonlyMap<string, Float32Array>, entries: Entries): Map<string, Float32Array[]> {
  const languages = new Map<string, Float32Array[]>();
  for (const entry of questionsOf(entries)) {
    const vector = vectors.get(textKey(entry));
    const language = languages.get(entry.lang) ?? [];
    if (vector) languages.set(entry.lang, language);
    if (vector) language.push(vector);
  }
  return languages;
}

async function write({ model }: Embedder, file: string, bytes: Uint8Array, modelsDir: string): Promise<void> {
  await writeFile(path.join(modelsDir, model.name, file), bytes);
  await listSum(modelsDir, `${model.name}/${file}`, bytes);
}
