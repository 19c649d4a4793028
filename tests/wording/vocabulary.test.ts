/** Words kept with their profiles: they are compared as if they had been looked up. */

import { describe, expect, it } from 'vitest';
import { openThesaurus } from '../../src/wording/thesaurus.js';
import { openVocabulary, packVocabulary } from '../../src/wording/vocabulary.js';

const WORDS = 'buy purchase bought sell large tiny road highway procure procurement support evaluates the zzz'.split(
  ' ',
);
const looking = openThesaurus();
const packed = () => new Uint8Array(packVocabulary(new Map(WORDS.map((word) => [word, looking.profile(word)])), WORDS));

describe('a kept vocabulary', () => {
  const vocabulary = openVocabulary(packed());
  const keeping = openThesaurus(vocabulary);

  it('holds the profile of each word, and of no other', () => {
    for (const word of WORDS) expect(vocabulary.profile(word)).toEqual(looking.profile(word));
    expect(vocabulary.profile('railway')).toBeUndefined();
    expect(vocabulary.stands('buy')).toBe(true);
    expect(vocabulary.stands('railway')).toBe(false);
  });

  it('compares words as the thesaurus without it does, those that it lacks too', () => {
    const words = [...WORDS, 'railway', 'sold', 'enormous'];
    for (const left of words) {
      expect([left, keeping.isWord(left), keeping.isVerb(left), keeping.isBaseOfVerb(left)]).toEqual([
        left,
        looking.isWord(left),
        looking.isVerb(left),
        looking.isBaseOfVerb(left),
      ]);
      expect(keeping.basesOf(left)).toEqual(looking.basesOf(left));
      for (const right of words) {
        const compared = (thesaurus: typeof looking) => [
          left,
          right,
          thesaurus.areForms(left, right),
          thesaurus.shareMeaning(thesaurus.entry(left), thesaurus.entry(right)),
          thesaurus.areOpposites(left, right),
        ];
        expect(compared(keeping)).toEqual(compared(looking));
      }
    }
  });
});
