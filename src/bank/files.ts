/** The files of a bank that is being written: the lines kept, and which units are done. */

import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Kept } from './check.js';

export interface Rejected {
  readonly unit: string;
  readonly reason: string;
  /** The question, or the line that could not be read. */
  readonly line: string;
}

export interface BankFiles {
  /** Names of the units whose lines are kept. */
  readonly done: ReadonlySet<string>;
  /** Keeps what a unit gave, and then that it is done: a run that ends in between asks for the unit again and drops the twins. */
  keep(unit: string, kept: readonly Kept[], rejected: readonly Rejected[]): Promise<void>;
}

/** Who wrote the questions, as `hand` of the labelled ones: a number of its own for a model. */
const MODEL_HAND = 1;

/**
 * @param corpusDir where the bank stands beside its document
 * @param workDir where a run remembers what it has done
 */
export async function openBankFiles(corpusDir: string, workDir: string, id: string): Promise<BankFiles> {
  await mkdir(workDir, { recursive: true });
  const doneFile = join(workDir, `${id}.done`);
  const beside = (ending: string) => join(corpusDir, `${id}.${ending}.jsonl`);
  return {
    done: new Set(((await textIfThere(doneFile)) ?? '').split('\n').filter((line) => line !== '')),
    keep: async (unit, kept, rejected) => {
      await append(beside('questions'), kept.flatMap(bankLine));
      await append(beside('unanswerable'), kept.flatMap(unanswerableLine));
      await append(beside('labelled'), kept.map(labelledLine));
      await append(join(workDir, `${id}.rejected.jsonl`), rejected);
      await appendFile(doneFile, `${unit}\n`);
    },
  };
}

const bankLine = ({ lang, label, question, sentence, paragraph }: Kept) =>
  label === 'answered' ? [{ lang, paragraph, answer: sentence, question }] : [];

const unanswerableLine = ({ lang, label, question, paragraph }: Kept) =>
  label === 'answered' ? [] : [{ question, kind: label, near: paragraph, lang }];

const labelledLine = ({ lang, label, question, sentence }: Kept) => ({
  lang,
  question,
  label,
  quotes: sentence === null ? [] : [sentence],
  kind: 'fact',
  hand: MODEL_HAND,
});

async function append(file: string, lines: readonly object[]): Promise<void> {
  if (lines.length === 0) return;
  const before = (await textIfThere(file)) ?? '';
  const start = before === '' || before.endsWith('\n') ? '' : '\n';
  await appendFile(file, `${start}${lines.map((line) => JSON.stringify(line)).join('\n')}\n`);
}

/** The text of a file; null if there is none. */
export async function textIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
