/** Vectors of passages and sentences on a server, where sessions have locks of their own: several processes at once. */

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Embedders } from '../../src/embedding/embedder.js';
import type { BriefIndex } from '../../src/index/open.js';
import { locked, openVectorDatabase } from '../../src/index/postgres.js';
import { onServer, temporaryDatabase } from '../store/temporary-store.js';
import { countedEmbedders, openSmall, type Place, smallCorpus } from './small-corpus.js';

async function queried<Row extends object>(url: string, statement: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
}

const { TEST_DATABASE_URL: SERVER = '' } = process.env;
const [found] = await queried<{ version: string }>(
  SERVER,
  "SELECT default_version AS version FROM pg_available_extensions WHERE name = 'vector'",
);
const hasPgvector = found !== undefined;

describe('whoever writes vectors', () => {
  it('has others wait until it is done or gone', async () => {
    const url = await temporaryDatabase();
    const clients = [1, 2].map(() => new pg.Client({ connectionString: url }));
    await Promise.all(clients.map((client) => client.connect()));
    const [first, second] = clients as [pg.Client, pg.Client];
    const build = { id: '0123456789abcdef' };
    const said: string[] = [];
    await locked(first, build, () => said.push('first waits'));
    const waiting = new Promise<void>((resolve) => {
      void locked(second, build, resolve).then(() => said.push('second goes on'));
    });
    await waiting;
    expect(said).toEqual([]);
    await first.end();
    await expect.poll(() => said).toEqual(['second goes on']);
    await second.end();
  });
});

describe.skipIf(hasPgvector)('a server without pgvector', () => {
  it('is refused by name, with what to do', async () => {
    await expect(openVectorDatabase(await temporaryDatabase())).rejects.toThrow(
      /^VECTORS is "postgres", but the server of DATABASE_URL has no pgvector: install version 0\.7 or newer there/u,
    );
  });
});

describe.skipIf(!hasPgvector)('a server with pgvector', () => {
  let embedders: Embedders;
  const places: Place[] = [];
  const open: BriefIndex[] = [];

  beforeAll(async () => {
    const both = await countedEmbedders();
    embedders = { ...both, multilingual: both.english };
  });
  afterEach(() => Promise.all(open.splice(0).map((index) => index.close())));
  afterAll(async () => {
    await embedders.close();
    await Promise.all(places.map((place) => place.remove()));
  });

  const newPlace = async () => {
    const place = await smallCorpus();
    places.push(place);
    return place;
  };
  const opened = async (url: string, place: Place, name = 'index') => {
    const small = await openSmall({ ...place, indexDir: join(place.indexDir, '..', name) }, embedders, url);
    open.push(small.index);
    return small;
  };

  it('has vectors written once by several that start together', async () => {
    const [url, place] = [await temporaryDatabase(), await newPlace()];
    const started = await Promise.all(['one', 'two', 'three'].map((name) => opened(url, place, name)));
    const lines = started.flatMap((small) => small.lines);
    expect(lines.filter((line) => line.startsWith('Writing'))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('Waiting'))).toHaveLength(2);
    const [first, ...others] = await Promise.all(started.map((small) => small.answers()));
    for (const answers of others) expect(answers).toEqual(first);
  });

  it('keeps the vectors of another corpus as long as a process reads them', async () => {
    const [url, place] = [await temporaryDatabase(), await newPlace()];
    const old = await opened(url, place);
    const before = await old.answers();
    await rm(join(place.corpusDir, 'orchards.md'));
    await opened(url, place, 'other');
    expect(await old.answers()).toEqual(before);
    const kept = () => queried(url, 'SELECT id FROM brief_vectors.builds');
    expect(await kept()).toHaveLength(2);
    await old.index.close();
    await opened(url, place, 'third');
    expect(await kept()).toHaveLength(1);
  });

  it('is refused by name where its user may not create the extension', async () => {
    const url = await temporaryDatabase();
    await onServer((client) => client.query("CREATE ROLE reader LOGIN PASSWORD 'reading'"));
    try {
      const reading = Object.assign(new URL(url), { username: 'reader', password: 'reading' }).href;
      await expect(openVectorDatabase(reading)).rejects.toThrow(
        /^VECTORS is "postgres", but the user of DATABASE_URL may not create the extension pgvector: have an administrator run CREATE EXTENSION vector/u,
      );
    } finally {
      await onServer((client) => client.query('DROP ROLE reader'));
    }
  });
});
