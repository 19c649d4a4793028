/** `npm run bank` against a server of OpenAI's form on loopback: what is kept, what is left out and why, and how it goes on. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { json, text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BankServerError, complete } from '../../src/bank/server.js';

const BRIEF = `# The Harbour of Split

## Depth

Split lies on the Adriatic. The harbour was deepened in 2020 by the port authority.

## Trade

Wine is shipped from Split to Ancona every week. Olive oil from the islands is shipped to Venice in autumn.
`;

const DEPTH = [
  { label: 'answered', question: 'who dug the harbour deeper', quote: 'deepened in 2020 by the port authority.' },
  { label: 'answered', question: 'which sea is split on?', quote: 'Split lies on the Adriatic.' },
  {
    label: 'touched',
    question: 'how deep is the harbour now',
    quote: 'The harbour was deepened in 2020 by the port authority.',
  },
  { label: 'absent', question: 'how many cruise ships come to split', quote: null },
];
const TRADE = [
  { label: 'answered', question: 'where does the wine go', quote: 'Wine is shipped from Split to Ancona every week.' },
];

let folder: string;
let server: Server;
let respond: RequestListener;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bank-'));
  await mkdir(join(folder, 'corpus'));
  await writeFile(join(folder, 'corpus', 'harbour.md'), BRIEF);
  server = createServer((request, response) => respond(request, response));
  await once(server.listen(0, '127.0.0.1'), 'listening');
});

afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;

async function bank(given: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  const { PATH } = process.env;
  const env = { PATH, CORPUS_DIR: 'corpus', INDEX_DIR: 'index', DATA_DIR: 'data', ...environment };
  const script = resolve(import.meta.dirname, '../../dist/cli/bank.js');
  const child = spawn(process.execPath, [script, ...given], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { stdout, stderr, code };
}

const withServer = () => ({ BANK_SERVER: address(), BANK_MODEL: 'tiny', BANK_KEY: 'sesame' });

const completion = (content: string) => JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] });
const lines = (candidates: readonly object[]) => candidates.map((one) => JSON.stringify(one)).join('\n');

const questionsIn = async (ending: string): Promise<unknown[]> => {
  const content = await readFile(join(folder, 'corpus', `harbour.${ending}.jsonl`), 'utf8');
  return content
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).question);
};

describe('npm run bank', () => {
  it('keeps what the text bears out, and says why it leaves out the rest', async () => {
    const asked: { model: string; text: string; authorization: string | undefined }[] = [];
    respond = async (request, response) => {
      const { model, messages } = (await json(request)) as { model: string; messages: { content: string }[] };
      const prompt = messages.map(({ content }) => content).join('\n');
      asked.push({ model, text: prompt, authorization: request.headers.authorization });
      const lies = [
        { label: 'answered', question: 'who paid for the harbour', quote: 'The union paid for the harbour.' },
        { label: 'answered', question: 'Who dug the harbour deeper?', quote: 'Split lies on the Adriatic.' },
        { label: 'answered', question: 'кто углубил гавань в сплите', quote: 'Split lies on the Adriatic.' },
        { label: 'perhaps', question: 'is it?', quote: null },
      ];
      const written = prompt.includes('Wine is shipped') ? TRADE : [...DEPTH, ...lies];
      response.end(completion(`Here you are:\n\`\`\`json\n${lines(written)}\n\`\`\`\nEnjoy!`));
    };
    const { stdout, stderr, code } = await bank(['harbour'], withServer());
    expect(stderr).toMatch(/p1\.en \(1 of 2\): 4 kept, 4 left out/u);
    expect(stderr).toContain('the quotation is not in the paragraph word for word: who paid for the harbour');
    expect(stderr).toContain('the question is in the bank already: Who dug the harbour deeper?');
    expect(stderr).toContain('the question is not in en: кто углубил гавань в сплите');
    expect(stderr).toMatch(/label .*: \{"label":"perhaps"/u);
    expect(asked.map(({ model, authorization }) => [model, authorization])).toEqual([
      ['tiny', 'Bearer sesame'],
      ['tiny', 'Bearer sesame'],
    ]);
    expect(asked[0]?.text).toContain('The harbour was deepened in 2020');
    expect(await questionsIn('questions')).toEqual([
      'who dug the harbour deeper',
      'which sea is split on?',
      'where does the wine go',
    ]);
    expect(await questionsIn('unanswerable')).toEqual([
      'how deep is the harbour now',
      'how many cruise ships come to split',
    ]);
    expect(await questionsIn('labelled')).toHaveLength(5);
    expect(stdout).toContain('harbour: 3 questions');
    expect(stdout).toContain('answers not found word for word: 0');
    expect(code).toBe(0);
  });

  it('goes on where it was interrupted, and asks for nothing twice', async () => {
    let calls = 0;
    respond = (_request, response) => {
      calls += 1;
      if (calls === 1) response.end(completion(lines(DEPTH)));
      else response.writeHead(400).end('no');
    };
    const broken = await bank(['harbour'], withServer());
    expect(broken.stderr).toContain('refused the request with status 400');
    expect(broken.code).toBe(1);
    expect(await questionsIn('questions')).toHaveLength(2);

    respond = (_request, response) => {
      calls += 1;
      response.end(completion(lines([...TRADE, ...DEPTH])));
    };
    const { stderr, code } = await bank(['harbour'], withServer());
    expect(stderr).toContain('p2.en (2 of 2): 1 kept, 4 left out');
    expect({ calls, code }).toEqual({ calls: 3, code: 0 });
    expect(await questionsIn('questions')).toHaveLength(3);
    expect((await bank(['harbour'], withServer())).code).toBe(0);
    expect(calls).toBe(3);
  });

  it('does without a server: prompts out, completions in', async () => {
    expect((await bank(['harbour', '--prompts', 'prompts', '--languages', 'en,tr'])).code).toBe(0);
    expect((await readdir(join(folder, 'prompts'))).sort()).toEqual([
      'p1.en.txt',
      'p1.tr.txt',
      'p2.en.txt',
      'p2.tr.txt',
    ]);
    expect(await readFile(join(folder, 'prompts', 'p1.tr.txt'), 'utf8')).toContain('in Turkish');
    await mkdir(join(folder, 'answers'));
    await writeFile(join(folder, 'answers', 'p1.en.txt'), JSON.stringify(DEPTH, null, 2));
    const { stderr, code } = await bank(['harbour', '--completions', 'answers']);
    expect(stderr).toContain('1 prompt without a completion');
    expect(code).toBe(0);
    expect(await questionsIn('questions')).toHaveLength(2);
  });

  it.each([
    [['harbour'], /^Set BANK_SERVER and BANK_MODEL/u],
    [['port', '--prompts', 'prompts'], /^There is no document "port" in the corpus folder; there are: harbour\.\n/u],
    [['harbour', '--languages', 'English'], /^--languages takes codes such as/u],
    [[], /^Usage: /u],
  ])('of %j says what is missing', async (given, message) => {
    const { stdout, stderr, code } = await bank(given);
    expect(stderr).toMatch(message);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
  });
});

describe('a server', () => {
  const prompt = { system: 'You write questions.', user: 'Write one.' };
  const ask = (timeoutMs = 10_000) =>
    complete({ address: address(), model: 'tiny', key: undefined, timeoutMs, pauseMs: 1 }, prompt);

  it.each<[string, RequestListener, RegExp]>([
    ['says nothing', () => undefined, /gave no answer within 0\.2 s/u],
    ['wants a key', (_request, response) => response.writeHead(401).end(), /check BANK_KEY/u],
    [
      'does not know the model',
      (_request, response) => response.writeHead(404).end(),
      /check BANK_SERVER and BANK_MODEL/u,
    ],
    [
      'is another kind of server',
      (_request, response) => response.end('<html>hello</html>'),
      /not with a chat completion/u,
    ],
    ['is overloaded', (_request, response) => response.writeHead(503).end(), /status 503/u],
    [
      'breaks off',
      (_request, response) => {
        response.writeHead(200, { 'content-length': '500' }).write('{"choices"');
        setImmediate(() => response.destroy());
      },
      /cannot be reached/u,
    ],
  ])('that %s is named', async (_what, listener, message) => {
    respond = listener;
    const failure = ask(200);
    await expect(failure).rejects.toThrow(BankServerError);
    await expect(failure).rejects.toThrow(message);
  });

  it('that is busy for a moment is asked again', async () => {
    let calls = 0;
    respond = (_request, response) => {
      calls += 1;
      if (calls < 3) response.writeHead(429).end();
      else response.end(completion('{}'));
    };
    expect(await ask()).toBe('{}');
  });
});
