/** The quote check's thread: nobody waits long for somebody else's check. */

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Corpus } from '../../../src/corpus/corpus.js';
import { loadCorpus } from '../../../src/corpus/load.js';
import { verifyInThread } from '../../../src/sources/verify/thread.js';
import { numbersFrom } from './generate-cases.js';

const EQUIPMENT = 'Russia continues to provide various military equipment to the Serbian army.';
const LIMIT_MS = 20_000;

let corpus: Corpus;
/** 4,000 characters in one sentence of the brief's words: the most work that a message can make. */
let slow: string;

beforeAll(async () => {
  corpus = await loadCorpus('corpus');
  const words = readFileSync('corpus/dipam-brief-79.txt', 'utf8').match(/\p{Ll}{3,}/gu) ?? [];
  const below = numbersFrom(1);
  slow = Array.from({ length: 600 }, () => words[below(words.length)])
    .join(' ')
    .slice(0, 4000);
});

const check = async (text: string, asker: string, limitMs = LIMIT_MS) =>
  (await verifyInThread(text, corpus, { asker, limitMs })).verdict;

describe('the quote check', () => {
  it('gives up a check that takes too long, and does the next one', async () => {
    const found = await Promise.all([check(slow, 'one', 50), check(EQUIPMENT, 'other'), check(slow, 'one', 50)]);
    expect(found).toEqual(['too-long', 'exact', 'too-long']);
    expect(await check(EQUIPMENT, 'one')).toBe('exact');
  });

  it('of one person does not wait for all that another one has asked before', async () => {
    const order: string[] = [];
    const checks = Array.from({ length: 20 }, (_, at) =>
      check(EQUIPMENT, 'eager').then(() => order.push(`eager ${at + 1}`)),
    );
    checks.push(check(EQUIPMENT, 'patient').then(() => order.push('patient')));
    await Promise.all(checks);
    expect(order.indexOf('patient')).toBeLessThanOrEqual(2);
    expect(order).toHaveLength(21);
  });

  it('is made with the corpus as it is at the time', async () => {
    const [entry] = corpus.documents;
    const shorter: Corpus = {
      ...corpus,
      documents: entry === undefined ? [] : [{ ...entry, passages: [], edition: 'another' }],
    };
    expect((await verifyInThread(EQUIPMENT, shorter, { asker: 'one', limitMs: LIMIT_MS })).verdict).toBe('absent');
    expect(await check(EQUIPMENT, 'one')).toBe('exact');
  });
});
