import { describe, expect, it } from 'vitest';
import { actorName, actors } from '../../src/gazetteer/actors.js';
import { isSignOfName, namesIn } from '../../src/gazetteer/names-in.js';
import { fold } from '../../src/languages/fold.js';

const found = (text: string, language: string) =>
  namesIn(text, language).map(({ actor, kind, start, end }) => [actor, kind, text.slice(start, end)]);

describe('namesIn', () => {
  it.each([
    ['en', 'What does the U.S. want?', [['US', 'typed', 'the U.S.']]],
    ['en', 'tell us what the US wants', [['US', 'typed', 'the US']]],
    [
      'en',
      'Americans and the Kremlin',
      [
        ['US', 'adjective', 'Americans'],
        ['RU', 'metonym', 'Kremlin'],
      ],
    ],
    [
      'en',
      'B&H, Bosnia-Herzegovina',
      [
        ['BA', 'typed', 'B&H'],
        ['BA', 'typed', 'Bosnia-Herzegovina'],
      ],
    ],
    ['tr', "Hırvatistan'ın rolü ne", [['HR', 'name', 'Hırvatistan']]],
    ['tr', 'rusyanın etkisi', [['RU', 'name', 'rusyanın']]],
    [
      'sr',
      'sta misli o kini i americi',
      [
        ['CN', 'name', 'kini'],
        ['US', 'name', 'americi'],
      ],
    ],
    ['sr-Cyrl', 'шта хоће Америка', [['US', 'name', 'Америка']]],
    ['ru', 'кто для Москвы важнее', [['RU', 'name', 'Москвы']]],
    [
      'zh',
      '中國跟美国',
      [
        ['CN', 'name', '中國'],
        ['US', 'name', '美国'],
      ],
    ],
    [
      'de',
      'Moskau und die Vereinigten Staaten',
      [
        ['RU', 'name', 'Moskau'],
        ['US', 'name', 'Vereinigten Staaten'],
      ],
    ],
    [
      'fr',
      'Pékin et les États-Unis',
      [
        ['CN', 'name', 'Pékin'],
        ['US', 'name', 'États-Unis'],
      ],
    ],
  ] as const)('finds in %s: %s', (language, text, expected) => {
    expect(found(text, language)).toEqual(expected);
  });

  it.each([
    ['en', 'Papua New Guinea', ['PG']],
    ['en', 'South Sudan and North Macedonia', ['SS', 'MK']],
    ['en', 'the United States of America', ['US']],
    ['en', 'Latin America', ['Americas']],
    ['zh', '印度尼西亚', ['ID']],
    ['ru', 'Нигерия', ['NG']],
  ])('finds no name within a longer one, %s: %s', (language, text, expected) => {
    expect(namesIn(text, language).map(({ actor }) => actor)).toEqual(expected);
  });

  it.each([
    ['en', 'is that sad of us'],
    ['en', 'he is right'],
    ['sr', 'ide samo na jedno'],
    ['tr', 'yüzde on indirim'],
    ['en', ''],
  ])('finds nothing in the words of %s: %s', (language, text) => {
    expect(namesIn(text, language)).toEqual([]);
  });

  it.each([
    'the Paris Agreement',
    'Beijing Olympics 2008',
    'the Washington Post',
    'Treaty of Paris',
    'the Moscow Times',
    'President George Washington',
    'the University of Belgrade',
    'the washington agreement of 2020',
  ])('tells that the name in %j is part of another', (text) => {
    expect(namesIn(text, 'en').map(({ inLongerName }) => inLongerName)).toEqual([true]);
  });

  it.each([
    'Paris agreed',
    'beijing serbia policy',
    'Washington Serbia policy',
    'Does Moscow sell gas?',
    'Washington March 2026',
    'When Brussels Stumbles, Serbia Profits From Other Partners',
  ])('tells that the names in %j stand for themselves', (text) => {
    expect(namesIn(text, 'en').some(({ inLongerName }) => inLongerName)).toBe(false);
  });

  it('takes time in proportion to the text', () => {
    const time = (text: string) => {
      const start = performance.now();
      namesIn(text, 'en');
      return performance.now() - start;
    };
    time('warm');
    for (const text of ['U.', 'u.s', 'united ', 'Paris ', "bosnia - '", '&', '中']) {
      const [short, long] = [time(text.repeat(1_000)), time(text.repeat(10_000))];
      expect(long).toBeLessThan(40 * Math.max(short, 5));
    }
  });
});

describe('isSignOfName', () => {
  it('is true of a word of every name, also of one spelled with stops, and of few other words', () => {
    const names = [...actors().values()].flatMap(({ printed, names, typed, adjectives, metonyms }) => [
      printed,
      ...names,
      ...typed,
      ...adjectives,
      ...metonyms,
    ]);
    const words = (text: string) => text.split(/[^\p{L}\p{M}\p{N}]+/u).map(fold);
    const isSign = (word: string) => word !== '' && isSignOfName(word, 'en');
    expect([...names, 'U.S.', 'the U.A.E.'].filter((name) => !words(name).some(isSign))).toEqual([]);
    expect(words('which vectors of the paragraphs were compared with questions').filter(isSign)).toEqual([]);
  });
});

describe('actors', () => {
  it('has a kind and a printed name for every row, and no id twice', () => {
    const all = [...actors().values()];
    expect(all.filter(({ kind }) => !['state', 'union', 'body', 'programme', 'region'].includes(kind))).toEqual([]);
    expect(all.filter(({ printed }) => printed === '')).toEqual([]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(200);
  });
});

describe('actorName', () => {
  it('speaks the language asked for', () => {
    expect(['tr', 'sr-Cyrl', 'en'].map((language) => actorName('HR', language))).toEqual([
      'Hırvatistan',
      'Хрватска',
      'Croatia',
    ]);
    expect([actorName('EU', 'de'), actorName('NATO', 'fr'), actorName('UNSC', 'tr')]).toEqual([
      'Europäische Union',
      'OTAN',
      'United Nations Security Council',
    ]);
  });
});
