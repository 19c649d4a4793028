/** Examples to fit the hedging of premises on: pairs of questions, labelled questions and those in people's own words. */

import { judgedAlone } from '../answer/ask.js';
import { nearestKnown } from '../answer/known-questions.js';
import { COMPARED_QUESTIONS, PREMISE_SIGNALS, premisesOf } from '../answer/premise-signals.js';
import { heldBy, isProof, sentenceIndexOf } from '../answer/premises.js';
import type { BriefIndex } from '../index/open.js';
import type { Example } from './logistic.js';
import type { Twin } from './pairs.js';
import type { GoldQuestion } from './questions.js';

export interface PremiseExample extends Example {
  /** Examples of one group are fitted or measured together: pairs of one paragraph, labelled questions of one hand. */
  readonly group: string;
  readonly source: 'pairs' | 'labelled' | 'own words';
  readonly twin: Twin | null;
  /** Whether something proves by itself that it is not answered. */
  readonly isProved: boolean;
}

/** Labelled questions this near say the same in other words. */
const SAME_QUESTION = 0.965;

/** Lists the English questions that the judge takes for answered; label 1 where what they take for granted stands otherwise. */
export async function premiseExamples(
  index: BriefIndex,
  pairs: readonly Twin[],
  ownWords: readonly GoldQuestion[],
): Promise<PremiseExample[]> {
  const examples: PremiseExample[] = [];
  const { labelled } = index.english.entries;
  const add = async (question: string, of: Omit<PremiseExample, 'features' | 'weight' | 'isProved'>, hand = 0) => {
    const isLeftOut = (position: number, similarity: number) =>
      hand > 0 && (similarity >= SAME_QUESTION || labelled[position]?.hand === hand);
    const { understood, vector, ranked, judgement } = await judgedAlone(index, question, isLeftOut);
    const [best] = ranked;
    if (best === undefined || !understood.isEnglish || judgement.verdict !== 'answered') return;
    const near = nearestKnown(index.english, vector, best.evidence.passage, COMPARED_QUESTIONS, isLeftOut);
    const premises = premisesOf(sentenceIndexOf(index), heldBy(understood, best, near));
    examples.push({
      ...of,
      weight: weightOf(of.twin),
      features: PREMISE_SIGNALS.map((name) => premises.signals[name]),
      isProved: isProof(premises),
    });
  };
  for (const twin of pairs) {
    if (twin.lang !== 'en') continue;
    const group = `pairs ${paragraphOf(index, twin)}`;
    await add(twin.question, { label: twin.label === 'absent' ? 1 : 0, group, source: 'pairs', twin });
  }
  for (const { question, lang, label, kind, hand } of index.corpus.documents.flatMap((one) => one.labelled)) {
    const isFalse = label === 'absent' && kind === 'false-premise';
    if (lang !== 'en' || !(label === 'answered' || isFalse)) continue;
    await add(question, { label: isFalse ? 1 : 0, group: `hand ${hand}`, source: 'labelled', twin: null }, hand);
  }
  for (const { question, lang, answerable } of ownWords) {
    if (lang === 'en' && answerable)
      await add(question, { label: 0, group: 'own words', source: 'own words', twin: null });
  }
  return examples;
}

/**
 * Exchanged roles leave the fewest traces in the words, and mislead most: they count for more in the fit, and kinds that may be hedged
 * less often for less. Of 1, 3, 6, 10 and 15 times, six was best: ten hedges no more of them, and fewer of the others.
 */
const FALSE_ROLES_WEIGHT = 6;
const TRUE_ROLES_WEIGHT = 3;
const LESSER_WEIGHT = 0.5;
const LESSER: ReadonlySet<string> = new Set<Twin['change']>(['opposite', 'strength', 'thing']);

function weightOf(twin: Twin | null): number {
  if (twin === null) return 1;
  const isFalse = twin.label === 'absent';
  if (twin.change === 'roles') return isFalse ? FALSE_ROLES_WEIGHT : TRUE_ROLES_WEIGHT;
  return isFalse && LESSER.has(twin.change) ? LESSER_WEIGHT : 1;
}

function paragraphOf({ passages }: BriefIndex, { quotes, against, id }: Twin): string {
  const [quote = ''] = [...quotes, ...against];
  return passages.find(({ text }) => text.includes(quote))?.address ?? id.slice(0, -1);
}
