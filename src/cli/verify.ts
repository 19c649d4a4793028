/** `npm run verify`: checks whether a text, each quotation in a message, or each line of a file is in the corpus word for word. */

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
  summary: 'Checks whether a quotation is in the brief: word for word, in other words, altered, or not at all.',
  options: {
    '"TEXT"': 'the findings on each quotation in the text',
    '--json "TEXT"': 'the finding on the text as one quotation, as a JSON object',
    '--batch FILE.jsonl': 'one finding for each line {"id","text"}',
  },
};

/** The time limit of one check; a person at the terminal can wait longer than a Discord channel. */
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
  /** Public address of the reader page; if undefined, citations have no link. */
  readonly readerUrl: string | undefined;
}

/** The action to perform with the corpus. */
type Task = (ready: Ready) => Promise<void>;

/**
 * Returns the action that the arguments ask for.
 * @throws {UsageError} when they ask for nothing, or for several things at once.
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

/** Text output checks each quotation in the text separately; JSON output the text as one quotation, like a line of a batch. */
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
