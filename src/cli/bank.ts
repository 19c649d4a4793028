/**
 * `npm run bank`: writes the question bank of a document with a language model, before the document is used; no answer of the bot
 * ever comes from one. Without a server, the prompts are written as files and their completions read from files.
 */

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createChecker } from '../bank/check.js';
import { openBankFiles, textIfThere } from '../bank/files.js';
import { type Prompt, promptFor } from '../bank/prompt.js';
import { type BankServer, complete } from '../bank/server.js';
import { type Unit, unitsOf } from '../bank/unit.js';
import { type UnitReport, writeBank } from '../bank/write-bank.js';
import { loadSettings, type Settings } from '../config.js';
import type { Corpus, CorpusDocument } from '../corpus/corpus.js';
import { loadCorpus } from '../corpus/load.js';
import { type Embedders, openEmbedders } from '../embedding/embedder.js';
import { chooseModels } from '../embedding/model.js';
import { checkBanks, renderBankChecks } from '../evaluation/bank-check.js';
import { openIndex } from '../index/open.js';
import { runCommandLine, type Usage, UsageError } from '../terminal/command-line.js';
import { progressReport } from '../terminal/progress.js';
import { counted } from '../terminal/render-outline.js';

const USAGE: Usage = {
  form: 'npm run bank -- NAME [--languages en,tr] [--prompts DIR | --completions DIR]',
  summary: 'Writes the question bank of a document with the language model of BANK_SERVER; run it again to go on.',
  options: {
    NAME: 'the document: the name of its file in CORPUS_DIR, without the ending',
    '--languages en,tr': 'the languages to ask in, by code; English if left out',
    '--prompts DIR': 'writes each prompt to a file in the folder and asks no server',
    '--completions DIR': 'reads the answer to each prompt from the file of that name in the folder',
  },
};

interface Call {
  readonly id: string;
  readonly languages: readonly string[] | null;
  readonly prompts: string | undefined;
  readonly completions: string | undefined;
}

/** @throws {UsageError} without one document, or with prompts and completions at once */
function readCall(): Call {
  const { values, positionals } = parseArgs({
    options: { languages: { type: 'string' }, prompts: { type: 'string' }, completions: { type: 'string' } },
    allowPositionals: true,
  });
  const [id, ...others] = positionals;
  const { languages, prompts, completions } = values;
  if (id === undefined || others.length > 0 || (prompts !== undefined && completions !== undefined))
    throw new UsageError();
  return { id, languages: languages === undefined ? null : languagesIn(languages), prompts, completions };
}

/** @throws {UsageError} for what is no language code */
function languagesIn(list: string): string[] {
  return list.split(',').map((code) => {
    if (!/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/u.test(code.trim()))
      throw new UsageError(`--languages takes codes such as en,tr,sr-Cyrl, not "${code}".`);
    return code.trim();
  });
}

/** @throws {UsageError} if neither a server nor a folder is given */
function serverOf({ bankServer, bankModel, bankKey }: Settings): BankServer {
  if (bankServer === undefined || bankModel === undefined)
    throw new UsageError(
      'Set BANK_SERVER and BANK_MODEL (see .env.example), or use --prompts DIR and --completions DIR with any assistant.',
    );
  return { address: bankServer, model: bankModel, key: bankKey };
}

function documentOf(corpus: Corpus, id: string): CorpusDocument {
  const found = corpus.documents.find(({ document }) => document.id === id);
  if (found !== undefined) return found;
  const ids = corpus.documents.map(({ document }) => document.id).join(', ');
  throw new UsageError(`There is no document "${id}" in the corpus folder; there are: ${ids || 'none'}.`);
}

const fileOf = (folder: string, { name }: Unit) => join(folder, `${name}.txt`);

async function writePrompts(folder: string, source: CorpusDocument, units: readonly Unit[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const unit of units) {
    const { system, user } = promptFor(source.document, unit);
    await writeFile(fileOf(folder, unit), `${system}\n\n${user}\n`);
  }
  console.log(
    `Wrote ${counted(units.length, 'prompt')}. Put each answer under the same name in another folder, and call --completions with it.`,
  );
}

function tell({ unit, kept, rejected }: UnitReport, at: number, of: number): void {
  console.error(`${unit.name} (${at} of ${of}): ${kept.length} kept, ${rejected.length} left out`);
  for (const { reason, line } of rejected) console.error(`  ${reason}: ${line.slice(0, 120)}`);
}

async function write(
  call: Call,
  settings: Settings,
  source: CorpusDocument,
  units: readonly Unit[],
  embedders: Embedders,
) {
  const { completions } = call;
  const server = completions === undefined ? serverOf(settings) : null;
  const completionOf = (prompt: Prompt, unit: Unit) =>
    server === null ? textIfThere(fileOf(completions ?? '', unit)) : complete(server, prompt);
  const files = await openBankFiles(settings.corpusDir, join(settings.dataDir, 'bank'), call.id);
  const isEnglish = units.every(({ lang }) => lang === 'en');
  const known = [...source.bank, ...source.unanswerable, ...source.labelled];
  const checker = await createChecker(source, isEnglish ? embedders.english : embedders.multilingual, known);
  let done = units.filter(({ name }) => files.done.has(name)).length;
  for await (const report of writeBank(source, units, completionOf, checker, files)) {
    done += 1;
    tell(report, done, units.length);
  }
  if (done < units.length)
    console.error(`${counted(units.length - done, 'prompt')} without a completion; run it again when there are more.`);
}

await runCommandLine(USAGE, async () => {
  const call = readCall();
  const settings = loadSettings();
  const source = documentOf(await loadCorpus(settings.corpusDir), call.id);
  const units = unitsOf(source, call.languages ?? ['en']);
  if (call.prompts !== undefined) {
    await writePrompts(call.prompts, source, units);
    return;
  }
  const embedders = openEmbedders(await chooseModels(settings.modelsDir, settings.embeddingModel));
  try {
    await write(call, settings, source, units, embedders);
    const corpus = await loadCorpus(settings.corpusDir);
    const index = await openIndex(settings, corpus, embedders, progressReport(process.stderr));
    try {
      console.log(renderBankChecks((await checkBanks(index)).filter(({ document }) => document === call.id)));
    } finally {
      await index.close();
    }
  } finally {
    await embedders.close();
  }
});
