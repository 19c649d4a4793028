import { expect, it } from 'vitest';
import { passageNow } from '../../src/study/passage-now.js';
import { documentOf } from '../discord/answers.js';

const SALE = 'The old harbour of Rotova was sold to a foreign company in 1999.';
const SHIPS = 'Ships from many countries still call there every week.';

it('finds a passage in its place, in another, in other words, or not at all', () => {
  const entry = documentOf([SHIPS, 'The old harbour of Rotova was leased to a foreign company in 2001.']);
  expect(passageNow(entry, { address: 'p1', text: SHIPS })).toMatchObject({ kind: 'same', passage: { address: 'p1' } });
  expect(passageNow(entry, { address: 'p7', text: SHIPS })).toMatchObject({
    kind: 'moved',
    passage: { address: 'p1' },
  });
  expect(passageNow(entry, { address: 'p1', text: SALE })).toMatchObject({
    kind: 'changed',
    passage: { address: 'p2' },
  });
  expect(passageNow(entry, { address: 'p1', text: 'Herons nest on roofs.' })).toEqual({ kind: 'gone' });
});
