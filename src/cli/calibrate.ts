/** `npm run calibrate`: fits the judge on the bank, on labelled questions and on questions in people's own words, and writes its weights. */

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { WEIGHED } from '../answer/labelled-judge.js';
import { loadSettings } from '../config.js';
import { loadCorpus } from '../corpus/load.js';
import { type Embedders, openEmbedders } from '../embedding/embedder.js';
import { chooseModels } from '../embedding/model.js';
import { type CalibrationResult, calibrate, fitSensibly, stretched, weightsByName } from '../evaluation/calibrate.js';
import {
  fitByLabels,
  type HandFigures,
  type LabelledFit,
  measureByHand,
  STRETCH,
} from '../evaluation/calibrate-labelled.js';
import { examplesFor, examplesWithoutBank, type LabelledExample } from '../evaluation/examples.js';
import { labelledExamples as examplesByLabel, withKnownVectors } from '../evaluation/labelled-examples.js';
import { type GoldQuestion, parseGoldQuestions } from '../evaluation/questions.js';
import type { WideFit } from '../evaluation/wide-logistic.js';
import { type BriefIndex, openIndex } from '../index/open.js';
import { runCommandLine, type Usage } from '../terminal/command-line.js';
import { progressReport } from '../terminal/progress.js';
import { writePremiseWeights } from './premise-weights.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const QUALITY = path.join(ROOT, 'tests', 'quality');
const OTHER_TEXTS = path.join(ROOT, 'tests', 'corpus', 'documents');
const WRITTEN = path.join(ROOT, 'src', 'answer', 'calibration.ts');

const HEADER = `// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a fitted number may come near to one by chance
/**
 * The judge's weights, fitted and written by \`npm run calibrate\`; not to be edited by hand. CALIBRATED judges by the signals alone, any
 * document, with a bank in English and in other languages, or without one. CALIBRATED_BY_LABELS judges the one document whose
 * questions were labelled, by two regressions for each model: \`answers\` weighs for an answer, \`touches\` for the subject being touched
 * at all. Positive weights speak for it, on the scale of log odds; \`vector\` has one for each number of the question's own vector.
 */

import type { NearnessName } from './nearness.js';
import type { SharedWordsName } from './shared-words.js';
import type { SignalName } from './signals.js';

/** A logistic regression over the signals. */
export interface Calibration {
  readonly bias: number;
  readonly weights: Readonly<Record<SignalName, number>>;
}

/** A logistic regression over the signals, the nearness to labelled questions, the words shared with them and the question's own vector. */
export interface Regression {
  readonly bias: number;
  readonly weights: Readonly<Record<SignalName | NearnessName | SharedWordsName, number>>;
  readonly vector: readonly number[];
}

/** Whether the document answers a question, and whether it touches its subject at all. */
export interface LabelledCalibration {
  readonly answers: Regression;
  readonly touches: Regression;
}

export const CALIBRATED = {`;

/**
 * Without a bank the signals are weak: so many of the answerable questions to other documents may be refused, so many of the others shown
 * as answered, and what lies between is hedged.
 */
const WITHOUT_BANK = { refused: 0.06, falselyAnswered: 0.06 };

/** All of a language group, in examples: as many as there are over other documents. */
const PEOPLE_WEIGHT = { english: 4000, otherLanguages: 1600 };

const USAGE: Usage = {
  form: 'npm run calibrate',
  summary: 'Refits the judge and what it hedges, and writes the weights into src/answer/.',
  options: { '--premises': 'refits only how premises are weighed, as npm run calibrate:premises does' },
};

const rate = (share: number) => (Number.isNaN(share) ? '–' : share.toFixed(2));

const LABELLED_TABLE = [
  '| language | answered + touched + absent | AUROC | answered shown as answered | answered refused | touched shown as answered | absent shown as answered | absent shown as perhaps |',
  `|${' --- |'.repeat(8)}`,
];

const isEnglish = (lang: string) => lang === 'en';
const isOwnWords = ({ source }: LabelledExample) => source === 'own words';

await runCommandLine(USAGE, async () => {
  const { values } = parseArgs({
    args: process.argv.slice(2),
    options: { premises: { type: 'boolean', default: false } },
  });
  const { modelsDir, corpusDir, indexDir } = loadSettings();
  const opened = openEmbedders(await chooseModels(modelsDir, undefined));
  const embedders: Embedders = {
    ...opened,
    english: await withKnownVectors(opened.english),
    multilingual: await withKnownVectors(opened.multilingual),
  };
  try {
    const questions = parseGoldQuestions(await readFile(path.join(QUALITY, 'questions.jsonl'), 'utf8'));
    const index = await openIndex({ indexDir }, await loadCorpus(corpusDir), embedders, progressReport(process.stderr));
    if (values.premises) {
      process.stdout.write(await writePremiseWeights(index, questions));
      return;
    }
    const english = await examplesFor(index, index.english, questions, isEnglish);
    const other = await examplesFor(index, index.multilingual, questions, (lang) => !isEnglish(lang));
    const unbanked = [...(await examplesOfOtherTexts(embedders)), ...(await examplesOfPeople(index))];
    const sourceOf = (example: object) => (example as LabelledExample).source;
    const withoutBank = calibrate(
      unbanked,
      () => true,
      1,
      ({ document }) => document ?? '',
      fitSensibly,
    );
    const fit = stretched(withoutBank, sourceOf, WITHOUT_BANK);
    const results = {
      english: calibrate(english, isOwnWords, 1),
      otherLanguages: calibrate(other, isOwnWords, 1),
      withoutBank: { ...withoutBank, fit },
    };
    const labelled = await fitLabelled(index, questions);
    await writeFile(WRITTEN, render(results) + renderLabelled(labelled));
    for (const [name, { examples, auroc, falseAnswersAt8 }] of Object.entries(results)) {
      process.stdout.write(
        `${name}: ${examples} examples, cross-validated AUROC ${auroc.toFixed(3)}, false answers at 8 % refusals ${falseAnswersAt8.toFixed(3)}\n`,
      );
    }
  } finally {
    await embedders.close();
  }
});

