/** `npm run verify` as a separate process, over a small brief: its output streams and exit codes. */

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

Wine is shipped from Split to Ancona every week.

[^1]: Port Authority, *Annual Report on the Deepening of Harbours*. https://harbour.example/2020
`;
const COMMAND = resolve(import.meta.dirname, '../../dist/cli/verify.js');
const DEEPENED = 'The harbour was deepened in 2020 by the port authority.';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verify-'));
  await mkdir(join(folder, 'corpus'));
  await writeFile(join(folder, 'corpus', 'harbour.md'), BRIEF);
});

afterAll(() => rm(folder, { recursive: true }));

async function verify(given: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  // Only the test folder's settings: neither a .env file nor the variables of the person who runs the tests.
  const { PATH } = process.env;
  const env = { PATH, CORPUS_DIR: 'corpus', ...environment };
  const child = spawn(process.execPath, [COMMAND, ...given], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { stdout, stderr, code };
}

describe('verify with a text', () => {
  it('prints the verdict, the brief’s words with where they stand, and what differs', async () => {
    const { stdout, stderr, code } = await verify(['The harbour was deepened in 2021 by the port authority.']);
    expect(stdout).toBe(`Altered: the brief says something else.

  ${DEEPENED}

  Depth ¶ 1

  brief: “2020”   here: “2021”
`);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  });

  it('names the footnote that the words stand in', async () => {
    const { stdout } = await verify(['Annual Report on the Deepening of Harbours']);
    expect(stdout).toMatch(/^Word for word in the brief\.[\s\S]*\n {2}Depth, footnote 1\n/u);
  });

  it('links to the reader page where there is one', async () => {
    const { stdout } = await verify([DEEPENED], { READER_URL: 'https://reader.example' });
    expect(stdout).toContain('https://reader.example/harbour/#p1s2');
  });

  it('prints one finding for each quotation of a message', async () => {
    const { stdout } = await verify([`She wrote “${DEEPENED}” and “two herons nested there”`]);
    expect(stdout.match(/^[A-Z].*\.$/gmu)).toEqual(['Word for word in the brief.', 'Not in the brief.']);
  });

  it('exits with 0 for a text that is not in the brief', async () => {
    expect(await verify(['two herons nested there'])).toEqual({ stdout: 'Not in the brief.\n', stderr: '', code: 0 });
  });
});

describe('verify as JSON', () => {
  it('gives the fixed shape and nothing else, for one text and for each line of a file', async () => {
    const shape = { verdict: 'exact', document: 'harbour', paragraph: 1, match: DEEPENED, differences: [] };
    const one = await verify(['--json', DEEPENED]);
    expect(one).toEqual({ stdout: `${JSON.stringify(shape)}\n`, stderr: '', code: 0 });
    const file = join(folder, 'quotations.jsonl');
    await writeFile(file, `${JSON.stringify({ id: 'a', text: DEEPENED })}\nnonsense\n{"id":"b","text":"herons"}\n`);
    const { stdout, code } = await verify(['--batch', file]);
    const absent = { verdict: 'absent', document: null, paragraph: null, match: null, differences: [] };
    const lines = [
      { id: 'a', ...shape },
      { line: 2, error: 'is not JSON' },
      { id: 'b', ...absent },
    ];
    expect({ stdout, code }).toEqual({ stdout: lines.map((line) => `${JSON.stringify(line)}\n`).join(''), code: 0 });
  });
});

describe('verify that cannot do what is asked', () => {
  it.each([[[]], [['']], [['--json']], [['--nonsense']], [['--batch', 'missing.jsonl']], [['a text', '--batch', 'x']]])(
    'ends with 2 for %j, and says why on standard error alone',
    async (given) => {
      const { stdout, stderr, code } = await verify(given);
      expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
      expect(stderr.trim()).not.toBe('');
    },
  );

  it('ends with 1 and one line when there is no corpus', async () => {
    const { stdout, stderr, code } = await verify([DEEPENED], { CORPUS_DIR: 'nowhere' });
    expect({ stdout, code }).toEqual({ stdout: '', code: 1 });
    expect(stderr).toMatch(/^[^\n]+\n$/u);
  });
});
