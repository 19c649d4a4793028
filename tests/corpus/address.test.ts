/** Addresses of passages as people write them. */

import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../src/corpus/address.js';

describe('an address', () => {
  it.each([
    ['12', 'p12'],
    ['p12', 'p12'],
    [' P 12 ', 'p12'],
    ['¶12', 'p12'],
    ['¶ 12', 'p12'],
    ['para. 12', 'p12'],
    ['paragraph 012', 'p12'],
    ['fn 9', 'fn9'],
    ['Footnote 9', 'fn9'],
    ['ref4', 'ref4'],
    ['Ref. 4', 'ref4'],
    ['matter 2', 'matter2'],
  ])('is read as a passage has it: %s', (written, address) => {
    expect(parseAddress(written)).toBe(address);
  });

  it.each(['', 'p', 'twelve', '12a', 'page 12', 'p12 and p13', '-1', '1.5', 'fn', '2020?', 'in 1999'])(
    'is nothing else: %s',
    (text) => {
      expect(parseAddress(text)).toBeNull();
    },
  );
});
