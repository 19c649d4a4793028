/** A damaged, foreign or older index: it is rebuilt with a one-line report, and the answers are the same. */

import { createHash } from 'node:crypto';
import { cp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.js';
import { currentBuild } from '../../src/index/builds.js';
import { verifyBuild } from '../../src/index/manifest.js';
import {
  type CountedEmbedders,
  countedEmbedders,
  openSmall,
  type Place,
  QUESTIONS,
  smallCorpus,
} from './small-corpus.js';

let embedders: CountedEmbedders;
let place: Place;
let whole: string;
let answers: Answer[];

beforeAll(async () => {
  embedders = await countedEmbedders();
  place = await smallCorpus();
  answers = await (await openSmall(place, embedders)).answers();
  whole = `${place.indexDir}-whole`;
  await cp(place.indexDir, whole, { recursive: true });
});
afterAll(async () => {
  await place.remove();
  await embedders.close();
});
beforeEach(async () => {
  await rm(place.indexDir, { recursive: true });
  await cp(whole, place.indexDir, { recursive: true });
});

const pointer = () => join(place.indexDir, 'current');

async function build(): Promise<string> {
  const [name = ''] = (await readFile(pointer(), 'utf8')).split(' ');
  return join(place.indexDir, name);
}

async function flipByte(file: string, where: (size: number) => number) {
  const bytes = await readFile(file);
  const position = where(bytes.length);
  bytes[position] = (bytes[position] ?? 0) ^ 1;
  await writeFile(file, bytes);
}

const reasonFor = (name: string) =>
  name === 'manifest.json' ? /manifest/u : RegExp(`has a damaged file, ${name}`, 'u');

/** Why the index cannot be used; null if it can. */
async function unusable(): Promise<string | null> {
  const current = await currentBuild(place.indexDir);
  const verified = 'unusable' in current ? current : await verifyBuild(current, null);
  return 'unusable' in verified ? verified.unusable : null;
}

/** Changes the manifest and the pointer's seal with it, as another version of the program would have written them. */
async function rewriteManifest(change: (manifest: Record<string, unknown>) => object) {
  const folder = await build();
  const file = join(folder, 'manifest.json');
  const text = JSON.stringify(change(JSON.parse(await readFile(file, 'utf8'))));
  await writeFile(file, text);
  const seal = createHash('sha256').update(text).digest('hex');
  await writeFile(pointer(), `${folder.slice(place.indexDir.length + 1)} ${seal}\n`);
}

/** Opens twice: the first time builds with one line, the second finds nothing amiss; the answers are as before. */
async function expectBuiltAnew(why: RegExp) {
  const opened = await openSmall(place, embedders);
  expect(opened.lines).toEqual([expect.stringMatching(why)]);
  expect(opened.lines[0]).toMatch(/^The index .+; building it anew\.$/u);
  expect(await opened.answers()).toEqual(answers);
  expect((await openSmall(place, embedders)).lines).toEqual([]);
  expect(await readdir(place.indexDir)).toHaveLength(2);
}

describe('a damaged index', () => {
  it('is known by one flipped byte at the start, in the middle or at the end of any of its files', async () => {
    const folder = await build();
    const names = (await readdir(folder)).sort();
    expect(names).toHaveLength(17);
    const places = [() => 0, (size: number) => size >> 1, (size: number) => size - 1];
    for (const name of names) {
      const { size } = await stat(join(folder, name));
      for (const where of size === 0 ? [] : places) {
        await flipByte(join(folder, name), where);
        expect(await unusable()).toMatch(reasonFor(name));
        await flipByte(join(folder, name), where);
      }
    }
    expect(await unusable()).toBeNull();
  });

  // Every kind of file, of one model.
  it('is built anew after a flipped byte, and answers as before', async () => {
    const names = (await readdir(await build())).sort().filter((name) => !name.startsWith('multilingual'));
    expect(names.length).toBeGreaterThan(7);
    for (const name of names) {
      const file = join(await build(), name);
      if ((await stat(file)).size === 0) continue;
      await flipByte(file, (size) => size >> 1);
      await expectBuiltAnew(reasonFor(name));
    }
  });

  it('is known by a cut file', async () => {
    for (const name of ['multilingual-e5-small-sentences.hnsw', 'e5-small-v2-passages.i16', 'keys.json']) {
      await truncate(join(await build(), name), 100);
      await expectBuiltAnew(/has a damaged file/u);
    }
  });

  it('is known by a missing file', async () => {
    for (const name of ['e5-small-v2-passages.hnsw', 'keys.json']) {
      await rm(join(await build(), name));
      await expectBuiltAnew(RegExp(`lacks the file ${name}`, 'u'));
    }
  });

  it('is known by a manifest that is none, and built anew', async () => {
    const file = join(await build(), 'manifest.json');
    for (const text of ['garbage', '{', 'null', '[]', '{"format":2}', '']) {
      await writeFile(file, text);
      expect(await unusable(), text).toMatch(/manifest|another format/u);
    }
    await expectBuiltAnew(/manifest/u);
  });

  it('is known by a missing manifest or a missing build', async () => {
    await rm(join(await build(), 'manifest.json'));
    await expectBuiltAnew(/has no readable manifest/u);
    await rm(await build(), { recursive: true });
    await expectBuiltAnew(/has no readable manifest/u);
  });

  it('is known by a pointer file that points nowhere, and built anew', async () => {
    for (const text of ['', 'garbage', '../elsewhere', '/etc/passwd', '\0', 'build-0/../../elsewhere']) {
      await writeFile(pointer(), text);
      expect(await unusable(), text).toBe('has a damaged pointer file');
    }
    await expectBuiltAnew(/has a damaged pointer file/u);
  });

  it('is not followed out of its folder by a pointer to a whole build elsewhere', async () => {
    const folder = await build();
    const [, seal = ''] = (await readFile(pointer(), 'utf8')).trim().split(' ');
    await writeFile(pointer(), `../${folder.split('/').slice(-2).join('/')} ${seal}\n`);
    await expectBuiltAnew(/has a damaged pointer file/u);
  });

  it('is known by the seal of another manifest in its pointer file', async () => {
    const [name = ''] = (await readFile(pointer(), 'utf8')).split(' ');
    await writeFile(pointer(), `${name} ${'0'.repeat(64)}\n`);
    await expectBuiltAnew(/has a damaged manifest/u);
  });
});

describe('an index made otherwise', () => {
  it('is built anew when its format is older', async () => {
    await rewriteManifest((manifest) => ({ ...manifest, format: 0 }));
    await expectBuiltAnew(/has another format/u);
  });

  it.each([
    ['name', 'another-model'],
    ['checksum', '0'.repeat(64)],
    ['dimension', 128],
  ])("is built anew when its model's %s is another", async (key, value) => {
    await rewriteManifest((manifest) => {
      const models = Array.isArray(manifest['models']) ? manifest['models'] : [];
      return { ...manifest, models: models.map((model) => ({ ...model, [key]: value })) };
    });
    await expectBuiltAnew(/was made with another model/u);
  });

  it('is built anew when it lacks one of the models', async () => {
    await rewriteManifest((manifest) => {
      const models = Array.isArray(manifest['models']) ? manifest['models'] : [];
      return { ...manifest, models: models.slice(1) };
    });
    await expectBuiltAnew(/was made with another model/u);
  });

  it('is built anew when its space or its graph parameters are others', async () => {
    await rewriteManifest((manifest) => ({ ...manifest, space: 'l2' }));
    await expectBuiltAnew(/has a damaged manifest/u);
    await rewriteManifest((manifest) => ({ ...manifest, parameters: { m: 8, efConstruction: 200, seed: 100 } }));
    await expectBuiltAnew(/has a damaged manifest/u);
  });

  it('is built anew without its vectors, when a model of the same name has changed', async () => {
    await rewriteManifest((manifest) => {
      const models = Array.isArray(manifest['models']) ? manifest['models'] : [];
      return { ...manifest, models: models.map((model) => ({ ...model, checksum: 'f'.repeat(64) })) };
    });
    embedders.taken();
    await openSmall(place, embedders);
    const taken = embedders.taken();
    await openSmall({ ...place, indexDir: `${place.indexDir}-anew` }, embedders);
    expect(taken).toEqual(embedders.taken());
    expect(taken).not.toEqual([]);
  });

  it('is built anew when it belongs to another corpus', async () => {
    await rewriteManifest((manifest) => ({ ...manifest, content: '0'.repeat(64) }));
    await expectBuiltAnew(/is older than the corpus/u);
  });

  it('is built anew with its vectors, when other words count as synonyms', async () => {
    await rewriteManifest((manifest) => ({ ...manifest, profiles: '0'.repeat(64) }));
    embedders.taken();
    await expectBuiltAnew(/was made with another thesaurus/u);
    expect(embedders.taken().filter((text) => !QUESTIONS.includes(text))).toEqual([]);
  });
});
