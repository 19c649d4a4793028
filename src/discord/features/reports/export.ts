/** Reports as lines to review for a question bank: in the bank's form, with the place and the answer left to fill in. */

import { languageOf } from '../../../embedding/language.js';
import type { Report } from '../../../store/reports.js';

/** One JSON object per line; a report without a question is none. */
export async function linesForBank(reports: readonly Report[]): Promise<string> {
  const lines = await Promise.all(
    reports.flatMap(({ question, ...report }) => (question === null ? [] : [lineOf(question, report)])),
  );
  return lines.map((line) => `${line}\n`).join('');
}

async function lineOf(question: string, { reason, document, passages, reportedAt }: Omit<Report, 'question'>) {
  const { code } = await languageOf(question);
  return JSON.stringify({
    lang: code,
    // A bank refuses the line until a person has filled this in.
    paragraph: null,
    answer: null,
    question,
    reason,
    document,
    shown: passages,
    reported: new Date(reportedAt).toISOString().slice(0, 10),
  });
}
