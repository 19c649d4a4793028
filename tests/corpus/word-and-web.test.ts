import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/corpus/read.js';

const PAGE = `<!doctype html><html lang="en"><head><title>Salt and Smoke – The Quay Reader</title>
<meta name="author" content="Ida Holm"><style>p { color: red }</style></head>
<body><nav><a href="/">Home</a></nav><main><h1>Salt and Smoke</h1><h2>The Smokehouse</h2>
<p>The smokehouse burned eleven cords of alder in a year.<sup><a href="#fn-wood">1</a></sup> Nobody complained of it.</p>
<table><tr><th>Year</th><th>Cords</th></tr><tr><td>1901</td><td>11</td></tr></table>
<h2>The End</h2><p>It closed when the railway came to the quay.</p>
<ol><li id="fn-wood">Wood book, <a href="https://example.org/wood">p. 4</a>. <a href="#ref1">↩</a></li></ol></main>
<footer>All rights kept</footer><script>track()</script></body></html>`;

describe('a saved page of the web', () => {
  it('has its headings, passages and notes, and nothing of what is around them', async () => {
    const document = await readDocument('salt.html', PAGE);
    expect([document.title, document.author, document.language]).toEqual(['Salt and Smoke', 'Ida Holm', 'en']);
    expect(document.sections.map(({ title, paragraphs }) => [title, paragraphs.map(({ text }) => text)])).toEqual([
      [
        'The Smokehouse',
        ['The smokehouse burned eleven cords of alder in a year. Nobody complained of it.', 'Year | Cords ; 1901 | 11'],
      ],
      ['The End', ['It closed when the railway came to the quay.']],
    ]);
    expect(document.footnotes).toMatchObject([
      {
        number: 1,
        urls: ['https://example.org/wood'],
        sentence: 'The smokehouse burned eleven cords of alder in a year.',
      },
    ]);
  });
});

describe('a Word document', () => {
  it('has its title, headings, table and notes', async () => {
    const file = readFileSync('tests/corpus/word/mill-at-the-weir.docx');
    const document = await readDocument('mill.docx', file);
    expect(document.title).toBe('Die Mühle am Wehr');
    expect(document.sections.map(({ title }) => title)).toEqual([
      'Einleitung',
      'Die Wasserrechte',
      'Vor dem Streit',
      'Der Beschluss',
      'Die Rechnungen',
      'Schluss',
    ]);
    expect(document.sections.flatMap(({ paragraphs }) => paragraphs.map(({ kind }) => kind))).toContain('table');
    expect(document.footnotes.map(({ number, sentence }) => [number, sentence.slice(-12)])).toEqual([
      [1, 'stillgelegt.'],
      [2, ' Wasser gab.'],
      [3, ' Tal kaufte.'],
    ]);
  });

  it('that is none is named', async () => {
    await expect(readDocument('mill.docx', Buffer.from('PK no document'))).rejects.toThrow('is no Word document');
  });
});

describe.each([
  [
    'mill.html',
    '<article><h1>The mill</h1><p>It was &#x202E;dlos&#x202C; in &#x2066;1911&#x2069;.<p>&#x200F;Nobody minded.</article>',
  ],
  ['mill.md', '# The mill\n\nIt was &#x202E;dlos&#x202C; in &#x2066;1911&#x2069;.\n\n&#x200F;Nobody minded.\n'],
])('text whose direction is turned in %s', (name, content) => {
  it('is shown in the order in which it is read', async () => {
    const document = await readDocument(name, content);
    const texts = document.sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
    expect(texts).toEqual(['It was dlos in 1911.', 'Nobody minded.']);
  });
});
