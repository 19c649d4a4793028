import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/corpus/document.js';
import { readDocument } from '../../src/corpus/read.js';

const texts = (document: Document) =>
  document.sections.flatMap((section) => section.paragraphs.map(({ text }) => text));
const read = (body: string) => readDocument('a.txt', `A TITLE OF SOME KIND\n\n1. Introduction\n\n${body}`);

/** A body that is cut at a page's end, and the expected joined text. */
const JOINS: Readonly<Record<string, readonly [cut: string, whole: string]>> = {
  'a word divided at a line’s end': [
    'It changed the pol-\nicy of the state for good.',
    'It changed the policy of the state for good.',
  ],
  'a compound that occurs elsewhere': [
    'The long-\nterm view won over the long-term plan.',
    'The long-term view won over the long-term plan.',
  ],
  'a compound that occurs nowhere else': [
    'It was a bank-\nowned firm, not unre-\nlated to those that were inter-\nlinked.',
    'It was a bank-owned firm, not unrelated to those that were interlinked.',
  ],
  'two names': ['The Sino-\nRussian talks went on for years.', 'The Sino-Russian talks went on for years.'],
  'a soft hyphen': ['It was a bal\u00ADance of pow\u00AD\ner in the end.', 'It was a balance of power in the end.'],
  ligatures: ['The ﬁrst oﬃce aﬀorded no ﬂag at all.', 'The first office afforded no flag at all.'],
  'a tight dash at a line’s end': [
    'Some sectors—\nthough not all—grew in that year.',
    'Some sectors—though not all—grew in that year.',
  ],
  'a page break in mid-sentence': [
    'The balance of power in the\n\f\nBalkans has shifted since the war began.',
    'The balance of power in the Balkans has shifted since the war began.',
  ],
  'a blank line in mid-sentence': [
    'It is argued that the whole of the competition in the\n\nBalkans is shaped by loans.',
    'It is argued that the whole of the competition in the Balkans is shaped by loans.',
  ],
  'line ends of another system': [
    'One line of the text,\r\nand another one.',
    'One line of the text, and another one.',
  ],
};

describe('characters that change the direction of the text around them', () => {
  it('are no part of a passage', async () => {
    const text = 'The harbour was \u202Edlos\u202C in 1999. It is \u2067old\u2069\u200F now.';
    const { sections } = await readDocument('harbour.txt', text);
    expect(JSON.stringify(sections)).toContain('The harbour was dlos in 1999. It is old now.');
  });
});

