/** Examples to fit the judge of three answers on: labelled questions, unanswerable ones, and those in people's own words. */

import { weighed } from '../answer/labelled-judge.js';
import { nearnessTo } from '../answer/nearness.js';
import { queryFor } from '../answer/query.js';
import { JUDGED_WEIGHTS, rank } from '../answer/rank.js';
import { retrieve } from '../answer/retrieve.js';
import { NO_SHARED_WORDS, sharedWords } from '../answer/shared-words.js';
import { observe } from '../answer/signals.js';
import { understand } from '../answer/understand.js';
import type { Label } from '../corpus/bank.js';
import { readBankVectors, textKey } from '../embedding/bank-vectors.js';
import type { Embedder } from '../embedding/embedder.js';
import type { BriefIndex, ModelIndex } from '../index/open.js';
import type { GoldQuestion } from './questions.js';

export interface LabelledExample {
  /** Observed without what was written by the same hand, and without its like. */
  readonly features: readonly number[];
  /** The same, and without the questions that share a quotation. */
  readonly featuresAlone: readonly number[];
  readonly vector: Float32Array;
  readonly label: Label;
  readonly lang: string;
  readonly weight: number;
  /** The number of who wrote it; 0 where that is not known. */
  readonly hand: number;
  /** The sentences that answer or touch; none where that is not known. */
  readonly quotes: readonly string[];
}

/** Labelled questions this near say the same in other words, and one is no proof of the judgement on the other. */
export const SAME_QUESTION = 0.965;
/** An unanswerable question is not told from one that is touched, so it counts for less. */
const UNANSWERABLE_WEIGHT = 0.5;

/**
 * Lists the examples of one model for a document.
 * @param languages keeps the languages of the questions in people's own words
 */
export async function labelledExamples(
  index: BriefIndex,
  model: ModelIndex,
  document: string,
  ownWords: readonly GoldQuestion[],
  languages: (lang: string) => boolean,
): Promise<LabelledExample[]> {
  const { labelled, unanswerable } = model.entries;
  const examples: LabelledExample[] = [];
  const quotesOf = quotesByQuestion(index, document);
  const quotesAt = labelled.map(({ text, lang }) => quotesOf.get(`${lang} ${text}`) ?? []);
  const add = async (
    question: string,
    of: Omit<LabelledExample, 'features' | 'featuresAlone' | 'vector'>,
    withoutUnanswerable: ReadonlySet<number> = new Set(),
  ) => {
    const understood = await understand(question, { mendSpelling: index.mendSpelling });
    const query = await queryFor(understood, model.embedder);
    const ranked = rank(await retrieve(index, model, query, null), index.passages, JUDGED_WEIGHTS);
    const observed = observe(index, model, understood, query, ranked, { withoutUnanswerable });
    const isLeftOut = (position: number, similarity: number) =>
      similarity >= SAME_QUESTION || labelled[position]?.hand === of.hand;
    const own = new Set(of.quotes);
    const isOfFamily = (position: number, similarity: number) =>
      isLeftOut(position, similarity) || (quotesAt[position] ?? []).some((quote) => own.has(quote));
    const nearness = nearnessTo(model, query.vector, document, isLeftOut);
    const alone = own.size === 0 ? nearness : nearnessTo(model, query.vector, document, isOfFamily);
    if (nearness === null || alone === null) return;
    const shared = (isWithout: typeof isLeftOut) =>
      understood.isEnglish && languages('en')
        ? sharedWords(index, model, { text: understood.completed, vector: query.vector }, document, isWithout)
        : NO_SHARED_WORDS;
    examples.push({
      ...of,
      vector: query.vector,
      features: weighed(observed, nearness, shared(isLeftOut)),
      featuresAlone: weighed(observed, alone, shared(own.size === 0 ? isLeftOut : isOfFamily)),
    });
  };
  const isTaken = languages('en') ? () => true : everySecondInEnglish();
  for (const [position, { text, lang, label, hand, document: own }] of labelled.entries()) {
    if (own !== document || !isTaken(lang)) continue;
    await add(text, { label, lang, hand, quotes: quotesAt[position] ?? [], weight: 1 });
  }
  for (const [position, { text, lang }] of unanswerable.entries()) {
    const of = { label: 'absent', lang, hand: 0, quotes: [], weight: UNANSWERABLE_WEIGHT } as const;
    await add(text, of, new Set([position]));
  }
  for (const { question, lang, type, answerable } of ownWords) {
    const label = answerable ? 'answered' : 'absent';
    if (languages(lang) && type !== 'injection') await add(question, { label, lang, hand: 0, quotes: [], weight: 1 });
  }
  return examples;
}

/** The judge of other languages learns from English questions too; of these, twice as many, every second will do. */
function everySecondInEnglish(): (lang: string) => boolean {
  let seen = 0;
  return (lang) => {
    if (lang !== 'en') return true;
    seen += 1;
    return seen % 2 === 1;
  };
}

const quotesByQuestion = ({ corpus }: BriefIndex, document: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    corpus.documents
      .filter((source) => source.document.id === document)
      .flatMap(({ labelled }) =>
        labelled.map(({ lang, question, quotes }) => [`${lang} ${question}`, quotes] as const),
      ),
  );

/** Takes the vectors that come with the model, which are most of those needed. */
export async function withKnownVectors(embedder: Embedder): Promise<Embedder> {
  const known = await readBankVectors(embedder.model);
  return {
    ...embedder,
    embed: async (text, role) => known.get(textKey({ text, role })) ?? (await embedder.embed(text, role)),
  };
}
