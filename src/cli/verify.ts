/** `npm run verify`: whether a text, each quotation of a message, or each line of a file is in the corpus word for word. */

import { parseArgs } from 'node:util';
import { loadSettings } from '../config.js';
import type { Corpus } from '../corpus/corpus.js';
import { loadCorpus } from '../corpus/load.js';
import { quotationsIn } from '../sources/verify/quotations.js';
import { indexQuotes, type QuoteIndex } from '../sources/verify/quote-index.js';
import { verifyQuote } from '../sources/verify/verify.js';
import { batchOfQuotations } from '../terminal/batch.js';
import { openForReading, runBatch } from '../terminal/batch-file.js';
import { runCommandLine, UsageError } from '../terminal/command-line.js';
import { jsonLine } from '../terminal/json-line.js';
import { type Page, pageFor } from '../terminal/page.js';
import { renderVerification } from '../terminal/render-verification.js';

const USAGE = 'Usage: verify "TEXT" | --json "TEXT" | --batch FILE.jsonl';

await runCommandLine(async () => {
  const runTask = await taskOf(process.argv.slice(2));
  const corpus = await loadCorpus(loadSettings().corpusDir);
  await runTask(indexQuotes(corpus), corpus);
});

/** What is to be done once the corpus is ready. */
type Task = (index: QuoteIndex, corpus: Corpus) => Promise<void>;

/**
 * Gives what the arguments ask for.
 * @throws {UsageError} when they ask for nothing or for several things at once.
 */
async function taskOf(given: string[]): Promise<Task> {
  const { values, positionals } = parseArgs({
    args: given,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, batch: { type: 'string' } },
  });
  const { json, batch } = values;
  const text = positionals.length > 0 || json ? positionals.join(' ').trim() : undefined;
  if ((text === undefined) === (batch === undefined) || text === '' || batch === '') throw new UsageError(USAGE);
  if (batch !== undefined) {
    const file = await openForReading(batch);
    return (index) => runBatch(file, batchOfQuotations(index), process.stdout);
  }
  return checkOne(text ?? '', json);
}

/** For a person each quotation of the text apart; as JSON the text as one quotation, as a line of a batch is. */
function checkOne(text: string, json: boolean): Task {
  return (index, corpus) => {
    const shown = json ? jsonLine(verifyQuote(text, index)) : reportOf(text, index, corpus, pageFor(process.stdout));
    process.stdout.write(shown);
    return Promise.resolve();
  };
}

function reportOf(text: string, index: QuoteIndex, corpus: Corpus, page: Page): string {
  const documents = corpus.documents.map(({ document }) => document);
  const reports = quotationsIn(text).map((quotation) =>
    renderVerification(verifyQuote(quotation, index), page, documents),
  );
  return `${reports.join('\n\n')}\n`;
}
