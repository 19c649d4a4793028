/** Memory is given back while nobody asks. */

import { expect, it } from 'vitest';
import type { Answerer } from '../../src/answer/answerer.js';
import { collectingAtRest } from '../../src/operations/rest.js';

it('collects what a question left behind once nobody asks', async () => {
  let weak: WeakRef<object> | undefined;
  const answerer = {
    ask: () => {
      weak = new WeakRef({ by: 'a question' });
      return Promise.resolve();
    },
  } as unknown as Answerer;
  await collectingAtRest(answerer, 20).ask('What is left?');
  // Only whether it is there: an assertion that fails would hold it.
  await expect.poll(() => weak?.deref() === undefined, { timeout: 5000 }).toBe(true);
});
