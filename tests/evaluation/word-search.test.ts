/** Full-text search, the yardstick of the evaluation. */

import { expect, it } from 'vitest';
import { wordSearch } from '../../src/evaluation/word-search.js';

it('finds passages by other forms of their words, best first', () => {
  const search = wordSearch([
    { text: "Serbia's orchards draw their water from the old canal." },
    { text: 'The ministries pay housing benefits to large families every winter.' },
    { text: 'A canal; another canal: Çağlar drew water-colours of both.' },
  ]);
  expect(search('paying a housing benefit')).toEqual([1]);
  expect(search('canals')).toEqual([2, 0]);
  expect(search('the of')).toEqual([]);
});
