/** Questions to start with, spread over a document, each of which is known to find its passage first. */

import type { Answerer } from '../answer/answerer.js';
import type { BankQuestion } from '../corpus/bank.js';
import type { CorpusDocument } from '../corpus/corpus.js';
import type { Passage } from '../corpus/passage.js';

export interface Starter {
  readonly question: string;
  /** The passage that the question finds first; for a question about a section, any of its passages. */
  readonly passage: Passage;
}

/** As many as can be read at a glance. */
const STARTERS = 5;
/** A question is an option of a select menu, which is limited to 100 characters (Discord's components/reference). */
const LONGEST_QUESTION_CHARS = 100;
/** Short questions make good starters; a section has about a dozen of this length. */
const GOOD_LENGTH_CHARS = 60;
/** Questions tried for each position, to limit the cost of a bad bank. */
const TRIES = 4;

export interface StarterWishes {
  /** BCP 47 tag, with a script if the language has two; if the bank has no questions in it, English ones are used. */
  readonly language: string;
  /** A question about what the document says in a section with this title; for documents without a bank. */
  aboutSection(title: string): string;
}

/** At most five, in the order of the text; fewer if the document has fewer sections and no bank. */
export async function startersOf(answerer: Answerer, entry: CorpusDocument, wishes: StarterWishes): Promise<Starter[]> {
  const fromBank = await ofBank(answerer, entry, wishes.language);
  if (fromBank.length >= STARTERS) return fromBank;
  const fromSections = await ofSections(answerer, entry, wishes);
  const isNew = ({ passage }: Starter) => !fromBank.some((one) => one.passage.section === passage.section);
  return [...fromBank, ...fromSections.filter(isNew)].slice(0, STARTERS);
}

async function ofBank(answerer: Answerer, entry: CorpusDocument, language: string): Promise<Starter[]> {
  const { bank, passages } = entry;
  const own = bank.filter((one) => isQuestionIn(one, language));
  const questions = (own.length > 0 ? own : bank.filter(({ lang }) => lang === 'en')).filter(
    ({ question, answer }) => question.length <= LONGEST_QUESTION_CHARS && answer !== null,
  );
  const bySection = new Map<string, { readonly question: BankQuestion; readonly passage: Passage }[]>();
  for (const question of questions) {
    const passage = passages.find(({ paragraph }) => paragraph !== null && paragraph === question.paragraph);
    if (passage === undefined) continue;
    bySection.set(passage.section, [...(bySection.get(passage.section) ?? []), { question, passage }]);
  }
  const found: Starter[] = [];
  const sections = [...bySection.values()];
  for (const [position, candidates] of sections.entries()) {
    // A section is skipped if there are enough others, so that the questions cover the text from beginning to end.
    const places = STARTERS - found.length;
    if (places === 0) break;
    if (
      Math.floor(((position + 1) * STARTERS) / sections.length) <= found.length &&
      sections.length - position > places
    )
      continue;
    const likely = [...candidates].sort((one, other) => oddnessOf(one.question) - oddnessOf(other.question));
    for (const { question, passage } of likely.slice(0, TRIES)) {
      const answer = await answerer.ask(question.question, { document: entry.document.id });
      if (!answer.answered || answer.passages[0]?.address !== passage.address) continue;
      found.push({ question: question.question, passage });
      break;
    }
  }
  return found;
}

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Whether a question is in the language and, if that specifies one, in its script. */
export function isQuestionIn({ lang, question }: BankQuestion, language: string): boolean {
  const [base, script] = language.split('-');
  if (lang !== base && lang !== language) return false;
  return script === undefined || CYRILLIC.test(question) === (script === 'Cyrl');
}

/** Written for readers: begins with a capital (in scripts that have them) and ends with a question mark. */
const WELL_FORMED = /^(?:\p{Lu}|\p{Lo}|[¿«„“"]).*[?？]$/u;
export const isWellFormed = ({ question }: Pick<BankQuestion, 'question'>): boolean => WELL_FORMED.test(question);

/** How far the question is from a good length and form; 0 is best. */
export const oddnessOf = ({ question }: BankQuestion): number =>
  Math.abs(question.length - GOOD_LENGTH_CHARS) + (isWellFormed({ question }) ? 0 : LONGEST_QUESTION_CHARS);

async function ofSections(answerer: Answerer, { document }: CorpusDocument, wishes: StarterWishes): Promise<Starter[]> {
  const found: Starter[] = [];
  for (const { title, paragraphs } of document.sections) {
    const question = wishes.aboutSection(title);
    if (paragraphs.length === 0 || question.length > LONGEST_QUESTION_CHARS) continue;
    if (found.length === STARTERS) break;
    const [first] = (await answerer.ask(question, { document: document.id })).passages;
    if (first?.section === title && first.paragraph !== null) found.push({ question, passage: first });
  }
  return found;
}
