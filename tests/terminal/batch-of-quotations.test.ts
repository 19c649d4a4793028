/** A file of quotations as lines of JSON. */

import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.js';
import { indexQuotes } from '../../src/sources/verify/quote-index.js';
import { TOO_LONG } from '../../src/sources/verify/verification.js';
import { verifyQuote } from '../../src/sources/verify/verify.js';
import { batchOfQuotations } from '../../src/terminal/batch.js';
import { linesOf } from '../../src/terminal/lines.js';

it('gives a verification for each line in order, and tells of lines that cannot be used', async () => {
  const given = [
    '{"id":7,"text":"Russia continues to provide various military equipment to the Serbian army"}',
    'nonsense',
    '{"id":"b"}',
    '{"id":"c","text":""}',
    '{"id":"d","text":"much too long"}',
  ];
  const index = indexQuotes(await loadCorpus('corpus'));
  const batch = batchOfQuotations(async (text) => (text === 'much too long' ? TOO_LONG : verifyQuote(text, index)));
  const lines: unknown[] = [];
  for await (const line of batch(linesOf(Readable.from([given.join('\n')])))) lines.push(JSON.parse(line));
  expect(lines).toEqual([
    {
      id: 7,
      verdict: 'exact',
      document: 'dipam-brief-79',
      paragraph: 42,
      match: 'Russia continues to provide various military equipment to the Serbian army.',
      differences: [],
    },
    { line: 2, error: 'is not JSON' },
    { line: 3, error: 'has no "text" in words' },
    { id: 'c', verdict: 'absent', document: null, paragraph: null, match: null, differences: [] },
    { id: 'd', error: 'is too long to check; send a shorter quotation' },
  ]);
});
