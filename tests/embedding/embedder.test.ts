/** The embedding thread: properties of vectors, and that nothing else waits for one. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { text as readText } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Embedders, openEmbedders } from '../../src/embedding/embedder.js';
import { chooseModels } from '../../src/embedding/model.js';
import { modelProcesses } from './model-processes.js';

const MODELS_DIR = resolve(import.meta.dirname, '../../models');

const DIST = resolve(import.meta.dirname, '../../dist');

const TEXTS = [
  'A small state keeps its options open.',
  'Who delivered the drones?',
  'Late frost destroyed half of the apricots in the spring, and growers now light candles between the rows at night.',
  'wine',
  'Kanalı kim kazdı?',
  'Кто построил гавань?',
];

let embedders: Embedders;

const open = async () => openEmbedders(await chooseModels(MODELS_DIR, undefined));

beforeAll(async () => {
  embedders = await open();
});
afterAll(() => embedders.close());

const dot = (a: Float32Array, b: Float32Array) => a.reduce((sum, value, axis) => sum + value * (b[axis] ?? 0), 0);

describe.each(['english', 'multilingual'] as const)('the %s embedder', (name) => {
  it('gives a text the same vector alone and among others asked at once', async () => {
    const { embed } = embedders[name];
    const alone: Float32Array[] = [];
    for (const text of TEXTS) alone.push(await embed(text, 'passage'));
    const crowded = await Promise.all(TEXTS.map((text) => embed(text, 'passage')));
    const reversed = await Promise.all(TEXTS.toReversed().map((text) => embed(text, 'passage')));
    expect(crowded).toEqual(alone);
    expect(reversed.toReversed()).toEqual(alone);
  });

  it('gives unit vectors of the length that the model is said to have', async () => {
    const { embed, model } = embedders[name];
    for (const vector of await Promise.all(TEXTS.map((text) => embed(text, 'query')))) {
      expect(vector).toHaveLength(model.dimension ?? 0);
      expect(dot(vector, vector)).toBeCloseTo(1, 5);
    }
  });

  it('tells questions and passages apart by their prefix', async () => {
    const { embed } = embedders[name];
    const [asked, told] = await Promise.all([embed('wine', 'query'), embed('wine', 'passage')]);
    expect(asked).not.toEqual(told);
    expect(await embed('passage: wine', 'query')).not.toEqual(told);
  });

  it('answers in the order asked', async () => {
    const order: number[] = [];
    await Promise.all(
      TEXTS.map((text, position) => embedders[name].embed(text, 'query').then(() => order.push(position))),
    );
    expect(order).toEqual(TEXTS.map((_, position) => position));
  });

  it('takes any text: empty, long, broken surrogates, control characters, emoji', async () => {
    const odd = ['', ' ', 'word '.repeat(5000), '\ud800', 'a\udc00b', '\0\u0007', '🧭🧭', '…!?', '\u202e'];
    for (const text of odd) {
      const vector = await embedders[name].embed(text, 'query');
      expect(dot(vector, vector)).toBeCloseTo(1, 5);
    }
  });

  it('puts a text closer to one of the same meaning than to another', async () => {
    const { embed } = embedders[name];
    const question = await embed('Who dug the canal?', 'query');
    const answer = await embed('The canal was dug by the monks of the abbey.', 'passage');
    const other = await embed('Wine is shipped to Ancona every week.', 'passage');
    expect(dot(question, answer)).toBeGreaterThan(dot(question, other) + 0.05);
  });
});

describe('the multilingual embedder', () => {
  it('puts the same question in two languages close together', async () => {
    const { embed } = embedders.multilingual;
    const passage = await embed('The canal was dug by the monks of the abbey.', 'passage');
    const other = await embed('Wine is shipped to Ancona every week.', 'passage');
    for (const question of ['Kanalı kim kazdı?', 'Ко је ископао канал?', 'Кто вырыл канал?', '谁挖了运河？']) {
      const vector = await embed(question, 'query');
      expect(dot(vector, passage)).toBeGreaterThan(dot(vector, other));
    }
  });
});

describe('many texts', () => {
  // More than the thread takes on alone.
  const many = Array.from({ length: 300 }, (_, position) => ({
    text: `wine number ${position}`,
    role: 'query' as const,
  }));

  it('get the vectors they get alone, in order, while a question is answered between them', async () => {
    const vectors: Float32Array[] = [];
    let asked: Promise<number> | undefined;
    for await (const vector of embedders.english.embedAll(many)) {
      vectors.push(vector);
      asked ??= embedders.english.embed('wine', 'query').then(() => vectors.length);
    }
    expect(vectors).toHaveLength(many.length);
    expect(await asked).toBeLessThan(many.length);
    for (const position of [0, 1, 150, 299]) {
      const { text = '', role = 'query' } = many[position] ?? {};
      expect(vectors[position]).toEqual(await embedders.english.embed(text, role));
    }
  });

  it('are refused when the embedders are closed, and leave no process behind', async () => {
    const other = await open();
    const vectors = other.english.embedAll(many);
    await vectors.next();
    await other.close();
    await expect(vectors.next()).rejects.toThrow(/^The embedding models are closed/u);
    await expect.poll(modelProcesses, { timeout: 5000 }).toEqual([]);
  });

  it('are embedded all the same when the processes are killed', async () => {
    const vectors: Float32Array[] = [];
    for await (const vector of embedders.english.embedAll(many)) {
      if (vectors.push(vector) > 1) continue;
      const processes = await modelProcesses();
      expect(processes.length).toBeGreaterThan(0);
      for (const pid of processes) process.kill(pid, 'SIGKILL');
    }
    const { text = '', role = 'query' } = many.at(-1) ?? {};
    expect(vectors).toHaveLength(many.length);
    expect(vectors.at(-1)).toEqual(await embedders.english.embed(text, role));
  });
});

describe('the embedding thread', () => {
  it('does not block the event loop', async () => {
    let working = true;
    let turns = 0;
    const count = () => {
      turns += 1;
      if (working) setImmediate(count);
    };
    await embedders.english.embed('', 'query');
    const embedded = Promise.all(TEXTS.map((text) => embedders.english.embed(text.repeat(10), 'passage')));
    setImmediate(count);
    await embedded;
    working = false;
    // On the main thread there would be one or two a text.
    expect(turns).toBeGreaterThan(10 * TEXTS.length);
  });

  it('serves several embedders of one process, and refuses the texts of a closed one alone', async () => {
    const second = await open();
    const [mine, other] = await Promise.all([
      embedders.english.embed('wine', 'query'),
      second.english.embed('wine', 'query'),
    ]);
    expect(other).toEqual(mine);
    const closed = /^The embedding models are closed/u;
    const refused = expect(second.english.embed('word '.repeat(400), 'passage')).rejects.toThrow(closed);
    await second.close();
    await refused;
    await expect(second.multilingual.embed('wine', 'query')).rejects.toThrow(closed);
    expect(await embedders.english.embed('wine', 'query')).toEqual(mine);
  });

  // A thread that ends while it runs a model would abort the process: exit code 134.
  it.each(['process.exit(3)', 'throw new Error("our bug")', 'process.exitCode = 3; await embedders.close();'])(
    'lets a process end in its own way while a model runs: %s',
    async (ending) => {
      const program = `
        const { openEmbedders } = await import(${JSON.stringify(`${DIST}/embedding/embedder.js`)});
        const { chooseModels } = await import(${JSON.stringify(`${DIST}/embedding/model.js`)});
        const embedders = openEmbedders(await chooseModels(${JSON.stringify(MODELS_DIR)}, undefined));
        const texts = Array.from({ length: 20 }, () => embedders.english.embed('word '.repeat(400), 'query'));
        for (const text of texts) text.catch(() => {});
        await texts[0];
        process.stdout.write('running');
        ${ending}
      `;
      const file = join(await mkdtemp(join(tmpdir(), 'ending-')), 'program.mjs');
      await writeFile(file, program);
      const child = spawn(process.execPath, [file], {
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      const [[code, signal], out] = await Promise.all([once(child, 'exit'), readText(child.stdout)]);
      await rm(dirname(file), { recursive: true });
      expect({ code, signal, out }).toEqual({ code: ending.startsWith('throw') ? 1 : 3, signal: null, out: 'running' });
    },
  );
});
