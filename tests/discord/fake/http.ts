// Reading a request and writing an answer over node:http: JSON or multipart bodies, Discord's error bodies.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { errorBody, type Refusal } from './errors.js';

export interface UploadedFile {
  /** The n of `files[n]`, by which the body's attachments refer to it. */
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

export interface ApiRequest {
  readonly method: string;
  /** The path behind the prefix and version, such as /channels/1/messages. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly params: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
}

export interface ApiAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The answer of success; 204 without a body. */
export function answer(body?: unknown, status = body === undefined ? 204 : 200): ApiAnswer {
  return { status, body };
}

/** The parsed body and the uploaded files. Throws a SyntaxError for what is not JSON. */
export async function readBody(request: IncomingMessage): Promise<Pick<ApiRequest, 'body' | 'files'>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const bytes = Buffer.concat(chunks);
  const contentType = request.headers['content-type'] ?? '';
  if (!contentType.startsWith('multipart/form-data')) {
    return { body: bytes.length === 0 ? undefined : JSON.parse(bytes.toString('utf8')), files: [] };
  }
  const form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
  const files: UploadedFile[] = [];
  for (const [field, value] of form.entries()) {
    const id = /^files\[(\d+)\]$/.exec(field)?.[1];
    if (id === undefined || typeof value === 'string') continue;
    const content = new Uint8Array(await value.arrayBuffer());
    files.push({ id, name: value.name, contentType: value.type, bytes: content });
  }
  const payload = form.get('payload_json');
  return { body: typeof payload === 'string' ? JSON.parse(payload) : undefined, files };
}

/** The answer that a refusal becomes. */
export function refusalAnswer(refusal: Refusal): ApiAnswer {
  return { status: refusal.status, body: errorBody(refusal) };
}

/** Writes an answer out. */
export function send(response: ServerResponse, { status, body, headers }: ApiAnswer): void {
  if (body instanceof Uint8Array) {
    response.writeHead(status, headers).end(body);
    return;
  }
  const text = body === undefined ? undefined : JSON.stringify(body);
  response.writeHead(status, { ...(text === undefined ? {} : { 'content-type': 'application/json' }), ...headers });
  response.end(text);
}
