/** Fits how premises are weighed and writes the weights: the second part of `npm run calibrate`, which needs the judge of the first. */

import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ask } from '../answer/ask.js';
import { PREMISE_SIGNALS } from '../answer/premise-signals.js';
import { fitPremises, type PremiseFit } from '../evaluation/calibrate-premises.js';
import { pairLines, parsePairs, type ShownTwin, type Twin } from '../evaluation/pairs.js';
import { type PremiseExample, premiseExamples } from '../evaluation/premise-examples.js';
import type { GoldQuestion } from '../evaluation/questions.js';
import type { BriefIndex } from '../index/open.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PAIRS = path.join(ROOT, 'corpus', 'dipam-brief-79.pairs.jsonl');
const WRITTEN = path.join(ROOT, 'src', 'answer', 'premise-calibration.ts');

const HEADER = `/** The weights by which premises.ts hedges an answer, fitted and written by \`npm run calibrate\`; not to be edited by hand. */

import type { PremiseSignal } from './premise-signals.js';

/** A logistic regression over the signals of premises. */
export interface PremiseCalibration {
  readonly bias: number;
  readonly weights: Readonly<Record<PremiseSignal, number>>;
  /** The log odds from which an answer is hedged. */
  readonly from: number;
}

export const CALIBRATED_PREMISES: PremiseCalibration = `;

/** Fits, writes the weights, and returns what to print: pairs as they are shown by what was fitted on other paragraphs. */
export async function writePremiseWeights(index: BriefIndex, ownWords: readonly GoldQuestion[]): Promise<string> {
  const pairs = parsePairs(await readFile(PAIRS, 'utf8'));
  const examples = await premiseExamples(index, pairs, ownWords);
  const fitted = fitPremises(examples);
  await writeFile(WRITTEN, render(fitted));
  const shown = await shownTwins(index, pairs, examples, fitted);
  const answered = examples.filter(({ source, label }) => source !== 'pairs' && label === 0).length;
  return [
    `premises: ${examples.length} questions that the judge shows as answered, ${answered} of them answered and of no pair;`,
    `of the answered labelled ones ${(100 * fitted.hedgedOfAnswered).toFixed(1)} % are hedged, each hand by the others`,
    '',
    ...pairLines(shown),
    '',
  ].join('\n');
}

/** English pairs by the cross-validation; the others as they are shown, since nothing was fitted to them. */
async function shownTwins(
  index: BriefIndex,
  pairs: readonly Twin[],
  examples: readonly PremiseExample[],
  { hedged }: PremiseFit,
): Promise<ShownTwin[]> {
  const isHedged = new Map(examples.flatMap(({ twin }, at) => (twin ? [[twin.id, hedged[at] === true] as const] : [])));
  const shown: ShownTwin[] = [];
  for (const twin of pairs) {
    const held = isHedged.get(twin.id);
    const { verdict } = held === undefined ? await ask(index, twin.question) : { verdict: 'answered' as const };
    shown.push({ twin, verdict: held === true ? 'perhaps' : verdict });
  }
  return shown;
}

function render({ fit: { bias, weights }, from }: PremiseFit): string {
  const rounded = (value: number) => Number(value.toPrecision(4));
  const byName = Object.fromEntries(PREMISE_SIGNALS.map((name, at) => [name, rounded(weights[at] ?? 0)]));
  return `${HEADER}${JSON.stringify({ bias: rounded(bias), from: rounded(from), weights: byName })};\n`;
}
