import { describe, expect, it } from 'vitest';
import { findSources } from '../../src/sources/find.js';
import { lookUpFootnote, lookUpSource } from '../../src/sources/look-up.js';
import { brief, briefCorpus, otherDocument } from './brief.js';

const REUTERS =
  'https://www.reuters.com/business/aerospace-defense/nato-partner-serbia-admits-buying-chinese-missiles-after-photos-leaked-2026-03-13/';

/** Number, beginning of the claim, paragraph, entry of the list, link and whose it is. */
const NOTES = [
  [
    1,
    'As an example, agreements such as the Partnership for Peace Program in 2006',
    'p35',
    7,
    'https://smallwarsjournal.com/2025/11/05/chinas-rising-influence-in-the-western-balkans/',
    'note',
  ],
  [
    2,
    'For example, the Southern Natural Gas Pipeline Project is supported',
    'p36',
    9,
    'https://www.atlanticcouncil.org/blogs/2026-will-be-a-big-year-in-the-western-balkans-heres-what-to-watch/',
    'note',
  ],
  [
    3,
    'For instance, the statements made by Bosnia and Herzegovina Presidency member',
    'p38',
    17,
    'https://n1info.ba/vijesti/ginkel-razgovarao-s-becirovicem-sad-ce-nastaviti-podrzavati-multietnicku-bosnu-i-hercegovinu/',
    'note',
  ],
  [
    4,
    'According to analyses conducted by the Jamestown Foundation, Russia',
    'p41',
    10,
    'https://jamestown.org/moscow-leverages-extremism-in-the-balkans/',
    'note',
  ],
  [5, "For example, Serbia's procurement of Chinese-made CH-92A", 'p45', 8, REUTERS, 'note'],
  [
    6,
    'Indeed, some media sources report that, following construction accidents',
    'p47',
    12,
    'https://cepa.org/article/hidden-costs-chinas-growing-economic-grip-on-serbia/',
    'note',
  ],
  [
    7,
    'In an analysis published by RUSI, it is stated that although',
    'p49',
    15,
    'https://static.rusi.org/rusi_pub_228_op_russiachina_serbia_final.pdf',
    'source',
  ],
  [
    8,
    'The Vučić administration seeks to maintain cooperation with the West',
    'p53',
    14,
    'https://www.rferl.org/a/serbia-xi-visit-china-relations-vucic-russia/32936674.html',
    'note',
  ],
  [9, 'Indeed, various sources indicate that Serbia has procured', 'p56', 8, REUTERS, 'note'],
  [10, 'Nevertheless, the ordering of fighter jets from France in 2024', 'p56', 8, REUTERS, 'note'],
  [
    11,
    "For example, statements by Kosovo's Minister of Defense, Maćedonci,",
    'p57',
    23,
    'https://www.kosovo-online.com/vesti/politika/macedonci-rakete-koje-je-srbija-kupila-od-kine-predstavljaju-pretnju-za-region-16-3',
    'note',
  ],
] as const;

describe('a footnote unfolded', () => {
  it.each(NOTES)(
    'leads from note %i over its sentence and passage to its entry and link',
    (number, claim, address, entry, link, linkFrom) => {
      const found = lookUpFootnote(brief, number);
      expect(found?.claim.startsWith(claim)).toBe(true);
      expect(found?.passage?.address).toBe(address);
      expect(found?.passage?.sentences).toContain(found?.claim);
      expect(found?.sources.map(({ reference }) => reference?.n)).toEqual([entry]);
      expect(found).toMatchObject({ link, linkFrom });
    },
  );

  it('tells what disagrees about it', () => {
    expect(lookUpFootnote(brief, 1)?.disagreements.map(({ kind }) => kind)).toEqual(['link']);
    expect(lookUpFootnote(brief, 9)?.disagreements.map(({ kind }) => kind)).toEqual(['repeated-note']);
    expect(lookUpFootnote(brief, 2)?.disagreements).toEqual([]);
  });

  it('is null for a number that the document does not have', () => {
    expect(lookUpFootnote(brief, 12)).toBeNull();
  });

  it('has neither source nor link where the note only remarks on something', () => {
    expect(lookUpFootnote(otherDocument('a1-shrinking-river'), 7)).toMatchObject({
      sources: [],
      link: null,
      linkFrom: null,
    });
  });
});

describe('a source looked up', () => {
  it('comes with its entry, link and the passages that rely on it', () => {
    const found = lookUpSource(briefCorpus, 'dipam-brief-79/ref8');
    expect(found?.text).toMatch(/^Reuters\. \(2026, March 13\)/u);
    expect(found?.link).toBe(REUTERS);
    expect(found?.passages.map(({ passage, uses }) => [passage.address, uses.length])).toEqual([
      ['p45', 1],
      ['p56', 2],
    ]);
    expect(found?.entries.map(({ address }) => address)).toEqual(['fn5', 'fn9', 'fn10', 'ref8']);
    expect(found?.disagreements.map(({ kind }) => kind)).toEqual(['repeated-note']);
  });

  it('shows what relies on another entry with its link', () => {
    const found = lookUpSource(briefCorpus, 'dipam-brief-79/ref13');
    expect(found?.passages).toEqual([]);
    expect(
      found?.related.map(({ source, passages }) => [
        source.reference?.n,
        passages.map(({ passage }) => passage.address),
      ]),
    ).toEqual([[15, ['p49']]]);
    expect(found?.disagreements.map(({ kind }) => kind)).toEqual(['shared-link']);
  });

  it('is null for an id that no source has', () => {
    expect(lookUpSource(briefCorpus, 'dipam-brief-79/ref27')).toBeNull();
  });
});

describe('sources found while typing', () => {
  const labels = (typed: string) => findSources(briefCorpus, typed).map(({ label }) => label);

  it('are the most used where nothing is typed, and at most 25', () => {
    const found = findSources(briefCorpus, '');
    expect(found).toHaveLength(25);
    expect(found.slice(0, 2).map(({ id }) => id)).toEqual(['dipam-brief-79/ref8', 'dipam-brief-79/ref15']);
  });

  it('are labelled with author, year and a title that fits into 100 characters', () => {
    expect(labels('kuik')).toEqual([
      "Kuik (2008) – The essence of hedging: Malaysia and Singapore's response to a rising China",
    ]);
    expect(labels('walker')).toEqual(['Walker & Ludwig (2017) – Sharp power: Rising authoritarian influence']);
    expect(labels('weissmann')[0]).toMatch(/^Weissmann \(2023\) – Chinese and other foreign influence .*…$/u);
    expect(findSources(briefCorpus, '').every(({ label }) => label.length <= 100)).toBe(true);
  });

  it('come by exact name before keyword before text', () => {
    expect(labels('N1').map((label) => label.split(' (')[0])).toEqual([
      'N1',
      'N1 Bosnia and Herzegovina',
      'N1 Croatia',
    ]);
    expect(labels('rusi')[0]).toBe('RUSI (n.d.) – Russia and China in Serbia');
    expect(labels('rusi')[1]).toMatch(/^Nouwens & Ferris/u);
    expect(labels('missiles')).toEqual([expect.stringMatching(/^Reuters/u), expect.stringMatching(/^Kosovo Online/u)]);
  });

  it('do not mind case, diacritics or an unfinished word', () => {
    expect(labels('REUT')).toEqual(labels('reuters'));
    expect(labels('vucic')).toEqual([expect.stringMatching(/^Radio Free Europe/u)]);
    expect(labels('Vučić')).toEqual(labels('vucic'));
  });

  it('are none for words that no source has', () => {
    expect(labels('lithium')).toEqual([]);
  });
});
