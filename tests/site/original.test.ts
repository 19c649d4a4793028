/** The file behind a document, served only where it may be, and what cites its pages. */

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Corpus, CorpusDocument } from '../../src/corpus/corpus.js';
import { loadCorpus } from '../../src/corpus/load.js';
import { renderAskPage } from '../../src/site/ask/ask-page.js';
import { type SiteServer, serveSite } from '../../src/site/server.js';
import { answer, cited } from '../discord/answers.js';
import { corpusOf, documentFrom, POLICIES } from './documents.js';

const FOLDER = resolve(import.meta.dirname, '../corpus/pdf');
const { documents } = await loadCorpus(FOLDER);

/** The documents with these licences, in the order of their ids. */
const licensed = (...licences: readonly (string | null)[]): Corpus =>
  corpusOf(
    ...documents.slice(0, licences.length).map(
      (entry, position): CorpusDocument => ({
        ...entry,
        document: { ...entry.document, licence: licences[position] ?? null },
      }),
    ),
  );

const [open = '', closed = ''] = documents.map(({ document }) => document.id);

describe('original.pdf', () => {
  let server: SiteServer;
  const get = (path: string, init?: RequestInit) => fetch(`http://localhost:${server.port}${path}`, init);
  beforeAll(async () => {
    server = await serveSite(licensed('CC BY 4.0', 'All rights reserved'), 0, undefined, { policies: POLICIES });
  });
  afterAll(() => server.close());

  it('is served where the licence is an open one, and linked to by every page of it', async () => {
    const file = await get(`/${open}/original.pdf`);
    expect(file.headers.get('content-type')).toBe('application/pdf');
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    expect(Buffer.from(await file.arrayBuffer())).toEqual(await readFile(resolve(FOLDER, `${open}.pdf`)));
    const page = await (await get(`/${open}/`)).text();
    expect(page).toMatch(/<a href="original\.pdf#page=1">p\. 1<\/a>/u);
  });

  it('is neither served nor linked to where the licence is another or unknown', async () => {
    expect((await get(`/${closed}/original.pdf`)).status).toBe(404);
    const page = await (await get(`/${closed}/`)).text();
    expect(page).not.toContain('original.pdf');
    expect(page).toContain('<p class="sources">p. 1</p>');
  });

  it('gives the part that is asked for, and refuses one that is not there', async () => {
    const whole = await readFile(resolve(FOLDER, `${open}.pdf`));
    const part = async (range: string) => {
      const file = await get(`/${open}/original.pdf`, { headers: { range } });
      return {
        status: file.status,
        range: file.headers.get('content-range'),
        bytes: Buffer.from(await file.arrayBuffer()),
      };
    };
    const { length } = whole;
    expect(await part('bytes=0-3')).toEqual({ status: 206, range: `bytes 0-3/${length}`, bytes: whole.subarray(0, 4) });
    expect((await part('bytes=-5')).bytes).toEqual(whole.subarray(-5));
    expect((await part(`bytes=${length - 2}-`)).bytes).toEqual(whole.subarray(-2));
    expect(await part(`bytes=${length}-`)).toMatchObject({ status: 416, range: `bytes */${length}` });
    expect((await part('bytes=0-1,4-5')).status).toBe(200);
    const head = await get(`/${open}/original.pdf`, { method: 'HEAD' });
    expect([head.headers.get('content-length'), head.headers.get('accept-ranges')]).toEqual([String(length), 'bytes']);
  });

  it.each([
    `/${'OPEN'}/../${'CLOSED'}/original.pdf`,
    '/OPEN/..%2fCLOSED/original.pdf',
    '/OPEN/%2e%2e/CLOSED/original.pdf',
    '/CLOSED/original%2epdf',
    '/OPEN/CLOSED.pdf',
    '/OPEN/original.pdf/',
  ])('is not reached by %s', async (path) => {
    expect((await get(path.replace('OPEN', open).replace('CLOSED', closed))).status).toBe(404);
  });

  it('is served whatever the licence if the operator says so', async () => {
    const all = await serveSite(licensed(null, null), 0, undefined, { policies: POLICIES, servesOriginals: true });
    const file = await fetch(`http://localhost:${all.port}/${closed}/original.pdf`);
    expect(file.status).toBe(200);
    await file.arrayBuffer();
    await all.close();
  });
});

describe('a document with the name of another page', () => {
  it.each(['ask', 'privacy', 'terms', 'metrics'])('has a page of its own: %s', async (name) => {
    const corpus = corpusOf(await documentFrom(`${name}.txt`, 'The mill.'), await documentFrom('b.txt', 'The weir.'));
    const server = await serveSite(corpus, 0, undefined, { policies: POLICIES });
    const get = async (path: string) => (await fetch(`http://localhost:${server.port}${path}`)).text();
    const [, href = ''] = /<h2><a href="([^"]+)">/u.exec(await get('/')) ?? [];
    expect(await get(`/${href}`)).toContain('The mill.');
    if (name === 'privacy') expect(await get('/privacy/')).toContain('<h1>Privacy</h1>');
    await server.close();
  });
});

it('is named by its page where a question is answered', () => {
  const corpus = licensed(null, null);
  const [passage] = corpus.documents[0]?.passages ?? [];
  if (passage === undefined) throw new Error('The first document has no passage');
  const { text } = renderAskPage(answer([cited(1, passage)]), corpus);
  expect(text).toContain(`${passage.section}, p. 1, ¶ 1</a>`);
});
