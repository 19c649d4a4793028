/** `npm run calibrate`: fits the judge on the bank and on questions in people's own words, and writes its weights. */

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadSettings } from '../config.js';
import { loadCorpus } from '../corpus/load.js';
import { type Embedders, openEmbedders } from '../embedding/embedder.js';
import { chooseModels } from '../embedding/model.js';
import { type CalibrationResult, calibrate, weightsByName } from '../evaluation/calibrate.js';
import { examplesFor, type LabelledExample } from '../evaluation/examples.js';
import { parseGoldQuestions } from '../evaluation/questions.js';
import { openIndex } from '../index/open.js';
import { runCommandLine, type Usage } from '../terminal/command-line.js';
import { progressReport } from '../terminal/progress.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const QUALITY = path.join(ROOT, 'tests', 'quality');
const OTHER_TEXTS = path.join(ROOT, 'tests', 'corpus', 'documents');
const WRITTEN = path.join(ROOT, 'src', 'answer', 'calibration.ts');

const HEADER = `/** The judge's weights, fitted and written by \`npm run calibrate\`; not to be edited by hand. */

import type { SignalName } from './signals.js';

/** A logistic regression over the signals. */
export interface Calibration {
  readonly bias: number;
  readonly weights: Readonly<Record<SignalName, number>>;
}

export const CALIBRATED = {`;

/** Without a bank the signals are weak, so balanced weights would refuse a third of the questions that such a document answers. */
const WITHOUT_BANK_FAVOUR = 1.8;

const USAGE: Usage = {
  form: 'npm run calibrate',
  summary: 'Refits the judge and writes its weights into src/answer/calibration.ts.',
  options: {},
};

const isEnglish = (lang: string) => lang === 'en';
const isOwnWords = (example: object) => (example as LabelledExample).source === 'own words';

await runCommandLine(USAGE, async () => {
  parseArgs({ args: process.argv.slice(2), options: {} });
  const { modelsDir, corpusDir, indexDir } = loadSettings();
  const embedders = openEmbedders(await chooseModels(modelsDir, undefined));
  try {
    const questions = parseGoldQuestions(await readFile(path.join(QUALITY, 'questions.jsonl'), 'utf8'));
    const index = await openIndex(indexDir, await loadCorpus(corpusDir), embedders, progressReport(process.stderr));
    const english = await examplesFor(index, index.english, questions, isEnglish);
    const other = await examplesFor(index, index.multilingual, questions, (lang) => !isEnglish(lang));
    const results = {
      english: calibrate(english, isOwnWords, 1),
      otherLanguages: calibrate(other, isOwnWords, 1),
      withoutBank: calibrate(await examplesOfOtherTexts(embedders), isOwnWords, WITHOUT_BANK_FAVOUR),
    };
    await writeFile(WRITTEN, render(results));
    for (const [name, { examples, auroc, falseAnswersAt8 }] of Object.entries(results)) {
      process.stdout.write(
        `${name}: ${examples} examples, cross-validated AUROC ${auroc.toFixed(3)}, false answers at 8 % refusals ${falseAnswersAt8.toFixed(3)}\n`,
      );
    }
  } finally {
    await embedders.close();
  }
});

/** Examples over documents without a bank. */
async function examplesOfOtherTexts(embedders: Embedders): Promise<LabelledExample[]> {
  const questions = parseGoldQuestions(await readFile(path.join(QUALITY, 'other-texts.jsonl'), 'utf8'));
  const folder = await mkdtemp(path.join(tmpdir(), 'calibration-index-'));
  try {
    const index = await openIndex(folder, await loadCorpus(OTHER_TEXTS), embedders, progressReport(process.stderr));
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
