import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type PageRequest, responder } from '../../src/site/response.js';
import { siteOf } from '../../src/site/site.js';
import { corpusOf, documentFrom, POLICIES } from './documents.js';

const harbour = await documentFrom('the harbour ç.txt', 'The harbour was deepened in 2020.');
const mill = await documentFrom('mill.txt', 'The mill stood still for a year.');

const ask = (target: string, more: Partial<PageRequest> = {}, base = '') =>
  responder(
    siteOf(corpusOf(harbour, mill), 'https://x.example/', POLICIES),
    base,
  )({
    method: 'GET',
    target,
    acceptEncoding: '',
    acceptLanguage: '',
    range: '',
    address: '127.0.0.1',
    ifNoneMatch: '',
    isFromThisMachine: true,
    ...more,
  });

describe('responder', () => {
  it('gives the list of documents first and each document at its own address', () => {
    expect(String(ask('/').body)).toContain('href="mill/index.html"');
    expect(String(ask('/mill/').body)).toContain('The mill stood still');
    expect(String(ask('/mill/index.html?from=discord').body)).toContain('The mill stood still');
    expect(String(ask('/the%20harbour%20%C3%A7/').body)).toContain('deepened in 2020');
  });

  it('leads an address without its last slash to the page', () => {
    expect(ask('/mill')).toMatchObject({ status: 301, headers: { Location: '/mill/' } });
  });

  it('says that there is no such page, whatever is asked for', () => {
    for (const target of ['/none', '/mill/x', '/../package.json', '/%2e%2e/x', '/%', '//', '*', '', '/404.html']) {
      const answer = ask(target);
      expect(answer.status, target).toBe(404);
      expect(String(answer.body)).toContain('There is no such page');
    }
  });

  it('refuses to be written to', () => {
    expect(ask('/', { method: 'POST' })).toMatchObject({ status: 405, headers: { Allow: 'GET, HEAD' }, body: null });
  });

  it('is not sent again to a browser that has it', () => {
    const tag = ask('/mill/').headers['ETag'] ?? '';
    expect(ask('/mill/', { ifNoneMatch: `"other", W/${tag}` })).toMatchObject({ status: 304, body: null });
    expect(ask('/', { ifNoneMatch: tag }).status).toBe(200);
  });

  it('is compressed for browsers that can read it so', () => {
    const answer = ask('/mill/', { acceptEncoding: 'br, gzip' });
    expect(answer.headers['Content-Encoding']).toBe('gzip');
    expect(gunzipSync(answer.body ?? '')).toEqual(ask('/mill/', { acceptEncoding: 'gzip;q=0' }).body);
    expect(answer.headers['ETag']).not.toBe(ask('/mill/').headers['ETag']);
  });

  it('answers below the path of the public address, with and without it', () => {
    expect(ask('/reader/mill/', {}, '/reader').body).toEqual(ask('/mill/', {}, '/reader').body);
    expect(ask('/reader/mill', {}, '/reader').headers['Location']).toBe('/reader/mill/');
    expect(ask('/reader', {}, '/reader').status).toBe(200);
  });

  it('allows the page its own style and scripts and nothing else', () => {
    const policy = ask('/mill/').headers['Content-Security-Policy'] ?? '';
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; script-src(?: 'sha256-[^']+'){3};/u);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
  });
});
