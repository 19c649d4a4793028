/** The evidence for and against an answer: named numbers that the judge's calibrated model weighs. */

import { keepHighest, noneYet } from '../index/highest.js';
import type { BriefIndex, ModelIndex } from '../index/open.js';
import type { Hit, VectorSet } from '../index/vectors.js';
import { holds } from '../languages/english-answers.js';
import { ANSWER_KINDS, type AnswerKind } from '../languages/language.js';
import { type Period, prints } from '../wording/periods.js';
import { type QuestionWords, questionWords } from './question-words.js';
import { bestOf, type Ranked } from './rank.js';
import type { Query } from './retrieve.js';
import type { Understood } from './understand.js';

/** In the order of the weights in calibration.ts. */
export const SIGNAL_NAMES = [
  'whole',
  'sentence',
  'question',
  'topQuestion',
  'unanswerable',
  'against',
  'unanswerableShare',
  'margin',
  'spread',
  'agreement',
  'words',
  'knownWords',
  'hasStems',
  'length',
  'unknownState',
  'unknownName',
  ...ANSWER_KINDS.map((kind) => `wants-${kind}` as const),
  ...ANSWER_KINDS.map((kind) => `lacks-${kind}` as const),
] as const;

export type SignalName = (typeof SIGNAL_NAMES)[number];
type Signals = Readonly<Record<SignalName, number>>;

export interface Observed {
  readonly signals: Signals;
  /** Names in the question that the documents never mention, as printed in the question's language. */
  readonly unknownNames: readonly string[];
  /** Region codes of the states in the question that the documents never mention. */
  readonly unknownStates: readonly string[];
  /** Years in the question that no passage prints; and whether the best passage and its notes lack a year that it names. */
  readonly unknownYears: readonly string[];
  readonly lacksYear: boolean;
  /** The kinds of answer that the question wants, and those of them that the best passages lack. */
  readonly wanted: readonly AnswerKind[];
  readonly lacking: readonly AnswerKind[];
  /**
   * The share of the question's words, weighted by rarity, that a single sentence of the first passages contains; 0 to 1. Looked for only
   * where there is no bank question, and otherwise 0.
   */
  readonly sentenceWords: number;
}

/** In how many of the first passages a sentence in the question's own words is looked for. */
const WORD_PASSAGES = 3;
/** How many scores the mean is taken of. */
const SPREAD_PASSAGES = 3;
/** Size of the neighbourhood of known questions in which the share of unanswerable ones is taken. */
const NEIGHBOURS = 10;
/** Neighbours are weighted by e^(similarity / this); it is small, so that the nearest decide. */
const NEIGHBOUR_TEMPERATURE = 0.02;

/** What is known or left out when a question is observed. */
interface Observing {
  /** Where they were worked out before. */
  readonly words?: QuestionWords;
  /** Labels of unanswerable questions to ignore: calibration scores one without itself. */
  readonly withoutUnanswerable?: ReadonlySet<number> | undefined;
}

/** Computes the signals for a question and its ranking. */
export function observe(
  index: BriefIndex,
  model: ModelIndex,
  understood: Understood,
  query: Query,
  ranked: readonly Ranked[],
  { words = questionWords(index, understood), withoutUnanswerable }: Observing = {},
): Observed {
  const { wanted, unknown, periods, unknownYears } = words;
  const [best, second] = ranked;
  const sentence = best === undefined ? -1 : bestOf(best.evidence.sentences);
  const near = neighbours(model, query, withoutUnanswerable);
  const marked = wanted.size === 0 ? '' : `${best?.passage.text ?? ''} ${second?.passage.text ?? ''}`;
  const lacking = [...wanted].filter((kind) => !holds(marked, kind));
  const signals: Record<string, number> = {
    whole: best?.evidence.whole ?? -1,
    sentence,
    question: best?.evidence.question ?? sentence,
    topQuestion: near.question,
    unanswerable: near.unanswerable,
    against: near.question - near.unanswerable,
    unanswerableShare: near.share,
    margin: best && second ? best.score - second.score : 0,
    spread: spreadOf(ranked),
    agreement: best !== undefined && nearestBySentence(ranked) === best ? 1 : 0,
    words: best?.evidence.words ?? 0,
    knownWords: words.known,
    hasStems: understood.stems.length > 0 ? 1 : 0,
    length: Math.log(1 + understood.completed.length),
    unknownState: Math.min(unknown.codes.length, 2),
    unknownName: Math.min(unknown.others.length, 2),
  };
  for (const kind of ANSWER_KINDS) {
    signals[`wants-${kind}`] = wanted.has(kind) ? 1 : 0;
    signals[`lacks-${kind}`] = lacking.includes(kind) ? 1 : 0;
  }
  return {
    signals: signals as Signals,
    unknownNames: [...unknown.states, ...unknown.others],
    unknownStates: unknown.codes,
    unknownYears,
    lacksYear: periods.length > 0 && lacksYear(periods, best),
    wanted: [...wanted],
    lacking,
    sentenceWords: near.question === 0 ? sentenceWords(index, understood, ranked) : 0,
  };
}

