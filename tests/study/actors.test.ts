import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenAnswerer, openAnswerer } from '../../src/answer/open.js';
import type { CorpusDocument } from '../../src/corpus/corpus.js';
import { loadCorpus } from '../../src/corpus/load.js';
import { actorsOf } from '../../src/study/actors.js';
import { compare } from '../../src/study/compare.js';
import { BRIEF } from '../brief-index.js';
import { documentOf } from '../discord/answers.js';

const ids = (entry: CorpusDocument) => actorsOf(entry).map(({ id }) => id);

describe('actorsOf', () => {
  it('gives those of the title first, in its order, then those of headings and of most sentences', async () => {
    const [brief] = (await loadCorpus(BRIEF.corpusDir)).documents;
    if (brief === undefined) throw new Error('There is no brief');
    expect(ids(brief).slice(0, 6)).toEqual(['US', 'RU', 'CN', 'RS', 'NATO', 'EU']);
    expect(actorsOf(brief)[0]?.printed).toBe('the United States');
    expect(actorsOf(brief)).toBe(actorsOf(brief));
  });

  it('takes names that no gazetteer holds where the document speaks of them often', async () => {
    const { documents } = await loadCorpus(resolve(import.meta.dirname, '../corpus/documents'));
    const meals = documents.find(({ document }) => document.id === 'd1-feeding-the-timetable');
    if (meals === undefined) throw new Error('The document is missing');
    expect(ids(meals)).toEqual(['Estmark', 'Capital District']);
  });

  it('takes no state that is named in passing, and none from within another name', () => {
    const entry = documentOf([
      'The Paris Agreement binds Norway. Norway signed the Paris Agreement. Oslo and Japan did too.',
      'The Paris Agreement came late. Finland waits. Finland and Norway agree.',
    ]);
    expect(ids(entry)).toEqual(['NO', 'FI']);
  });

  it('gives none for a document that speaks of none', () => {
    expect(actorsOf(documentOf(['Nothing is said of anybody here.']))).toEqual([]);
  });
});

describe('compare in a document about other states', () => {
  let folder: string;
  let answerer: OpenAnswerer;
  let entry: CorpusDocument;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'northern-waters-'));
    await writeFile(join(folder, 'northern-waters.md'), NORTHERN_WATERS);
    answerer = await openAnswerer({ ...BRIEF, corpusDir: folder, indexDir: join(folder, 'index') }, () => undefined);
    const [only] = answerer.corpus.documents;
    if (only === undefined) throw new Error('The document was not read');
    entry = only;
  });
  afterAll(async () => {
    await answerer.close();
    await rm(folder, { recursive: true });
  });

  it('knows its actors, not those of another brief', () => {
    expect(ids(entry)).toEqual(['NO', 'JP', 'CA']);
  });

  it('sets them side by side by what it says of each', async () => {
    const sides = await compare(answerer, entry, ['NO', 'JP'], 'economy');
    expect(sides.map(({ passage }) => passage?.section)).toEqual(['Norway', 'Japan']);
    expect(sides.map(({ highlights }) => highlights.join(' '))).toEqual([
      expect.stringContaining('loan'),
      expect.stringContaining('trade'),
    ]);
    const [us] = await compare(answerer, entry, ['US'], 'economy');
    expect(us?.passage).toBeNull();
  });
});

const NORTHERN_WATERS = `# Norway, Japan and Canada in Northern Waters

## Introduction

Three states want the northern route. Norway, Japan and Canada each have a plan for it.

## Norway

Norway opened a harbour in the north. The Norwegian state gives a loan to every shipyard that builds for the ice. Its navy trains there in winter.

## Japan

Japan buys fish and sells ships. Japanese trade with the region doubled within ten years. Tokyo sends no soldiers.

## Canada

Canada counts on its coast guard. Canadian troops hold an exercise each spring.
`;
