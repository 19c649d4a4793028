/** Examples for calibrating the judge: bank questions, unanswerable questions and questions in people's own words. */

import { queryFor } from '../answer/query.js';
import { JUDGED_WEIGHTS, rank } from '../answer/rank.js';
import { retrieve } from '../answer/retrieve.js';
import { observe, SIGNAL_NAMES } from '../answer/signals.js';
import { understand } from '../answer/understand.js';
import type { BriefIndex, ModelIndex } from '../index/open.js';
import type { Example } from './logistic.js';
import { seededRandom } from './metrics.js';
import type { GoldQuestion } from './questions.js';

/** A question in people's own words counts as much as this many of the bank's, which are closer to the text. */
const OWN_WORDS_WEIGHT = 10;

export interface LabelledExample extends Example {
  readonly question: string;
  readonly source: 'bank' | 'unanswerable' | 'own words' | 'people';
  /** The document that it is about, where a set says so. */
  readonly document?: string | undefined;
}

/**
 * Lists the examples of one model.
 * @param languages returns whether the model is asked in a language
 */
export async function examplesFor(
  index: BriefIndex,
  model: ModelIndex,
  ownWords: readonly GoldQuestion[],
  languages: (lang: string) => boolean,
): Promise<LabelledExample[]> {
  const examples: LabelledExample[] = [];
  const { questions, unanswerable } = model.entries;
  const add = async (
    question: string,
    label: 0 | 1,
    source: LabelledExample['source'],
    without: ReadonlySet<number>,
    withoutUnanswerable: ReadonlySet<number>,
    document?: string,
  ) => {
    const understood = await understand(question, { mendSpelling: index.mendSpelling });
    const query = { ...(await queryFor(understood, model.embedder)), without };
    const ranked = rank(await retrieve(index, model, query, null), index.passages, JUDGED_WEIGHTS);
    const { signals } = observe(index, model, understood, query, ranked, { withoutUnanswerable });
    const weight = source === 'own words' ? OWN_WORDS_WEIGHT : 1;
    const features = SIGNAL_NAMES.map((name) => signals[name]);
    examples.push({ question, source, document, label, weight, features });
  };
  const none: ReadonlySet<number> = new Set();
  for (const [label, { text, lang, passage }] of questions.entries()) {
    if (!languages(lang) || passage === null) continue;
    await add(text, 1, 'bank', withHalfOf(model.labels.questions[passage] ?? [], label), none);
  }
  for (const [label, { text, lang }] of unanswerable.entries()) {
    if (languages(lang)) await add(text, 0, 'unanswerable', none, new Set([label]));
  }
  for (const { question, lang, type, answerable, document } of ownWords) {
    if (!languages(lang) || type === 'injection') continue;
    await add(question, answerable ? 1 : 0, 'own words', none, none, document);
  }
  return examples;
}

/** A third of the labelled questions is as good as all of them, where few signals are weighed. */
const EVERY = 3;

/**
 * Lists examples of a document as if it had no bank: labelled questions that it answers or says nothing of.
 * @param weight of all together
 */
export async function examplesWithoutBank(
  index: BriefIndex,
  model: ModelIndex,
  languages: (lang: string) => boolean,
  weight: number,
): Promise<LabelledExample[]> {
  const { questions, unanswerable, labelled } = model.entries;
  const [without, withoutUnanswerable] = [questions, unanswerable].map((entries) => new Set(entries.keys()));
  const asked = labelled
    .filter(({ lang, label, kind }) => languages(lang) && label !== 'touched' && kind !== 'false-premise')
    .filter((_, position) => position % EVERY === 0);
  const examples: LabelledExample[] = [];
  for (const { text, label, hand } of asked) {
    const understood = await understand(text, { mendSpelling: index.mendSpelling });
    const query = { ...(await queryFor(understood, model.embedder)), without: without ?? new Set() };
    const ranked = rank(await retrieve(index, model, query, null), index.passages, JUDGED_WEIGHTS);
    const { signals } = observe(index, model, understood, query, ranked, { withoutUnanswerable });
    examples.push({
      question: text,
      source: 'people',
      document: `hand ${hand}`,
      label: label === 'answered' ? 1 : 0,
      weight: weight / asked.length,
      features: SIGNAL_NAMES.map((name) => signals[name]),
    });
  }
  return examples;
}

/** The question itself and half of its siblings: a real question has no near-duplicate in the bank. */
function withHalfOf(siblings: readonly number[], label: number): ReadonlySet<number> {
  const random = seededRandom(label);
  return new Set(siblings.filter((sibling) => sibling === label || random() < 0.5));
}
