/** `npm run adapter`: fits the adapters that come with the vendored models, on the bank and the labelled questions. */

import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadSettings } from '../config.js';
import type { Corpus, CorpusDocument } from '../corpus/corpus.js';
import { loadCorpus } from '../corpus/load.js';
import { packAdapter } from '../embedding/adapter.js';
import { readBankVectors, textKey } from '../embedding/bank-vectors.js';
import { type Embedder, openEmbedders } from '../embedding/embedder.js';
import { ADAPTER_FILE, chooseModels } from '../embedding/model.js';
import { listSum } from '../embedding/sums.js';
import { type TrainingQuestion, trainAdapter } from '../evaluation/train-adapter.js';
import { type Entries, englishEntries, entriesOf } from '../index/entries.js';
import { runCommandLine, type Usage } from '../terminal/command-line.js';

const USAGE: Usage = {
  form: 'npm run adapter',
  summary: 'Fits the adapters that come with the models, and lists their checksums.',
  options: {},
};

/** The bank stays nearer to the text's words than people do. */
const BANK_WEIGHT = 0.5;
/** With more questions each is taken less often, for as good a fit. */
const EPOCHS = { english: 40, multilingual: 25 } as const;

await runCommandLine(USAGE, async () => {
  parseArgs({ args: process.argv.slice(2), options: {} });
  const { modelsDir, corpusDir } = loadSettings();
  const corpus = await loadCorpus(corpusDir);
  const entries = entriesOf(corpus);
  const { english, multilingual, close } = openEmbedders(await chooseModels(modelsDir, undefined));
  await fitFor(english, englishEntries(entries), corpus, modelsDir, EPOCHS.english);
  await fitFor(multilingual, entries, corpus, modelsDir, EPOCHS.multilingual);
  await close();
});

async function fitFor(embedder: Embedder, entries: Entries, corpus: Corpus, modelsDir: string, epochs: number) {
  const known = await readBankVectors(embedder.model);
  const vectorOf = async (text: string, role: 'query' | 'passage') =>
    known.get(textKey({ text, role })) ?? (await embedder.embed(text, role));
  const questions: TrainingQuestion[] = [];
  for (const { text, passage, sentence } of entries.questions) {
    const at = entries.sentences.findIndex((one) => one.passage === passage && one.sentence === sentence);
    if (sentence !== null && at !== -1) {
      questions.push({ vector: await vectorOf(text, 'query'), sentences: [at], weight: BANK_WEIGHT });
    }
  }
  const labelled = quotesByQuestion(corpus.documents);
  for (const { text, label } of entries.labelled) {
    if (label !== 'answered') continue;
    const quotes = labelled.get(text) ?? [];
    const answering = [...entries.sentences.entries()]
      .filter(([, one]) => quotes.some((quote) => one.text.includes(quote) || quote.includes(one.text)))
      .map(([at]) => at);
    if (answering.length > 0)
      questions.push({ vector: await vectorOf(text, 'query'), sentences: answering, weight: 1 });
  }
  const sentences: Float32Array[] = [];
  for (const { text } of entries.sentences) sentences.push(await vectorOf(text, 'passage'));
  const bytes = packAdapter(trainAdapter(questions, sentences, epochs));
  await writeFile(path.join(modelsDir, embedder.model.name, ADAPTER_FILE), bytes);
  await listSum(modelsDir, `${embedder.model.name}/${ADAPTER_FILE}`, bytes);
  process.stdout.write(`${embedder.model.name}/${ADAPTER_FILE}: ${questions.length} questions\n`);
}

function quotesByQuestion(documents: readonly CorpusDocument[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    documents.flatMap(({ labelled }) => labelled.map(({ question, quotes }) => [question, quotes] as const)),
  );
}
