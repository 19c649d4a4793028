import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptDocuments } from '../../src/corpus/kept.js';
import { loadCorpus } from '../../src/corpus/load.js';
import { loadDocument } from '../../src/corpus/load-document.js';

let folder: string;
let corpus: string;
const put = (name: string, content: string) => writeFile(join(corpus, name), content);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kept-'));
  corpus = await mkdtemp(join(tmpdir(), 'corpus-'));
  await put('piers.md', '# Piers\n\nPier 4 is 120 metres long.[^1]\n\n[^1]: Ministry of Ports, Piers, 1999.\n');
  await put('piers.questions.jsonl', '{"lang":"en","question":"How long is pier 4?","answer":null,"paragraph":1}\n');
});
afterEach(async () => {
  for (const one of [folder, corpus]) await rm(one, { recursive: true });
});

/** Loads the document as a start does; returns it with how often it was read. */
async function start() {
  let reads = 0;
  const kept = keptDocuments(join(folder, 'documents'));
  const loaded = await kept.take({ folder: corpus, file: 'piers.md', names: await readdir(corpus) }, (request) => {
    reads += 1;
    return loadDocument(request);
  });
  await kept.save();
  return { loaded, reads };
}

const files = () => readdir(join(folder, 'documents'));

describe('kept documents', () => {
  it('are read once, and are the same at the next start', async () => {
    const first = await start();
    const second = await start();
    expect([first.reads, second.reads]).toEqual([1, 0]);
    expect(second.loaded).toEqual(first.loaded);
    const { document, passages } = second.loaded.loaded ?? {};
    expect(document?.footnotes[0]?.text).toContain('Ministry of Ports');
    // Sources are looked up by the notes themselves.
    expect(passages?.[0]?.footnotes[0]).toBe(document?.footnotes[0]);
  });

  it.each([
    ['the text', 'piers.md', '# Piers\n\nPier 5 is 90 metres long.\n'],
    ['the bank', 'piers.questions.jsonl', '{"lang":"en","question":"And pier 5?","answer":null,"paragraph":1}\n'],
    ['a new file beside it', 'piers.meta.json', '{"title":"Of Piers"}'],
  ])('are read again after a change to %s, and the earlier one is removed', async (_what, file, content) => {
    const [earlier] = [await start(), await files()];
    await put(file, content);
    const { loaded, reads } = await start();
    expect(reads).toBe(1);
    expect(loaded).not.toEqual(earlier.loaded);
    expect(await files()).toHaveLength(1);
  });

  it('are read again where what was kept is damaged', async () => {
    const { loaded } = await start();
    const [name = ''] = await files();
    const path = join(folder, 'documents', name);
    const bytes = await readFile(path);
    const middle = bytes.length >> 1;
    await writeFile(path, bytes.fill(bytes.readUInt8(middle) ^ 1, middle, middle + 1));
    const again = await start();
    expect(again).toEqual({ loaded, reads: 1 });
    expect((await start()).reads).toBe(0);
  });

  it('are not kept where something was left out, which every start names', async () => {
    await put('piers.questions.jsonl', '{"lang":"en"}\n');
    await start();
    const { loaded, reads } = await start();
    expect(reads).toBe(1);
    expect(loaded.broken).toHaveLength(1);
  });

  it('are read without being kept where nothing can be written', async () => {
    await rm(folder, { recursive: true });
    await writeFile(folder, 'a file in the place of the folder');
    expect((await start()).reads).toBe(1);
    const { documents } = await loadCorpus(corpus, undefined, keptDocuments(join(folder, 'documents')));
    expect(documents.map(({ document }) => document.title)).toEqual(['Piers']);
  });
});
