/** The response to a request, as a value: status, headers and bytes. */

import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Page } from './shell.js';
import { NOT_FOUND, type Site } from './site.js';

export interface PageRequest {
  readonly method: string;
  /** As in the request line. */
  readonly target: string;
  readonly acceptEncoding: string;
  readonly ifNoneMatch: string;
  readonly acceptLanguage: string;
  /** The part of a file that is asked for, as in the header; empty for all of it. */
  readonly range: string;
  /** Of whoever asks; behind a proxy, as the proxy names it. */
  readonly address: string;
  /** Asked from this machine itself, and not through a proxy on it. */
  readonly isFromThisMachine: boolean;
}

export interface PageResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | null;
}

/** Denies everything that no page of the site needs. */
export const SECURITY_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

/** Pages with their encodings; computed once, since a page never changes. */
interface SentForms {
  readonly plain: Buffer;
  readonly gzip: Buffer;
  readonly tag: string;
}

/**
 * Returns the function that answers requests for a site. `base` is the path at the end of the public address (`/reader`, or
 * empty): requests may or may not include it, depending on the proxy in front of this server.
 */
export function responder(site: Site, base: string): (request: PageRequest) => PageResponse {
  const forms = new Map([...site.values()].map((page) => [page, formsOf(page)]));
  const respondWith = (status: number, page: Page | undefined, request: PageRequest): PageResponse => {
    const form = page === undefined ? undefined : forms.get(page);
    if (page === undefined || form === undefined) return { status, headers: SECURITY_HEADERS, body: null };
    return sentPage(status, page, form, request);
  };
  return (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return { status: 405, headers: { ...SECURITY_HEADERS, Allow: 'GET, HEAD' }, body: null };
    }
    const path = pathIn(request.target, base);
    const page = path === null ? undefined : site.get(path.endsWith('/') || path === '' ? `${path}index.html` : path);
    if (page !== undefined && path !== NOT_FOUND) return respondWith(200, page, request);
    // Without its final slash, a folder's relative links would be wrong.
    if (path !== null && site.has(`${path}/index.html`)) {
      return { status: 301, headers: { ...SECURITY_HEADERS, Location: `${base}/${path}/` }, body: null };
    }
    return respondWith(404, site.get(NOT_FOUND), request);
  };
}

/** The response with a page that is made for this request alone, and is kept nowhere. */
export function respondOnce(status: number, page: Page, request: PageRequest): PageResponse {
  const response = sentPage(status, page, formsOf(page), { ...request, ifNoneMatch: '' });
  const { ETag: _tag, ...headers } = response.headers;
  return { ...response, headers: { ...headers, 'Cache-Control': 'no-store' } };
}

function formsOf({ text }: Page): SentForms {
  const plain = Buffer.from(text);
  return { plain, gzip: gzipSync(plain), tag: createHash('sha256').update(plain).digest('base64url').slice(0, 22) };
}

function sentPage(status: number, page: Page, form: SentForms, request: PageRequest): PageResponse {
  const isGzip = /(?:^|[\s,])gzip(?!\s*;\s*q=0(?:\.0*)?(?:[\s,]|$))/iu.test(request.acceptEncoding);
  const tag = `"${form.tag}${isGzip ? '-gzip' : ''}"`;
  const headers = {
    ...SECURITY_HEADERS,
    // Adds directives to the page's own policy that work only in a header.
    'Content-Security-Policy': `${page.policy}; frame-ancestors 'none'`,
    'Cache-Control': 'no-cache',
    ETag: tag,
    Vary: 'Accept-Encoding',
  };
  if (status === 200 && isKnown(tag, request.ifNoneMatch)) return { status: 304, headers, body: null };
  const body = isGzip ? form.gzip : form.plain;
  return {
    status,
    headers: {
      ...headers,
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': String(body.length),
      ...(isGzip ? { 'Content-Encoding': 'gzip' } : {}),
    },
    body,
  };
}

const isKnown = (tag: string, ifNoneMatch: string) =>
  ifNoneMatch.split(',').some((known) => known.trim() === '*' || known.trim().replace(/^W\//u, '') === tag);

/** The path without leading slash and base, in the form of the site's paths; null if it is invalid. */
export function pathIn(target: string, base: string): string | null {
  const [path = ''] = target.split(/[?#]/u);
  if (!path.startsWith('/')) return null;
  const within = base !== '' && (path === base || path.startsWith(`${base}/`)) ? path.slice(base.length) : path;
  try {
    return within
      .slice(1)
      .split('/')
      .map((segment) => encodeURIComponent(decodeURIComponent(segment)))
      .join('/');
  } catch {
    return null;
  }
}
