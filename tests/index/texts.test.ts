/** Vectors of passages and sentences in memory and in PostgreSQL: the same candidates and answers, and what only a database can do to them. */

import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Embedders } from '../../src/embedding/embedder.js';
import { IndexError } from '../../src/index/errors.js';
import type { BriefIndex } from '../../src/index/open.js';
import { extensionProblem } from '../../src/index/postgres.js';
import { type PgliteServer, startPglite } from './pglite-server.js';
import { type CountedEmbedders, countedEmbedders, openSmall, type Place, smallCorpus } from './small-corpus.js';

let server: PgliteServer;
let embedders: CountedEmbedders;
/** One model for all languages, so that less is built. */
let english: Embedders;
let place: Place;
const open: BriefIndex[] = [];

beforeAll(async () => {
  [server, embedders] = await Promise.all([startPglite(), countedEmbedders()]);
  english = { ...embedders, multilingual: embedders.english };
});
afterAll(async () => {
  await embedders.close();
  await server.close();
});
beforeEach(async () => {
  place = await smallCorpus();
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((index) => index.close()));
  await server.query('DROP SCHEMA IF EXISTS brief_vectors CASCADE');
  await place.remove();
});

const opened = async (vectorsUrl?: string, { indexDir } = place, models = english) => {
  const small = await openSmall({ ...place, indexDir }, models, vectorsUrl);
  open.push(small.index);
  return small;
};
const inPostgres = () => opened(server.url);
/** Opens as another machine would, whose index folder is empty. */
const elsewhere = (name: string) => opened(server.url, { ...place, indexDir: join(place.indexDir, '..', name) });
const change = async (from: string, to: string) => {
  const file = join(place.corpusDir, 'harbour.md');
  await writeFile(file, (await readFile(file, 'utf8')).replace(from, to));
};
const tables = async () => {
  const { rows } = await server.query<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'brief_vectors' AND tablename <> 'builds' ORDER BY 1",
  );
  return rows.map(({ name }) => `brief_vectors.${name}`);
};
/** The texts embedded since the last call, but for questions. */
const embedded = () => new Set(embedders.taken().filter((text) => text.length > 40));

const WRITING = 'Writing the vectors of e5-small-v2 to PostgreSQL.';
const OTHER_MODEL = 'Writing the vectors of multilingual-e5-small to PostgreSQL.';

