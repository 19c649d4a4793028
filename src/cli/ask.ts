/** `npm run ask`: answers a question, or a file of questions, on standard output; progress goes to standard error. */

import type { FileHandle } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Answerer } from '../answer/answerer.js';
import { answerToJson } from '../answer/json.js';
import { openAnswerer } from '../answer/open.js';
import { loadSettings } from '../config.js';
import { answererForSources } from '../sources/ask.js';
import { type Batch, batchOfConversations, batchOfQuestions } from '../terminal/batch.js';
import { openForReading, runBatch } from '../terminal/batch-file.js';
import { runCommandLine, type Usage, UsageError } from '../terminal/command-line.js';
import { jsonLine } from '../terminal/json-line.js';
import { pageFor, wrapped } from '../terminal/page.js';
import { progressReport } from '../terminal/progress.js';
import { renderAnswer } from '../terminal/render-answer.js';
import { answererForSmallTalk, replyToSmallTalk } from '../terminal/small-talk.js';

const USAGE: Usage = {
  form: 'npm run --silent ask -- "QUESTION" | --json "QUESTION" | --batch FILE.jsonl | --conversations FILE.jsonl',
  summary: 'Answers a question with passages of the brief.',
  options: {
    '"QUESTION"': 'one answer, as text',
    '--json "QUESTION"': 'one answer, as a JSON object',
    '--batch FILE.jsonl': 'one answer for each line {"id","question"}',
    '--conversations FILE.jsonl': 'answers for each line {"id","turns"}, with follow-ups completed',
  },
};

await runCommandLine(USAGE, async () => {
  const runTask = await taskOf(process.argv.slice(2));
  const settings = loadSettings();
  const answerer = await openAnswerer(settings, progressReport(process.stderr));
  try {
    await runTask(answererForSmallTalk(answererForSources(answerer)), settings.readerUrl);
  } finally {
    await answerer.close();
  }
});

/** The action to perform with an answerer. */
type Task = (answerer: Answerer, readerUrl: string | undefined) => Promise<void>;

/**
 * Returns the action that the arguments ask for. Opens a file at once, so that a missing one is reported before anything is loaded.
 * @throws {UsageError} when they ask for nothing, or for several things at once.
 */
async function taskOf(given: string[]): Promise<Task> {
  const { values, positionals } = parseArgs({
    args: given,
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      batch: { type: 'string' },
      conversations: { type: 'string' },
    },
  });
  const { json, batch, conversations } = values;
  const question = positionals.length > 0 || json ? positionals.join(' ').trim() : undefined;
  const wanted = [question, batch, conversations].filter((part) => part !== undefined);
  if (wanted.length !== 1 || wanted[0] === '') throw new UsageError();
  if (batch !== undefined) return answerFile(await openForReading(batch), batchOfQuestions);
  if (conversations !== undefined) return answerFile(await openForReading(conversations), batchOfConversations);
  return answerOne(question ?? '', json);
}

function answerOne(question: string, json: boolean): Task {
  return async (answerer, readerUrl) => {
    const answer = await answerer.ask(question);
    const documents = answerer.corpus.documents.map(({ document }) => document);
    const page = pageFor(process.stdout, undefined, readerUrl);
    const smallTalk = replyToSmallTalk(question, '--help');
    if (json) process.stdout.write(jsonLine(answerToJson(answer)));
    else
      process.stdout.write(
        `${smallTalk === null ? renderAnswer(answer, page, documents) : wrapped(smallTalk, page)}\n`,
      );
  };
}

function answerFile(file: FileHandle, batchWith: (answerer: Answerer) => Batch): Task {
  return (answerer) => runBatch(file, batchWith(answerer), process.stdout);
}
