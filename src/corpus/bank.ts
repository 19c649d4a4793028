/**
 * The question bank of a document: questions that people ask, each pointing to the passage that answers it
 * (NAME.questions.jsonl), questions that the document does not answer (NAME.unanswerable.jsonl), and questions in people's own
 * words, each labelled by whether the document answers it, touches it or does neither (NAME.labelled.jsonl).
 */

import { z } from 'zod';
import { checkedJson } from './checked-json.js';

const address = {
  paragraph: z.int().positive(),
  matter: z.string(),
  footnote: z.int().positive(),
  reference: z.int().positive(),
};

/** Compiled, since a bank has thousands of lines and is read at every start. */
const bankQuestionSchema = z.compile(
  z
    .object({
      /** ISO 639-1 code of the question's language. */
      lang: z.string().min(2),
      question: z.string().min(1),
      /** The answering sentence, word for word, or null if the whole passage answers. */
      answer: z.string().nullable(),
      paragraph: address.paragraph.optional(),
      matter: address.matter.optional(),
      footnote: address.footnote.optional(),
      reference: address.reference.optional(),
    })
    .refine(
      (line) =>
        [line.paragraph, line.matter, line.footnote, line.reference].filter((place) => place !== undefined).length ===
        1,
      'names exactly one of paragraph, matter, footnote, reference',
    ),
);

const unanswerableQuestionSchema = z.object({
  lang: z.string().min(2).default('en'),
  question: z.string().min(1),
  /** The kind of answer that the document lacks (number, date, person, …), or "far" if the question is off the subject. */
  kind: z.string(),
  /** The most closely related body paragraph; missing or null if none is related. */
  near: z.int().positive().nullable().optional(),
});

/** What a document does for a question: it answers it, touches its subject without answering it, or says nothing of it. */
export const LABELS = ['answered', 'touched', 'absent'] as const;
export type Label = (typeof LABELS)[number];

/** Compiled like the bank's, and for the same reason. */
const labelledQuestionSchema = z.compile(
  z
    .object({
      /** ISO 639-1 code, `sr-Cyrl` for Serbian in Cyrillic. */
      lang: z.string().min(2),
      question: z.string().min(1),
      label: z.enum(LABELS),
      /** The sentences, notes or references that answer or touch, word for word; none where it is absent. */
      quotes: z.array(z.string().min(1)),
      /** What the question asks for: fact, number, date, person, opinion, … */
      kind: z.string(),
      /** Who wrote it, by number: what is measured on one hand's questions is fitted on those of the others. */
      hand: z.int().positive(),
    })
    .refine(
      ({ label, quotes }) => (label === 'absent') === (quotes.length === 0),
      'has quotes exactly where it is not absent',
    ),
);

export type LabelledQuestion = Readonly<z.infer<typeof labelledQuestionSchema>>;
export type BankQuestion = Readonly<z.infer<typeof bankQuestionSchema>>;
export type UnanswerableQuestion = Readonly<z.infer<typeof unanswerableQuestionSchema>>;

/** A line of a bank that could not be used, with the reason in words. */
export interface BankFault {
  readonly line: number;
  readonly reason: string;
}

/** Parses NAME.questions.jsonl; faulty lines are reported and skipped. */
export const parseBank = (text: string) => parseLines<BankQuestion>(text, bankQuestionSchema);

/** Parses NAME.unanswerable.jsonl; faulty lines are reported and skipped. */
export const parseUnanswerable = (text: string) => parseLines<UnanswerableQuestion>(text, unanswerableQuestionSchema);

/** Parses NAME.labelled.jsonl; faulty lines are reported and left out. */
export const parseLabelled = (text: string) => parseLines<LabelledQuestion>(text, labelledQuestionSchema);

function parseLines<Line>(text: string, schema: z.ZodType<Line>): { questions: Line[]; faults: BankFault[] } {
  const questions: Line[] = [];
  const faults: BankFault[] = [];
  for (const [position, line] of text.split(/\r?\n/u).entries()) {
    if (line.trim() === '') continue;
    const checked = checkedJson(line, schema);
    if ('value' in checked) questions.push(checked.value);
    else faults.push({ line: position + 1, reason: checked.reason });
  }
  return { questions, faults };
}
