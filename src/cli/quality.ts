/**
 * `npm run quality`: measures the sets named on the command line, the first of which are the project's own (package.json), and
 * writes figures and charts into docs/quality.md between its two markers.
 */

import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type OpenAnswerer, openAnswerer } from '../answer/open.js';
import { loadSettings } from '../config.js';
import { openEmbedders } from '../embedding/embedder.js';
import { chooseModels } from '../embedding/model.js';
import { barChart } from '../evaluation/charts.js';
import { evaluateConversations, parseConversations, type TurnFigures } from '../evaluation/conversations.js';
import { figuresByLabel, hasThreeLabels, VERDICTS } from '../evaluation/labels.js';
import {
  figuresOf,
  type GoldQuestion,
  groupBy,
  intervalsOf,
  type Outcome,
  outcomeOf,
  parseGoldQuestions,
} from '../evaluation/questions.js';
import { evaluateSquad, type SquadResult } from '../evaluation/squad.js';
import { readWhole } from '../terminal/batch-file.js';
import { runCommandLine, type Usage } from '../terminal/command-line.js';
import { progressReport } from '../terminal/progress.js';
import { measuredOn } from './named-set.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const REPORT = path.join(ROOT, 'docs', 'quality.md');
const CHARTS = path.join(ROOT, 'docs', 'quality');
const START = '<!-- figures: written by npm run quality -->';
const END = '<!-- end of figures -->';

const USAGE: Usage = {
  form: 'npm run quality -- [--questions FILE.jsonl]... [--conversations FILE.jsonl] [--squad FILE.json]',
  summary: "Measures the project's own sets, and others, and writes the figures into docs/quality.md.",
  options: {
    '--own FILE.jsonl': "the project's own questions; given by npm run quality",
    '--questions FILE.jsonl': 'a further set of questions with gold quotations',
    '--conversations FILE.jsonl': "conversations with gold quotations; the project's own are given by npm run quality",
    '--squad FILE.json': 'passage retrieval on a SQuAD-format file',
    '--without-bank FOLDER': 'documents without a bank, and their questions.jsonl; given by npm run quality',
  },
};

interface MeasuredSet {
  readonly name: string;
  readonly outcomes: readonly Outcome[];
  readonly withoutBank: readonly Outcome[];
}

function measureByLanguage(
  answerer: OpenAnswerer,
  name: string,
  questions: readonly GoldQuestion[],
): Promise<MeasuredSet[]> {
  const english = questions.filter(({ lang }) => lang === 'en');
  const other = questions.filter(({ lang }) => lang !== 'en');
  const measured = [
    { name: `${name}, English`, asked: english },
    { name: `${name}, other languages`, asked: other },
  ];
  return Promise.all(
    measured
      .filter(({ asked }) => asked.length > 0)
      .map(async (set) => ({
        name: set.name,
        outcomes: await outcomesOf(answerer, set.asked, true),
        withoutBank: await outcomesOf(answerer, set.asked, false),
      })),
  );
}

async function outcomesOf(
  answerer: OpenAnswerer,
  questions: readonly GoldQuestion[],
  useBank: boolean,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const asked of questions) outcomes.push(outcomeOf(asked, await answerer.ask(asked.question, { useBank })));
  return outcomes;
}

async function readConversations(file: string) {
  const content = await readWhole(file);
  return measuredOn(file, () => parseConversations(content));
}

async function measureSquad(file: string): Promise<SquadResult> {
  const { modelsDir } = loadSettings();
  const embedders = openEmbedders(await chooseModels(modelsDir, undefined));
  try {
    const content = await readWhole(file);
    return await measuredOn(file, () => evaluateSquad(content, embedders, progressReport(process.stderr)));
  } finally {
    await embedders.close();
  }
}

const barOf = ({ name, outcomes }: MeasuredSet) => {
  const interval = intervalsOf(outcomes)['hit1'];
  return { label: name, value: figuresOf(outcomes).hit1, ...(interval ? { interval } : {}) };
};

const share = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(3));
const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

