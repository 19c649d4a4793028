/**
 * The whole bot over the first COUNT passages: `node product.mjs build COUNT` builds its index unless it is there, `node product.mjs ask COUNT`
 * opens it and asks the stored questions, whose vectors are known, so that only the bot's own time counts. Prints JSON.
 */

import { existsSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ask } from '../../dist/answer/ask.js';
import { watchSteps } from '../../dist/answer/steps.js';
import { keptDocuments } from '../../dist/corpus/kept.js';
import { loadCorpus } from '../../dist/corpus/load.js';
import { openIndex } from '../../dist/index/open.js';
import { corpusOf, storedEmbedders } from './corpus.js';
import { FILES, percentiles, stored, textsOf } from './stored.js';

const WARM_UP = 100;
/** Embedded by the model itself, for its time; the first half is not timed. */
const MODEL_QUESTIONS = 120;
/** The fastest of so many times counts, since other work on the machine only ever adds to it. */
const TIMES = 3;

const [mode, given] = process.argv.slice(2);
const count = Number(given);
const folder = await corpusOf(count);
const indexDir = stored(`index-${count}`);
const note = `${indexDir}.json`;

const started = performance.now();
const kept = keptDocuments(stored(`documents-${count}`));
const corpus = await loadCorpus(folder, undefined, kept);
const readMs = performance.now() - started;
await kept.save();
if (corpus.broken.length > 0) throw new Error(JSON.stringify(corpus.broken));

if (mode === 'build') await build();
else await askAll();

async function build() {
  const embedders = await storedEmbedders(count);
  const known = existsSync(note) ? JSON.parse(await readFile(note, 'utf8')) : null;
  const lines = [];
  const cpu = process.cpuUsage();
  const since = performance.now();
  await openIndex({ indexDir }, corpus, embedders, (event) => event.kind === 'line' && lines.push(event.text));
  const seconds = (performance.now() - since) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const [name] = (await readdir(indexDir)).filter((one) => one.startsWith('build-'));
  const sizes = await Promise.all(
    (await readdir(join(indexDir, name))).map(async (file) => (await stat(join(indexDir, name, file))).size),
  );
  const built = {
    seconds,
    readMs,
    cpuSeconds: (user + system) / 1e6,
    peakBytes: process.resourceUsage().maxRSS * 1024,
    fileBytes: sizes.reduce((sum, size) => sum + size, 0),
    ...embedders.counts(),
  };
  // An index that was there already keeps what was noted when it was built.
  const result = lines.length === 0 && known !== null ? known : built;
  await writeFile(note, JSON.stringify(result));
  console.log(JSON.stringify(result));
  await embedders.close();
}

async function askAll() {
  const asked = (await textsOf(FILES.questions)).map(({ text }) => text);
  // The questions' vectors alone: those of the passages would count as memory.
  const embedders = await storedEmbedders(0);
  const since = performance.now();
  const index = await openIndex({ indexDir }, corpus, embedders, (event) => {
    throw new Error(`The index is not ready: ${JSON.stringify(event)}`);
  });
  const openMs = performance.now() - since;
  globalThis.gc?.();
  const rssBytes = process.memoryUsage().rss;
  for (const question of asked.slice(0, WARM_UP)) await ask(index, question);
  const steps = {};
  let own = {};
  watchSteps(({ step, seconds }) => {
    own[step] = (own[step] ?? 0) + 1000 * seconds;
  });
  const times = [];
  const cpu = process.cpuUsage();
  for (const question of asked) {
    let fastest = { total: Number.POSITIVE_INFINITY };
    for (let time = 0; time < TIMES; time += 1) {
      own = {};
      const begun = performance.now();
      await ask(index, question);
      const total = performance.now() - begun;
      if (total < fastest.total) fastest = { ...own, total };
    }
    times.push(fastest.total);
    for (const [step, taken] of Object.entries(fastest)) {
      steps[step] ??= [];
      steps[step].push(taken);
    }
  }
  const { user, system } = process.cpuUsage(cpu);
  const model = [];
  for (const question of asked.slice(0, MODEL_QUESTIONS)) {
    const begun = performance.now();
    // What it remembers is asked with a sign added.
    await embedders.embedAnew(`${question} …`);
    model.push(performance.now() - begun);
  }
  console.log(
    JSON.stringify({
      count,
      model: percentiles(model.slice(MODEL_QUESTIONS >> 1)),
      sentences: index.english.entries.sentences.length,
      readMs,
      openMs,
      rssBytes,
      ...percentiles(times),
      cpuMs: (user + system) / 1000 / (TIMES * asked.length),
      steps: Object.fromEntries(Object.entries(steps).map(([step, taken]) => [step, percentiles(taken)])),
    }),
  );
  await embedders.close();
}
