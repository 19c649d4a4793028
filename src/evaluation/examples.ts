/** Examples for calibrating the judge: bank questions, unanswerable questions and questions in people's own words. */

import { queryFor } from '../answer/query.js';
import { rank } from '../answer/rank.js';
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
  readonly source: 'bank' | 'unanswerable' | 'own words';
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
  ) => {
    const understood = await understand(question, { mendSpelling: index.mendSpelling });
    const query = { ...(await queryFor(understood, model.embedder)), without };
    const ranked = rank(retrieve(index, model, query, null), index.passages);
    const { signals } = observe(index, model, understood, query, ranked, withoutUnanswerable);
    const weight = source === 'own words' ? OWN_WORDS_WEIGHT : 1;
    examples.push({ question, source, label, weight, features: SIGNAL_NAMES.map((name) => signals[name]) });
  };
  const none: ReadonlySet<number> = new Set();
  for (const [label, { text, lang, passage }] of questions.entries()) {
    if (!languages(lang) || passage === null) continue;
    await add(text, 1, 'bank', withHalfOf(model.labels.questions[passage] ?? [], label), none);
  }
  for (const [label, { text, lang }] of unanswerable.entries()) {
    if (languages(lang)) await add(text, 0, 'unanswerable', none, new Set([label]));
  }
  for (const { question, lang, type, answerable } of ownWords) {
    if (languages(lang) && type !== 'injection') await add(question, answerable ? 1 : 0, 'own words', none, none);
  }
  return examples;
}

/** The question itself and half of its siblings: a real question has no near-duplicate in the bank. */
function withHalfOf(siblings: readonly number[], label: number): ReadonlySet<number> {
  const random = seededRandom(label);
  return new Set(siblings.filter((sibling) => sibling === label || random() < 0.5));
}
