import { describe, expect, it } from 'vitest';
import { findPhrase } from '../../src/study/find-phrase.js';
import { passage } from '../discord/answers.js';

const passages = [
  passage({ paragraph: 1, sentences: ['A “win–win” deal.', 'The Win-Win deal of 2019.'] }),
  passage({ paragraph: 2, sentences: ['Hedging is not hedge.', 'İstanbul’s port.'] }),
];

describe('findPhrase', () => {
  it('finds words whatever their case, quote marks and dashes, with the sentences that hold them', () => {
    expect(findPhrase(passages, 'win-win')).toEqual([
      {
        passage: passages[0],
        sentences: passages[0]?.sentences,
        places: [
          { start: 3, end: 10 },
          { start: 22, end: 29 },
        ],
      },
    ]);
    expect(findPhrase(passages, '"WIN-WIN"').map(({ places }) => places)).toEqual([[{ start: 2, end: 11 }]]);
    expect(findPhrase(passages, "İstanbul's")[0]?.sentences).toEqual(['İstanbul’s port.']);
  });

  it('finds whole words alone', () => {
    expect(findPhrase(passages, 'hedg')).toEqual([]);
    expect(findPhrase(passages, 'hedge')[0]?.places).toHaveLength(1);
  });

  it('finds words over the end of a sentence', () => {
    expect(findPhrase(passages, 'deal. The')[0]?.sentences).toEqual(['A “win–win” deal.']);
  });

  it.each(['', '   ', '…', '"'])('finds nothing for %j', (phrase) => {
    expect(findPhrase(passages, phrase)).toEqual([]);
  });
});
