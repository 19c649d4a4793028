/** `npm run bank-vectors`: computes the vectors of the bank's questions that ship with the vendored models. */

import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadSettings } from '../config.js';
import { loadCorpus } from '../corpus/load.js';
import { BANK_VECTORS_FILE, packBankVectors, textKey } from '../embedding/bank-vectors.js';
import { type Embedder, openEmbedders } from '../embedding/embedder.js';
import { chooseModels } from '../embedding/model.js';
import { listSum } from '../embedding/sums.js';
import { type Entries, englishEntries, entriesOf } from '../index/entries.js';
import { runCommandLine, type Usage } from '../terminal/command-line.js';

const USAGE: Usage = {
  form: 'npm run bank-vectors',
  summary: 'Computes the vectors of the bank that ship with the models, and lists their checksums.',
  options: {},
};

await runCommandLine(USAGE, async () => {
  parseArgs({ args: process.argv.slice(2), options: {} });
  const { modelsDir, corpusDir } = loadSettings();
  const entries = entriesOf(await loadCorpus(corpusDir));
  const { english, multilingual, close } = openEmbedders(await chooseModels(modelsDir, undefined));
  await makeFor(english, englishEntries(entries), modelsDir);
  await makeFor(multilingual, entries, modelsDir);
  await close();
});

async function makeFor(
  embedder: Embedder,
  { questions, unanswerable, labelled }: Entries,
  modelsDir: string,
): Promise<void> {
  const listedAs = `${embedder.model.name}/${BANK_VECTORS_FILE}`;
  const file = path.join(modelsDir, listedAs);
  const texts = new Map([...questions, ...unanswerable, ...labelled].map((entry) => [textKey(entry), entry]));
  const keys = texts.keys();
  const vectors = new Map<string, Float32Array>();
  for await (const vector of embedder.embedAll([...texts.values()])) vectors.set(keys.next().value ?? '', vector);
  const bytes = packBankVectors(vectors);
  await writeFile(file, bytes);
  await listSum(modelsDir, listedAs, bytes);
  process.stdout.write(`${listedAs}: ${vectors.size} vectors\n`);
}
