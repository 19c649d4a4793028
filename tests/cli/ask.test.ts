/** `npm run ask` as a separate process, over a small brief: its output streams and exit codes. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const BRIEF = `# The Harbour of Split

## Depth

Split lies on the Adriatic. The harbour was deepened in 2020 by the port authority.[^1] Ferries have called more often since.

## Trade

Wine is shipped from Split to Ancona every week. Olive oil from the islands is shipped to Venice in autumn.

[^1]: Port Authority, *Annual Report*. https://harbour.example/2020
`;

const command = (name: string) => resolve(import.meta.dirname, `../../dist/cli/${name}.js`);

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ask-'));
  await mkdir(join(folder, 'corpus'));
  await writeFile(join(folder, 'corpus', 'harbour.md'), BRIEF);
  await run('index', []);
});

afterAll(() => rm(folder, { recursive: true }));

function start(name: string, given: readonly string[], environment: NodeJS.ProcessEnv) {
  // Only the test folder's settings: neither a .env file nor the variables of the person who runs the tests.
  const { PATH } = process.env;
  const env = { PATH, CORPUS_DIR: 'corpus', INDEX_DIR: 'index', ...environment };
  return spawn(process.execPath, [command(name), ...given], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
}

async function run(name: string, given: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  const child = start(name, given, environment);
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { stdout, stderr, code };
}

async function fileOf(content: string): Promise<string> {
  const path = join(folder, `${crypto.randomUUID()}.jsonl`);
  await writeFile(path, content);
  return path;
}

const parsed = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('ask with a question', () => {
  it('names the source first if a source is asked for, without changing the shape of the JSON', async () => {
    const question = 'what is the source for the deepening of the harbour in 2020?';
    const { stdout } = await run('ask', [question]);
    expect(stdout).toMatch(
      /^Source of this passage: Port Authority .*footnote 1\n {2}https:\/\/harbour\.example\/2020$/mu,
    );
    const [asked] = parsed((await run('ask', ['--json', question])).stdout);
    const [plain] = parsed((await run('ask', ['--json', 'when was the harbour deepened?'])).stdout);
    expect(asked.question).toBe(question);
    expect(Object.keys(asked)).toEqual(Object.keys(plain));
    expect(asked.passages[0].footnotes[0].urls).toEqual(['https://harbour.example/2020']);
  });

  it('prints the passage with its citation and source, and nothing on standard error', async () => {
    const { stdout, stderr, code } = await run('ask', ['when was the harbour deepened?']);
    expect(stdout.replace(/\s+/gu, ' ')).toContain('**The harbour was deepened in 2020 by the port authority.**');
    expect(stdout).toContain('[1] Depth ¶ 1');
    expect(stdout).toContain('https://harbour.example/2020');
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  });

  it('treats unquoted words as one question', async () => {
    const quoted = await run('ask', ['where is wine shipped']);
    const { stdout, code } = await run('ask', ['where', 'is', 'wine', 'shipped']);
    expect({ stdout, code }).toEqual({ stdout: quoted.stdout, code: 0 });
  });

  it('replies to small talk as the chat does, and says in JSON that nothing was asked', async () => {
    expect(await run('ask', ['hello'])).toEqual({
      stdout: 'Hello! Ask me anything about the brief; --help lists the commands.\n',
      stderr: '',
      code: 0,
    });
    expect((await run('ask', ['Teşekkürler!'])).stdout).toMatch(/^You are welcome\./u);
    const [greeting] = parsed((await run('ask', ['--json', 'hello'])).stdout);
    const [question] = parsed((await run('ask', ['--json', 'when was the harbour deepened?'])).stdout);
    expect(Object.keys(greeting)).toEqual(Object.keys(question));
    expect(greeting).toMatchObject({ question: 'hello', answered: false, confidence: 0, passages: [] });
  });

  it('prints no colours unless it writes to a terminal', async () => {
    expect((await run('ask', ['when?'], { FORCE_COLOR: '1' })).stdout).not.toContain('\u001b');
  });

  it('prints one JSON object with --json', async () => {
    const { stdout, stderr, code } = await run('ask', ['--json', 'when was the harbour deepened?']);
    expect(stdout.match(/\n/gu)).toHaveLength(1);
    expect(JSON.parse(stdout)).toMatchObject({
      question: 'when was the harbour deepened?',
      understood: 'when was the harbour deepened?',
      passages: [
        {
          rank: 1,
          document: 'harbour',
          section: 'Depth',
          paragraph: 1,
          highlights: ['The harbour was deepened in 2020 by the port authority.'],
          footnotes: [{ number: 1, urls: ['https://harbour.example/2020'] }],
        },
        ...Array(JSON.parse(stdout).passages.length - 1).fill({}),
      ],
    });
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  });

  it('exits with 0 for a question that is too long to look up', async () => {
    const { stdout, code } = await run('ask', ['--json', 'why '.repeat(1500)]);
    expect(JSON.parse(stdout)).toMatchObject({ answered: false, passages: [] });
    expect(code).toBe(0);
  });
});

describe('ask --batch', () => {
  it('prints a line for each input line, in order, even for an invalid one', async () => {
    const file = await fileOf(
      [
        '\uFEFF{"id":"a","question":"when was the harbour deepened?"}\r',
        'nonsense',
        '',
        '{"id":"b","question":""}',
        `{"id":"c","question":"${'x'.repeat(6000)}"}`,
        '{"id":"d","question":"where is wine shipped?"}',
      ].join('\n'),
    );
    const { stdout, stderr, code } = await run('ask', ['--batch', file]);
    expect(parsed(stdout)).toMatchObject([
      { id: 'a', answered: true },
      { line: 2, error: 'is not JSON' },
      { id: 'b', question: '', answered: false },
      { id: 'c', answered: false },
      { id: 'd', question: 'where is wine shipped?' },
    ]);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  });

  it('gives the answers that --json gives', async () => {
    const question = 'where is olive oil shipped?';
    const single = await run('ask', ['--json', question]);
    const batch = await run('ask', ['--batch', await fileOf(JSON.stringify({ question }))]);
    expect(batch.stdout).toBe(single.stdout);
  });

  it('prints nothing for a file without a line', async () => {
    expect(await run('ask', ['--batch', await fileOf('')])).toEqual({ stdout: '', stderr: '', code: 0 });
  });

  it('exits quietly when its reader closes the pipe', async () => {
    // More than the buffer of a pipe, so that writing the rest fails.
    const file = await fileOf('{"question":"where is wine shipped?"}\n'.repeat(300));
    const child = start('ask', ['--batch', file], {});
    child.stdout.once('data', () => child.stdout.destroy());
    const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  });
});

describe('ask --conversations', () => {
  it('prints the answers of each conversation, each with what was understood', async () => {
    const file = await fileOf(
      '{"id":1,"turns":["when was the harbour deepened?","where is wine shipped?"]}\n{"id":2,"turns":[]}',
    );
    const { stdout, code } = await run('ask', ['--conversations', file]);
    expect(parsed(stdout)).toMatchObject([
      { id: 1, answers: [{ understood: 'when was the harbour deepened?' }, { question: 'where is wine shipped?' }] },
      { id: 2, answers: [] },
    ]);
    expect(code).toBe(0);
  });
});

describe('bad usage', () => {
  it.each([
    [[]],
    [['']],
    [['  ']],
    [['--json']],
    [['--json', '']],
    [['--unknown', 'when?']],
    [['--batch']],
    [['--batch', '']],
    [['--batch', 'missing.jsonl']],
    [['--batch', 'corpus']],
    [['--conversations', 'missing.jsonl']],
    [['--json', '--batch', 'missing.jsonl']],
    [['--batch', 'missing.jsonl', '--conversations', 'missing.jsonl']],
    [['when?', '--batch', 'missing.jsonl']],
  ])('ends with 2 and one line on standard error: %j', async (given) => {
    const { stdout, stderr, code } = await run('ask', given);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toMatch(/^[^\n]+\n$/u);
  });

  it('names the file that is missing', async () => {
    expect((await run('ask', ['--batch', 'missing.jsonl'])).stderr).toBe(
      'missing.jsonl cannot be read: there is no such file\n',
    );
  });
});

describe('anything else that fails', () => {
  it.each([
    ['a setting', { LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
    ['the corpus folder', { CORPUS_DIR: 'nowhere' }, 'nowhere'],
    ['a setting that tries to steer the terminal', { LOG_LEVEL: '\u001b[2J' }, 'LOG_LEVEL'],
  ])('ends with 1 and one line on standard error: %s', async (_what, environment, named) => {
    const { stdout, stderr, code } = await run('ask', ['when?'], environment);
    expect({ stdout, code }).toEqual({ stdout: '', code: 1 });
    expect(stderr).toMatch(/^\P{Cc}+\n$/u);
    expect(stderr).toContain(named);
  });
});

describe('index', () => {
  it('builds with progress on standard error, and says what is in it', async () => {
    const { stdout, stderr, code } = await run('index', [], { INDEX_DIR: 'another' });
    expect(stdout).toMatch(/^The index in .+ is ready, with 1 document and \d+ passages\.\n$/u);
    expect(stderr).toMatch(/Building the index: (\d+) of \1\n/u);
    expect(code).toBe(0);
  });

  it('finds a ready one and builds nothing', async () => {
    expect((await run('index', [])).stderr).toBe('');
  });

  it('refuses what it does not know with 2', async () => {
    expect((await run('index', ['--force'])).code).toBe(2);
  });
});
