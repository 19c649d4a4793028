/** The page that answers questions, over HTTP, with the real index of the brief. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askerOf } from '../../src/site/asker.js';
import { type SiteServer, serveSite } from '../../src/site/server.js';
import { openBrief } from '../brief-index.js';
import { POLICIES } from './documents.js';

const brief = await openBrief();
afterAll(() => brief.close());

describe('GET /ask', () => {
  let server: SiteServer;
  let isReady = true;
  beforeAll(async () => {
    const asking = () => (isReady ? brief : undefined);
    server = await serveSite(brief.corpus, 0, 'https://x.example/reader', { policies: POLICIES, asking });
  });
  afterAll(() => server.close());

  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`http://localhost:${server.port}${path}`, { headers });
    return { response, text: await response.text() };
  };
  const ask = (question: string, headers?: Record<string, string>) =>
    get(`/ask?q=${encodeURIComponent(question)}`, headers);

  it('quotes the passage, marks the sentence and links to it in the text', async () => {
    const { response, text } = await ask('What is hedging?');
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-security-policy')).toContain("form-action 'self'");
    expect(text).toMatch(/<mark>[^<]*hedging[^<]*<\/mark>/iu);
    const [, path = '', anchor = ''] = /href="([^"#]+\/)#(p\d+s\d+)"/u.exec(text) ?? [];
    expect((await get(`/${path}`)).text).toContain(`id="${anchor}"`);
    expect((await get(`/reader/ask?q=hedging`)).text).toContain(`href="${path}#`);
  });

  it('speaks the language of the question', async () => {
    const { text } = await ask('Sırbistan neden denge politikası izliyor?');
    expect(text).toContain('<html lang="tr">');
    expect(text).toContain('>Sor</button>');
  });

  it('says that the text does not say, with the nearest passages as no answer', async () => {
    const { text } = await ask('What is the recipe for apple strudel?');
    expect(text).toMatch(/<h1>The text does not say<\/h1><\/header><p>It is about something else\.<\/p>/u);
    expect(text).not.toContain('<mark>');
  });

  it('says what stands otherwise in the text than in the question, in the language of the question', async () => {
    const { text } = await ask('How does Joseph Nye define hedging?');
    expect(text).toMatch(/<h1>Perhaps<\/h1><\/header><p>It does not have this from Nye\.<\/p>/u);
    expect((await ask('Wie groß ist Kanada?')).text).toContain('<p>Kanada kommt darin nicht vor.</p>');
  });

  it('shows what was typed as text alone', async () => {
    const { text } = await ask('"><script>alert(1)</script>');
    expect(text).not.toContain('<script>alert');
    expect(text).toContain('&lt;script&gt;alert(1)');
  });

  it('has a kind word for no question and for one that is too long', async () => {
    expect((await get('/ask', { 'accept-language': 'de-AT,en;q=.5' })).text).toContain('Gib eine Frage');
    expect((await ask('why '.repeat(1500))).text).toContain('The question is too long');
  });

  it('has a field for questions on every page that shows documents', async () => {
    expect((await get('/')).text).toContain('action="ask"');
    expect((await get('/dipam-brief-79/')).text).toContain('action="../ask"');
  });

  it('refuses one address that asks too often, and nobody else', async () => {
    const from = (address: string) =>
      ask('', { 'x-forwarded-for': address }).then(() => ask('Tito', { 'x-forwarded-for': address }));
    const codes: number[] = [];
    for (let count = 0; count < 21; count += 1) codes.push((await from('203.0.113.7')).response.status);
    expect(codes.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 200));
    expect(codes[20]).toBe(429);
    expect((await from('203.0.113.8')).response.status).toBe(200);
  });

  it('asks for patience until the index is open', async () => {
    isReady = false;
    expect((await ask('What is hedging?', { 'x-forwarded-for': '203.0.113.9' })).response.status).toBe(503);
    isReady = true;
  });

  it('is no page where asking is off', async () => {
    const silent = await serveSite(brief.corpus, 0, undefined, { policies: POLICIES });
    const answer = await fetch(`http://localhost:${silent.port}/ask?q=hedging`);
    expect(answer.status).toBe(404);
    expect(await (await fetch(`http://localhost:${silent.port}/`)).text()).not.toContain('action="ask"');
    await silent.close();
  });
});

describe('askerOf', () => {
  it.each([
    ['127.0.0.1', '203.0.113.1, 203.0.113.2', '203.0.113.2'],
    ['::ffff:10.0.0.3', '203.0.113.1', '203.0.113.1'],
    ['127.0.0.1', '', '127.0.0.1'],
    ['198.51.100.1', '203.0.113.1', '198.51.100.1'],
  ])('of %s, forwarded for %j, is %s', (remote, forwarded, address) => {
    expect(askerOf(remote, forwarded)).toBe(address);
  });
});
