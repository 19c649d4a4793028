import { describe, expect, it } from 'vitest';
import { datesIn } from '../../src/study/dates.js';
import { timelineOf } from '../../src/study/timeline.js';
import { documentOf } from '../discord/answers.js';

const written = (text: string) => datesIn(text).map((date) => date.written);
const spanOf = (text: string) => {
  const [date] = datesIn(text);
  return date === undefined ? null : [date.span.from, date.span.to];
};

describe('datesIn', () => {
  it.each([
    ['in 2015', [20150000, 20159999]],
    ['since the 2010s', [20100000, 20199999]],
    ['in the late 1990s', [19960000, 19999999]],
    ['in the first quarter of 2026', [20260100, 20260399]],
    ['in the second half of 2020', [20200700, 20201299]],
    ['in early 2024', [20240100, 20240499]],
    ['in March 2026', [20260300, 20260399]],
    ['on 13 March 2026', [20260313, 20260313]],
    ['on March 13, 2026', [20260313, 20260313]],
    ['in the summer of 2021', [20210600, 20210899]],
    ['between 2008 and 2018', [20080000, 20189999]],
    ['from 1996 to 2004', [19960000, 20049999]],
    ['in 2019/20', [20190000, 20209999]],
    ['in the nineteenth century', [18000000, 18999999]],
    ['in Jan. 2019', [20190100, 20190199]],
  ])('reads %j', (text, span) => {
    expect(spanOf(`It happened ${text}, they say.`)).toEqual(span);
  });

  it.each([
    'as others found (Kuik, 2008)',
    'as Beeker (2021) notes',
    'a study (Walker & Ludwig, 2017; Nye, 2004)',
    'some 2000 people came',
    'it cost $2020',
    'about 2000 were sold',
    'Resolution 1999 was passed',
    'at 2,015 metres',
    'the MiG-2000 flew',
    'it fell by 1900 per cent',
  ])('reads no date in %j', (text) => {
    expect(written(text)).toEqual([]);
  });

  it('reads several of a sentence, each once', () => {
    expect(written('In 1979, 1986 and 1994, and again in May 2001, it fell.')).toEqual([
      '1979',
      '1986',
      '1994',
      'May 2001',
    ]);
  });
});

describe('timelineOf', () => {
  it('puts events in the order of time, a longer span before those within it, with sentence and passage', () => {
    const entry = documentOf(['In March 2020 it rained. It snowed in 2019.', 'The 2020 plan failed.']);
    expect(timelineOf(entry).map((event) => [event.written, event.sentence, event.passage.address])).toEqual([
      ['2019', 'It snowed in 2019.', 'p1'],
      ['2020', 'The 2020 plan failed.', 'p2'],
      ['March 2020', 'In March 2020 it rained.', 'p1'],
    ]);
  });

  it('takes nothing from notes, references and matter', () => {
    const entry = documentOf(['Nothing.'], {
      matter: [{ title: 'Title', text: 'July 2026' }],
      footnotes: [{ number: 1, text: 'Reuters, 13 March 2026', urls: [], sentence: '', page: null }],
    });
    expect(timelineOf(entry)).toEqual([]);
  });
});
