import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/corpus/sentences.js';

/** Each row is a text as its sentences. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  'plain sentences': ['The Cold War ended in 1989.', 'The region changed.', 'Did it?', 'It did!'],
  'an abbreviated country before a noun': [
    'The U.S. military presence and the U.S. Chargé d’Affaires matter.',
    'So does NATO.',
  ],
  'an abbreviated country that ends its sentence': ['Many of them moved to the U.S. ', 'The others stayed.'].map(
    (text) => text.trim(),
  ),
  'numbers, volumes and pages': ['See No. 16, pp. 3–9 and Vol. II of the report.', 'It is short.'],
  'a No that is an answer': ['He said No.', 'They left.'],
  'titles and initials': ['Gen. J. S. Mill met Dr. C.-C. Kuik in St. Petersburg.', 'They spoke.'],
  'Latin abbreviations': [
    'Some tools, e.g. loans, differ from others (cf. Walker et al. 2017).',
    'Others, i.e. grants, do not.',
  ],
  'no date': ['The note (n.d.) names RUSI.', 'It has no link.'],
  'times and months': ['It began at 9 a.m. on 3 Sept. 2021.', 'It ended late.'],
  'decimals and money': ['It grew by 2.5 per cent to $3.4 million.', 'Then it fell.'],
  'a court case': ['In Orion Ltd. v. Health Bd., “the bridge stops.”', 'It was cheap.'],
  'closing quotation marks': ['They call it a "two-chair policy."', 'Others call it hedging.'],
  'a question inside a sentence': ['“Why?” he asked.', 'Nobody knew.'],
  'an elision': ['Growth [...] Serbia has seen continues.', 'So it goes.'],
  'an ellipsis that goes on': ['They waited … and waited.', 'Nothing came.'],
  'an item’s number': ['1. Lengthen the contracts.', '2. Publish the data.'],
};

describe('sentencesOf', () => {
  it.each(Object.entries(TEXTS))('splits %s', (_, sentences) => {
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences);
  });

  it('gives none for a blank text', () => {
    expect(sentencesOf('')).toEqual([]);
    expect(sentencesOf(' \n ')).toEqual([]);
  });

  it('gives the text again when joined by single spaces, whatever it holds', () => {
    const word = fc.oneof(
      fc.constantFrom('U.S.', 'No.', 'end.', 'why?', '“quoted.”', 'J.', '(n.d.).', '...', '3.', 'The', 'word', '。'),
      fc.stringMatching(/^[\p{L}.?!…”"')]{1,6}$/u),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
        const text = words.join(' ');
        expect(sentencesOf(text).join(' ')).toBe(text);
      }),
    );
  });

  it('splits the longest text in a moment, and divides what has no end', () => {
    const text = 'The pier of St. Ives is long. It was built in 1999 (see No. 16) by the U.S. Navy. '
      .repeat(5000)
      .trim();
    const before = process.cpuUsage();
    const sentences = sentencesOf(text);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(4000);
    expect(new Set(sentences)).toEqual(
      new Set(['The pier of St. Ives is long.', 'It was built in 1999 (see No. 16) by the U.S. Navy.']),
    );
    const endless = sentencesOf(`It is ${'a'.repeat(100_000)} and ${'no end, '.repeat(10_000)}`);
    expect(Math.max(...endless.map(({ length }) => length))).toBeLessThanOrEqual(4096);
    expect(endless.join('').replaceAll(' ', '')).toBe(`Itis${'a'.repeat(100_000)}and${'noend,'.repeat(10_000)}`);
  });
});