describe('readDocument', () => {
  it.each(Object.entries(JOINS))('joins %s', async (_, [cut, whole]) => {
    expect(texts(await read(cut))).toEqual([whole]);
  });

  it('joins nothing to a paragraph that ends in a citation', async () => {
    const first = 'The state was told by its roads and its rails, as it seems. (Smith 2001)';
    const second = '"We have no ships," said the minister in a speech at the time.';
    expect(texts(await read(`${first}\n\n${second}`))).toEqual([first, second]);
  });

  it.each(['\n', '\n\n'])('keeps a quotation together with its author', async (gap) => {
    const before = 'The minister said of the ships and the harbour what others had said before:';
    const after = 'The rest of it is known to all who were there, and to those who were not.';
    const quotation = '    We have no ships, and no harbour to put them in, and no\n    sea to sail them on.';
    const document = await read(`${before}\n\n${quotation}${gap}    — Minister, 2004\n\n${after}`);
    expect(document.sections[0]?.paragraphs.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', before],
      ['quote', 'We have no ships, and no harbour to put them in, and no sea to sail them on. — Minister, 2004'],
      ['paragraph', after],
    ]);
  });

  it('keeps superscripts that are not note marks', async () => {
    const text = 'The lake covers 40 km² and holds 10⁹ litres of water.¹ It is shrinking.\n\n¹ Water Agency, Report.';
    expect(texts(await read(text))).toEqual(['The lake covers 40 km² and holds 10⁹ litres of water. It is shrinking.']);
  });

  it('reads a digit directly after a word as a mark only if there is such a note', async () => {
    const pages = [
      'The G7 met in 2019.1 The MiG29 was not on its list of subjects.\n\n1 Communiqué of the meeting, para. 4.',
      'Nothing came of it.2 So much is known.\n\n2 Ibid., para. 9.',
    ];
    const document = await read(pages.join('\n\f\n'));
    expect(texts(document)).toEqual([
      'The G7 met in 2019. The MiG29 was not on its list of subjects.',
      'Nothing came of it. So much is known.',
    ]);
    expect(document.footnotes.map(({ sentence }) => sentence)).toEqual(['The G7 met in 2019.', 'Nothing came of it.']);
  });

  it('reads a note that runs on at the foot of the next page', async () => {
    const pages = [
      'The dam broke in 2023.1 Nobody was ready.\n\n1 Agency for Water, Damage Report, with a summary and',
      'The lake is gone. It will not come back soon.\n\nan annex on the fields downstream.',
      'That is all there is to say about it.',
    ];
    const document = await read(pages.join('\n\f\n'));
    expect(document.footnotes[0]?.text).toBe(
      'Agency for Water, Damage Report, with a summary and an annex on the fields downstream.',
    );
    expect(texts(document)[1]).toBe('The lake is gone. It will not come back soon.');
  });

  it('removes running heads and page numbers, wherever they are', async () => {
    const page = (number: number, text: string) => `Policy Brief on Rivers  ${number}\n\n${text}\n\n`;
    const lines = (word: string) =>
      Array.from({ length: 9 }, (_, line) => `This is ${word} line ${line} of the page.`).join('\n');
    const document = await read(page(1, lines('a')) + page(2, lines('b')) + page(3, lines('c')));
    expect(texts(document).join(' ')).not.toContain('Policy Brief on Rivers');
    expect(
      texts(document)
        .join(' ')
        .match(/This is/gu),
    ).toHaveLength(27);
  });

  it('ties numbers in brackets to a numbered reference list where there are no notes', async () => {
    const document = await read(
      'States cannot deter alone [1]. They count [2, 3].\n\nReferences\n\n[1] Nye, J. (2017). Deterrence. Polity.\n[2] Smeets, M. (2018). Counting. Polity.\n[3] Goh, E. (2005). Meeting. Polity.\n',
    );
    expect(texts(document)).toEqual(['States cannot deter alone. They count.']);
    expect(document.references).toHaveLength(3);
    expect(document.footnotes.map(({ number, sentence }) => [number, sentence])).toEqual([
      [1, 'States cannot deter alone.'],
      [2, 'They count.'],
      [3, 'They count.'],
    ]);
  });

  it('reads Markdown notes of any label and length', async () => {
    const document = await readDocument(
      'a.md',
      '# Ports\n\nPiraeus was sold[^sale] twice.[^2]\n\n[^sale]: COSCO, *Report*, <https://cosco.example.com>.\n\n    It has two paragraphs.\n[^2]: Ibid.\n',
    );
    expect(texts(document)).toEqual(['Piraeus was sold twice.']);
    expect(document.footnotes).toEqual([
      { number: 2, text: 'Ibid.', urls: [], sentence: 'Piraeus was sold twice.', page: null },
      {
        number: 3,
        text: 'COSCO, Report. It has two paragraphs.',
        urls: ['https://cosco.example.com'],
        sentence: 'Piraeus was sold twice.',
        page: null,
      },
    ]);
  });

  it('tells a text’s form by the text and not by its name', async () => {
    const markdown = '# Title\n\n## Part\n\nSome *marked* text with [a link](https://example.org).';
    const document = await readDocument('a.txt', markdown);
    expect(document.sections).toEqual((await readDocument('a.md', markdown)).sections);
    expect(texts(document)).toEqual(['Some marked text with a link.']);
  });

  it('falls back to the name when a text has no title', async () => {
    const text = 'This is only one plain sentence of a dozen words and a few more.';
    expect((await readDocument('some-notes.txt', text)).title).toBe('some-notes');
  });

  it('reads long texts in time that grows with their length', async () => {
    const paragraph = `${'A sentence about the river and its dams, again. '.repeat(12)}\n\n`;
    const time = async (count: number) => {
      const text = paragraph.repeat(count);
      const start = performance.now();
      await readDocument('a.txt', text);
      return performance.now() - start;
    };
    await time(50);
    expect(await time(800)).toBeLessThan(Math.max(2_000, (await time(100)) * 60));
  });
});
