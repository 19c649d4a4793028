/** The way of a question: understand → retrieve → rank → judge → highlight → cite. */

import type { Embedder } from '../embedding/embedder.js';
import type { BriefIndex } from '../index/open.js';
import { type Answer, type CitedPassage, LONGEST_QUESTION_CHARS, type Reason } from './answer.js';
import type { AskOptions } from './answerer.js';
import { calibrationFor } from './calibrations.js';
import { highlight } from './highlight.js';
import { judge } from './judge.js';
import { type Ranked, rank } from './rank.js';
import { retrieve } from './retrieve.js';
import { observe } from './signals.js';
import { type Understood, understand } from './understand.js';

const MOST_PASSAGES = 5;

/** Answers one question over an index; see {@link Answerer.ask}. */
export async function ask(
  index: BriefIndex,
  question: string,
  { earlier, document, useBank = true }: AskOptions = {},
): Promise<Answer> {
  if (question.length > LONGEST_QUESTION_CHARS) return unasked(question, { code: 'too-long' });
  const understood = understand(question, earlier);
  if (understood.typed === '') return unasked(question, { code: 'empty' });
  const { completed, language, stems } = understood;
  const model = language.code === 'en' ? index.english : index.multilingual;
  const vector = await queryVector(understood, model.embedder);
  const within = (passage: number) => document === undefined || index.passages[passage]?.document === document;
  const query = { vector, stems, text: completed, ...(useBank ? {} : { without: labelsOf(model.entries.questions) }) };
  const ranked = rank(retrieve(index, model, query, within), index.passages);
  const observed = observe(index, model, understood, query, ranked);
  const { verdict, confidence, reason } = judge(observed, calibrationFor(ranked[0], language.code === 'en'));
  return {
    question,
    understood: completed === understood.typed ? question : completed,
    language: language.code,
    verdict,
    answered: verdict !== 'absent',
    confidence,
    reason,
    passages: ranked.slice(0, MOST_PASSAGES).map(cite),
  };
}

const labelsOf = (entries: readonly unknown[]): ReadonlySet<number> => new Set(entries.keys());

function cite({ passage, evidence, score }: Ranked, position: number): CitedPassage {
  return {
    ...passage,
    rank: position + 1,
    highlights: highlight(evidence).flatMap((sentence) => passage.sentences[sentence] ?? []),
    score,
  };
}

const unasked = (question: string, reason: Reason): Answer => ({
  question,
  understood: question,
  language: 'en',
  verdict: 'absent',
  answered: false,
  confidence: 0,
  reason,
  passages: [],
});

/** The mean of a question's forms as a unit vector: the same question with other names should lie between them. */
export async function queryVector({ forms }: Understood, embedder: Embedder): Promise<Float32Array> {
  const vectors = await Promise.all(forms.map((form) => embedder.embed(form, 'query')));
  const [first] = vectors;
  if (first === undefined || vectors.length === 1) return first ?? new Float32Array();
  const sum = first.map((_, position) => vectors.reduce((total, vector) => total + (vector[position] ?? 0), 0));
  const length = Math.hypot(...sum);
  return sum.map((value) => value / length);
}
