/** `npm run verify`: whether a text, each quotation of a message, or each line of a file is in the corpus word for word. */

import { parseArgs } from 'node:util';
import { loadSettings } from '../config.js';
import type { Corpus } from '../corpus/corpus.js';
import { loadCorpus } from '../corpus/load.js';
import { verificationToJson } from '../sources/verify/json.js';
import { type Check, verifyMessage } from '../sources/verify/message.js';
import { verifyInThread } from '../sources/verify/thread.js';
import { batchOfQuotations } from '../terminal/batch.js';
import { openForReading, runBatch } from '../terminal/batch-file.js';
import { runCommandLine, type Usage, UsageError } from '../terminal/command-line.js';
import { jsonLine } from '../terminal/json-line.js';
import { pageFor } from '../terminal/page.js';
import { renderVerification } from '../terminal/render-verification.js';

const USAGE: Usage = {
  form: 'npm run --silent verify -- "TEXT" | --json "TEXT" | --batch FILE.jsonl',
  summary: 'Tells whether a quotation is in the brief: word for word, in other words, altered, or not at all.',
  options: {
    '"TEXT"': 'each quotation of the text, to read',
    '--json "TEXT"': 'the text as one quotation, as a JSON object',
    '--batch FILE.jsonl': 'a finding for each line {"id","text"}',
  },
};

/** How long one check may take; a person at the terminal can wait longer than a channel. */
const LONGEST_CHECK_MS = 20_000;

await runCommandLine(USAGE, async () => {
  const runTask = await taskOf(process.argv.slice(2));
  const { corpusDir, readerUrl } = loadSettings();
  const corpus = await loadCorpus(corpusDir);
  const options = { asker: 'terminal', limitMs: LONGEST_CHECK_MS };
  await runTask({ check: (text) => verifyInThread(text, corpus, options), corpus, readerUrl });
});

interface Ready {
  readonly check: Check;
  readonly corpus: Corpus;
  /** Public address of the reader page; undefined: citations have no link. */
  readonly readerUrl: string | undefined;
}

/** What is to be done once the corpus is ready. */
type Task = (ready: Ready) => Promise<void>;

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
  if ((text === undefined) === (batch === undefined) || text === '' || batch === '') throw new UsageError();
  if (batch !== undefined) {
    const file = await openForReading(batch);
    return ({ check }) => runBatch(file, batchOfQuotations(check), process.stdout);
  }
  return checkOne(text ?? '', json);
}

/** For a person each quotation of the text apart; as JSON the text as one quotation, as a line of a batch is. */
function checkOne(text: string, json: boolean): Task {
  return async (ready) => {
    const shown = json ? jsonLine(verificationToJson(await ready.check(text))) : await reportOf(text, ready);
    process.stdout.write(shown);
  };
}

async function reportOf(text: string, { check, corpus, readerUrl }: Ready): Promise<string> {
  const page = pageFor(process.stdout, undefined, readerUrl);
  const { checked } = await verifyMessage(text, check, Number.POSITIVE_INFINITY);
  const reports = checked.map(({ verification }) => renderVerification(verification, page, corpus));
  return `${reports.join('\n\n')}\n`;
}
