import { execFileSync } from 'node:child_process';
import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CorpusError } from '../../src/corpus/errors.js';
import { loadCorpus } from '../../src/corpus/load.js';

let folder: string;
const put = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corpus-'));
  await put(
    'good.txt',
    'A Good Brief\n\nThis is a paragraph of a brief that can be read without any trouble at all.\n',
  );
});
afterEach(() => rm(folder, { recursive: true }));

describe('loadCorpus', () => {
  it('names broken files with their reason, and loads the others', async () => {
    await put('binary.txt', new Uint8Array([80, 75, 3, 4, 0, 0, 1, 2]));
    await put('empty.md', '\n \n');
    await put('latin.txt', new Uint8Array([0x53, 0xe3, 0x6f, 0x20, 0x50]));
    await put('signs.txt', '*** --- 123');
    const { documents, broken } = await loadCorpus(folder);
    expect(documents.map(({ document }) => document.id)).toEqual(['good']);
    expect(broken).toEqual([
      { file: 'binary.txt', reason: 'is not a text file' },
      { file: 'empty.md', reason: 'is empty' },
      { file: 'latin.txt', reason: 'is not UTF-8 text' },
      { file: 'signs.txt', reason: 'contains no words' },
    ]);
  });

  it.runIf(process.platform === 'linux')('leaves out by name what is no file, such as a pipe', async () => {
    execFileSync('/usr/bin/mkfifo', [join(folder, 'pipe.txt')]);
    const { documents, broken } = await loadCorpus(folder);
    expect(documents.map(({ document }) => document.id)).toEqual(['good']);
    expect(broken).toEqual([{ file: 'pipe.txt', reason: 'is not a file' }]);
  });

  it('leaves out by name what is too large, or nested too deeply', async () => {
    await put('deep.md', `# Deep\n\n${'>'.repeat(10_000)} down here\n`);
    await put('large.txt', 'A pier is long. '.repeat(400_000));
    const { documents, broken } = await loadCorpus(folder);
    expect(documents.map(({ document }) => document.id)).toEqual(['good']);
    expect(broken).toEqual([
      { file: 'deep.md', reason: 'is nested too deeply to be read' },
      { file: 'large.txt', reason: 'is larger than 5 MB' },
    ]);
  });

  it('leaves out by name what has more notes than can be compared', async () => {
    const numbers = Array.from({ length: 3001 }, (_, position) => position + 1);
    const body = numbers.map((n) => `Pier ${n} is long.[^${n}]`).join('\n\n');
    const notes = numbers.map((n) => `[^${n}]: Ministry of Ports, Pier ${n}, 1999.`).join('\n');
    await put('noted.md', `# Piers\n\n${body}\n\n${notes}\n`);
    const { documents, broken } = await loadCorpus(folder, { milliseconds: 120_000, megabytes: 768 });
    expect(documents.map(({ document }) => document.id)).toEqual(['good']);
    expect(broken).toEqual([{ file: 'noted.md', reason: 'has more than 3,000 notes; divide it' }]);
  }, 150_000);

  it.each([
    ['time', { milliseconds: 8000, megabytes: 768 }, 'takes longer than 8 s to read; divide it'],
    ['memory', { milliseconds: 60_000, megabytes: 32 }, 'needs more than 32 MB of memory to read; divide it'],
  ])(
    'leaves out by name what takes too much %s to read, holding up nothing meanwhile',
    async (_what, limits, reason) => {
      await put('endless.md', `# A Brief\n\n${`${'>'.repeat(300)} x\n\n`.repeat(3000)}`);
      await put('later.txt', 'A Later Brief\n\nThis is read although the one before it could not be.\n');
      const delay = monitorEventLoopDelay();
      delay.enable();
      const { documents, broken } = await loadCorpus(folder, limits);
      delay.disable();
      expect(documents.map(({ document }) => document.id)).toEqual(['good', 'later']);
      expect(broken).toEqual([{ file: 'endless.md', reason }]);
      expect(delay.max / 1e6).toBeLessThan(1000);
    },
  );

  it.each([
    ['note marks that can be read in many ways', `[0],[0p${'p,0pp'.repeat(400)}`],
    ['lines of tabs', `${'\t'.repeat(40)}\n`.repeat(2000)],
    ['blank lines', '\n'.repeat(2000)],
    ['letters of a single word', 'a'.repeat(100_000)],
    ['addresses without spaces', `¹ See\n\n${'www.a'.repeat(400)} b`],
    ['a row of dashes and bars', '|---'.repeat(2000)],
  ])('reads in a moment what is full of %s', async (_what, text) => {
    await put(
      'hostile.txt',
      `A Brief About Piers\n\nThe pier is long and was built in 1999.¹\n\n${text}\n\nThe end.\n`,
    );
    const before = process.cpuUsage();
    await loadCorpus(folder);
    // Of the thread, too.
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000);
  });

  it('reads files of the known forms alone, and no README', async () => {
    await put('README.md', '# How to add a brief\n\nPut it here, please, and start the program again to read it.');
    await put('notes.rtf', '{\\rtf1 Notes}');
    await put('other.md', '# Another\n\nThis one is written in Markdown and has a title of its own.');
    const { documents, broken } = await loadCorpus(folder);
    expect(documents.map(({ document }) => document.title)).toEqual(['A Good Brief', 'Another']);
    expect(broken).toEqual([]);
  });

  it('prefers metadata to the text, and gives null if neither states a field', async () => {
    await put('good.meta.json', '{"title": "The Better Title", "date": "2026-07", "licence": null}');
    const { documents } = await loadCorpus(folder);
    expect(documents[0]?.document).toMatchObject({
      title: 'The Better Title',
      date: '2026-07',
      licence: null,
      url: null,
      author: null,
    });
  });

  it('names bad metadata, and reads the document without it', async () => {
    await put('good.meta.json', '{"title": 7}');
    const { documents, broken } = await loadCorpus(folder);
    expect(documents[0]?.document.title).toBe('A Good Brief');
    expect(broken).toEqual([{ file: 'good.meta.json', reason: 'title must be text' }]);
  });

  it.each([
    ['{"lang":"en"}', 'question is missing; answer is missing'],
    ['{"lang":"","question":"?","answer":1,"paragraph":1}', 'lang is empty; answer must be text'],
    [
      '{"lang":"e","question":"?","answer":null,"paragraph":0}',
      'lang must have at least 2 characters; paragraph must be more than 0',
    ],
    ['{"lang":"en","question":"?","answer":null,"paragraph":"1"}', 'paragraph must be a number'],
    ['{"lang":"en","question":"?","answer":null,"paragraph":1.5}', 'paragraph must be a whole number'],
    ['["en"]', 'must be an object in { }'],
    ['{"lang":"en","question":"?","answer":null}', 'names exactly one of paragraph, matter, footnote, reference'],
  ])('says in plain words what is wrong with a line of a bank: %s', async (line, reason) => {
    await put('good.questions.jsonl', line);
    const { broken } = await loadCorpus(folder);
    expect(broken).toEqual([{ file: 'good.questions.jsonl', reason: `line 1 ${reason}` }]);
  });

  it('names the faulty lines of a bank, and keeps the others', async () => {
    await put(
      'good.questions.jsonl',
      '{"lang":"en","paragraph":1,"answer":null,"question":"what is this"}\n\nnot json\n{"lang":"en","question":"?"}\n',
    );
    const { documents, broken } = await loadCorpus(folder);
    expect(documents[0]?.bank).toHaveLength(1);
    expect(broken.map(({ file, reason }) => `${file} ${reason}`)).toEqual([
      'good.questions.jsonl line 3 is not JSON',
      expect.stringMatching(/^good\.questions\.jsonl line 4 .*answer/u),
    ]);
  });

  it('reads one of two files with the same name, and names the other', async () => {
    await put('good.md', '# The Same Name\n\nThis text would have the same id as the other one in the folder.');
    const { documents, broken } = await loadCorpus(folder);
    expect(documents.map(({ document }) => document.id)).toEqual(['good']);
    expect(broken).toEqual([{ file: 'good.txt', reason: 'has the same name as good.md' }]);
  });

  it('changes the edition when text or metadata change, and only then', async () => {
    const edition = async () => (await loadCorpus(folder)).documents[0]?.edition;
    const first = await edition();
    expect(first).toMatch(/^[0-9a-f]{64}$/u);
    expect(await edition()).toBe(first);
    await put('good.meta.json', '{"series": "No. 1"}');
    expect(await edition()).not.toBe(first);
  });

  it('throws a one-line error if there is no folder or no document', async () => {
    await expect(loadCorpus(join(folder, 'missing'))).rejects.toThrow(CorpusError);
    await expect(loadCorpus(join(folder, 'missing'))).rejects.toThrow('does not exist');
    await put('good.txt', '');
    await expect(loadCorpus(folder)).rejects.toThrow('good.txt is empty');
  });

  it('writes nothing', async () => {
    const before = await readdir(folder);
    await chmod(folder, 0o555);
    await loadCorpus(folder);
    await chmod(folder, 0o755);
    expect(await readdir(folder)).toEqual(before);
  });
});
