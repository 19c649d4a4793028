/** Several processes with one index folder, and a reload while questions are asked: nobody ever sees an incomplete index. */

import { mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OpenAnswerer, openAnswerer } from '../../src/answer/open.js';
import { MODELS_DIR, type Place, QUESTIONS, smallCorpus } from './small-corpus.js';
import { startIndexing } from './start.js';

let place: Place;

beforeEach(async () => {
  place = await smallCorpus();
});
afterEach(() => place.remove());

const BUILDS = /^Building the index for the first time\.$/mu;

describe('processes that start at once', () => {
  it('build once, and the others load what the first has built', async () => {
    const ended = await Promise.all([startIndexing(place), startIndexing(place), startIndexing(place)]);
    expect(ended.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(ended.filter(({ errors }) => BUILDS.test(errors))).toHaveLength(1);
    expect(ended.filter(({ errors }) => /Building the index: \d/u.test(errors))).toHaveLength(1);
    expect((await readdir(place.indexDir)).sort()).toEqual([expect.stringMatching(/^build-/u), 'current', 'documents']);
  });

  it('take over from a process that died while it built', async () => {
    const lock = join(place.indexDir, 'lock');
    await mkdir(lock, { recursive: true });
    await utimes(lock, new Date(0), new Date(0));
    const { code, errors } = await startIndexing(place);
    expect(code).toBe(0);
    expect(errors).toMatch(BUILDS);
  });

  it('end with one line and code 1 when the folder cannot be written', async () => {
    await writeFile(place.indexDir, 'in the way');
    const { code, out, errors } = await startIndexing(place);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(errors).toMatch(/^The index cannot be written to [^\n]+\n$/u);
  });
});

describe('reload', () => {
  let answerer: OpenAnswerer;

  beforeEach(async () => {
    const settings = { ...place, modelsDir: MODELS_DIR, embeddingModel: undefined };
    answerer = await openAnswerer(settings, () => undefined);
  });
  afterEach(() => answerer.close());

  const harbour = () => join(place.corpusDir, 'harbour.md');
  const change = async (from: string, to: string) =>
    writeFile(harbour(), (await readFile(harbour(), 'utf8')).replace(from, to));
  const topTexts = async () => {
    const answers = await Promise.all(QUESTIONS.map((question) => answerer.ask(question)));
    return answers.map(({ passages }) => passages[0]?.text);
  };

  it('answers every question meanwhile from the old index or the new one, never from a mixture', async () => {
    const before = await topTexts();
    await change('deepened in 2020', 'deepened in 2023');
    let reloaded = false;
    const reloading = answerer.reload().then(() => {
      reloaded = true;
    });
    const during: (readonly (string | undefined)[])[] = [];
    while (!reloaded) during.push(await topTexts());
    await reloading;
    const after = await topTexts();
    expect(after[0]).toContain('2023');
    expect(during.length).toBeGreaterThan(1);
    for (const texts of during) expect([before, after]).toContainEqual(texts);
  });

  it('keeps the old index when the new corpus cannot be read', async () => {
    const before = await topTexts();
    await rm(place.corpusDir, { recursive: true });
    await expect(answerer.reload()).rejects.toThrow(/corpus/u);
    expect(await topTexts()).toEqual(before);
  });

  it('leaves a running answerer whole when another process has built for another corpus', async () => {
    const before = await topTexts();
    await change('Olive oil', 'Honey');
    expect((await startIndexing(place)).code).toBe(0);
    expect(await topTexts()).toEqual(before);
    await answerer.reload();
    const { passages } = await answerer.ask('What is shipped to Venice?');
    expect(passages[0]?.text).toContain('Honey');
  });
});