describe('vectors of passages and sentences', () => {
  it('give the same candidates, similarities and answers from PostgreSQL as from memory', async () => {
    const local = await opened(undefined, place, embedders);
    await rm(place.indexDir, { recursive: true });
    const remote = await opened(server.url, place, embedders);
    expect(remote.lines).toEqual([WRITING, OTHER_MODEL, 'Building the index for the first time.']);
    for (const name of ['english', 'multilingual'] as const) {
      const [one, other] = [local.index[name], remote.index[name]];
      const all = [...one.entries.passages.keys()];
      const vector = await one.embedder.embed('What is shipped to Venice?', 'query');
      const found = await Promise.all([one, other].map(({ texts }) => texts.nearest(vector, 3)));
      const [nearHere = [], nearThere = []] = found;
      expect(new Set(nearThere)).toEqual(new Set(nearHere));
      const [here, there] = await Promise.all([one.texts.read(all), other.texts.read(all)]);
      for (const kind of ['passages', 'sentences'] as const) {
        for (const label of one.entries[kind].keys()) {
          expect(there[kind].similarity(vector, label)).toBe(here[kind].similarity(vector, label));
        }
      }
    }
    const [fromMemory, fromPostgres] = await Promise.all([local.answers(), remote.answers()]);
    expect(fromPostgres).toEqual(fromMemory);
  });

  it('are written once, and found by every later start, wherever its index folder is', async () => {
    const before = await (await inPostgres()).answers();
    embedded();
    const again = await inPostgres();
    expect(again.lines).toEqual([]);
    expect(embedded().size).toBe(0);
    const other = await elsewhere('other');
    expect(other.lines).toEqual(['Building the index for the first time.']);
    expect(await other.answers()).toEqual(before);
  });

  it('are embedded for the changed passage alone when the corpus changes, and the old ones are removed', async () => {
    await inPostgres();
    const before = await tables();
    embedded();
    await change('Olive oil', 'Honey');
    const { index, answers } = await inPostgres();
    expect([...embedded()].every((text) => text.includes('Honey'))).toBe(true);
    expect((await answers())[0]?.passages[0]?.text).toContain('deepened in 2020');
    expect(index.passages.some(({ text }) => text.includes('Honey'))).toBe(true);
    const after = await tables();
    expect(after).toHaveLength(1);
    expect(after.filter((table) => before.includes(table))).toEqual([]);
  });

  it('are gone on with, and never used before they are whole, when whoever wrote them was killed', async () => {
    const before = await (await inPostgres()).answers();
    const [table] = await tables();
    await server.query('UPDATE brief_vectors.builds SET finished_at = NULL');
    await server.query(`DELETE FROM ${table} WHERE passage > 1`);
    const { lines, answers } = await inPostgres();
    expect(lines).toEqual(['Going on with the vectors of e5-small-v2 in PostgreSQL, which are half written.']);
    expect(await answers()).toEqual(before);
  });

  it.each([
    [
      'a changed vector',
      (table: string) =>
        `UPDATE ${table} SET vector = (SELECT vector FROM ${table} WHERE passage = 1 AND sentence = 0) WHERE passage = 0`,
    ],
    ['a missing row', (table: string) => `DELETE FROM ${table} WHERE passage = 0 AND sentence = 1`],
    ['a missing table', (table: string) => `DROP TABLE ${table}`],
  ])('are written anew, saying so, after damage: %s', async (_, damaging) => {
    const before = await (await inPostgres()).answers();
    for (const table of await tables()) await server.query(damaging(table));
    const { lines, answers } = await inPostgres();
    expect(lines).toEqual(['Writing the vectors of e5-small-v2 in PostgreSQL anew, which are damaged.']);
    expect(await answers()).toEqual(before);
  });

  it('refuse a question in one line while PostgreSQL is away, and answer the next one after it is back', async () => {
    const { answers } = await inPostgres();
    const before = await answers();
    await server.interrupt();
    const refused = await answers().catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(IndexError);
    expect(refused).toMatchObject({
      kind: 'network',
      message: expect.stringMatching(/^PostgreSQL at 127\.0\.0\.1:\d+ cannot be reached .*DATABASE_URL\.$/u),
    });
    await server.resume();
    expect(await answers()).toEqual(before);
  });

  it('say what to do when somebody has removed them meanwhile', async () => {
    const { answers } = await inPostgres();
    await server.query('DROP SCHEMA brief_vectors CASCADE');
    await expect(answers()).rejects.toThrow(
      /^The vectors of the index are gone from PostgreSQL: a reload \(SIGHUP\) or a restart/u,
    );
    expect((await inPostgres()).lines).toEqual([WRITING]);
  });

  it('leave the folder without vectors of texts, and are built there again when the setting changes back', async () => {
    const before = await (await opened()).answers();
    embedded();
    const { lines } = await inPostgres();
    expect(embedded().size).toBe(0);
    expect(lines).toEqual([WRITING, 'The index was made for another setting of VECTORS; building it anew.']);
    const back = await opened();
    expect(back.lines).toEqual(['The index was made for another setting of VECTORS; building it anew.']);
    expect(await back.answers()).toEqual(before);
  });
});

describe('a version of pgvector', () => {
  it('is refused, with what to do, where it cannot store half-precision vectors', () => {
    expect(extensionProblem(undefined)).toMatch(/has no pgvector: install version 0\.7 or newer there/u);
    expect(extensionProblem({ available: '0.6.2', installed: null })).toMatch(
      /pgvector 0\.6\.2 .*: install a newer one/u,
    );
    expect(extensionProblem({ available: '0.8.5', installed: '0.5.1' })).toMatch(
      /pgvector 0\.5\.1 .*ALTER EXTENSION vector UPDATE/u,
    );
    expect(extensionProblem({ available: '0.7.0', installed: null })).toBeNull();
    expect(extensionProblem({ available: '0.8.5', installed: '0.8.5' })).toBeNull();
    expect(extensionProblem({ available: '1.0.0', installed: '1.0.0' })).toBeNull();
  });
});