/** Fits the judge of three answers for the document with labelled questions, and prints how it does on hands it was not fitted on. */
async function fitLabelled(index: BriefIndex, questions: readonly GoldQuestion[]) {
  const document = index.english.entries.labelled[0]?.document ?? '';
  const isOther = (lang: string) => !isEnglish(lang);
  const fits: Record<string, LabelledFit> = {};
  for (const [name, model, languages] of [
    ['english', index.english, isEnglish],
    ['otherLanguages', index.multilingual, isOther],
  ] as const) {
    const examples = await examplesByLabel(index, model, document, questions, languages);
    fits[name] = fitByLabels(examples, STRETCH[name]);
    const { all, byLanguage } = measureByHand(examples, languages, STRETCH[name]);
    const rows = [['all', all] as const, ...byLanguage].map(([language, figures]) => rowOf(language, figures));
    process.stdout.write(
      `${name} by labels, each hand by the others\n\n${[...LABELLED_TABLE, ...rows].join('\n')}\n\n`,
    );
  }
  return { document, fits };
}

function rowOf(language: string, { questions, auroc, shown }: HandFigures): string {
  const shares = [shown.answered[0], shown.answered[2], shown.touched[0], shown.absent[0], shown.absent[1]];
  const counts = `${questions.answered} + ${questions.touched} + ${questions.absent}`;
  return `| ${[language, counts, ...[auroc, ...shares].map(rate)].join(' | ')} |`;
}

/** Examples over the brief as if it had no bank. */
async function examplesOfPeople(index: BriefIndex): Promise<LabelledExample[]> {
  const isOther = (lang: string) => !isEnglish(lang);
  return [
    ...(await examplesWithoutBank(index, index.english, isEnglish, PEOPLE_WEIGHT.english)),
    ...(await examplesWithoutBank(index, index.multilingual, isOther, PEOPLE_WEIGHT.otherLanguages)),
  ];
}

/** Examples over documents without a bank. */
async function examplesOfOtherTexts(embedders: Embedders): Promise<LabelledExample[]> {
  const questions = parseGoldQuestions(await readFile(path.join(QUALITY, 'other-texts.jsonl'), 'utf8'));
  const folder = await mkdtemp(path.join(tmpdir(), 'calibration-index-'));
  try {
    const index = await openIndex(
      { indexDir: folder },
      await loadCorpus(OTHER_TEXTS),
      embedders,
      progressReport(process.stderr),
    );
    return [
      ...(await examplesFor(index, index.english, questions, isEnglish)),
      ...(await examplesFor(index, index.multilingual, questions, (lang) => !isEnglish(lang))),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function render(results: Readonly<Record<string, CalibrationResult>>): string {
  const fits = Object.entries(results).map(([name, { fit }]) => {
    const weights = Object.entries(weightsByName(fit)).map(
      ([signal, weight]) => `      ${/^\w+$/u.test(signal) ? signal : `'${signal}'`}: ${weight},`,
    );
    return [
      `  ${name}: {`,
      `    bias: ${Number(fit.bias.toPrecision(4))},`,
      '    weights: {',
      ...weights,
      '    },',
      '  },',
    ].join('\n');
  });
  return `${HEADER}\n${fits.join('\n')}\n} as const satisfies Record<string, Calibration>;\n`;
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

function renderLabelled({ document, fits }: Awaited<ReturnType<typeof fitLabelled>>): string {
  const regression = ({ bias, weights, vector }: WideFit) => ({
    bias: rounded(bias),
    weights: Object.fromEntries(WEIGHED.map((name, at) => [name, rounded(weights[at] ?? 0)])),
    vector: vector.map(rounded),
  });
  const written = Object.entries(fits).map(([name, { answers, touches }]) => [
    name,
    { answers: regression(answers), touches: regression(touches) },
  ]);
  return [
    '',
    'export const CALIBRATED_BY_LABELS: {',
    '  readonly document: string;',
    '  readonly english: LabelledCalibration;',
    '  readonly otherLanguages: LabelledCalibration;',
    `} = ${JSON.stringify({ document, ...Object.fromEntries(written) })};`,
    '',
  ].join('\n');
}
