/** What is embedded: every passage, sentence and question of the corpus, in a fixed order; positions in it are the labels of the vectors. */

import { createHash } from 'node:crypto';
import type { BankQuestion, Label } from '../corpus/bank.js';
import type { Corpus, CorpusDocument } from '../corpus/corpus.js';
import type { Passage } from '../corpus/passage.js';
import type { Role } from '../embedding/model.js';

/** Parts of the text, each kind with its HNSW graph; and questions, which are packed. */
export const TEXT_KINDS = ['passages', 'sentences'] as const;
export const QUESTION_KINDS = ['questions', 'unanswerable'] as const;
export type TextKind = (typeof TEXT_KINDS)[number];
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export interface Entry {
  readonly text: string;
  readonly role: Role;
  /** Position of the passage it belongs to; null for an unanswerable question that is close to no passage. */
  readonly passage: number | null;
  /** Position of the sentence in that passage; null if the entry is about the whole passage. */
  readonly sentence: number | null;
  /** ISO 639-1 code. */
  readonly lang: string;
}

/** A question with a label, of one document. */
interface LabelledEntry {
  readonly text: string;
  readonly role: Role;
  readonly lang: string;
  readonly label: Label;
  /** What is asked for, e.g. `why`; `false-premise` takes for granted what the document does not say. */
  readonly kind: string;
  /** The number of who wrote it. */
  readonly hand: number;
  /** The document's id. */
  readonly document: string;
  /** The whole sentences that answer it; none unless it is labelled as answered. */
  readonly answers: readonly Place[];
}

/** The position of a passage, and of a sentence in it. */
interface Place {
  readonly passage: number;
  readonly sentence: number;
}

export interface Entries extends Readonly<Record<TextKind | QuestionKind, readonly Entry[]>> {
  readonly labelled: readonly LabelledEntry[];
}

/** All passages of the corpus in order; `Entry.passage` is a position in this list. */
export const passagesIn = (corpus: Corpus): Passage[] => corpus.documents.flatMap(({ passages }) => passages);

/** Lists the entries of a corpus, with questions in all languages. */
export function entriesOf(corpus: Corpus): Entries {
  const entries: Record<TextKind | QuestionKind, Entry[]> = {
    passages: [],
    sentences: [],
    questions: [],
    unanswerable: [],
  };
  const labelled: LabelledEntry[] = [];
  let first = 0;
  for (const source of corpus.documents) {
    addDocument(entries, source, first);
    labelled.push(...labelledIn(source, first));
    first += source.passages.length;
  }
  return { ...entries, labelled };
}

function addDocument(entries: Record<TextKind | QuestionKind, Entry[]>, source: CorpusDocument, first: number): void {
  for (const [position, { text, sentences }] of source.passages.entries()) {
    const passage = first + position;
    entries.passages.push({ text, role: 'passage', passage, sentence: null, lang: 'en' });
    for (const [sentence, words] of sentences.entries()) {
      entries.sentences.push({ text: words, role: 'passage', passage, sentence, lang: 'en' });
    }
  }
  const placeOf = new Map(source.passages.map(({ address }, position) => [address, first + position]));
  for (const question of source.bank) {
    const passage = placeOf.get(addressOf(question, source));
    if (passage === undefined) continue;
    const sentence = sentenceOf(question.answer, source.passages[passage - first]);
    entries.questions.push({ text: question.question, role: 'query', passage, sentence, lang: question.lang });
  }
  for (const { question, lang, near } of source.unanswerable) {
    const passage = placeOf.get(`p${near}`) ?? null;
    entries.unanswerable.push({ text: question, role: 'query', passage, sentence: null, lang });
  }
}

function labelledIn({ document, passages, labelled }: CorpusDocument, first: number): LabelledEntry[] {
  const placeOf = new Map(
    passages.flatMap(({ sentences }, position) =>
      sentences.map((words, sentence) => [words, { passage: first + position, sentence }] as const),
    ),
  );
  return labelled.map(({ question, lang, label, kind, hand, quotes }) => {
    const answers = label === 'answered' ? quotes.flatMap((quote) => placeOf.get(quote) ?? []) : [];
    return { text: question, role: 'query', lang, label, kind, hand, document: document.id, answers };
  });
}

/** The address of the passage that a bank question names; one that matches no passage if the matter does not exist. */
export function addressOf(question: BankQuestion, source: Pick<CorpusDocument, 'document'>): string {
  if (question.paragraph !== undefined) return `p${question.paragraph}`;
  if (question.footnote !== undefined) return `fn${question.footnote}`;
  if (question.reference !== undefined) return `ref${question.reference}`;
  return `matter${source.document.matter.findIndex(({ title }) => title === question.matter) + 1}`;
}

function sentenceOf(answer: string | null, passage: Passage | undefined): number | null {
  if (answer === null || passage === undefined) return null;
  const position = passage.sentences.findIndex((sentence) => sentence.includes(answer) || answer.includes(sentence));
  return position === -1 ? null : position;
}

/** The entries for the English model, which exclude bank questions in other languages. */
export const englishEntries = (entries: Entries): Entries => ({
  ...entries,
  questions: entries.questions.filter(({ lang }) => lang === 'en'),
  unanswerable: entries.unanswerable.filter(({ lang }) => lang === 'en'),
  labelled: entries.labelled.filter(({ lang }) => lang === 'en'),
});

/** How many entries are hashed at once: all of a large corpus would be longer than a string can be. */
const HASHED_AT_ONCE = 1000;

/** SHA-256 over the content of all entries, in hex: it changes with the text, the bank or the way they are parsed. */
export function contentOf(entries: Entries): string {
  const hash = createHash('sha256');
  for (const [kind, list] of Object.entries(entries)) {
    hash.update(kind);
    for (let at = 0; at < list.length; at += HASHED_AT_ONCE) {
      hash.update(JSON.stringify(list.slice(at, at + HASHED_AT_ONCE)));
    }
  }
  return hash.digest('hex');
}

/** The labels of each passage's sentences or bank questions, in order. */
export function labelsByPassage<Kind extends 'sentences' | 'questions'>(
  entries: Pick<Entries, 'passages' | Kind>,
  kind: Kind,
): number[][] {
  const labels: number[][] = entries.passages.map(() => []);
  for (const [label, { passage }] of entries[kind].entries()) if (passage !== null) labels[passage]?.push(label);
  return labels;
}

/** Labelled questions that a passage answers, in order, each with the sentence that does; one that two sentences answer is there twice. */
export interface AnsweredByPassage {
  readonly labels: Int32Array;
  readonly sentences: Int32Array;
}

/** The labelled questions that each passage answers, as numbers: all of them are gone through for every question. */
export function labelledByPassage({
  passages,
  labelled,
}: Pick<Entries, 'passages' | 'labelled'>): readonly AnsweredByPassage[] {
  const found = passages.map(() => ({ labels: [] as number[], sentences: [] as number[] }));
  for (const [label, { answers }] of labelled.entries()) {
    for (const { passage, sentence } of answers) {
      found[passage]?.labels.push(label);
      found[passage]?.sentences.push(sentence);
    }
  }
  return found.map(({ labels, sentences }) => ({
    labels: Int32Array.from(labels),
    sentences: Int32Array.from(sentences),
  }));
}
