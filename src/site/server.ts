/** Serves the site from memory over HTTP. */

import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Corpus } from '../corpus/corpus.js';
import { type Asking, askResponder } from './ask/asking.js';
import { askerOf } from './asker.js';
import { SiteError } from './errors.js';
import { originalsOf } from './original.js';
import { originalResponder } from './original-response.js';
import type { PolicyContent } from './policy-page.js';
import { type PageRequest, type PageResponse, responder } from './response.js';
import { siteOf } from './site.js';

/** When the server closes, a client that needs longer than this for a page of some 40 kB is disconnected. */
const LEAVING_LIMIT_MS = 1000;

/** More connections than the readers of a brief and the monitoring of a bot need; each costs memory. */
const MOST_CONNECTIONS = 256;
/** A connection is closed after this many requests, and a browser opens another. */
const MOST_REQUESTS_OF_CONNECTION = 100;
/** Browsers wait for a response before the next request; a client that sends requests without reading fills the memory. */
const MOST_UNANSWERED = 8;
const REQUEST_LIMIT_MS = 10_000;
/** A page has some 40 kB, which even a slow connection receives within a few seconds. */
const IDLE_LIMIT_MS = 30_000;

/** Only this machine. */
const LOOPBACK = '127.0.0.1';

export interface SiteServer {
  /** The port that the server listens on: the requested one, unless that was 0. */
  readonly port: number;
  /** Replaces the pages by those of another corpus. */
  show(corpus: Corpus): void;
  /** Stops accepting requests and resolves when the last one is answered, at most a second later. */
  close(): Promise<void>;
}

export interface ServerOptions {
  /** The address to listen on; only this machine if omitted. */
  readonly host?: string;
  /** For the pages about privacy and terms. */
  readonly policies: PolicyContent;
  /** Whether original files are served whatever their licence. */
  readonly servesOriginals?: boolean;
  /** Answers the questions of `/ask`, once it returns something; omitted, no page asks. */
  asking?(): Asking | undefined;
  /** Handles requests first; null for requests that are for a page. */
  respondFirst?(request: PageRequest): Promise<PageResponse | null>;
}

/**
 * Serves the corpus's pages on the port (0: any free one). `readerUrl` is the site's public address, if it is known.
 * @throws {SiteError} in one line, when the port is in use or not permitted.
 */
export async function serveSite(
  corpus: Corpus,
  port: number,
  readerUrl: string | undefined,
  { host = LOOPBACK, policies, servesOriginals = false, asking, respondFirst = none }: ServerOptions,
): Promise<SiteServer> {
  const base = readerUrl === undefined ? '' : new URL(readerUrl).pathname.replace(/\/$/u, '');
  const home = readerUrl === undefined ? '/' : `${readerUrl}/`;
  const asks = asking !== undefined;
  const answer = asks ? askResponder(base, asking) : none;
  const pagesOf = (shown: Corpus) => {
    const page = responder(siteOf(shown, home, policies, { servesOriginals, asks }), base);
    const original = originalResponder(originalsOf(shown, servesOriginals), base);
    return async (asked: PageRequest) => (await answer(asked)) ?? (await original(asked)) ?? page(asked);
  };
  let respond = pagesOf(corpus);
  const unanswered = new WeakMap<Socket, number>();
  const server = createServer(LIMITS, (request, response) => {
    const { socket } = request;
    const waiting = (unanswered.get(socket) ?? 0) + 1;
    unanswered.set(socket, waiting);
    if (waiting > MOST_UNANSWERED) {
      socket.destroy();
      return;
    }
    response.once('close', () => unanswered.set(socket, (unanswered.get(socket) ?? 1) - 1));
    const asked = requestOf(request);
    respondFirst(asked)
      .then(async (answer) => send(answer ?? (await respond(asked)), request, response))
      .catch(() => socket.destroy());
  });
  server.maxConnections = MOST_CONNECTIONS;
  server.maxRequestsPerSocket = MOST_REQUESTS_OF_CONNECTION;
  server.setTimeout(IDLE_LIMIT_MS);
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new SiteError(reasonInWords(error, port, host), { cause: error });
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

const none = () => Promise.resolve(null);

const LIMITS = {
  headersTimeout: REQUEST_LIMIT_MS,
  requestTimeout: REQUEST_LIMIT_MS,
  connectionsCheckingInterval: 5000,
};

function requestOf({ method = '', url = '', headers, socket }: IncomingMessage): PageRequest {
  const isForwarded = 'x-forwarded-for' in headers || 'forwarded' in headers || 'via' in headers;
  return {
    method,
    target: url,
    acceptEncoding: String(headers['accept-encoding'] ?? ''),
    ifNoneMatch: headers['if-none-match'] ?? '',
    range: headers.range ?? '',
    acceptLanguage: headers['accept-language'] ?? '',
    address: askerOf(socket.remoteAddress ?? '', String(headers['x-forwarded-for'] ?? '')),
    isFromThisMachine: !isForwarded && isLoopback(socket.remoteAddress ?? ''),
  };
}

const isLoopback = (address: string) => /^(?:::ffff:)?127\.|^::1$/u.test(address);

function send(answer: PageResponse, { method }: IncomingMessage, response: ServerResponse) {
  response.writeHead(answer.status, answer.headers);
  response.end(method === 'HEAD' ? undefined : (answer.body ?? undefined));
}

function reasonInWords(error: unknown, port: number, host: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    return `HTTP_PORT ${port} is in use by another program: choose another one, or 0 for any free one.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `HTTP_HOST ${host} is no address of this machine: give 127.0.0.1, or 0.0.0.0 for all of them.`;
  if (code === 'EACCES') return `HTTP_PORT ${port} may not be used by this account: choose one from 1024 up.`;
  return `HTTP_PORT ${port} cannot be listened on: ${error instanceof Error ? error.message : error}.`;
}
