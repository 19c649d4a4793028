/** Letters made comparable. */

import { expect, it } from 'vitest';
import { fold } from '../../src/languages/fold.js';

it.each([
  ['Đinđić', 'djindjic'],
  ['İstanbul ISPARTA ısı', 'istanbul isparta isi'],
  ['Straße', 'strasse'],
  ['Škoda, Łódź, Ærø, cœur', 'skoda, lodz, aero, coeur'],
  ['Который ещё', 'которыи еще'],
  ['ﬁne', 'fine'],
])('folds %j to %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});
