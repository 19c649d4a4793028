/** The response to a request for the file that a document was read from. */

import { readFile } from 'node:fs/promises';
import { ORIGINAL } from './original.js';
import { type PageRequest, type PageResponse, pathIn, SECURITY_HEADERS } from './response.js';

/** Returns the function that answers requests for the files, by their path on the site, and null to all others. */
export function originalResponder(originals: ReadonlyMap<string, string>, base: string) {
  return async ({ method, target }: PageRequest): Promise<PageResponse | null> => {
    const path = pathIn(target, base);
    const file = path === null ? undefined : originals.get(path);
    if (file === undefined || (method !== 'GET' && method !== 'HEAD')) return null;
    const body = await readFile(file).catch(() => null);
    if (body === null) return null;
    return {
      status: 200,
      headers: {
        ...SECURITY_HEADERS,
        'Content-Type': 'application/pdf',
        'Content-Length': String(body.length),
        'Content-Disposition': `inline; filename="${ORIGINAL}"`,
        'Cache-Control': 'no-cache',
      },
      body,
    };
  };
}
