/** Answers questions for a source: "what's the source for the missile purchase?" finds the purchase and then lists its sources first. */

import type { Answer, CitedPassage } from '../answer/answer.js';
import type { Answerer, AskOptions } from '../answer/answerer.js';
import type { Document, Footnote } from '../corpus/document.js';
import { inAnyLanguage } from '../languages/index.js';
import { foldedSet } from '../languages/phrases.js';
import { wordsIn } from '../languages/words.js';
import { attributionsOf } from './attribution.js';
import { sourceGraphOf } from './graph.js';
import { withSourcesFirst } from './prefer.js';
import { asksForSource, subjectOfSourceQuestion } from './question.js';
import type { Source } from './source.js';

/** Wraps the answerer: it asks for the subject of a question for a source, and passes on every other question. */
export function answererForSources(answerer: Answerer): Answerer {
  return {
    get corpus() {
      return answerer.corpus;
    },
    ask: async (question, options = {}) => {
      const subject = subjectOfSourceQuestion(question);
      if (subject === null) return answerer.ask(question, options);
      const answer = await askForSubject(answerer, subject, question, options);
      if (answer.reason.code === 'about-text') return answer;
      return { ...withSourcesFirst(answer, answerer.corpus), question };
    },
  };
}

/** If a subject has only these words, it refers to the previous question: "source?", "who says that?" */
const REFERRING_BACK = foldedSet(inAnyLanguage(({ sources }) => sources.referringBack));

const refersBack = (subject: string) => wordsIn(subject).every(({ folded }) => REFERRING_BACK.has(folded));

/**
 * Repeats the previous question, or else asks both the subject and the question as typed and keeps the more confident answer,
 * since a subject alone is often not a question.
 */
async function askForSubject(
  answerer: Answerer,
  subject: string,
  question: string,
  options: AskOptions,
): Promise<Answer> {
  const { earlier = [] } = options;
  const before = earlier.at(-1);
  if (before !== undefined && (subject === question || refersBack(subject)))
    return answerer.ask(before, { ...options, earlier: earlier.slice(0, -1) });
  const asTyped = await answerer.ask(question, options);
  if (asTyped.reason.code === 'about-text') return asTyped;
  const ofSubject = await answerer.ask(subject, options);
  return asTyped.confidence > ofSubject.confidence ? asTyped : ofSubject;
}

/** The sources of the first passage of an answer: those that are only in the reference list, and the notes of the marked sentences. */
export interface Behind {
  readonly passage: CitedPassage;
  /** The notes of the marked sentences; if they have none, those of the whole passage. */
  readonly sources: readonly Source[];
  readonly footnotes: readonly Footnote[];
}

/** For the answer to a question for a source, the sources of its first passage; null for any other answer. */
export function behindAnswer(answer: Answer, documents: readonly Document[]): Behind | null {
  const [first] = answer.passages;
  if (first === undefined || !answer.answered || answer.reason.code === 'about-text') return null;
  if (!asksForSource(answer.question)) return null;
  const document = documents.find(({ id }) => id === first.document);
  if (document === undefined) return null;
  const attributions = attributionsOf(first, sourceGraphOf(document));
  const marked = attributions.filter(({ sentence }) => first.highlights.includes(sentence));
  const telling = marked.some(({ sources, footnotes }) => sources.length + footnotes.length > 0)
    ? marked
    : attributions;
  const numbers = telling.flatMap(({ footnotes }) => footnotes);
  return {
    passage: first,
    sources: [...new Set(telling.flatMap(({ sources }) => sources))],
    footnotes: first.footnotes.filter(({ number }) => numbers.includes(number)),
  };
}
