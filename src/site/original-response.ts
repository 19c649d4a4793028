/** The response to a request for the file that a document was read from, or for a part of it. */

import { open } from 'node:fs/promises';
import { ORIGINAL } from './original.js';
import { type PageRequest, type PageResponse, pathIn, SECURITY_HEADERS } from './response.js';

/** Returns the function that answers requests for the files, by their path on the site, and null to all others. */
export function originalResponder(originals: ReadonlyMap<string, string>, base: string) {
  return async ({ method, target, range }: PageRequest): Promise<PageResponse | null> => {
    const path = pathIn(target, base);
    const file = path === null ? undefined : originals.get(path);
    if (file === undefined || (method !== 'GET' && method !== 'HEAD')) return null;
    const handle = await open(file).catch(() => null);
    if (handle === null) return null;
    try {
      const { size } = await handle.stat();
      const part = partOf(range, size);
      if (part === 'beyond')
        return { status: 416, headers: { ...SECURITY_HEADERS, 'Content-Range': `bytes */${size}` }, body: null };
      const { start, end } = part ?? { start: 0, end: size };
      const body = Buffer.alloc(method === 'HEAD' ? 0 : end - start);
      await handle.read(body, 0, body.length, start);
      return {
        status: part === null ? 200 : 206,
        headers: {
          ...SECURITY_HEADERS,
          'Content-Type': 'application/pdf',
          'Content-Length': String(end - start),
          'Content-Disposition': `inline; filename="${ORIGINAL}"`,
          'Cache-Control': 'no-cache',
          'Accept-Ranges': 'bytes',
          ...(part === null ? {} : { 'Content-Range': `bytes ${start}-${end - 1}/${size}` }),
        },
        body,
      };
    } finally {
      await handle.close();
    }
  };
}

/** The part that is asked for, its end exclusive; null for the whole file, which a client also gets that asks for several parts. */
function partOf(range: string, size: number): { start: number; end: number } | 'beyond' | null {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/u.exec(range.trim()) ?? [];
  if (first === '' && last === '') return null;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size : Math.min(size, Number(last) + 1);
  return start < end ? { start, end } : 'beyond';
}
