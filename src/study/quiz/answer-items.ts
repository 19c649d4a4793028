/** Items of a question and four sentences, one of which answers it; of the others, nothing must suggest that they answer it too. */

import type { LabelledQuestion } from '../../corpus/bank.js';
import type { CorpusDocument } from '../../corpus/corpus.js';
import { type AnswerItem, itemId, optionOf, shuffled } from './item.js';
import { type AskedQuestion, type Pause, QUESTIONS_AT_A_TIME, type Statement } from './statements.js';
import { subjectsOf } from './subjects.js';
import { areToldAlike } from './told-alike.js';

const WRONG_OPTIONS = 3;
/** The right sentence must not be recognisable by its length. */
const LONGEST_RATIO = 1.6;

/** Chosen on the brief, by reading a hundred items: with a fifth of the words in common, two sentences still said the same. */
const ABSENT = {
  /** A sentence with more of the question's telling words may answer it. */
  questionWords: 0.33,
  /** A sentence that answers so similar a question may answer this one. */
  similarQuestion: 0.25,
  /** A sentence that says so much of the same may say the same. */
  sameWords: 0.12,
  /** Paragraphs this near develop one thought. */
  paragraphs: 2,
  /** What a labelled question so similar is answered or touched by is not used. */
  labelledQuestion: 0.35,
};

/** Nobody falls for a wrong sentence that was there before: so often it may be used, and so much nearer another must be. */
const USES = { most: 14, cost: 0.04 };

/** The items in the order of the text, every question of the bank at most once. */
export async function answerItemsOf(
  { labelled }: CorpusDocument,
  statements: readonly Statement[],
  pause: Pause,
): Promise<AnswerItem[]> {
  const weigh = weightsOf(statements);
  const spokenOf = await labelledQuotes(labelled, pause);
  const items: AnswerItem[] = [];
  const uses = new Map<Statement, number>();
  for (const right of statements) {
    await pause();
    const similar = statements.filter((other) => isAlike(right, other) && !saysTheSame(right, other));
    for (const question of right.askable) {
      const quotes = spokenOf(question.stems);
      const wrong = similar.filter(
        (other) =>
          !quotes.some((quote) => quote.includes(other.sentence) || other.sentence.includes(quote)) &&
          isAbsent(question, right, other, weigh),
      );
      const chosen = chooseApart(nearestFirst(wrong, question, right, uses, weigh));
      if (chosen.length < WRONG_OPTIONS) continue;
      items.push(itemOf(question, right, chosen));
      for (const one of chosen) uses.set(one, (uses.get(one) ?? 0) + 1);
    }
  }
  return items;
}

function itemOf({ text }: AskedQuestion, right: Statement, wrong: readonly Statement[]): AnswerItem {
  const id = itemId('answer', text, right.sentence);
  const options = [right, ...wrong].map(({ sentence, passage }) => optionOf(sentence, passage));
  return {
    kind: 'answer',
    id,
    question: text,
    passage: right.passage,
    sentence: right.sentence,
    options: shuffled(options, id, ({ key }) => key),
    right: optionOf(right.sentence, null).key,
  };
}

/** Of one kind and about one length. */
function isAlike(right: Statement, other: Statement): boolean {
  const [shorter = 0, longer = 0] = [right.sentence.length, other.sentence.length].sort((one, two) => one - two);
  return other !== right && other.kind === right.kind && longer <= shorter * LONGEST_RATIO;
}

/** Whether two sentences may say the same: those of neighbouring paragraphs, of similar words, or for similar questions. */
function saysTheSame(one: Statement, other: Statement): boolean {
  const apart = Math.abs((one.passage.paragraph ?? 0) - (other.passage.paragraph ?? 0));
  return apart <= ABSENT.paragraphs || share(one.stems, other.stems) >= ABSENT.sameWords;
}

/** Whether nothing suggests that the sentence answers the question. */
function isAbsent(question: AskedQuestion, right: Statement, other: Statement, weigh: Weigh): boolean {
  const sharedWords = weighedShare(question.stems, other.stems, weigh);
  if (sharedWords >= ABSENT.questionWords || areToldAlike(question.stems, right, other, sharedWords)) return false;
  return other.answers.every(({ stems }) => share(question.stems, stems) < ABSENT.similarQuestion);
}

/**
 * Those that share most with the question and the right sentence first, as a sentence about something else altogether is no choice;
 * without those that were used as often as may be.
 */
function nearestFirst(
  wrong: readonly Statement[],
  { text, stems }: AskedQuestion,
  right: Statement,
  uses: ReadonlyMap<Statement, number>,
  weigh: Weigh,
): Statement[] {
  const usesOf = (one: Statement) => uses.get(one) ?? 0;
  const nearness = (one: Statement) =>
    weighedShare(stems, one.stems, weigh) + weighedShare(right.stems, one.stems, weigh) - USES.cost * usesOf(one);
  return shuffled(
    wrong.filter((one) => usesOf(one) < USES.most),
    text,
    ({ sentence }) => sentence,
  )
    .map((one) => ({ one, near: nearness(one) }))
    .sort((one, other) => other.near - one.near)
    .map(({ one }) => one);
}

/** The first ones that differ from each other. */
function chooseApart(candidates: readonly Statement[]): Statement[] {
  const chosen: Statement[] = [];
  for (const one of candidates) {
    if (chosen.length === WRONG_OPTIONS) break;
    if (chosen.every((other) => !saysTheSame(one, other))) chosen.push(one);
  }
  return chosen;
}

/** Finds the sentences by which labelled questions similar to a given one are answered or touched. */
async function labelledQuotes(
  labelled: readonly LabelledQuestion[],
  pause: Pause,
): Promise<(question: Stems) => readonly string[]> {
  const withStem = new Map<string, { readonly stems: Stems; readonly quotes: readonly string[] }[]>();
  for (const [position, { lang, label, question, quotes }] of labelled.entries()) {
    if (position % QUESTIONS_AT_A_TIME === 0) await pause();
    if (lang !== 'en' || label === 'absent') continue;
    const one = { stems: subjectsOf(question), quotes };
    for (const stem of one.stems) {
      const known = withStem.get(stem);
      if (known === undefined) withStem.set(stem, [one]);
      else known.push(one);
    }
  }
  return (question) => {
    // Comparing each question with each would take a third of a second.
    const near = new Set([...question].flatMap((stem) => withStem.get(stem) ?? []));
    const similar = [...near].filter(({ stems }) => share(stems, question) >= ABSENT.labelledQuestion);
    return similar.flatMap(({ quotes }) => quotes);
  };
}

type Stems = ReadonlySet<string>;
type Weigh = (stem: string) => number;

/** Rare words weigh more: the logarithm of how few of the statements have them; words that none has tell nothing apart. */
function weightsOf(statements: readonly Statement[]): Weigh {
  const counts = new Map<string, number>();
  for (const { stems } of statements) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return (stem) => (counts.has(stem) ? Math.log((statements.length + 1) / ((counts.get(stem) ?? 0) + 1)) : 0);
}

/** How much of the weight of the wanted words is in the other set. */
function weighedShare(wanted: Stems, other: Stems, weigh: Weigh): number {
  let all = 0;
  let common = 0;
  for (const stem of wanted) {
    all += weigh(stem);
    if (other.has(stem)) common += weigh(stem);
  }
  return all === 0 ? 0 : common / all;
}

/** The share of their words that two sets have in common. */
function share(one: Stems, other: Stems): number {
  let common = 0;
  for (const stem of one) if (other.has(stem)) common += 1;
  return common / Math.max(1, one.size + other.size - common);
}
