/** The years in a question: 1389 in 'what happened in 1389?', none in 'Resolution 1244'. */

import { isOfResolution } from '../corpus/address-owner.js';

const YEAR = /(?<![\p{N}.,])(?:1\d|20)\d\d(?![\p{N}]|[.,]\p{N})/gu;

/** Round numbers of earlier centuries are amounts: '1500 troops'. */
const isRound = (year: string) => year < '1800' && year.endsWith('00');

/** The years that a text names, 1000 to 2099, in order and without duplicates; the number of a resolution is none. */
export const yearsIn = (text: string): string[] => [
  ...new Set(
    [...text.matchAll(YEAR)]
      .filter(({ 0: year, index }) => !isRound(year) && !isOfResolution(text, index, index + year.length))
      .map(([year]) => year),
  ),
];
