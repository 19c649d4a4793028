/** Writes the bank of a document, unit by unit; what is done is kept, so that a run can be interrupted at any time. */

import type { CorpusDocument } from '../corpus/corpus.js';
import type { Checker, Kept } from './check.js';
import { readCompletion } from './completion.js';
import type { BankFiles, Rejected } from './files.js';
import { type Prompt, promptFor } from './prompt.js';
import type { Unit } from './unit.js';

export interface UnitReport {
  readonly unit: Unit;
  readonly kept: readonly Kept[];
  readonly rejected: readonly Rejected[];
}

/**
 * Asks for each unit that is not done, checks what comes back and keeps it.
 * @param completionOf the model's text for a prompt; null if there is none yet, which leaves the unit for another run
 */
export async function* writeBank(
  { document }: CorpusDocument,
  units: readonly Unit[],
  completionOf: (prompt: Prompt, unit: Unit) => Promise<string | null>,
  checker: Checker,
  files: BankFiles,
): AsyncGenerator<UnitReport> {
  for (const unit of units) {
    if (files.done.has(unit.name)) continue;
    const text = await completionOf(promptFor(document, unit), unit);
    if (text === null) continue;
    const report = await checkUnit(unit, text, checker);
    await files.keep(unit.name, report.kept, report.rejected);
    yield report;
  }
}

async function checkUnit(unit: Unit, text: string, checker: Checker): Promise<UnitReport> {
  const { candidates, faults } = readCompletion(text);
  const kept: Kept[] = [];
  const rejected: Rejected[] = faults.map(({ line, reason }) => ({ unit: unit.name, reason, line }));
  for (const candidate of candidates) {
    const verdict = await checker.check(candidate, unit);
    if ('kept' in verdict) kept.push(verdict.kept);
    else rejected.push({ unit: unit.name, reason: verdict.reason, line: candidate.question });
  }
  if (candidates.length === 0 && faults.length === 0)
    rejected.push({ unit: unit.name, reason: 'the model wrote no question', line: '' });
  return { unit, kept, rejected };
}
