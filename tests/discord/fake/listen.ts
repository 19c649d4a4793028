// The loopback listener: takes HTTP requests through faults, token and router to a route, and logs what came of them.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { Context } from './context.js';
import { Refusal } from './errors.js';
import type { Faults } from './faults.js';
import { type ApiAnswer, type ApiRequest, readBody, refusalAnswer, send } from './http.js';
import type { LoggedRequest } from './log.js';
import type { createRouter, Match } from './router.js';

/** The one version of the API served. */
const VERSION = '/v10';

export interface ListenerSettings {
  /** Such as '/api'. */
  readonly prefix: string;
  readonly token: string;
  /** What a route of a lacking feature answers. */
  readonly lackStatus: 404 | 501;
}

/** An HTTP server that serves the API and uploaded files; not listening yet. */
export function createApiServer(
  context: Context,
  faults: Faults,
  find: ReturnType<typeof createRouter>,
  settings: ListenerSettings,
): Server {
  return createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const file = /^\/attachments\/(\d+)\//.exec(url.pathname)?.[1];
    if (file !== undefined) return sendFile(context, file, response);
    void handle(context, faults, find, settings, { request, response, url });
  });
}

/** Listens on a free port of the loopback address and gives it. */
export function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** Ends all connections and stops listening. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
}

async function handle(
  context: Context,
  faults: Faults,
  find: ReturnType<typeof createRouter>,
  settings: ListenerSettings,
  { request, response, url }: Exchange,
): Promise<void> {
  const { log, state } = context;
  const method = request.method ?? 'GET';
  const base = settings.prefix + VERSION;
  const path = url.pathname.startsWith(`${base}/`) ? url.pathname.slice(base.length) : undefined;
  const match = path === undefined ? undefined : find(method, path);
  const read = await readBody(request).catch(() => new Refusal('invalidJson'));
  const body = read instanceof Refusal ? undefined : read.body;
  const files = read instanceof Refusal ? [] : read.files;
  const entry: LoggedRequest = {
    method,
    path: path ?? url.pathname,
    body,
    files: files.map(({ name }) => name),
    at: state.now(),
    status: 0,
    ...(match === undefined ? {} : { route: match.route.route }),
  };
  log.requests.push(entry);
  log.changed();
  if (faults.delayMs() > 0) await setTimeout(faults.delayMs());
  const fault = match === undefined ? undefined : faults.take(match.route.route);
  if (fault?.kind === 'cut') {
    request.socket.destroy();
    return;
  }
  if (fault?.kind === 'hold') {
    fault.arrive();
    await fault.released;
  }
  const answer = (): ApiAnswer => {
    if (fault?.kind === 'answer') return fault.answer;
    admit(context, settings, match, request.headers.authorization);
    if (read instanceof Refusal) throw read;
    if (match === undefined)
      throw new Refusal(/\/v\d+\//.test(url.pathname) && path === undefined ? 'invalidApiVersion' : 'unknownRoute');
    const taken: ApiRequest = { method, path: entry.path, query: url.searchParams, params: match.params, body, files };
    return match.route.handle(taken, context);
  };
  const given = answered(context, entry, answer);
  if (fault?.kind === 'withhold') {
    fault.arrive();
    await fault.released;
  }
  entry.status = given.status;
  send(response, given);
  log.changed();
}

/** Throws 401 without the bot's token where one is needed, and what a server lacking the feature answers. */
function admit(
  context: Context,
  settings: ListenerSettings,
  match: Match | undefined,
  authorization: string | undefined,
): void {
  const { feature, needsToken = true } = match?.route ?? {};
  if (needsToken && authorization !== `Bot ${settings.token}`) throw new Refusal('unauthorized');
  if (feature === undefined || !context.lacks.has(feature)) return;
  throw settings.lackStatus === 501 ? new Refusal('notImplemented') : new Refusal('unknownRoute', [], false);
}

function answered({ log }: Context, entry: LoggedRequest, answer: () => ApiAnswer): ApiAnswer {
  try {
    return answer();
  } catch (error) {
    if (!(error instanceof Refusal)) {
      // A mistake of the fake itself: told in the answer, and as a violation so that no test passes over it.
      const message = `The fake failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
      log.violations.push({ request: entry, code: 0, message, problems: [] });
      return { status: 500, body: { code: 0, message } };
    }
    const refusal = { request: entry, code: error.code, message: error.message, problems: error.problems };
    log.refusals.push(refusal);
    if (error.isViolation) log.violations.push(refusal);
    return refusalAnswer(error);
  }
}

function sendFile({ state }: Context, id: string, response: ServerResponse): void {
  const file = state.files.get(id);
  if (file === undefined) send(response, { status: 404 });
  else send(response, { status: 200, body: file.bytes, headers: { 'content-type': file.contentType } });
}