/** By how much the best score exceeds the mean of those behind the second. */
function spreadOf(ranked: readonly Ranked[]): number {
  const [best] = ranked;
  const rest = ranked.slice(2, 2 + SPREAD_PASSAGES);
  if (best === undefined || rest.length === 0) return 0;
  return best.score - rest.reduce((sum, { score }) => sum + score, 0) / rest.length;
}

function lacksYear(periods: readonly Period[], best: Ranked | undefined): boolean {
  const near = best ? [best.passage.text, ...best.passage.footnotes.map(({ text }) => text)].join('\n') : '';
  return periods.some((period) => !prints(near, period));
}

const sentenceWords = ({ words }: BriefIndex, { stems }: Understood, ranked: readonly Ranked[]): number =>
  Math.max(0, ...ranked.slice(0, WORD_PASSAGES).map(({ evidence }) => words.sentenceCoverage(stems, evidence.passage)));

/** The first of those whose best sentence is nearest. */
function nearestBySentence(ranked: readonly Ranked[]): Ranked | undefined {
  let nearest: Ranked | undefined;
  let highest = Number.NEGATIVE_INFINITY;
  for (const one of ranked) {
    const similarity = bestOf(one.evidence.sentences);
    if (similarity > highest) [nearest, highest] = [one, similarity];
  }
  return nearest;
}

/** The nearest bank and unanswerable questions, and the share of the latter among the nearest of both. */
function neighbours(
  { vectors }: ModelIndex,
  { vector, without = NONE }: Query,
  withoutUnanswerable: ReadonlySet<number> = NONE,
) {
  const questions = nearestWithout(vectors.questions, vector, without);
  const unanswerable = nearestWithout(vectors.unanswerable, vector, withoutUnanswerable);
  const nearest = noneYet(NEIGHBOURS);
  for (const { similarity } of questions) keepHighest(nearest, similarity, ANSWERABLE);
  for (const { similarity } of unanswerable) keepHighest(nearest, similarity, UNANSWERABLE);
  const highest = nearest.numbers[0] as number;
  let mass = 0;
  let against = 0;
  for (let place = 0; place < nearest.count; place += 1) {
    const weight = Math.exp(((nearest.numbers[place] as number) - highest) / NEIGHBOUR_TEMPERATURE);
    mass += weight;
    if (nearest.labels[place] === UNANSWERABLE) against += weight;
  }
  return {
    question: questions[0]?.similarity ?? 0,
    unanswerable: unanswerable[0]?.similarity ?? 0,
    share: mass === 0 ? 0 : against / mass,
  };
}

const NONE: ReadonlySet<number> = new Set();
const [ANSWERABLE, UNANSWERABLE] = [0, 1];

function nearestWithout(set: VectorSet, vector: Float32Array, without: ReadonlySet<number>): Hit[] {
  const nearest = set.search(vector, NEIGHBOURS + without.size);
  return without.size === 0 ? nearest : nearest.filter(({ label }) => !without.has(label));
}
