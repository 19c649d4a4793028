import { describe, expect, it } from 'vitest';
import { otherHalf } from '../../src/answer/halves.js';

describe('otherHalf', () => {
  it.each([
    ['US and Japan in the Balkans?', ['JP'], 'en', 'US in the Balkans?'],
    ['Japan or Russia: who sells more?', ['JP'], 'en', 'Russia: who sells more?'],
    ['Rusya ve Hırvatistan ne istiyor', ['HR'], 'tr', 'Rusya ne istiyor'],
    ['俄罗斯和日本', ['JP'], 'zh', '俄罗斯'],
  ])('removes the paired state from %j: %j', (question, codes, language, rest) => {
    expect(otherHalf(question, codes, language)).toBe(rest);
  });

  it('returns null if the state is not part of a pair', () => {
    expect(otherHalf('what does Japan want', ['JP'], 'en')).toBeNull();
  });
});
