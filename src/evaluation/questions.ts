/** Quality on questions with gold quotations: the first passage, the marked sentence, and the right refusals. */

import { z } from 'zod';
import type { Answer, CitedPassage } from '../answer/answer.js';
import { LABELS } from '../corpus/bank.js';
import { areaUnderCurve, falseAnswersAt, gainAt, hitAt, interval, mean, meanReciprocalRank } from './metrics.js';
import { parseSetLines } from './set-file.js';

const questionSchema = z.object({
  id: z.string(),
  question: z.string(),
  lang: z.string(),
  type: z.string(),
  gold: z.array(z.object({ quote: z.string() })),
  answerable: z.boolean(),
  /** In sets that tell what the document touches from what is absent from it; what is touched counts neither as answerable nor as not. */
  label: z.enum(LABELS).optional(),
  /** The document that a question of a set over several documents is about. */
  document: z.string().optional(),
  /** Where the question was asked: search, forum, press, … */
  register: z.string().optional(),
});

export type GoldQuestion = Readonly<z.infer<typeof questionSchema>>;

/** Parses a file of gold questions, one JSON object per line. @throws {SetFormatError} if a line is invalid, or there is none */
export const parseGoldQuestions = (jsonLines: string): GoldQuestion[] => parseSetLines(jsonLines, questionSchema);

/** One question's outcome. */
export interface Outcome {
  readonly asked: GoldQuestion;
  readonly answer: Answer;
  /** Rank of the first passage that contains a gold quotation, in its text or its notes; null if none does. */
  readonly rank: number | null;
  /** Whether a marked sentence in that passage contains a gold quotation or is part of one; null if no passage contains one. */
  readonly marked: boolean | null;
}

/** Type "injection" tries to manipulate the bot, and counts neither as answerable nor as unanswerable. */
const LEFT_OUT = 'injection';

/** Whether the question is in a script that no model reads; it is counted separately, since nothing was looked up. */
export const isNotRead = ({ answer }: Outcome): boolean => answer.reason.code === 'language';

/** Compares an answer with the question's gold quotations, ignoring white space and quotation marks. */
export function outcomeOf(asked: GoldQuestion, answer: Answer): Outcome {
  const quotes = asked.gold.map(({ quote }) => plain(quote));
  const holds = (text: string) => quotes.some((quote) => plain(text).includes(quote));
  const found = answer.passages.find(
    (passage) => holds(passage.text) || passage.footnotes.some((note) => holds([note.text, ...note.urls].join(' '))),
  );
  return { asked, answer, rank: found?.rank ?? null, marked: found ? isMarked(found, quotes) : null };
}

function isMarked(passage: CitedPassage, quotes: readonly string[]): boolean {
  const marks = passage.highlights.slice(0, 2).map(plain);
  return quotes.some((quote) => marks.some((mark) => mark.includes(quote) || quote.includes(mark)));
}

const plain = (text: string) =>
  text
    .normalize('NFC')
    .replace(/["“”„«»‘’'`]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();

export interface Figures {
  readonly answerable: number;
  readonly unanswerable: number;
  readonly hit1: number;
  readonly hit3: number;
  readonly mrr: number;
  readonly ndcg5: number;
  /** Share of the answerable questions with a gold quotation marked in the first passage that contains one. */
  readonly highlight: number;
  /** Of `confidence`, answerable against unanswerable. */
  readonly auroc: number;
  /** Share of right verdicts, with "perhaps" counted as answered. */
  readonly accuracy: number;
  readonly falseAnswers: number;
  readonly falseRefusals: number;
  /** False answers at the threshold at which 8 % of the answerable questions are refused. */
  readonly falseAnswersAt8: number;
}

/** The figures over outcomes, without questions that no model reads; NaN for an empty group. */
export function figuresOf(all: readonly Outcome[]): Figures {
  const outcomes = all.filter(
    (outcome) => outcome.asked.type !== LEFT_OUT && outcome.asked.label !== 'touched' && !isNotRead(outcome),
  );
  const answerable = outcomes.filter(({ asked }) => asked.answerable);
  const unanswerable = outcomes.filter(({ asked }) => !asked.answerable);
  const ranks = answerable.map(({ rank }) => rank);
  const confidences = (group: readonly Outcome[]) => group.map(({ answer }) => answer.confidence);
  const share = (group: readonly Outcome[], test: (outcome: Outcome) => boolean) =>
    mean(group.map((one) => (test(one) ? 1 : 0)));
  return {
    answerable: answerable.length,
    unanswerable: unanswerable.length,
    hit1: hitAt(ranks, 1),
    hit3: hitAt(ranks, 3),
    mrr: meanReciprocalRank(ranks),
    ndcg5: gainAt(ranks, 5),
    highlight: share(answerable, ({ marked }) => marked === true),
    auroc: areaUnderCurve(confidences(answerable), confidences(unanswerable)),
    accuracy: share(outcomes, ({ asked, answer }) => asked.answerable === answer.answered),
    falseAnswers: share(unanswerable, ({ answer }) => answer.answered),
    falseRefusals: share(answerable, ({ answer }) => !answer.answered),
    falseAnswersAt8: falseAnswersAt(0.08, confidences(answerable), confidences(unanswerable)),
  };
}

/** 95 % bootstrap intervals of the main figures. */
export const intervalsOf = (outcomes: readonly Outcome[]) =>
  Object.fromEntries(
    (['hit1', 'hit3', 'mrr', 'highlight', 'auroc'] as const).map((name) => [
      name,
      interval(outcomes, (sample) => figuresOf(sample)[name]),
    ]),
  );

/** Outcomes grouped by a property of their question, in the order of first appearance. */
export function groupBy(
  outcomes: readonly Outcome[],
  property: 'lang' | 'type' | 'register' | 'document',
): ReadonlyMap<string, readonly Outcome[]> {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const name = outcome.asked[property] ?? 'not said';
    groups.set(name, [...(groups.get(name) ?? []), outcome]);
  }
  return groups;
}
