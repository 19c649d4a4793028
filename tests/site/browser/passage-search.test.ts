import { beforeAll, describe, expect, it } from 'vitest';
import type { Passage } from '../../../src/corpus/passage.js';
import { stemsOf } from '../../../src/index/words.js';
import { type FoundPassage, searchOver } from '../../../src/site/browser/passage-search.js';
import { loadBrief } from '../documents.js';

let passages: readonly Passage[];
let search: (query: string) => FoundPassage[];

beforeAll(async () => {
  passages = (await loadBrief()).documents.flatMap((entry) => entry.passages);
  search = searchOver(passages);
});

const found = (query: string) => search(query).map(({ address }) => address);
const holding = (...stems: readonly string[]) =>
  new Set(
    passages.filter(({ text }) => stems.every((stem) => stemsOf(text).includes(stem))).map(({ address }) => address),
  );

describe('searchOver', () => {
  it('finds other forms of a word, whatever the case and the accents', () => {
    expect(new Set(found('HEDGES'))).toEqual(holding('hedg'));
    expect(found('küsmenoglu')).toEqual(found('KUSMENOĞLU'));
    expect(found('kusmenoglu')).toContain('matter3');
  });

  it('wants all words of the query where one passage has them all', () => {
    expect(new Set(found('the missiles and Kosovo'))).toEqual(holding('missil', 'kosovo'));
  });

  it('gives the nearest where none has them all, those with the rarest words first', () => {
    const [best] = search('zeppelin and a ballistic strategy');
    expect(best?.stems).toContain('ballist');
    expect(found('zeppelin')).toEqual([]);
    expect(found('the of and')).toEqual([]);
  });

  it('names the stems that a passage was found by', () => {
    const [best] = search('the missiles and Kosovo');
    expect(best?.stems).toEqual(new Set(['missil', 'kosovo']));
  });

  it('takes the word that is being typed as the beginning of one', () => {
    expect(found('belgra')).toEqual(found('Belgrade'));
    expect(found('be')).toEqual([]);
  });
});
