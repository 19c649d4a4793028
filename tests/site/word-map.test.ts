import { beforeAll, describe, expect, it } from 'vitest';
import type { Passage } from '../../src/corpus/passage.js';
import { stemsOf } from '../../src/index/words.js';
import { findPassages, plainWordsOf, type WordMap } from '../../src/site/browser/ranking.js';
import { stem } from '../../src/site/browser/stem.js';
import { wordMapOf } from '../../src/site/word-map.js';
import { loadBrief } from './documents.js';

let passages: readonly Passage[];
let map: WordMap;

beforeAll(async () => {
  passages = (await loadBrief()).documents.flatMap((entry) => entry.passages);
  map = wordMapOf(passages);
});

const found = (query: string) => findPassages(query, map).map(({ passage }) => map.passages[passage]);

describe('findPassages', () => {
  it("reads every passage's words as the word index does", () => {
    const stopWords = new Set(map.stopWords);
    for (const { text } of passages) {
      const stems = plainWordsOf(text)
        .filter((word) => !stopWords.has(word))
        .map(stem);
      expect(stems).toEqual(stemsOf(text));
    }
  });

  it('finds other forms of a word, whatever the case and the accents', () => {
    const holding = passages.filter(({ text }) => stemsOf(text).includes('hedg')).map(({ address }) => address);
    expect(new Set(found('HEDGES'))).toEqual(new Set(holding));
    expect(found('küsmenoglu')).toEqual(found('KUSMENOĞLU'));
    expect(found('kusmenoglu')).toContain('matter3');
  });

  it('wants all words of the query where one passage has them all', () => {
    const both = passages.filter(({ text }) => ['missil', 'kosovo'].every((one) => stemsOf(text).includes(one)));
    expect(new Set(found('the missiles and Kosovo'))).toEqual(new Set(both.map(({ address }) => address)));
  });

  it('gives the nearest where none has them all, those with the rarest words first', () => {
    const [best] = found('zeppelin and a ballistic strategy');
    expect(best).toBe('p57');
    expect(found('zeppelin')).toEqual([]);
    expect(found('the of and')).toEqual([]);
  });

  it('takes the word that is being typed as the beginning of one', () => {
    expect(found('belgra')).toEqual(found('Belgrade'));
    expect(found('be')).toEqual([]);
  });
});
