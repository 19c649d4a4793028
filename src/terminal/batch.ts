/** Processes many questions from a file: one JSON object per line in and out, in the same order, one at a time. */

import { z } from 'zod';
import type { Answerer } from '../answer/answerer.js';
import { answerToJson } from '../answer/json.js';
import { verificationToJson } from '../sources/verify/json.js';
import type { Check } from '../sources/verify/message.js';
import { startConversation } from './conversation.js';
import { jsonLine } from './json-line.js';

const questionSchema = z.object({ id: z.json().optional(), question: z.string() });
const quotationSchema = z.object({ id: z.json().optional(), text: z.string() });
const conversationSchema = z.object({ id: z.json().optional(), turns: z.array(z.string()) });

/** Converts input lines to output lines. An invalid line results in `{"line", "error"}`, a blank one in nothing. */
export type Batch = (lines: AsyncIterable<string>) => AsyncGenerator<string>;

/** Answers `{"id", "question"}` lines, each question independently. */
export const batchOfQuestions = (answerer: Answerer): Batch =>
  batch(questionSchema, 'has no "question" in words', async ({ id, question }) => ({
    id,
    ...answerToJson(await answerer.ask(question)),
  }));

/** Answers `{"id", "turns"}` lines, each turn in the context of the earlier ones. */
export const batchOfConversations = (answerer: Answerer): Batch =>
  batch(conversationSchema, 'has no "turns", a list of questions in words', async ({ id, turns }) => {
    const ask = startConversation(answerer);
    const answers: unknown[] = [];
    for (const turn of turns) answers.push(answerToJson(await ask(turn)));
    return { id, answers };
  });

/** Checks `{"id", "text"}` lines, each text as one quotation. */
export const batchOfQuotations = (check: Check): Batch =>
  batch(quotationSchema, 'has no "text" in words', async ({ id, text }) => ({
    id,
    ...verificationToJson(await check(text)),
  }));

function batch<Request>(
  schema: z.ZodType<Request>,
  mismatch: string,
  answer: (request: Request) => Promise<object>,
): Batch {
  return async function* answers(lines) {
    let line = 0;
    for await (const text of lines) {
      line += 1;
      if (text.trim() === '') continue;
      const value = parseJson(text);
      const request = schema.safeParse(value);
      if (value === undefined) yield jsonLine({ line, error: 'is not JSON' });
      else if (!request.success) yield jsonLine({ line, error: mismatch });
      else yield jsonLine(await answer(request.data));
    }
  };
}

/** Undefined, which no JSON evaluates to, for text that is not JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
