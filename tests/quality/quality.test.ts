/** A change that lowers quality fails here: floors on the project's own questions and conversations, a little below what is measured. */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenAnswerer } from '../../src/answer/open.js';
import { evaluateConversations, parseConversations } from '../../src/evaluation/conversations.js';
import { figuresOf, type Outcome, outcomeOf, parseGoldQuestions } from '../../src/evaluation/questions.js';
import { openBrief } from '../brief-index.js';

const MEASURING_MS = 240_000;

let answerer: OpenAnswerer;

beforeAll(async () => {
  answerer = await openBrief();
});
afterAll(() => answerer?.close());

const read = (name: string) => readFile(path.join(import.meta.dirname, name), 'utf8');

async function outcomesIn(isWanted: (lang: string) => boolean): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const asked of parseGoldQuestions(await read('questions.jsonl'))) {
    if (isWanted(asked.lang)) outcomes.push(outcomeOf(asked, await answerer.ask(asked.question)));
  }
  return outcomes;
}

describe('the own question set', () => {
  it('is answered in English as well as it was', { timeout: MEASURING_MS }, async () => {
    const figures = figuresOf(await outcomesIn((lang) => lang === 'en'));
    expect(figures.hit1).toBeGreaterThanOrEqual(0.8);
    expect(figures.hit3).toBeGreaterThanOrEqual(0.93);
    expect(figures.highlight).toBeGreaterThanOrEqual(0.86);
    expect(figures.auroc).toBeGreaterThanOrEqual(0.95);
    expect(figures.falseRefusals).toBeLessThanOrEqual(0.09);
    expect(figures.falseAnswers).toBeLessThanOrEqual(0.15);
  });

  it('is answered in six other languages as well as it was', { timeout: MEASURING_MS }, async () => {
    const figures = figuresOf(await outcomesIn((lang) => lang !== 'en'));
    expect(figures.hit1).toBeGreaterThanOrEqual(0.7);
    expect(figures.hit3).toBeGreaterThanOrEqual(0.88);
    expect(figures.highlight).toBeGreaterThanOrEqual(0.84);
    expect(figures.auroc).toBeGreaterThanOrEqual(0.95);
  });
});

describe('the own conversations', () => {
  it('are followed, and a change of subject is left alone', { timeout: MEASURING_MS }, async () => {
    const turns = await evaluateConversations(answerer, parseConversations(await read('conversations.jsonl')));
    expect(turns['elliptical']?.hit3).toBeGreaterThanOrEqual(0.84);
    expect(turns['elliptical']?.hit3).toBeGreaterThan((turns['elliptical']?.aloneHit3 ?? 1) + 0.2);
    expect(turns['change']?.hit3).toBeGreaterThanOrEqual(turns['change']?.aloneHit3 ?? 1);
  });
});
