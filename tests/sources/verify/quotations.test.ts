/** Messages taken apart into their quotations. */

import { expect, it } from 'vitest';
import { quotationsIn } from '../../../src/sources/verify/quotations.js';

it.each([
  ['“one two” and "three four"', ['one two', 'three four']],
  ['Er sagte „eins zwei“ und »drei vier«, dann «cinq six».', ['eins zwei', 'drei vier', 'cinq six']],
  ["she wrote 'the state's role' and ‘the state’s role’", ["the state's role", 'the state’s role']],
  ['> first line\n> goes on\n\nI doubt it.\n\n> second quote', ['first line\ngoes on', 'second quote']],
  ['> "in marks"\nand “out of it”', ['in marks', 'out of it']],
  ['he said “a so-called ‘sharp power’ case” twice', ['a so-called ‘sharp power’ case']],
  ["No marks at all, Serbia's policy.", ["No marks at all, Serbia's policy."]],
  ['a "term" alone is no quotation', ['a "term" alone is no quotation']],
  ['  ', []],
])('%j holds %j', (message, quotations) => {
  expect(quotationsIn(message)).toEqual(quotations);
});
