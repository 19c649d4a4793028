/** What a week of a plan is read with: two questions to keep in mind, from the bank, and points of the text to talk about. */

import type { BankQuestion } from '../../corpus/bank.js';
import type { CorpusDocument } from '../../corpus/corpus.js';
import type { Passage } from '../../corpus/passage.js';
import { hedgesIn } from '../../wording/hedging.js';
import { counterpoints } from '../counterpoints.js';
import { ABOUT_THE_DOCUMENT, isOpenQuestion } from '../open-questions.js';
import { isQuestionIn, isWellFormed, oddnessOf } from '../starters.js';

const QUESTIONS = 2;
/** A question that asks why or how makes a reader think; it outweighs any difference in length. */
const CLOSED_COST = 1000;
/** More paragraphs than a week has; counterpoints of each are searched for in the whole document. */
const MOST_PARAGRAPHS = 6;

/** A sentence of the week to talk about: a contrast, something left open, or what the text has from somebody else. */
export interface TalkingPoint {
  readonly kind: 'contrast' | 'open' | 'attributed';
  readonly passage: Passage;
  readonly sentence: string;
}

/** The body paragraphs of the sections with these ids, in order. */
export function paragraphsOf({ document, passages }: CorpusDocument, sections: readonly string[]): Passage[] {
  const read = document.sections.filter(({ id }) => sections.includes(id));
  const numbers = new Set(read.flatMap(({ paragraphs }) => paragraphs.map(({ n }) => n)));
  return passages.filter(({ paragraph }) => paragraph !== null && numbers.has(paragraph));
}

/**
 * At most two of the bank's questions about the sections, word for word: one about the first half, one about the second. In the
 * language (a BCP 47 tag) if the bank has any about the sections, else in English.
 */
export function questionsBefore(entry: CorpusDocument, sections: readonly string[], language: string): string[] {
  const paragraphs = paragraphsOf(entry, sections).flatMap(({ paragraph }) => paragraph ?? []);
  const about = entry.bank.filter(
    (line) => line.paragraph !== undefined && paragraphs.includes(line.paragraph) && isWellFormed(line),
  );
  const own = about.filter((line) => isQuestionIn(line, language));
  const inLanguage = own.length >= QUESTIONS ? own : about.filter(({ lang }) => lang === 'en');
  const onSubject = inLanguage.filter(({ question }) => !ABOUT_THE_DOCUMENT.test(question));
  const usable = onSubject.length >= QUESTIONS ? onSubject : inLanguage;
  const middle = Math.ceil(paragraphs.length / QUESTIONS);
  const halves = [paragraphs.slice(0, middle), paragraphs.slice(middle)];
  const chosen = halves.flatMap((half) => best(usable.filter(({ paragraph = 0 }) => half.includes(paragraph))) ?? []);
  const others = usable.filter((line) => !chosen.includes(line));
  const elsewhere = others.filter(({ paragraph }) => chosen.every((one) => one.paragraph !== paragraph));
  const rest = chosen.length < QUESTIONS ? (best(elsewhere) ?? best(others)) : null;
  return [...chosen, ...(rest === null ? [] : [rest])].map(({ question }) => question);
}

/** The first of the cheapest, so that the result is always the same. */
function best(lines: readonly BankQuestion[]): BankQuestion | null {
  let found: BankQuestion | null = null;
  for (const line of lines) if (found === null || costOf(line) < costOf(found)) found = line;
  return found;
}

const costOf = (line: BankQuestion): number => oddnessOf(line) + (isOpenQuestion(line) ? 0 : CLOSED_COST);

/** At most one point of each kind, from different sentences of the sections, in the order of the text. */
export function talkingPoints(entry: CorpusDocument, sections: readonly string[]): TalkingPoint[] {
  const paragraphs = paragraphsOf(entry, sections);
  const points: TalkingPoint[] = [];
  const add = (point: TalkingPoint) => {
    const isNew = points.every(({ kind, sentence }) => kind !== point.kind && sentence !== point.sentence);
    if (isNew && paragraphs.some(({ address }) => address === point.passage.address)) points.push(point);
  };
  for (const paragraph of paragraphs.slice(0, MOST_PARAGRAPHS)) counterpoints(entry, paragraph).forEach(add);
  for (const passage of paragraphs) {
    for (const sentence of passage.sentences) {
      if (hedgesIn(sentence).some(({ kind }) => kind === 'attributed')) add({ kind: 'attributed', passage, sentence });
    }
  }
  const place = ({ passage }: TalkingPoint) => passage.paragraph ?? 0;
  return points.sort((one, other) => place(one) - place(other));
}
