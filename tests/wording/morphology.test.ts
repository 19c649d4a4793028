/** Base forms of inflected words. */

import { describe, expect, it } from 'vitest';
import { baseForm } from '../../src/wording/morphology.js';
import { openWordNet, type WordClass } from '../../src/wording/wordnet.js';

const wordnet = openWordNet();

describe('baseForm', () => {
  it.each<[WordClass, string, string]>([
    ['noun', 'missiles', 'missile'],
    ['noun', 'policies', 'policy'],
    ['noun', 'women', 'woman'],
    ['noun', 'children', 'child'],
    ['verb', 'sold', 'sell'],
    ['verb', 'balances', 'balance'],
    ['verb', 'hedging', 'hedge'],
    ['verb', 'denied', 'deny'],
    ['adj', 'larger', 'large'],
    ['adj', 'farthest', 'far'],
    ['adv', 'openly', 'openly'],
  ])('finds that of a %s: %s', (wordClass, word, base) => {
    expect(baseForm(word, wordClass, wordnet)).toBe(base);
  });

  it('leaves a word as it is that is no form of another: a base form, an unknown word, a short one, the name of a method', () => {
    for (const word of ['missile', 'blorgs', 'as', 'us', 'constructor', ''])
      expect(baseForm(word, 'noun', wordnet)).toBe(word);
  });
});
