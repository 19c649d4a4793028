/** The way of a question: understand → retrieve → rank → judge → highlight → cite. */

import type { BriefIndex } from '../index/open.js';
import { type Answer, type CitedPassage, LONGEST_QUESTION_CHARS, type Reason } from './answer.js';
import type { AskOptions } from './answerer.js';
import { highlight } from './highlight.js';
import { judge } from './judge.js';
import { type Ranked, rank } from './rank.js';
import { retrieve } from './retrieve.js';
import { understand } from './understand.js';

const MOST_PASSAGES = 5;

/** Answers one question over an index; see {@link Answerer.ask}. */
export async function ask(
  index: BriefIndex,
  question: string,
  { earlier, document }: AskOptions = {},
): Promise<Answer> {
  if (question.length > LONGEST_QUESTION_CHARS) return unasked(question, { code: 'too-long' });
  const understood = understand(question, earlier);
  if (understood.typed === '') return unasked(question, { code: 'empty' });
  const { completed, language, stems } = understood;
  const model = language.code === 'en' ? index.english : index.multilingual;
  const vector = await model.embedder.embed(completed, 'query');
  const within = (passage: number) => document === undefined || index.passages[passage]?.document === document;
  const ranked = rank(retrieve(index, model, { vector, stems, text: completed }, within), index.passages);
  const { verdict, confidence, reason } = judge(ranked, vector, model);
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
