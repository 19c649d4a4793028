/** A second, unrelated document beside the brief: each answer names its own, and the brief's are what they were. */

import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenAnswerer, openAnswerer } from '../../src/answer/open.js';
import { BRIEF, openBrief } from '../brief-index.js';

const ORCHARDS = `# Orchards of the Valley

## Frost

Late frost destroyed half of the apricots in the spring. Growers now light candles between the rows at night.

## Water

Each orchard draws its water from the canal. The canal was dug by the monks of the abbey.[^1]

[^1]: Abbey Archive, Annals. https://abbey.example/annals
`;

const ON_THE_BRIEF = [
  'who sold serbia missiles?',
  'why do small states hedge',
  'how much did trade with china grow',
  'who wrote this brief?',
  'Sırbistan Rusya’dan hangi silahları aldı?',
  'Какую роль играет Китай в Сербии?',
];

let folder: string;
let alone: OpenAnswerer;
let both: OpenAnswerer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'two-documents-'));
  alone = await openBrief();
  const settings = { ...BRIEF, corpusDir: join(folder, 'corpus'), indexDir: join(folder, 'index') };
  await cp(BRIEF.corpusDir, settings.corpusDir, { recursive: true });
  await writeFile(join(settings.corpusDir, 'orchards.md'), ORCHARDS);
  // Built upon a copy of the shared index, of which all but the new document serves again.
  await mkdir(settings.indexDir);
  for (const name of await readdir(BRIEF.indexDir)) {
    if (name !== 'lock') await cp(join(BRIEF.indexDir, name), join(settings.indexDir, name), { recursive: true });
  }
  both = await openAnswerer(settings, () => undefined);
});
afterAll(async () => {
  await Promise.all([alone?.close(), both?.close()]);
  await rm(folder, { recursive: true, force: true });
});

describe('a second document', () => {
  it('is answered from without a bank, by its name and place, with its notes', async () => {
    const { answered, passages } = await both.ask('Who dug the canal in the valley?');
    expect(answered).toBe(true);
    expect(passages[0]).toMatchObject({ document: 'orchards', section: 'Water', paragraph: 2 });
    expect(passages[0]?.highlights).toContain('The canal was dug by the monks of the abbey.');
    expect(passages[0]?.footnotes).toMatchObject([{ number: 1, urls: ['https://abbey.example/annals'] }]);
  });

  it("leaves the brief's first passages as they were", async () => {
    for (const question of ON_THE_BRIEF) {
      const [before, after] = await Promise.all([alone.ask(question), both.ask(question)]);
      expect(after.passages[0]).toEqual({
        ...before.passages[0],
        score: expect.closeTo(before.passages[0]?.score ?? 0, 1),
      });
    }
  });

  it('may be asked alone, and then no other is cited, however far the question', async () => {
    for (const document of ['orchards', 'dipam-brief-79']) {
      for (const question of ['who sold serbia missiles?', 'Who dug the canal in the valley?', 'Kanalı kim kazdı?']) {
        const { passages } = await both.ask(question, { document });
        expect(new Set(passages.map((passage) => passage.document))).toEqual(new Set([document]));
        expect(passages.length).toBeGreaterThan(1);
      }
    }
  });
});
