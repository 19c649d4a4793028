import { describe, expect, it } from 'vitest';
import type { SourceGrouping } from '../../src/sources/list.js';
import { listSources } from '../../src/sources/list.js';
import { brief, otherDocument } from './brief.js';

const grouped = (by: SourceGrouping) =>
  listSources(brief.document, by).map(({ heading, sources }) => [
    heading.kind === 'as-printed' ? heading.words : heading.kind,
    sources.map(({ reference }) => reference?.n),
  ]);

describe('the list of sources', () => {
  it('holds all in the order of the document', () => {
    const [all] = listSources(brief.document, 'all');
    expect(all?.sources).toHaveLength(26);
  });

  it('sorts them by the section that relies on them, the unused last', () => {
    expect(grouped('section')).toEqual([
      ['Hedging Strategy', [3]],
      ['The Use of Sharp Power by Russia and China in the Balkans', [4]],
      ['a) United States', [7, 9, 17]],
      ['b) Russia', [10]],
      ['c) China', [8, 12]],
      ['Russia–China Interaction', [13, 15]],
      ["Serbia's Hedging Strategy", [1, 8, 14, 23]],
      ['never-used', [2, 5, 6, 11, 16, 18, 19, 20, 21, 22, 24, 25, 26]],
    ]);
  });

  it('sorts them by the actors in their titles and the sentences that rely on them', () => {
    const actors = new Map(grouped('actor').map(([name, numbers]) => [name, numbers]));
    expect(actors.get('China')).toEqual(expect.arrayContaining([2, 3, 8, 12, 13, 14]));
    expect(actors.get('Russia')).toEqual(expect.arrayContaining([9, 10, 13, 15]));
    expect(actors.get('United States')).toEqual(expect.arrayContaining([2, 6, 17]));
    expect(actors.get('no-actor')).toContain(19);
  });

  it('sorts them by kind, and what only notes name apart', () => {
    const kinds = new Map(grouped('kind').map(([name, numbers]) => [name, numbers]));
    expect(kinds.get('thesis')).toEqual([1]);
    expect(kinds.get('article-journal')).toEqual([3, 5]);
    expect(listSources(otherDocument('c1-too-many-quays').document, 'kind').at(-1)?.heading).toEqual({
      kind: 'note-only',
    });
  });
});
