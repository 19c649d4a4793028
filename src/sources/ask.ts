/** Questions for a source, answered: "what's the source for the missile purchase?" finds the purchase, and what stands behind it first. */

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

/** The answerer, asked for the subject of a question for a source; every other question as before. */
export function answererForSources(answerer: Answerer): Answerer {
  return {
    get corpus() {
      return answerer.corpus;
    },
    ask: async (question, options = {}) => {
      const subject = subjectOfSourceQuestion(question);
      if (subject === null) return answerer.ask(question, options);
      const answer = await askForSubject(answerer, subject, question, options);
      return { ...withSourcesFirst(answer, answerer.corpus), question };
    },
  };
}

/** Words of which a subject consists that only refers to what was asked before: "source?", "who says that?" */
const REFERRING_BACK = foldedSet(inAnyLanguage(({ sources }) => sources.referringBack));

const refersBack = (subject: string) => wordsIn(subject).every(({ folded }) => REFERRING_BACK.has(folded));

/** Asks the question before again, else the subject and the question as typed, of which the surer answer is taken: a subject alone is often no question. */
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
  const ofSubject = await answerer.ask(subject, options);
  const asTyped = await answerer.ask(question, options);
  return asTyped.confidence > ofSubject.confidence ? asTyped : ofSubject;
}

/** What stands behind the first passage of an answer; sources that only a list has, and the notes of the sentences marked. */
export interface Behind {
  readonly passage: CitedPassage;
  /** Those behind the marked sentences; all of the passage's where these have none. */
  readonly sources: readonly Source[];
  readonly footnotes: readonly Footnote[];
}

/** For an answer to a question for a source what stands behind its first passage; null for any other answer. */
export function behindAnswer(answer: Answer, documents: readonly Document[]): Behind | null {
  const [first] = answer.passages;
  if (first === undefined || !answer.answered || !asksForSource(answer.question)) return null;
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
