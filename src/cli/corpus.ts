/**
 * `npm run corpus`: shows how the corpus folder was parsed, as an outline for people or, with --json, one document per line;
 * with --check, where a document disagrees with itself about its sources; with --bank-check, weaknesses of its question bank.
 */

import { parseArgs } from 'node:util';
import { loadSettings } from '../config.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Document, Section } from '../corpus/document.js';
import { loadCorpus } from '../corpus/load.js';
import { openEmbedders } from '../embedding/embedder.js';
import { chooseModels } from '../embedding/model.js';
import { checkBanks, renderBankChecks } from '../evaluation/bank-check.js';
import { openIndex } from '../index/open.js';
import { checkInEnglish } from '../sources/check.js';
import { runCommandLine, type Usage, UsageError } from '../terminal/command-line.js';
import { progressReport } from '../terminal/progress.js';

const USAGE: Usage = {
  form: 'npm run --silent corpus -- [--json | --check | --bank-check]',
  summary: 'Shows how the documents in the corpus folder were read.',
  options: {
    '--json': 'each document as a JSON object',
    '--check': 'where text, notes and reference list disagree',
    '--bank-check': 'the weaknesses of a question bank',
  },
};

/** The document's sections as an indented list, with the number of everything that can be cited. */
function outlineOf(document: Document): string {
  const depthOf = (section: Section): number => {
    const parent = document.sections.find(({ id }) => id === section.parent);
    return parent === undefined ? 0 : depthOf(parent) + 1;
  };
  const paragraphs = document.sections.flatMap((section) => section.paragraphs);
  const linked = document.footnotes.filter(({ urls }) => urls.length > 0);
  return [
    document.title,
    [document.author, document.publisher, document.series, document.date]
      .filter((field) => field !== null)
      .join(' · ') || 'author and date not stated',
    '',
    ...document.sections.map((section) => `${'  '.repeat(depthOf(section))}${section.title}  ${rangeOf(section)}`),
    '',
    `${count(paragraphs.length, 'paragraph')} in ${count(document.sections.length, 'section')}`,
    `${count(document.footnotes.length, 'footnote')}, ${linked.length} with a link`,
    count(document.references.length, 'reference'),
    `Also citable: ${document.matter.map(({ title }) => title).join(', ') || 'nothing else'}`,
  ].join('\n');
}

/** "¶ 6–10", or "empty". */
function rangeOf({ paragraphs }: Section): string {
  const [first, last] = [paragraphs[0]?.n, paragraphs.at(-1)?.n];
  if (first === undefined) return '(no text of its own)';
  return first === last ? `¶ ${first}` : `¶ ${first}–${last}`;
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

type Form = 'outline' | 'json' | 'check' | 'bank-check';

function inForm(corpus: Corpus, form: Exclude<Form, 'bank-check'>): string {
  const documents = corpus.documents.map(({ document }) => document);
  if (form === 'check') return checkInEnglish(corpus);
  return form === 'json'
    ? documents.map((document) => JSON.stringify(document)).join('\n')
    : documents.map(outlineOf).join('\n\n');
}

/** Asks every bank question over the index, which is built first if it is missing. */
async function bankCheck(corpus: Corpus): Promise<string> {
  const { modelsDir, embeddingModel, indexDir, vectorsUrl } = loadSettings();
  const embedders = openEmbedders(await chooseModels(modelsDir, embeddingModel));
  try {
    const index = await openIndex({ indexDir, vectorsUrl }, corpus, embedders, progressReport(process.stderr));
    try {
      return renderBankChecks(await checkBanks(index));
    } finally {
      await index.close();
    }
  } finally {
    await embedders.close();
  }
}

async function print(corpus: Corpus, form: Form): Promise<void> {
  console.log(form === 'bank-check' ? await bankCheck(corpus) : inForm(corpus, form));
  const { broken } = corpus;
  for (const { file, reason } of broken) console.error(`Not used: ${file} ${reason}`);
}

/** @throws {UsageError} when several output forms are requested at once */
function readForm(): Form {
  const { values } = parseArgs({
    options: { json: { type: 'boolean' }, check: { type: 'boolean' }, 'bank-check': { type: 'boolean' } },
  });
  const [form = 'outline', ...others] = (['json', 'check', 'bank-check'] as const).filter((name) => values[name]);
  if (others.length > 0) throw new UsageError();
  return form;
}

await runCommandLine(USAGE, async () => {
  const form = readForm();
  await print(await loadCorpus(loadSettings().corpusDir), form);
});
