import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const run = (args: readonly string[], environment: NodeJS.ProcessEnv = {}) =>
  new Promise<Run>((resolve) => {
    const options = { env: { ...process.env, ...environment } };
    execFile(process.execPath, ['dist/cli/corpus.js', ...args], options, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });

describe('npm run corpus', () => {
  it('prints one JSON document a line with --json', async () => {
    const { code, stdout, stderr } = await run(['--json']);
    expect([code, stderr]).toEqual([0, '']);
    const documents = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const brief = documents.find(({ id }) => id === 'dipam-brief-79');
    expect(Object.keys(brief)).toEqual(
      expect.arrayContaining([
        'id',
        'title',
        'publisher',
        'series',
        'date',
        'author',
        'sections',
        'matter',
        'footnotes',
        'references',
      ]),
    );
  });

  it('prints an outline for people', async () => {
    const { stdout } = await run([]);
    expect(stdout).toContain('63 paragraphs in 13 sections');
    expect(stdout).toContain('  a) United States  ¶ 34–39');
  });

  it('fails with one line for a folder without documents, and with the usage for an unknown flag', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'corpus-'));
    const empty = await run(['--json'], { CORPUS_DIR: folder });
    await rm(folder, { recursive: true });
    expect(empty).toMatchObject({ code: 1, stdout: '' });
    expect(empty.stderr.trim().split('\n')).toHaveLength(1);
    const unknown = await run(['--jsn']);
    expect(unknown).toMatchObject({ code: 2, stdout: '' });
    expect(unknown.stderr).toContain('Usage');
  });
});
