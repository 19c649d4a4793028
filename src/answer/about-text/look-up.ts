/** Answers questions about the text from the documents: counted or looked up, with the passages that were. */

import type { CorpusDocument } from '../../corpus/corpus.js';
import type { Passage } from '../../corpus/passage.js';
import type { QuestionLanguage } from '../../embedding/language.js';
import { documentSubject } from '../document-question.js';
import { countOf, lastPageOf, lengthOf } from './counts.js';
import type { Found, TextFact } from './facts.js';
import { placesOf } from './places.js';
import { asksForOne, asksForPage, type SectionTitle, type TextQuestion, textQuestion, type Unit } from './question.js';
import { scopeOf, titlePhrase } from './scope.js';
import { isStated, statedIn } from './stated.js';

/** What is said of one document. */
export interface AboutDocument {
  readonly title: string;
  readonly facts: readonly TextFact[];
}

export interface AboutText {
  readonly documents: readonly AboutDocument[];
  /** Those that were counted or looked up, each with the sentence to mark. */
  readonly passages: readonly { readonly passage: Passage; readonly marked: string }[];
}

/**
 * The answer to a question about the text; null for any other question, and if no document states what is asked for.
 * @param follows whether the question follows another
 */
export async function aboutText(
  documents: readonly CorpusDocument[],
  question: string,
  language: QuestionLanguage,
  follows: boolean,
): Promise<AboutText | null> {
  const subject = documentSubject(question, language);
  const titles = (word: string) => {
    const found = documents.flatMap((entry) => titlesOf(entry).get(word) ?? []);
    return [...new Map(found.map((title) => [title[0], title])).values()];
  };
  const understood = subject === null ? textQuestion(question, language, titles, follows) : null;
  let forPage: boolean | undefined;
  const isForPage = () => {
    forPage ??= asksForPage(question);
    return forPage;
  };
  const found = await Promise.all(
    documents.map((entry) => {
      if (subject !== null) return isStated(subject) ? statedIn(entry, subject) : null;
      if (understood !== null) return lookUp(entry, understood);
      // With pages, the citation of the passage that answers names its page.
      return isForPage() && lastPageOf(entry.document) === 0 ? PAGES : null;
    }),
  );
  const about = documents.flatMap((entry, at) => {
    const one = found[at];
    return one === null || one === undefined ? [] : [{ entry, ...one }];
  });
  if (about.length === 0) return null;
  return {
    documents: about.map(({ entry, facts }) => ({ title: entry.document.title, facts })),
    passages: about.flatMap(({ entry, facts, addresses }) => passagesAt(entry, addresses, facts)),
  };
}

const titlesByWord = new WeakMap<CorpusDocument, ReadonlyMap<string, readonly SectionTitle[]>>();

/** The titles of a document's sections by their first word. */
function titlesOf(entry: CorpusDocument): ReadonlyMap<string, readonly SectionTitle[]> {
  const known = titlesByWord.get(entry);
  if (known !== undefined) return known;
  const titles = new Map<string, SectionTitle[]>();
  for (const title of new Set(entry.document.sections.map((section) => titlePhrase(section.title)))) {
    const [first = ''] = title.split(' ');
    const others = titles.get(first);
    if (others === undefined) titles.set(first, [[title]]);
    else others.push([title]);
  }
  titlesByWord.set(entry, titles);
  return titles;
}

const PAGES: Found = { facts: [{ kind: 'pages' }], addresses: [] };

async function lookUp(entry: CorpusDocument, question: TextQuestion): Promise<Found | null> {
  const scope = scopeOf(entry, question.section);
  const found: Found[] = isForLength(question) ? [lengthOf(scope)] : [];
  // 'The section on China' names the section, and asks for no number of sections.
  const units = question.section === null ? question.units : withoutSection(question.units);
  for (const unit of units) {
    const one = asksForOne(question) ? placesOf(unit, scope, question) : await countOf(unit, scope, question);
    if (one !== null) found.push(one);
  }
  const facts = found.flatMap((one) => one.facts);
  return facts.length === 0 ? null : { facts, addresses: found.flatMap((one) => one.addresses) };
}

const withoutSection = (units: readonly Unit[]): readonly Unit[] =>
  units.length > 1 ? units.filter((unit) => unit !== 'section') : units;

/** Whether the length of the whole text is asked for; that of one part is given with the part. */
const isForLength = (question: TextQuestion) =>
  question.asks.has('length') && !question.units.includes('word') && !asksForOne(question);

function passagesAt({ passages }: CorpusDocument, addresses: readonly string[], facts: readonly TextFact[]) {
  const shown = [...new Set(addresses)].flatMap((address) => passages.find((one) => one.address === address) ?? []);
  const isLength = facts.some(({ kind }) => kind === 'length');
  return shown.flatMap((passage, at) => {
    // The length is shown by the first sentence of the text and the last sentence of its last paragraph.
    const marked = isLength && at === 1 ? passage.sentences.at(-1) : passage.sentences[0];
    return marked === undefined ? [] : [{ passage, marked }];
  });
}
