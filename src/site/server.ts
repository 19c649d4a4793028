/** The site served from memory over HTTP. */

import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Corpus } from '../corpus/corpus.js';
import { SiteError } from './errors.js';
import { type PageRequest, responder } from './response.js';
import { siteOf } from './site.js';

/** A reader that takes longer for a page of some 40 kB than this after closing began is cut off. */
const LEAVING_LIMIT_MS = 1000;

export interface SiteServer {
  /** The port that is listened on; the one asked for, unless that was 0. */
  readonly port: number;
  /** Serves the pages of another corpus from now on. */
  show(corpus: Corpus): void;
  /** Takes no more requests and resolves when the last one is answered, at most a second later. */
  close(): Promise<void>;
}

/**
 * Serves the corpus's pages on the port (0: any free one), on all addresses of the machine. `readerUrl` is the site's public
 * address, where it is known.
 * @throws {SiteError} in one line, when the port is taken or may not be used.
 */
export async function serveSite(corpus: Corpus, port: number, readerUrl: string | undefined): Promise<SiteServer> {
  const base = readerUrl === undefined ? '' : new URL(readerUrl).pathname.replace(/\/$/u, '');
  const pagesOf = (shown: Corpus) => responder(siteOf(shown, readerUrl === undefined ? '/' : `${readerUrl}/`), base);
  let respond = pagesOf(corpus);
  const server = createServer((request, response) => send(respond(requestOf(request)), request, response));
  server.listen(port);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new SiteError(reasonInWords(error, port), { cause: error });
  }
  const address = server.address() as AddressInfo;
  return {
    port: address.port,
    show: (shown) => {
      respond = pagesOf(shown);
    },
    close: async () => {
      const limit = setTimeout(() => server.closeAllConnections(), LEAVING_LIMIT_MS);
      await new Promise<void>((resolve) => server.close(() => resolve()));
      clearTimeout(limit);
    },
  };
}

function requestOf({ method = '', url = '', headers }: IncomingMessage): PageRequest {
  return {
    method,
    target: url,
    acceptEncoding: String(headers['accept-encoding'] ?? ''),
    ifNoneMatch: headers['if-none-match'] ?? '',
  };
}

function send(answer: ReturnType<ReturnType<typeof responder>>, { method }: IncomingMessage, response: ServerResponse) {
  response.writeHead(answer.status, answer.headers);
  response.end(method === 'HEAD' ? undefined : (answer.body ?? undefined));
}

function reasonInWords(error: unknown, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    return `HTTP_PORT ${port} is in use by another program: choose another one, or 0 for any free one.`;
  if (code === 'EACCES') return `HTTP_PORT ${port} may not be used by this account: choose one from 1024 up.`;
  return `HTTP_PORT ${port} cannot be listened on: ${error instanceof Error ? error.message : error}.`;
}
