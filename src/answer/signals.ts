/** The evidence for and against an answer: named numbers that the judge's calibrated model weighs. */

import { actorName } from '../gazetteer/actors.js';
import { isSignOfName } from '../gazetteer/names-in.js';
import type { BriefIndex, ModelIndex } from '../index/open.js';
import { holds } from '../languages/english-answers.js';
import { ANSWER_KINDS, type AnswerKind } from '../languages/language.js';
import { periodsIn, prints, yearsOf as yearsOfPeriod } from '../wording/periods.js';
import { standsForState, statesIn } from './countries.js';
import type { Ranked } from './rank.js';
import type { Query } from './retrieve.js';
import type { Understood } from './understand.js';
import { kindsWanted } from './wanted.js';

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
  /** The share of the question's words, weighted by rarity, that a single sentence of the first passages contains; 0 to 1. */
  readonly sentenceWords: number;
}

/** A sentence in a question's own words is looked for in so many of the first passages. */
const WORD_PASSAGES = 3;
/** Size of the neighbourhood of known questions in which the share of unanswerable ones is taken. */
const NEIGHBOURS = 10;
/** Neighbours are weighted by e^(similarity / this); it is small, so that the nearest decide. */
const NEIGHBOUR_TEMPERATURE = 0.02;

/**
 * Computes the signals for a question and its ranking.
 * @param withoutUnanswerable labels of unanswerable questions to ignore: calibration scores one without itself
 */
export function observe(
  index: BriefIndex,
  model: ModelIndex,
  understood: Understood,
  query: Query,
  ranked: readonly Ranked[],
  withoutUnanswerable: ReadonlySet<number> = new Set(),
): Observed {
  const [best, second] = ranked;
  const sentence = Math.max(...(best?.evidence.sentences ?? []), -1);
  const whole = best?.evidence.whole ?? -1;
  const near = neighbours(model, query, withoutUnanswerable);
  const names = unknownNames(index, understood);
  const wanted = kindsWanted(understood.completed);
  const marked = ranked
    .slice(0, 2)
    .map(({ passage }) => passage.text)
    .join(' ');
  const lacking = [...wanted].filter((kind) => !holds(marked, kind));
  const known = understood.stems.filter((stem) => index.words.has(stem));
  const rest = ranked.slice(2, 5).map(({ score }) => score);
  const byText = ranked.toSorted((a, b) => textOf(b) - textOf(a))[0];
  const signals: Record<string, number> = {
    whole,
    sentence,
    question: best?.evidence.question ?? sentence,
    topQuestion: near.question,
    unanswerable: near.unanswerable,
    against: near.question - near.unanswerable,
    unanswerableShare: near.share,
    margin: best && second ? best.score - second.score : 0,
    spread: best && rest.length > 0 ? best.score - rest.reduce((sum, score) => sum + score, 0) / rest.length : 0,
    agreement: best !== undefined && byText?.evidence.passage === best.evidence.passage ? 1 : 0,
    words: best?.evidence.words ?? 0,
    knownWords: understood.stems.length === 0 ? 1 : known.length / understood.stems.length,
    hasStems: understood.stems.length > 0 ? 1 : 0,
    length: Math.log(1 + understood.completed.length),
    unknownState: Math.min(names.codes.length, 2),
    unknownName: Math.min(names.others.length, 2),
  };
  for (const kind of ANSWER_KINDS) {
    signals[`wants-${kind}`] = wanted.has(kind) ? 1 : 0;
    signals[`lacks-${kind}`] = lacking.includes(kind) ? 1 : 0;
  }
  return {
    signals: signals as Signals,
    unknownNames: [...names.states, ...names.others],
    unknownStates: names.codes,
    ...yearsOf(index, understood.completed, best),
    wanted: [...wanted],
    lacking,
    sentenceWords: Math.max(
      0,
      ...ranked
        .slice(0, WORD_PASSAGES)
        .map(({ evidence }) => index.words.sentenceCoverage(understood.stems, evidence.passage)),
    ),
  };
}

