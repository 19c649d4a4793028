/** The words of an index are worked out while the program does something else. */

import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { CorpusDocument } from '../../src/corpus/corpus.js';
import { vocabularyOf } from '../../src/index/vocabulary.js';

it('lets other events through however often a long document repeats its words', async () => {
  const sentences = Array(500).fill('The harbour of Split was deepened by the port authority.');
  const bank = [{ question: 'Who deepened the harbour?', lang: 'en' }];
  const documents = [
    { passages: [{ sentences, kind: 'paragraph' }], bank, labelled: [] },
  ] as unknown as CorpusDocument[];
  let isOver = false;
  const building = vocabularyOf({ documents }).finally(() => {
    isOver = true;
  });
  let turns = 0;
  for (; !isOver; turns += 1) await setImmediate();
  expect(await building).not.toBeNull();
  expect(turns).toBeGreaterThan(400);
});
