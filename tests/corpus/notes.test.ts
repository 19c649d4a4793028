import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/corpus/document.js';
import { readDocument } from '../../src/corpus/read.js';

const texts = (document: Document) =>
  document.sections.flatMap((section) => section.paragraphs.map(({ text }) => text));
const notes = (document: Document) => document.footnotes.map(({ number, text, sentence }) => [number, text, sentence]);
const read = (...pages: readonly string[]) =>
  readDocument('a.txt', `A TITLE OF SOME KIND\n\n1. Introduction\n\n${pages.join('\n\f\n')}\n`);

describe('notes at page feet', () => {
  it('are numbered through when each page numbers its own', async () => {
    const document = await read(
      'The salt works closed in 1954.1 No one has worked there since.2 The tower\nis listed.\n\n1 Reuters, 4 May 1954, with a list of those who lost\ntheir work.\n2 Seen by the author.',
      'The sheds were sold to a fund in 1999.1 It has not answered a letter.2 So it\nstands.\n\n1 Registry of firms, 2021.\n2 Minutes of 3 June 2001.',
      'In the end they fell down, one by one.1\n\n1 Weather Office, 2007.',
    );
    expect(texts(document)).toEqual([
      'The salt works closed in 1954. No one has worked there since. The tower is listed.',
      'The sheds were sold to a fund in 1999. It has not answered a letter. So it stands.',
      'In the end they fell down, one by one.',
    ]);
    expect(notes(document)).toEqual([
      [1, 'Reuters, 4 May 1954, with a list of those who lost their work.', 'The salt works closed in 1954.'],
      [2, 'Seen by the author.', 'No one has worked there since.'],
      [3, 'Registry of firms, 2021.', 'The sheds were sold to a fund in 1999.'],
      [4, 'Minutes of 3 June 2001.', 'It has not answered a letter.'],
      [5, 'Weather Office, 2007.', 'In the end they fell down, one by one.'],
    ]);
  });

  it('are told from a numbered list that ends a page', async () => {
    const document = await read(
      'The salt works closed in 1954.1 The tower is listed, for it is old.\n\n1 Reuters, 4 May 1954.',
      'Two things are left of it to this day:\n\n1. the tower of the works\n2. the sheds on the shore',
    );
    expect(notes(document)).toEqual([[1, 'Reuters, 4 May 1954.', 'The salt works closed in 1954.']]);
    expect(texts(document).at(-1)).toBe('the tower of the works the sheds on the shore');
  });

  it('are linked to their sentences if their marks are signs', async () => {
    const document = await read(
      'The walls* closed in 1954, when the price fell.† The tower is listed.\n\n* Made of salt.\n† Reuters, 4 May 1954, with a list of those who\nlost their work.',
      'The sheds* were sold to a fund in 1999, as it seems.\n\n* Four of the six.',
    );
    expect(texts(document)).toEqual([
      'The walls closed in 1954, when the price fell. The tower is listed.',
      'The sheds were sold to a fund in 1999, as it seems.',
    ]);
    expect(notes(document)).toEqual([
      [1, 'Made of salt.', 'The walls closed in 1954, when the price fell.'],
      [
        2,
        'Reuters, 4 May 1954, with a list of those who lost their work.',
        'The walls closed in 1954, when the price fell.',
      ],
      [3, 'Four of the six.', 'The sheds were sold to a fund in 1999, as it seems.'],
    ]);
  });
});

describe('a note called by a sign', () => {
  it('stands apart from the numbered note above it', async () => {
    const document = await read(
      'The walls* closed when the price fell.¹ They stand.\n\n¹ Reuters, 1954.\n* Made of salt.',
    );
    expect(notes(document)).toEqual([
      [1, 'Reuters, 1954.', 'The walls closed when the price fell.'],
      [2, 'Made of salt.', 'The walls closed when the price fell.'],
    ]);
  });

  it('is not the bullet of a list', async () => {
    const text = 'It was said in *The Times* that the walls* stand on two things:\n\n* the rock\n* the salt below it';
    const document = await read(text);
    expect(notes(document)).toEqual([]);
    expect(texts(document).at(-1)).toBe('the rock the salt below it');
  });

  it('is told from emphasis on the same line', async () => {
    const document = await read('It was said in *The Times* that the *walls* stand* on rock.\n\n* Some of them.');
    expect(texts(document)).toEqual(['It was said in The Times that the walls stand on rock.']);
    expect(notes(document)).toEqual([[1, 'Some of them.', 'It was said in The Times that the walls stand on rock.']]);
  });
});

const MARKED = `The salt works closed in 1954, at the end of the war.1 They were guarded for a
year.2 The tower grew by 2.5 metres when the fund put a new roof on it.3`;

describe('notes that close a text without a heading', () => {
  it.each([
    ['a row of lines', '1 Reuters, 2020.\n2 Seen by the author.\n3 Registry, 2021.'],
    ['lines below a rule', '____________\n1 Reuters, 2020.\n2 Seen by the author.\n3 Registry, 2021.'],
    ['blocks', '1. Reuters, 2020.\n\n2. Seen by the author.\n\n3. Registry, 2021.'],
    [
      'a row before what is about the author',
      '1 Reuters, 2020.\n2 Seen by the author.\n3 Registry, 2021.\n\nAbout the author\n\nEva Lind is a fellow.',
    ],
  ])('are read as %s', async (_, row) => {
    const document = await read(`${MARKED}\n\nIn the end they fell down, one by one, in the storms.\n\n${row}`);
    expect(texts(document)).toEqual([
      'The salt works closed in 1954, at the end of the war. They were guarded for a year. The tower grew by 2.5 metres when the fund put a new roof on it.',
      'In the end they fell down, one by one, in the storms.',
    ]);
    expect(notes(document)).toEqual([
      [1, 'Reuters, 2020.', 'The salt works closed in 1954, at the end of the war.'],
      [2, 'Seen by the author.', 'They were guarded for a year.'],
      [3, 'Registry, 2021.', 'The tower grew by 2.5 metres when the fund put a new roof on it.'],
    ]);
  });

  it('are not a numbered list without marks', async () => {
    const document = await read('Three things are left of it to this day:\n\n1. the tower\n2. the sheds\n3. the gate');
    expect(notes(document)).toEqual([]);
    expect(texts(document).at(-1)).toBe('the tower the sheds the gate');
  });
});

describe('notes listed after every chapter', () => {
  const chapter = (name: string, marked: string, notes: readonly string[]) =>
    `CHAPTER ${name}\n\n${marked}\n\nNOTES\n\n${notes.join('\n\n')}\n`;
  const text = [
    'THE WEIGHT OF WATER\n',
    chapter('I', 'The springs were let for a century.[1] Nobody measured\nthem before the drought.[2]', [
      '[1] The lease is in the town books.',
      '[2] Measured in one summer.',
    ]),
    chapter('II', 'The wells were dug by the parish.[1] Each had a chain\nand a bucket.', [
      '[1] Parish accounts, folio 9.',
    ]),
  ].join('\n\n');

  it('are tied to the sentences of their own chapter, and numbered through', async () => {
    const { footnotes, sections } = await readDocument('book.txt', text);
    expect(footnotes.map(({ number, text: note, sentence }) => [number, note, sentence])).toEqual([
      [1, 'The lease is in the town books.', 'The springs were let for a century.'],
      [2, 'Measured in one summer.', 'Nobody measured them before the drought.'],
      [3, 'Parish accounts, folio 9.', 'The wells were dug by the parish.'],
    ]);
    expect(sections.map(({ title }) => title)).not.toContain('NOTES');
  });
});
