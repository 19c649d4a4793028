/**
 * Open questions that a passage raises: the bank's 'why', 'how', 'under which conditions' and 'what follows' questions about it and
 * its neighbours.
 */

import type { BankQuestion } from '../corpus/bank.js';
import type { CorpusDocument } from '../corpus/corpus.js';
import type { Passage } from '../corpus/passage.js';
import { wordsOf } from '../index/words.js';

export interface OpenQuestion {
  /** In the bank's English wording. */
  readonly question: string;
  /** The passage that answers it. */
  readonly passage: Passage;
  /** Its answering sentence, or null if the whole passage answers. */
  readonly sentence: string | null;
}

type QuestionKind = 'why' | 'how' | 'conditions' | 'consequences';

/** The first match decides; questions for a date, a number or a name are not open. */
const KINDS: readonly (readonly [QuestionKind, RegExp])[] = [
  [
    'conditions',
    /^(?:under (?:what|which)|in (?:what|which) (?:cases?|circumstances|situations?)|when (?:do|does|would|will|might|is|are|can|must|should)\b)|\b(?:conditions?|circumstances|depends? on)\b/iu,
  ],
  [
    'consequences',
    /^what (?:happens|follows)\b|^(?:what|how)\b[^?]*\b(?:consequences?|effects?|impact|leads? to|result in|mean for)\b/iu,
  ],
  ['why', /^(?:but |and |so )?why\b|^for what reasons?\b|^what (?:makes|drives|leads|causes|explains|prevents)\b/iu],
  [
    'how',
    /^(?:but |and |so )?(?:how(?! (?:many|much|old|long|big|far|often|large|high)\b)|in (?:what|which) (?:ways?|sense))\b/iu,
  ],
];

/** A carefully written question; a casual 'why tho' is good for matching but not for showing. */
export const WRITTEN_OUT = /^\p{Lu}.*\?$/u;
/** A paragraph further away than the second neighbour is usually about another subject. */
const FARTHEST_NEIGHBOUR = 2;
/** Two questions that share half of their words ask the same thing. */
const SAME_QUESTION_SHARE = 0.5;

/** About the document's form rather than its content; used only if there is no other question. */
export const ABOUT_THE_DOCUMENT =
  /\b(?:briefs?|stud(?:y|ies)|papers?|texts?|authors?|introduction|conclusion|summar(?:y|ies)|chapter|section|paragraph|brackets?|summed up|sum up)\b/iu;

/** The cost of a choice: a new kind of question outweighs two steps of distance, a new passage one. */
const COST = { step: 1, repeatedKind: 2, repeatedPassage: 1, aboutTheDocument: 4 } as const;

interface Candidate extends OpenQuestion {
  readonly kind: QuestionKind;
  /** Distance from the start, in paragraphs. */
  readonly distance: number;
}

/**
 * At most `count` questions about the passage or its neighbours in the same section. Those of the passage itself come first if
 * they differ in kind. May be fewer, or none, if the bank has no more. Each is about a different sentence.
 */
export function openQuestions(entry: CorpusDocument, start: Passage, count: number): OpenQuestion[] {
  const left = candidates(entry, start);
  const chosen: Candidate[] = [];
  while (chosen.length < count) {
    const differing = left.filter((one) => chosen.every((other) => !isSame(one, other)));
    const [first, ...others] = differing;
    if (first === undefined) break;
    // The first of the cheapest, so that the result is deterministic.
    chosen.push(others.reduce((best, one) => (cost(one, chosen) < cost(best, chosen) ? one : best), first));
  }
  return chosen
    .sort((one, other) => one.distance - other.distance)
    .map(({ question, passage, sentence }) => ({ question, passage, sentence }));
}

function candidates({ bank, passages }: CorpusDocument, start: Passage): Candidate[] {
  const { paragraph: from, section } = start;
  if (from === null) return [];
  const near = new Map(
    passages
      .filter((passage) => passage.section === section && passage.paragraph !== null)
      .map((passage) => [passage.paragraph, passage]),
  );
  return bank.flatMap((line): Candidate[] => {
    const passage = near.get(line.paragraph ?? null);
    const kind = kindOf(line);
    if (kind === null || passage?.paragraph === undefined || passage.paragraph === null) return [];
    const distance = Math.abs(passage.paragraph - from);
    if (distance > FARTHEST_NEIGHBOUR) return [];
    const { question, answer } = line;
    const sentence = passage.sentences.find((one) => answer !== null && one.includes(answer)) ?? null;
    return [{ question, passage, sentence, kind, distance }];
  });
}

/** Whether it asks why, how, under which conditions or what follows, in well-written English. */
export const isOpenQuestion = (line: BankQuestion): boolean => kindOf(line) !== null;

function kindOf({ lang, question }: BankQuestion): QuestionKind | null {
  if (lang !== 'en' || !WRITTEN_OUT.test(question)) return null;
  return KINDS.find(([, pattern]) => pattern.test(question))?.[0] ?? null;
}

const cost = ({ distance, kind, passage, question }: Candidate, chosen: readonly Candidate[]) =>
  distance * COST.step +
  chosen.filter((other) => other.kind === kind).length * COST.repeatedKind +
  chosen.filter((other) => other.passage === passage).length * COST.repeatedPassage +
  (ABOUT_THE_DOCUMENT.test(question) ? COST.aboutTheDocument : 0);

function isSame(one: Candidate, other: Candidate): boolean {
  if (one.passage === other.passage && one.sentence === other.sentence) return true;
  const [words, others] = [one, other].map(({ question }) => new Set(wordsOf(question.toLowerCase())));
  if (words === undefined || others === undefined) return false;
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared / Math.min(words.size, others.size) > SAME_QUESTION_SHARE;
}
