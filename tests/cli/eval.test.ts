/** `npm run eval` as a separate process: its errors for an invalid file, before anything is loaded. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const COMMAND = resolve(import.meta.dirname, '../../dist/cli/eval.js');
const QUESTION = '{"id":"a","question":"where is wine shipped?","lang":"en","type":"fact","gold":[],"answerable":true}';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eval-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function evaluate(option: string, content: string | null) {
  if (content !== null) await writeFile(join(folder, 'set'), content);
  const { PATH } = process.env;
  const child = spawn(process.execPath, [COMMAND, option, content === null ? 'missing' : 'set'], {
    cwd: folder,
    env: { PATH },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { stdout, stderr, code };
}

describe('eval on an invalid file', () => {
  it.each([
    ['--questions', `${QUESTION}\n\nnonsense\n`, 'set cannot be used: line 3: is not JSON.'],
    [
      '--questions',
      `\uFEFF${QUESTION}\n${QUESTION.replace('"gold":[]', '"gold":[{}]').replace('"lang":"en",', '')}`,
      'set cannot be used: line 2: lang is missing; gold.0.quote is missing.',
    ],
    ['--questions', '\n', 'set cannot be used: it contains no line.'],
    ['--questions', null, 'missing cannot be read: there is no such file'],
    ['--squad', null, 'missing cannot be read: there is no such file'],
    ['--squad', QUESTION, 'set cannot be used: data is missing.'],
    ['--squad', '{"data"', 'set cannot be used: it is not JSON.'],
    ['--squad', '{"data":[]}', 'set cannot be used: it contains no question.'],
    [
      '--squad',
      '{"data":[{"paragraphs":[{"context":"Wine is shipped.","qas":[]}]}]}',
      'set cannot be used: it contains no question.',
    ],
  ])('ends with 2 and says what is wrong, and where: %s %s', async (option, content, message) => {
    expect(await evaluate(option, content)).toEqual({ stdout: '', stderr: `${message}\n`, code: 2 });
  });
});
