/** What the card says of the text itself. */

import { describe, expect, it } from 'vitest';
import type { TextFact } from '../../../../src/answer/about-text/facts.js';
import { aboutTextLine } from '../../../../src/discord/features/ask/about-text/line.js';
import { LANGUAGES, wordsIn } from '../../../../src/words/words.js';

const line = (facts: readonly TextFact[], language: (typeof LANGUAGES)[number] = 'en') =>
  aboutTextLine([{ title: 'Harbours', facts }], wordsIn(language));

const FACTS: readonly TextFact[] = [
  { kind: 'sections', titles: ['Introduction', 'Conclusion'], subsections: 0, within: {} },
  { kind: 'count', unit: 'reference', count: 3, within: { years: ['2025'], language: 'sr' } },
  { kind: 'count', unit: 'footnote', count: 0, within: { section: 'Conclusion' } },
  { kind: 'length', words: 6082, paragraphs: 63, minutes: 26, within: {} },
  { kind: 'extreme', which: 'longest', place: { unit: 'section', title: 'Introduction' }, words: 470 },
  { kind: 'end', which: 'last', place: { unit: 'paragraph', address: 'p63' }, words: 49 },
  { kind: 'end', which: 'first', place: { unit: 'footnote', address: 'fn1' }, words: 0 },
  { kind: 'age', which: 'newest', year: '2026', count: 1 },
  { kind: 'numbered', number: 2, place: { unit: 'section', title: 'Conclusion' } },
  { kind: 'stated', subject: 'author', value: 'A *bold* name' },
  { kind: 'stated', subject: 'date', value: '2026-07' },
];

describe('what is said of the text', () => {
  it('is counted in the words of the bot, with people’s text escaped', () => {
    expect(line(FACTS)).toBe(
      '**About the text** (not a quotation): 2 sections: Introduction; Conclusion; ' +
        '3 entries in the reference list from 2025 in Serbian; no footnotes in “Conclusion”; ' +
        '6,082 words in 63 paragraphs, about 26 minutes to read; the longest is “Introduction”, with 470 words; ' +
        'the last is ¶ 63, with 49 words; the first is note 1; the newest source is from 2026; ' +
        'number 2 is “Conclusion”; author: A \\*bold\\* name; date: July 2026.',
    );
  });

  it.each(LANGUAGES)('is said in %s, with nothing left to fill in', (language) => {
    const said = line(FACTS, language);
    expect(said).not.toMatch(/[{}]|undefined/u);
    expect(said).toMatch(/[^.]\.$|。$/u);
    for (const number of ['63', '470', '49', '2026']) expect(said).toContain(number);
  });

  it('says what the text cannot have', () => {
    expect(line([{ kind: 'pages' }])).toMatch(/^\*\*The brief cannot say\*\*: it has no page numbers/u);
  });

  it('names the documents if there are several', () => {
    const facts: readonly TextFact[] = [{ kind: 'count', unit: 'footnote', count: 11, within: {} }];
    const two = [
      { title: 'Harbours', facts },
      { title: 'Salt', facts },
    ];
    expect(aboutTextLine(two, wordsIn('en'))).toContain('“Harbours”: 11 footnotes; “Salt”: 11 footnotes.');
  });
});