function yearsOf({ words }: BriefIndex, question: string, best: Ranked | undefined) {
  const periods = periodsIn(question);
  const near = best ? [best.passage.text, ...best.passage.footnotes.map(({ text }) => text)].join('\n') : '';
  return {
    unknownYears: periods
      .filter((period) => !yearsOfPeriod(period).some((year) => words.hasPart(year)))
      .map(({ written }) => written),
    lacksYear: periods.some((period) => !prints(near, period)),
  };
}

const textOf = ({ evidence }: Ranked) => Math.max(...evidence.sentences, -1);

/** The nearest bank and unanswerable questions, and the share of the latter among the nearest of both. */
function neighbours({ vectors }: ModelIndex, { vector, without }: Query, withoutUnanswerable: ReadonlySet<number>) {
  const questions = vectors.questions
    .search(vector, NEIGHBOURS + (without?.size ?? 0))
    .filter(({ label }) => !without?.has(label));
  const unanswerable = vectors.unanswerable
    .search(vector, NEIGHBOURS + withoutUnanswerable.size)
    .filter(({ label }) => !withoutUnanswerable.has(label));
  const nearest = [
    ...questions.map(({ similarity }) => ({ similarity, weight: 0 })),
    ...unanswerable.map(({ similarity }) => ({ similarity, weight: 1 })),
  ]
    .sort((a, b) => b.similarity - a.similarity)
    .slice(0, NEIGHBOURS);
  const highest = nearest[0]?.similarity ?? 0;
  const weighed = nearest.map(({ similarity, weight }) => ({
    weight,
    mass: Math.exp((similarity - highest) / NEIGHBOUR_TEMPERATURE),
  }));
  const mass = weighed.reduce((sum, one) => sum + one.mass, 0);
  const share = weighed.reduce((sum, one) => sum + one.mass * one.weight, 0);
  return {
    question: questions[0]?.similarity ?? 0,
    unanswerable: unanswerable[0]?.similarity ?? 0,
    share: mass === 0 ? 0 : share / mass,
  };
}

/** Capitalised words inside a question, not at the start of a sentence, in Latin script. */
const NAME = /(?<![.?!]\s)(?<=\s)(?=\p{Script=Latin})\p{Lu}\p{Ll}{2,}/gu;

function unknownNames(index: BriefIndex, { completed, language }: Understood) {
  const asked = statesIn(completed, language.code);
  const unknown = asked.filter((code) => !statesNamedBy(index).running.has(code));
  const named = language.code === 'en' ? (completed.match(NAME) ?? []) : [];
  // In a title, where every word is capitalised, capitals do not indicate names.
  const isTitle = named.length > completed.split(' ').length / 2;
  const others = isTitle ? [] : named.filter((name) => !index.words.hasWord(name) && !standsForState(name));
  return {
    // "Never mentions" would be untrue of a name that is in the reference list.
    states: unknown
      .filter((code) => !statesNamedBy(index).printed.has(code))
      .map((code) => actorName(code, language.code)),
    others: [...new Set(others)],
    codes: unknown,
  };
}

interface NamedStates {
  /** Whether the running text or the notes mention it; a reference list mentions places that the text does not discuss. */
  readonly running: ReadonlySet<string>;
  /** Whether any passage mentions it. */
  readonly printed: ReadonlySet<string>;
}

const namedStates = new WeakMap<BriefIndex, NamedStates>();

/** The region codes of the states that the corpus names, collected once per index. */
function statesNamedBy(index: BriefIndex): NamedStates {
  const known = namedStates.get(index);
  if (known) return known;
  const running = new Set<string>();
  const printed = new Set<string>();
  for (const position of index.words.passagesWith((word) => isSignOfName(word, 'en'))) {
    const passage = index.passages[position];
    for (const code of passage === undefined ? [] : statesIn(passage.text, 'en')) {
      printed.add(code);
      if (passage?.kind !== 'reference') running.add(code);
    }
  }
  const made = { running, printed };
  namedStates.set(index, made);
  return made;
}
