/** Checks a question bank like an editor: misplaced answers, sentences without questions, duplicates, questions that find other passages. */

import { queryFor } from '../answer/query.js';
import { rank } from '../answer/rank.js';
import { retrieve } from '../answer/retrieve.js';
import { understand } from '../answer/understand.js';
import type { CorpusDocument } from '../corpus/corpus.js';
import { addressOf } from '../index/entries.js';
import type { BriefIndex, ModelIndex } from '../index/open.js';
import { foldedText } from '../languages/words.js';
import { checkLabelled, type LabelledCheck } from './labelled-check.js';

export interface BankCheck extends LabelledCheck {
  readonly document: string;
  readonly questions: number;
  /** Lines whose passage does not exist, or does not contain the answer word for word. */
  readonly misplaced: readonly string[];
  /** Questions asked more than once, ignoring case and punctuation. */
  readonly repeated: readonly string[];
  /** Sentences of the body that no question points to. */
  readonly uncovered: readonly string[];
  readonly sentences: number;
  /** Questions for which, without themselves in the bank, another passage ranks above their own. */
  readonly astray: readonly string[];
}

/** Checks the bank of each document that has one. */
export async function checkBanks(index: BriefIndex): Promise<BankCheck[]> {
  const checks: BankCheck[] = [];
  for (const source of index.corpus.documents) {
    if (source.bank.length > 0) {
      checks.push({ ...checkText(source), ...checkLabelled(source), astray: await astrayIn(index, source) });
    }
  }
  return checks;
}

/**
 * The findings that need only the text; pure.
 * @internal
 */
export function checkText({
  document,
  passages,
  bank,
}: CorpusDocument): Omit<BankCheck, 'astray' | keyof LabelledCheck> {
  const byAddress = new Map(passages.map((passage) => [passage.address, passage]));
  const covered = new Set<string>();
  const seen = new Set<string>();
  const misplaced: string[] = [];
  const repeated: string[] = [];
  for (const line of bank) {
    const { question, answer } = line;
    const passage = byAddress.get(addressOf(line, { document }));
    if (passage === undefined || (answer !== null && !passage.text.includes(answer))) misplaced.push(question);
    for (const sentence of passage?.sentences ?? []) {
      if (answer !== null && (sentence.includes(answer) || answer.includes(sentence))) covered.add(sentence);
    }
    const folded = foldedText(question);
    if (seen.has(folded)) repeated.push(question);
    seen.add(folded);
  }
  const sentences = passages.filter(({ paragraph }) => paragraph !== null).flatMap((passage) => passage.sentences);
  const uncovered = sentences.filter((sentence) => !covered.has(sentence));
  return { document: document.id, questions: bank.length, misplaced, repeated, uncovered, sentences: sentences.length };
}

async function astrayIn(index: BriefIndex, source: CorpusDocument): Promise<string[]> {
  const astray: string[] = [];
  const isEnglishApart = index.english !== index.multilingual;
  const models: readonly (readonly [ModelIndex, (lang: string) => boolean])[] = [
    [index.english, (lang) => lang === 'en' || !isEnglishApart],
    [index.multilingual, (lang) => lang !== 'en' && isEnglishApart],
  ];
  for (const [model, isAsked] of models) {
    for (const [label, { text, lang, passage }] of model.entries.questions.entries()) {
      if (passage === null || !isAsked(lang) || index.passages[passage]?.document !== source.document.id) continue;
      const understood = await understand(text, { mendSpelling: index.mendSpelling });
      const query = { ...(await queryFor(understood, model.embedder)), without: new Set([label]) };
      const [best] = rank(await retrieve(index, model, query, null), index.passages);
      const own = index.passages[passage]?.address;
      if (best && best.evidence.passage !== passage) astray.push(`${text} (${own}, finds ${best.passage.address})`);
    }
  }
  return astray;
}

/** The findings as text; each list is truncated to a readable length. */
export function renderBankChecks(checks: readonly BankCheck[]): string {
  if (checks.length === 0) return 'No document has a question bank.';
  return checks
    .map(({ document, questions, misplaced, repeated, uncovered, sentences, astray, labelled, unquoted, twice }) =>
      [
        `${document}: ${questions} questions`,
        ...list('answers not found word for word', misplaced),
        ...list('questions asked twice', repeated),
        `  sentences with a question: ${sentences - uncovered.length} of ${sentences}`,
        ...uncovered.slice(0, SHOWN).map((sentence) => `    ${sentence}`),
        ...list('questions that find another passage better', astray),
        `  labelled questions: ${labelled}`,
        ...list('labelled questions with a quotation that stands nowhere', unquoted),
        ...list('labelled questions asked twice', twice),
      ].join('\n'),
    )
    .join('\n\n');
}

const SHOWN = 40;

const list = (name: string, items: readonly string[]) => [
  `  ${name}: ${items.length}`,
  ...items.slice(0, SHOWN).map((item) => `    ${item}`),
];
