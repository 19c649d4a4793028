import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.js';
import { nameCalled, namesOf } from '../../src/study/names-index.js';
import { documentOf } from '../discord/answers.js';
import { measured, namesByHand } from './names/measure.js';

const { documents: ours } = await loadCorpus('corpus');
const { documents: others } = await loadCorpus('tests/corpus/documents');
const documentNamed = (id: string) => {
  const found = [...ours, ...others].find(({ document }) => document.id === id);
  if (found === undefined) throw new Error(`no document ${id}`);
  return found;
};

describe('namesOf, against lists made by hand', () => {
  it.each([
    ['brief', 'dipam-brief-79', 0.95],
    ['last-house', 'e1-last-house', 0.85],
    ['empty-shelves', 'e2-empty-shelves', 0.85],
    ['timetable', 'd1-feeding-the-timetable', 0.85],
  ])('finds the names of %s with their kinds and paragraphs', (list, id, least) => {
    const { misses, ...shares } = measured(namesOf(documentNamed(id)), namesByHand(list));
    for (const [name, share] of Object.entries(shares)) {
      expect(share, [name, ...misses].join('\n')).toBeGreaterThanOrEqual(least);
    }
  });
});

const named = (...paragraphs: string[]) =>
  namesOf(documentOf(paragraphs)).map(({ heading, kind }) => `${kind}: ${heading}`);

describe('namesOf', () => {
  it('joins what a head noun is of or for, and divides what it is not', () => {
    expect(named('The Ministry of Trade and Industry left the European Union for Serbia and the World Bank.')).toEqual([
      'organisation: European Union',
      'organisation: Ministry of Trade and Industry',
      'place: Serbia',
      'organisation: World Bank',
    ]);
  });

  it('tells kinds by head nouns, titles, lists and what stands beside', () => {
    expect(
      named(
        'Companies such as Norvik and Telmar welcomed the Harbour Initiative.',
        'President Ana Velich met Tadej Kos, a lawyer, near Zelenkovac.',
      ),
    ).toEqual([
      'programme: Harbour Initiative',
      'person: Kos, Tadej',
      'organisation: Norvik',
      'organisation: Telmar',
      'person: Velich, Ana',
      'place: Zelenkovac',
    ]);
  });

  it('brings the forms of a name together', () => {
    const names = namesOf(
      documentOf([
        'The Port Authority of Split (PAS) wrote to Ivana Delač.',
        'Delač answered the PAS in the U.S. and the United States.',
        'The Authority was silent.',
      ]),
    );
    expect(names.map(({ name, forms, paragraphs }) => [name, [...forms].sort(), paragraphs])).toEqual([
      ['Ivana Delač', ['Delač'], [1, 2]],
      ['Port Authority of Split', ['Authority', 'PAS'], [1, 2, 3]],
      ['United States', ['U.S.'], [2]],
    ]);
  });

  it('knows surnames that begin a sentence though they are common words', () => {
    expect(named('President Emmanuel Macron spoke. Macron left.', 'Macron slept.')).toEqual([
      'person: Macron, Emmanuel',
    ]);
    expect(namesOf(documentOf(['President Emmanuel Macron spoke.', 'Macron slept.']))[0]?.paragraphs).toEqual([1, 2]);
  });

  it.each([
    'However, the Russian army and Western leaders met on Monday in March.',
    'Houses burn. Insurers paid. Although Balkan states agreed, others did not.',
    'The Cold War ended; GDP rose, as Fig. 2 and Article 9 show. USD 30 was paid by the CEO.',
    'Foreign direct investment (FDI) rose, and the Directive allows it.',
  ])('takes no name from %j', (text) => {
    expect(named(text)).toEqual([]);
  });

  it('takes words with a hyphen or a dash for the names that they hold', () => {
    expect(
      named('Serbia–Kosovo talks, a China-Africa summit, NATO-led troops and pro-Russia rallies followed.'),
    ).toEqual([
      'place: Africa',
      'place: China',
      'place: Kosovo',
      'organisation: NATO',
      'place: Russia',
      'place: Serbia',
    ]);
  });

  it('prints surnames first, with particles and what follows the name', () => {
    expect(named('Mr. Joost van Dam, Dr. M. Alvarez and R. Stokes Jr. met.')).toEqual([
      'person: Alvarez, M.',
      'person: Stokes, R., Jr.',
      'person: van Dam, Joost',
    ]);
  });

  it('finds a name by any of its forms, and a state in another language', () => {
    const entry = documentOf([
      'The Port Authority of Split (PAS) wrote to Ana Velić.',
      'Russia helped the PAS. It paid.',
    ]);
    const called = (typed: string, language = 'en') => nameCalled(entry, typed, language)?.name ?? null;
    expect(
      ['pas', 'the PORT Authority of Split', 'velić', 'Velić, Ana', 'ana velic'].map((typed) => called(typed)),
    ).toEqual(['Port Authority of Split', 'Port Authority of Split', 'Ana Velić', 'Ana Velić', 'Ana Velić']);
    expect([called('Rusya', 'tr'), called('Россия', 'ru'), called('Sirbistan', 'tr'), called('')]).toEqual([
      'Russia',
      'Russia',
      null,
      null,
    ]);
    expect(nameCalled(entry, 'PAS', 'en')?.uses.map(({ sentences }) => sentences)).toEqual([
      ['The Port Authority of Split (PAS) wrote to Ana Velić.'],
      ['Russia helped the PAS.'],
    ]);
  });

  it('begins no name with a function word, in any document', () => {
    const openings =
      /^(?:The|This|It|In|On|At|As|For|However|Although|When|While|If|And|But|Our|Its|Their|According)\b/u;
    for (const entry of [...ours, ...others]) {
      for (const { name, paragraphs } of namesOf(entry)) {
        expect(name).not.toMatch(openings);
        expect(paragraphs.length).toBeGreaterThan(0);
      }
    }
  });

  it('reads two thousand paragraphs in time that grows with them', () => {
    const texts = [...ours, ...others].flatMap(({ passages }) =>
      passages.filter(({ paragraph }) => paragraph !== null),
    );
    const long = documentOf(Array.from({ length: 2000 }, (_, at) => texts[at % texts.length]?.text ?? ''));
    const before = process.cpuUsage();
    expect(namesOf(long).length).toBeGreaterThan(50);
    const { user } = process.cpuUsage(before);
    // Measured: some 600 ms of one processor's time; twenty times as much would be a power of the length.
    expect(user / 1000).toBeLessThan(4000);
  });
});
