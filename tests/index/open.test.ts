/** Opening the index: built if there is none that matches, loaded otherwise, and never incomplete. */

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.js';
import { openEmbedders } from '../../src/embedding/embedder.js';
import { chooseModels } from '../../src/embedding/model.js';
import { IndexError } from '../../src/index/errors.js';
import { openIndex } from '../../src/index/open.js';
import { modelProcesses } from '../embedding/model-processes.js';
import {
  type CountedEmbedders,
  countedEmbedders,
  MODELS_DIR,
  openSmall,
  type Place,
  smallCorpus,
} from './small-corpus.js';

let embedders: CountedEmbedders;
let place: Place;

beforeAll(async () => {
  embedders = await countedEmbedders();
});
afterAll(() => embedders.close());
beforeEach(async () => {
  place = await smallCorpus();
});
afterEach(() => place.remove());

const change = async (file: string, from: string, to: string) => {
  const location = join(place.corpusDir, file);
  await writeFile(location, (await readFile(location, 'utf8')).replace(from, to));
};

describe('openIndex', () => {
  it('builds when there is none, saying so once and how far it is', async () => {
    const { lines, progress } = await openSmall(place, embedders);
    expect(lines).toEqual(['Building the index for the first time.']);
    expect(progress).toBeGreaterThan(20);
  });

  it('loads a second time silently and without embedding anything', async () => {
    const first = await openSmall(place, embedders);
    const before = await first.answers();
    embedders.taken();
    const second = await openSmall(place, embedders);
    expect(second.lines).toEqual([]);
    expect(second.progress).toBe(0);
    expect(embedders.taken()).toEqual([]);
    expect(await second.answers()).toEqual(before);
  });

  it('builds the same files from the same corpus', async () => {
    const filesOf = async () => {
      const { files } = JSON.parse(await readFile(join(await currentFolder(), 'manifest.json'), 'utf8'));
      return files;
    };
    await openSmall(place, embedders);
    const first = await filesOf();
    await writeFile(join(place.indexDir, 'current'), 'none');
    await openSmall(place, embedders);
    expect(await filesOf()).toEqual(first);
  });

  it('embeds a text that occurs twice only once for each model', async () => {
    await openSmall(place, embedders);
    embedders.taken();
    await change('harbour.md', 'Ferries have', 'Trams run daily.\n\nTrams run daily.\n\nFerries have');
    await openSmall(place, embedders);
    expect(embedders.taken().filter((text) => text === 'Trams run daily.')).toHaveLength(2);
  });

  it('takes the vectors that come with the models, and embeds every other question', async () => {
    const kept = 'who wrote this';
    const other = 'Who dug the harbour deeper?';
    const bank = [kept, other].map((question) => JSON.stringify({ lang: 'en', paragraph: 1, answer: null, question }));
    await writeFile(join(place.corpusDir, 'harbour.questions.jsonl'), bank.join('\n'));
    embedders.taken();
    const { index } = await openSmall(place, embedders);
    const embedded = embedders.taken();
    expect(embedded).not.toContain(kept);
    expect(embedded.filter((text) => text === other)).toHaveLength(2);
    for (const [label, question] of [kept, other].entries()) {
      const vector = await embedders.english.embed(question, 'query');
      expect(index.english.vectors.questions.similarity(vector, label)).toBeGreaterThan(0.9999);
    }
  });

  it('embeds only what changed when a paragraph changes', async () => {
    await openSmall(place, embedders);
    embedders.taken();
    await change('orchards.md', 'at night', 'before dawn');
    const { lines } = await openSmall(place, embedders);
    const sentence = 'Growers now light candles between the rows before dawn.';
    const paragraph = `Late frost destroyed half of the apricots in the spring. ${sentence}`;
    expect(lines).toEqual(['The index is older than the corpus; building it anew.']);
    expect(embedders.taken()).toEqual([paragraph, sentence, paragraph, sentence]);
  });

  it('embeds a new question of the bank alone', async () => {
    await openSmall(place, embedders);
    embedders.taken();
    const question = { lang: 'en', paragraph: 2, answer: null, question: 'What leaves Split by ship?' };
    const bank = join(place.corpusDir, 'harbour.questions.jsonl');
    await writeFile(bank, `${await readFile(bank, 'utf8')}${JSON.stringify(question)}\n`);
    const { index } = await openSmall(place, embedders);
    expect(embedders.taken()).toEqual([question.question, question.question]);
    expect(index.english.entries.questions.map(({ text }) => text)).toContain(question.question);
  });

  it('answers as the corpus stands now after a change, as a build from nothing would', async () => {
    await openSmall(place, embedders);
    await change('harbour.md', '2020', '2023');
    const changed = await (await openSmall(place, embedders)).answers();
    const anew = await (await openSmall({ ...place, indexDir: `${place.indexDir}-anew` }, embedders)).answers();
    expect(changed).toEqual(anew);
    expect(changed[0]?.passages[0]?.text).toContain('2023');
  });

  it('leaves one build in the folder, whatever stood there', async () => {
    await openSmall(place, embedders);
    await mkdir(join(place.indexDir, 'build-0123456789ab-00000000'));
    await writeFile(join(place.indexDir, 'build-0123456789ab-00000000', 'keys.json'), 'cut o');
    await change('harbour.md', 'every week', 'every day');
    await openSmall(place, embedders);
    expect((await readdir(place.indexDir)).sort()).toEqual([expect.stringMatching(/^build-/u), 'current']);
  });

  it('leaves no half build behind when a text cannot be embedded', async () => {
    const { english } = embedders;
    // biome-ignore lint/correctness/useYield: it fails before the first vector
    const embedAll = async function* (): ReturnType<typeof english.embedAll> {
      await Promise.reject(new Error('out of breath'));
    };
    const failing = { ...embedders, english: { ...english, embedAll } };
    await expect(openSmall(place, failing)).rejects.toThrow('out of breath');
    expect(await readdir(place.indexDir)).toEqual([]);
    const { lines } = await openSmall(place, embedders);
    expect(lines).toEqual(['Building the index for the first time.']);
  });

  it('leaves no process behind when it fails while many texts are being embedded', async () => {
    const piers = Array.from({ length: 250 }, (_, n) => `Pier ${n} is ${n} metres long.`);
    await writeFile(join(place.corpusDir, 'piers.txt'), piers.join('\n\n'));
    const real = openEmbedders(await chooseModels(MODELS_DIR, undefined));
    const refused = openIndex(place, await loadCorpus(place.corpusDir), real, (event) => {
      if (event.kind !== 'line') throw new Error('out of breath');
    });
    await expect(refused).rejects.toThrow('out of breath');
    await expect.poll(modelProcesses, { timeout: 5000 }).toEqual([]);
    await real.close();
  });

  it('refuses a file in place of its folder in one line that says what to do', async () => {
    await writeFile(place.indexDir, 'in the way');
    const refused = openSmall(place, embedders);
    await expect(refused).rejects.toBeInstanceOf(IndexError);
    await expect(refused).rejects.toThrow(
      /^The index cannot be written to .+ \(EEXIST\)\. There is a file where a folder is needed: .*INDEX_DIR\.$/u,
    );
    const below = { ...place, indexDir: join(place.indexDir, 'deeper', 'index') };
    await expect(openSmall(below, embedders)).rejects.toThrow(/\(ENOTDIR\)\. There is a file where .*INDEX_DIR\.$/u);
  });

  it('makes the folders around its own', async () => {
    const deep = { ...place, indexDir: join(place.indexDir, 'one', 'two') };
    await openSmall(deep, embedders);
    expect(await readdir(deep.indexDir)).toContain('current');
  });

  it.runIf(process.platform === 'linux')('refuses a folder that can never be made, and does not hang', async () => {
    const refused = openSmall({ ...place, indexDir: '/proc/no-such/index' }, embedders);
    await expect(refused).rejects.toThrow(
      /^The index cannot be written to .+ \(ENOENT\)\. Name another .*INDEX_DIR\.$/u,
    );
  });

  it('indexes a document without a bank beside one that has one', async () => {
    const { index } = await openSmall(place, embedders);
    const banked = new Set(index.multilingual.entries.questions.map(({ passage }) => passage));
    const documents = [...banked].map((passage) => index.passages[passage ?? -1]?.document);
    expect(new Set(documents)).toEqual(new Set(['harbour']));
    expect(new Set(index.passages.map(({ document }) => document))).toEqual(new Set(['harbour', 'orchards']));
  });
});

async function currentFolder(): Promise<string> {
  const [name = ''] = (await readFile(join(place.indexDir, 'current'), 'utf8')).split(' ');
  return join(place.indexDir, name);
}