function questionLines(sets: readonly MeasuredSet[]): string[] {
  const row = (name: string, outcomes: readonly Outcome[]) => {
    const figures = figuresOf(outcomes);
    const ranges = intervalsOf(outcomes);
    const ranged = (key: 'hit1' | 'hit3' | 'mrr' | 'highlight' | 'auroc') => {
      const [low, high] = ranges[key] ?? [Number.NaN, Number.NaN];
      return Number.isNaN(figures[key]) ? '–' : `${share(figures[key])} (${share(low)}–${share(high)})`;
    };
    const count = `${figures.answerable} + ${figures.unanswerable}`;
    const rest = [
      figures.ndcg5,
      figures.accuracy,
      figures.falseAnswers,
      figures.falseRefusals,
      figures.falseAnswersAt8,
    ];
    return line([
      name,
      count,
      ...(['hit1', 'hit3', 'mrr', 'highlight', 'auroc'] as const).map(ranged),
      ...rest.map(share),
    ]);
  };
  const head = [
    'set',
    'answerable + not',
    'hit@1',
    'hit@3',
    'MRR',
    'marked',
    'AUROC',
    'nDCG@5',
    'accuracy',
    'false answers',
    'false refusals',
    'false answers at 8 %',
  ];
  const rows = sets.flatMap(({ name, outcomes, withoutBank }) => [
    row(name, outcomes),
    row(`${name}, without the bank`, withoutBank),
  ]);
  const types = sets.flatMap(({ name, outcomes }) =>
    [...groupBy(outcomes, 'type')].map(([type, group]) => row(`${name}: ${type}`, group)),
  );
  const languages = sets
    .filter(({ name }) => name.endsWith('other languages'))
    .flatMap(({ name, outcomes }) =>
      [...groupBy(outcomes, 'lang')].map(([lang, group]) => row(`${name}: ${lang}`, group)),
    );
  const rule = line(head.map(() => '---'));
  return [
    '![Right passage on top, by set](quality/hits.svg)',
    '',
    line(head),
    rule,
    ...rows,
    '',
    '### By language',
    '',
    line(head),
    rule,
    ...languages,
    '',
    '### By type of question',
    '',
    line(head),
    rule,
    ...types,
    '',
  ];
}

/** Asks questions about the documents of a folder that have no bank; they stand in its `questions.jsonl`. */
async function measureWithoutBank(folder: string): Promise<readonly Outcome[]> {
  const file = path.join(folder, 'questions.jsonl');
  const content = await readWhole(file);
  const asked = await measuredOn(file, () => parseGoldQuestions(content));
  const indexDir = await mkdtemp(path.join(tmpdir(), 'without-bank-'));
  const settings = { ...loadSettings(), corpusDir: folder, indexDir, vectorsUrl: undefined };
  const answerer = await openAnswerer(settings, progressReport(process.stderr));
  try {
    return await outcomesOf(answerer, asked, true);
  } finally {
    await answerer.close();
    await rm(indexDir, { recursive: true, force: true });
  }
}

/** Label against verdict in the sets that tell what is touched, by language and by register, and over documents without a bank. */
function labelLines(sets: readonly MeasuredSet[], withoutBank: readonly Outcome[]): string[] {
  const documents = [...groupBy(withoutBank, 'document')].map(
    ([name, group]) => [`documents without a bank: ${name}`, group] as const,
  );
  const unbanked = withoutBank.length > 0 ? [['documents without a bank', withoutBank] as const, ...documents] : [];
  const labelled = sets
    .filter(({ outcomes }) => hasThreeLabels(outcomes))
    .flatMap(({ name, outcomes }) => [
      [name, outcomes] as const,
      ...(name.endsWith('other languages')
        ? [...groupBy(outcomes, 'lang')].map(([lang, group]) => [`${name}: ${lang}`, group] as const)
        : []),
      ...[...groupBy(outcomes, 'register')].map(([register, group]) => [`${name}: ${register}`, group] as const),
    ]);
  const groups = [...labelled, ...unbanked];
  if (groups.length === 0) return [];
  const rows = groups.flatMap(([name, outcomes]) =>
    figuresByLabel(outcomes).map(({ label, questions, shown }) => {
      const cells = VERDICTS.map((verdict) => {
        const { share: shownSo, interval } = shown[verdict];
        return `${share(shownSo)} (${share(interval[0])}–${share(interval[1])})`;
      });
      return line([name, label, String(questions), ...cells]);
    }),
  );
  return [
    '### Label against verdict',
    '',
    line(['set', 'label', 'questions', 'shown as answered', 'shown as perhaps', 'shown as absent']),
    line(Array.from({ length: 6 }, () => '---')),
    ...rows,
    '',
  ];
}

