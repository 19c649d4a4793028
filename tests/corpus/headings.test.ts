import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/corpus/document.js';
import { readDocument } from '../../src/corpus/read.js';

const titles = (document: Document) => document.sections.map(({ title }) => title);
const texts = (document: Document) =>
  document.sections.flatMap((section) => section.paragraphs.map(({ text }) => text));
const sentenceOf = (document: Document, note: number) =>
  document.footnotes.find(({ number }) => number === note)?.sentence;

const OPENING = `The Mine at Tarn

Background

The mine at Tarn was opened in the spring of 1962, when the price of copper
had doubled in four years and the valley had no other work to offer to those
who came back from the war.1 It has been closed twice since then, and sold in
every crisis that the town can remember, most often below its price.2`;

const LATER = `It has not answered a letter in three years, and its office in the capital is
a brass plate on a door that is never opened to those who knock at it twice,
though they have come a long way and have brought the letters with them, all
of them, in a box that was once made for the lamps of those who worked there.`;

const NOTES = `Notes

1. Reuters, 4 May 1962.
2. Seen by the author.
3. Registry of firms, 2021.`;

/** A body with the given paragraph in its middle. */
const around = (paragraph: string) =>
  readDocument(
    'mine.txt',
    `${OPENING}\n\n${paragraph}\n\nWhat the fund wants nobody in the valley can say with any certainty at all.\n${LATER}\n\n${NOTES}\n`,
  );

describe('a line between blank lines', () => {
  it('is a paragraph when a mark glued to its stop ends it', async () => {
    const document = await around('The mine is owned by a fund in Vancouver.3');
    expect(titles(document)).toEqual(['Background']);
    expect(texts(document)).toContain('The mine is owned by a fund in Vancouver.');
    expect(sentenceOf(document, 3)).toBe('The mine is owned by a fund in Vancouver.');
  });

  it('is a heading when it ends in a number of its own', async () => {
    expect(titles(await around('What came of Resolution No.12'))).toContain('What came of Resolution No.12');
  });

  it.each([
    [
      'The mine lost least.[3] Of 40 workers\n12 stayed; the mayor of St. Ann, Mr. A. B. Falk, called it\na "quiet death".',
    ],
    ['Output fell by a third between 2008 and 2013. In 2010\n12 ships called in a week. Three causes are given.'],
    ['Nobody knows why it was sold, if it ever was (Smith 2001)'],
    ['It was sold below its price, as was usual (see Smith and Ng, 2001, p. 4; OECD, 2004)'],
  ])('is a paragraph when a sentence or a citation ends in it: %s', async (paragraph) => {
    const document = await around(paragraph);
    expect(titles(document)).toEqual(['Background']);
    expect(texts(document)).toContain(paragraph.replaceAll('\n', ' ').replace('[3]', ''));
  });

  it.each([
    'Annex A. The method',
    'Part II. The ports',
    'The U.S. Department of Energy',
    'St. Ann and Mr. Falk',
    'Why now? The case for a sale',
    'The conference (Vienna 2014)',
    'How the port was sold to a bank in one night (May 2014)',
    'Between 2008 and 2013',
  ])('is a heading when its stops end no sentence: %s', async (title) => {
    expect(titles(await around(title))).toEqual(['Background', title]);
  });
});
