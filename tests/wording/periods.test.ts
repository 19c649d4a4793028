import { describe, expect, it } from 'vitest';
import { periodsIn } from '../../src/wording/periods.js';

describe('periodsIn', () => {
  it.each<[string, string[]]>([
    ['what happened in 1389?', ['1389']],
    ['the 1878 Congress of Berlin and 1914', ['1878', '1914']],
    ['1389’da ne oldu', ['1389']],
    ['что произошло в 1389 году', ['1389']],
    ['1389年发生了什么', ['1389']],
    ['what changed between 1999 and 2008?', ['1999', '2008']],
    ['brussels agreement 2013', ['2013']],
    ['закон 2025 года', ['2025']],
    // The number of another text.
    ['what is UN Resolution 1244', []],
    ['UNSCR 1244', []],
    ['1244 sayılı karar nedir', []],
    ['что такое резолюция 1244', []],
    ['联合国第1244号决议', []],
    ['was ist Resolution 1244', []],
    ['c’est quoi la résolution 1244', []],
    ['šta je Rezolucija 1244', []],
    // Amounts.
    ['1500 troops', []],
    ['1,389 soldiers', []],
    ['13890', []],
    ['who sold serbia missiles', []],
  ])('%j names %j', (text, years) => {
    expect(periodsIn(text).map(({ written }) => written)).toEqual(years);
  });

  it.each([
    'since the 2010s',
    'in the 2010’s',
    '2010-ih godina',
    'с 2010-х годов',
    '2010’lu yıllarda',
    'seit den 2010er Jahren',
    '2010年代以来',
    'dans les années 2010',
  ])('%j names ten years', (text) => {
    expect(periodsIn(text)).toMatchObject([{ from: 2010, to: 2019 }]);
  });

  it('takes one year for one', () => {
    expect(periodsIn('2010 yılında, in 2010, 2010年')).toMatchObject([{ from: 2010, to: 2010 }]);
  });
});