function turnLines(turns: Readonly<Record<string, TurnFigures>>): string[] {
  const rows = Object.entries(turns).map(([kind, { turns: count, ...figures }]) =>
    line([kind, String(count), ...[figures.hit1, figures.hit3, figures.aloneHit1, figures.aloneHit3].map(share)]),
  );
  return [
    '### Conversations',
    '',
    line(['turn', 'count', 'hit@1', 'hit@3', 'hit@1 asked alone', 'hit@3 asked alone']),
    line(Array.from({ length: 6 }, () => '---')),
    ...rows,
    '',
  ];
}

function squadLines({ shipped, parts }: SquadResult): string[] {
  const rows = Object.entries({ ...parts, shipped }).map(([name, { r1, r3, r5, mrr }]) =>
    line([name, ...[r1, r3, r5, mrr].map(share)]),
  );
  return [
    '### Passage retrieval without a bank',
    '',
    `${shipped.n} questions of a SQuAD-format file, with every context as a passage.`,
    '',
    '![Parts of the ranking](quality/parts.svg)',
    '',
    line(['ranking', 'R@1', 'R@3', 'R@5', 'MRR']),
    line(Array.from({ length: 5 }, () => '---')),
    ...rows,
    '',
  ];
}

async function writeReport(figures: string): Promise<void> {
  const report = await readFile(REPORT, 'utf8');
  const [before, rest] = report.split(START);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined)
    throw new Error(`docs/quality.md lacks the markers ${START} and ${END}: restore them.`);
  await writeFile(REPORT, `${before}${START}\n\n${figures}\n${END}${after}`);
}

await runCommandLine(USAGE, async () => {
  const { values } = parseArgs({
    args: process.argv.slice(2),
    options: {
      own: { type: 'string' },
      questions: { type: 'string', multiple: true, default: [] },
      conversations: { type: 'string' },
      squad: { type: 'string' },
      'without-bank': { type: 'string' },
    },
  });
  const files = values.questions.map((file) => ({ file, name: path.basename(file, '.jsonl') }));
  if (values.own !== undefined) files.unshift({ file: values.own, name: 'own set' });
  // Before measuring, which takes minutes.
  const named = await Promise.all(
    files.map(async ({ file, name }) => {
      const content = await readWhole(file);
      return { name, questions: await measuredOn(file, () => parseGoldQuestions(content)) };
    }),
  );
  const conversations = values.conversations === undefined ? null : await readConversations(values.conversations);
  const answerer = await openAnswerer(loadSettings(), progressReport(process.stderr));
  try {
    const sets = (
      await Promise.all(named.map(({ name, questions }) => measureByLanguage(answerer, name, questions)))
    ).flat();
    const turns = conversations === null ? {} : await evaluateConversations(answerer, conversations);
    const squad = values.squad === undefined ? null : await measureSquad(values.squad);
    const folder = values['without-bank'];
    const withoutBank = folder === undefined ? [] : await measureWithoutBank(folder);
    await mkdir(CHARTS, { recursive: true });
    await writeFile(
      path.join(CHARTS, 'hits.svg'),
      barChart('Right passage on top (hit@1, 95 % interval)', sets.map(barOf)),
    );
    if (squad) {
      const bars = Object.entries({ ...squad.parts, shipped: squad.shipped }).map(([label, { r1 }]) => ({
        label,
        value: r1,
      }));
      await writeFile(path.join(CHARTS, 'parts.svg'), barChart('Parts of the ranking without a bank (R@1)', bars));
    }
    await writeReport(
      [
        ...questionLines(sets),
        ...labelLines(sets, withoutBank),
        ...(conversations ? turnLines(turns) : []),
        ...(squad ? squadLines(squad) : []),
      ].join('\n'),
    );
    process.stdout.write(`Wrote ${path.relative(ROOT, REPORT)}.\n`);
  } finally {
    await answerer.close();
  }
});
