import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument, readSource } from '../../src/corpus/read.js';
import { pdfOf } from './pdf-file.js';

/** What is printed: first and last words of paragraphs, the words before a note's mark. */
interface Expected {
  readonly title: string;
  readonly headings: readonly string[];
  readonly tables: number;
  readonly references: number;
  readonly furniture: readonly string[];
  readonly paragraphs: readonly { readonly page: string; readonly first: string; readonly last: string }[];
  readonly notes: readonly {
    readonly number: number;
    readonly page: string;
    readonly text: string;
    readonly anchor: string;
  }[];
}

const folder = 'tests/corpus/pdf';
const files = readdirSync(folder).filter((file) => file.endsWith('.pdf'));

describe.each(files)('%s', async (file) => {
  const { document, unread } = await readSource(file, readFileSync(`${folder}/${file}`));
  const expected: Expected = JSON.parse(readFileSync(`${folder}/${file.replace('.pdf', '.expected.json')}`, 'utf8'));
  const paragraphs = document.sections.flatMap((section) => section.paragraphs);

  it('has its title and its headings, and no others', () => {
    expect(document.title).toBe(expected.title);
    const titles = document.sections.map(({ title }) => title);
    expect(titles.filter((title) => title !== 'Introduction' || expected.headings.includes(title))).toEqual(
      expected.headings,
    );
  });

  it('has its paragraphs whole, each with its page', () => {
    for (const { page, first, last } of expected.paragraphs) {
      const found = paragraphs.find(({ text }) => text.startsWith(first));
      expect(found, first).toBeDefined();
      expect(found?.text.endsWith(last), `… ${last} in ${found?.text}`).toBe(true);
      expect(found?.page, first).toBe(page);
    }
  });

  it('ties its notes to their sentences, each with its page', () => {
    expect(document.footnotes.map(({ number }) => number)).toEqual(expected.notes.map(({ number }) => number));
    for (const { number, page, text, anchor } of expected.notes) {
      const note = document.footnotes.find((one) => one.number === number);
      expect(note?.text.startsWith(text), `${text} in ${note?.text}`).toBe(true);
      expect(note?.sentence.endsWith(anchor), `… ${anchor} in ${note?.sentence}`).toBe(true);
      expect(note?.page).toBe(page);
    }
  });

  it('has its tables and references, and neither furniture nor marks in its passages', () => {
    expect(paragraphs.filter(({ kind }) => kind === 'table')).toHaveLength(expected.tables);
    expect(document.references).toHaveLength(expected.references);
    const texts = [...paragraphs, ...document.footnotes].map(({ text }) => text);
    for (const words of expected.furniture) expect(texts.filter((text) => text.includes(words))).toEqual([]);
    expect(texts.filter((text) => /[¹²³⁰⁴-⁹\u00AD]/u.test(text))).toEqual([]);
    expect(unread).toEqual([]);
  });
});

describe('a PDF', () => {
  const text = 'The pier was built of stone in 1911, and the town has mended it twice since then.';

  const last = 'Nobody knows today who paid for the stone, but the accounts of the harbour name the carrier.';

  it('names the pages that are pictures, and reads the others', async () => {
    const { document, unread } = await readSource('pier.pdf', pdfOf([{ text }, { picture: true }, { text: last }]));
    expect(unread).toEqual(['page 2 is a picture; run ocrmypdf']);
    expect(document.sections.flatMap(({ paragraphs }) => paragraphs.map(({ page }) => page))).toContain('3');
  });

  it('says that it holds pictures only', async () => {
    await expect(readDocument('pier.pdf', pdfOf([{ picture: true }]))).rejects.toThrow(
      'holds pictures only; run ocrmypdf',
    );
  });

  it('says that it is encrypted', async () => {
    await expect(readDocument('pier.pdf', readFileSync(`${folder}/encrypted/pier.pdf`))).rejects.toThrow(
      'is encrypted: save it without a password',
    );
  });

  it.each([
    ['cut off', pdfOf([{ text }]).subarray(0, 200)],
    ['nothing but its signature', Buffer.from('%PDF-1.7')],
  ])('says that it is damaged when it is %s', async (_what, bytes) => {
    await expect(readDocument('pier.pdf', bytes)).rejects.toThrow('is damaged: print it to a new PDF');
  });

  it('of one page has its number in no passage', async () => {
    const operators = 'BT /F 12 Tf 300 40 Td (1) Tj ET';
    const { document } = await readSource('pier.pdf', pdfOf([{ text, operators }]));
    expect(document.sections.flatMap(({ paragraphs }) => paragraphs.map((one) => one.text))).toEqual([text]);
  });

  it('with a page tree in a circle is named within a moment', async () => {
    await expect(readDocument('pier.pdf', pdfOf([{ text }], { circular: true }))).rejects.toThrow(
      /is damaged|no words/u,
    );
  });

  it('with more pages than a report has is named', async () => {
    const many = Array.from({ length: 601 }, () => ({ text: 'A.' }));
    await expect(readDocument('pier.pdf', pdfOf(many))).rejects.toThrow('has 601 pages; at most 600 are read');
  });
});
