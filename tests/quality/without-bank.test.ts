/** Documents without a bank: what stands in them is not denied, and what does not is not confirmed. */

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/answer/answer.js';
import { type OpenAnswerer, openAnswerer } from '../../src/answer/open.js';
import { type Outcome, outcomeOf, parseGoldQuestions } from '../../src/evaluation/questions.js';
import { BRIEF } from '../brief-index.js';

const CORPUS = path.join(import.meta.dirname, 'without-bank');
const MEASURING_MS = 240_000;

let folder: string;
let answerer: OpenAnswerer;
let outcomes: readonly Outcome[];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'without-bank-'));
  answerer = await openAnswerer({ ...BRIEF, corpusDir: CORPUS, indexDir: folder }, () => undefined);
  const asked = parseGoldQuestions(await readFile(path.join(CORPUS, 'questions.jsonl'), 'utf8'));
  const found: Outcome[] = [];
  for (const question of asked) found.push(outcomeOf(question, await answerer.ask(question.question)));
  outcomes = found;
}, MEASURING_MS);
afterAll(async () => {
  await answerer?.close();
  await rm(folder, { recursive: true, force: true });
});

const shareOf = (answerable: boolean, verdict: Verdict) => {
  const group = outcomes.filter(({ asked }) => asked.answerable === answerable);
  return group.filter(({ answer }) => answer.verdict === verdict).length / group.length;
};

describe('five small documents without a bank', () => {
  it('are seldom said to lack what they say', () => {
    expect(shareOf(true, 'absent')).toBeLessThanOrEqual(0.12);
  });

  it('are seldom said to hold what they lack', () => {
    expect(shareOf(false, 'answered')).toBeLessThanOrEqual(0.12);
  });

  it('answer some plain questions outright', () => {
    expect(shareOf(true, 'answered')).toBeGreaterThanOrEqual(0.15);
  });
});
