/** `npm run eval`: measures quality on a SQuAD file or on questions with gold quotations. */

import { parseArgs } from 'node:util';
import { openAnswerer } from '../answer/open.js';
import { loadSettings } from '../config.js';
import { openEmbedders } from '../embedding/embedder.js';
import { chooseModels } from '../embedding/model.js';
import { pairLines, parsePairs, type ShownTwin } from '../evaluation/pairs.js';
import { type Outcome, outcomeOf, parseGoldQuestions } from '../evaluation/questions.js';
import { questionsToJson, renderQuestions, renderSquad } from '../evaluation/report.js';
import { evaluateSquad } from '../evaluation/squad.js';
import { readWhole } from '../terminal/batch-file.js';
import { runCommandLine, type Usage, UsageError } from '../terminal/command-line.js';
import { jsonLine } from '../terminal/json-line.js';
import { progressReport } from '../terminal/progress.js';
import { measuredOn } from './named-set.js';

const USAGE: Usage = {
  form: 'npm run --silent eval -- --questions FILE.jsonl [--json] | --squad FILE.json [--json] | --pairs FILE.jsonl',
  summary: 'Measures how well questions are answered; docs/quality.md describes the format of a question file.',
  options: {
    '--questions FILE.jsonl': 'on questions over the brief with gold quotations',
    '--squad FILE.json': 'on a SQuAD-format file, every context a passage',
    '--pairs FILE.jsonl': 'on pairs of questions, true and false, in the form of corpus/README.md',
    '--json': 'the figures as a JSON object; not of pairs',
  },
};

await runCommandLine(USAGE, async () => {
  const { values } = parseArgs({
    args: process.argv.slice(2),
    options: {
      squad: { type: 'string' },
      questions: { type: 'string' },
      pairs: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const { squad, questions, pairs, json } = values;
  const [file, ...others] = [squad, questions, pairs].filter((name) => name !== undefined);
  if (file === undefined || others.length > 0) throw new UsageError();
  const content = await readWhole(file);
  const measure = file === squad ? onSquad : file === pairs ? onPairs : onQuestions;
  process.stdout.write(await measuredOn(file, () => measure(content, json)));
});

async function onSquad(content: string, json: boolean): Promise<string> {
  const { modelsDir, embeddingModel } = loadSettings();
  const embedders = openEmbedders(await chooseModels(modelsDir, embeddingModel));
  try {
    const result = await evaluateSquad(content, embedders, progressReport(process.stderr));
    return json ? jsonLine(result) : `${renderSquad(result)}\n`;
  } finally {
    await embedders.close();
  }
}

async function onQuestions(content: string, json: boolean): Promise<string> {
  const asked = parseGoldQuestions(content);
  const answerer = await openAnswerer(loadSettings(), progressReport(process.stderr));
  try {
    const outcomes: Outcome[] = [];
    const withoutBank: Outcome[] = [];
    for (const question of asked) {
      outcomes.push(outcomeOf(question, await answerer.ask(question.question)));
      withoutBank.push(outcomeOf(question, await answerer.ask(question.question, { useBank: false })));
    }
    return json ? jsonLine(questionsToJson(outcomes, withoutBank)) : `${renderQuestions(outcomes, withoutBank)}\n`;
  } finally {
    await answerer.close();
  }
}

async function onPairs(content: string): Promise<string> {
  const twins = parsePairs(content);
  const answerer = await openAnswerer(loadSettings(), progressReport(process.stderr));
  try {
    const shown: ShownTwin[] = [];
    for (const twin of twins) shown.push({ twin, verdict: (await answerer.ask(twin.question)).verdict });
    return `${pairLines(shown).join('\n')}\n`;
  } finally {
    await answerer.close();
  }
}
