/** Reads what a model wrote: JSON lines, a JSON array or either of them within other text. */

import { z } from 'zod';
import { LABELS } from '../corpus/bank.js';
import { checkedJson } from '../corpus/checked-json.js';

const LONGEST_QUESTION_CHARS = 300;
/** A runaway model is not read to the end. */
const MOST_LINES = 200;

const candidateSchema = z.object({
  label: z.enum(LABELS),
  question: z.string().trim().min(1).max(LONGEST_QUESTION_CHARS),
  quote: z.string().nullish(),
});

export type Candidate = Readonly<z.infer<typeof candidateSchema>>;

export interface Completion {
  readonly candidates: readonly Candidate[];
  /** Lines that look like a question but cannot be used, with the reason. */
  readonly faults: readonly { readonly line: string; readonly reason: string }[];
}

/** The candidates of a completion; lines of prose between them are ignored. */
export function readCompletion(text: string): Completion {
  const candidates: Candidate[] = [];
  const faults: { line: string; reason: string }[] = [];
  for (const line of linesOf(text).slice(0, MOST_LINES)) {
    const checked = checkedJson(line, candidateSchema);
    if ('value' in checked) candidates.push(checked.value);
    else faults.push({ line, reason: checked.reason });
  }
  return { candidates, faults };
}

/** The JSON objects of a text, each as a line. */
function linesOf(text: string): string[] {
  const start = text.indexOf('[');
  if (/^[\s`a-z]*$/iu.test(text.slice(0, Math.max(start, 0))) && start !== -1) {
    const whole = arrayIn(text.slice(start, text.lastIndexOf(']') + 1));
    if (whole !== null) return whole;
  }
  return text
    .split('\n')
    .map((line) => line.trim().replace(/,$/u, ''))
    .filter((line) => line.startsWith('{'));
}

function arrayIn(text: string): string[] | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed.map((item) => JSON.stringify(item)) : null;
  } catch {
    return null;
  }
}
