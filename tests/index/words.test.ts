/** The words of the passages. */

import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/corpus/passage.js';
import { indexWords, stemsOf, wordsOf } from '../../src/index/words.js';

const passages: readonly Passage[] = [
  "Serbia's orchards draw their water from the old canal.",
  'The ministries pay housing benefits to large families every winter.',
  'A canal; another canal: Çağlar drew water-colours of both.',
].map((text, position) => ({
  address: `p${position + 1}`,
  document: 'water',
  kind: 'paragraph',
  section: 'Water',
  page: null,
  paragraph: position + 1,
  text,
  sentences: [text],
  footnotes: [],
}));

const words = indexWords(passages);

describe('wordsOf', () => {
  it('takes words apart at hyphens and drops the possessive s', () => {
    expect(wordsOf("Serbia's U.S.-made water-colours, 2020")).toEqual([
      'Serbia',
      'U',
      'S',
      'made',
      'water',
      'colours',
      '2020',
    ]);
  });
});

describe('stemsOf', () => {
  it('gives the stems of the words that say something, in order', () => {
    expect(stemsOf('Which of the Ministries is paying?')).toEqual(stemsOf('ministry pays'));
    expect(stemsOf('of the and')).toEqual([]);
  });

  it('takes letters with and without diacritics for the same', () => {
    expect(stemsOf('Çağlar')).toEqual(stemsOf('caglar'));
  });
});

const coverage = (stems: readonly string[], passage: number) => words.coverage(stems, [passage])[0];

describe('indexWords', () => {
  it('says what share of the words a passage holds, rare words counting more', () => {
    const stems = stemsOf('canal orchards');
    expect(coverage(stems, 0)).toBe(1);
    expect(coverage(stems, 1)).toBe(0);
    expect(coverage(stems, 2)).toBeGreaterThan(0);
    expect(coverage(stems, 2)).toBeLessThan(0.5);
    expect(coverage([], 0)).toBe(0);
    expect([...words.coverage(stems, [2, 1, 0])]).toEqual([coverage(stems, 2), 0, 1]);
  });

  it('knows which words the passages never use', () => {
    expect(stemsOf('tennis canal').map(words.has)).toEqual([false, true]);
    expect(['Canals', 'the', 'tennis'].map(words.hasWord)).toEqual([true, true, false]);
  });

  it('finds the passages that repeat a phrase, whatever its case and marks, and how much of the text it is', () => {
    expect(words.phrases('who said “PAY HOUSING BENEFITS TO” large families?')).toEqual(new Map([[1, 6 / 8]]));
    expect(words.phrases('the ministries pay housing benefits')).toEqual(new Map([[1, 1]]));
    expect(words.phrases('housing benefits')).toEqual(new Map());
    expect(words.phrases('paying benefits to a housing ministry')).toEqual(new Map());
    expect(words.phrases('')).toEqual(new Map());
    expect(words.phrases('they say: draw their water from the')).toEqual(new Map([[0, 5 / 7]]));
    expect(words.phrases('and pay housing benefits to large cities')).toEqual(new Map([[1, 5 / 7]]));
    expect(words.phrases('housing benefits to large families every summer, every winter')).toEqual(
      new Map([[1, 6 / 9]]),
    );
  });

  it('finds passages by the beginnings of their words, and letters within words', () => {
    expect(words.passagesWith((word) => word.startsWith('cag') || word === 'winter')).toEqual([1, 2]);
    expect(words.passagesWith(() => false)).toEqual([]);
    expect(words.hasPart('rchar')).toBe(true);
    expect(words.hasPart('canal')).toBe(true);
    expect(words.hasPart('1999')).toBe(false);
  });
});
