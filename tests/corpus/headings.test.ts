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

const NOTES = `Notes

1. Reuters, 4 May 1962.
2. Seen by the author.
3. Registry of firms, 2021.`;

/** A body with the given paragraph in its middle. */
const around = (paragraph: string) =>
  readDocument(
    'mine.txt',
    `${OPENING}\n\n${paragraph}\n\nWhat the fund wants nobody in the valley can say with any certainty at all.\n\n${NOTES}\n`,
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
});
