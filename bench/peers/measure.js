/** Measures one library, or the bot, in a process of its own; prints JSON. Arguments: what, a folder to write in, the folder of the sets, `costs` or `hits`. */

import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LIBRARIES } from './libraries.js';
import { briefPassages, rankOf, readSets } from './sets.js';

const MODELS = { english: 'e5-small-v2', multilingual: 'multilingual-e5-small' };
const [what, folder, setsFolder, of] = process.argv.slice(2);
const sets = await readSets(setsFolder);
const passages = await briefPassages();
await mkdir(folder, { recursive: true });

const seconds = (since) => (performance.now() - since) / 1000;

/** Each question once, since the bot remembers the last vectors: in milliseconds. */
async function timesOf(search, questions) {
  const times = [];
  for (const { question } of questions) {
    const before = performance.now();
    await search(question);
    times.push(performance.now() - before);
  }
  return times.sort((a, b) => a - b);
}

const shares = (ranks) => ({
  n: ranks.length,
  hit1: ranks.filter((rank) => rank === 1).length / ranks.length,
  hit3: ranks.filter((rank) => rank !== null && rank <= 3).length / ranks.length,
});

async function hitsIn(search, questions) {
  const ranks = [];
  for (const asked of questions) {
    const found = await search(asked.question);
    ranks.push(
      rankOf(
        asked,
        found.map((position) => passages[position]),
      ),
    );
  }
  return shares(ranks);
}

const result = what in LIBRARIES ? await ofLibrary(LIBRARIES[what]) : await ofBot();
process.stdout.write(JSON.stringify(result));

async function ofLibrary({ open, withoutModel = false }) {
  const { openModel } = withoutModel ? {} : await import('./embedding.js');
  const texts = passages.map(({ text }) => text);
  const english = withoutModel ? null : await openModel(MODELS.english);
  let start = performance.now();
  const own = join(folder, 'brief');
  await mkdir(own, { recursive: true });
  const index = await open(texts, english, own);
  await index.save?.();
  const build = seconds(start);
  start = performance.now();
  const search = index.load ? await index.load() : index.search;
  const load = index.load ? seconds(start) : null;
  if (of === 'costs') return { build, load, ...(await figuresOf(search)) };
  const hits = {};
  for (const { set, model, questions } of sets.brief) {
    if (model === 'english' || withoutModel) hits[set] = await hitsIn(search, questions);
  }
  if (sets.squad !== null) {
    const { find } = await indexOf('english', sets.squad.passages, 'squad');
    const ranks = [];
    for (const { question, gold } of sets.squad.questions) {
      const at = (await find(question)).indexOf(gold);
      ranks.push(at === -1 ? null : at + 1);
    }
    hits.XQuAD = shares(ranks);
  }
  for (const { set, model, questions } of sets.brief) {
    if (model === 'english' || withoutModel) continue;
    const { find } = await indexOf(model, texts, model);
    hits[set] = await hitsIn(find, questions);
  }
  return { hits };

  /** An index whose building is not measured: the vectors of its passages are kept for the next library. */
  async function indexOf(modelName, indexed, name) {
    const kept = join(folder, '..', `${name}-vectors.json`);
    const known = new Map(existsSync(kept) ? JSON.parse(await readFile(kept, 'utf8')) : []);
    const model = withoutModel ? null : await openModel(MODELS[modelName], known);
    const place = join(folder, name);
    await mkdir(place, { recursive: true });
    const made = await open(indexed, model, place);
    if (known.size > 0) await writeFile(kept, JSON.stringify([...known]));
    return { find: made.search };
  }
}

async function ofBot() {
  const [{ openAnswerer }, { loadSettings }] = await Promise.all([
    import('../../dist/answer/open.js'),
    import('../../dist/config.js'),
  ]);
  const settings = loadSettings();
  let start = performance.now();
  await (await openAnswerer(settings, () => undefined)).close();
  const build = seconds(start);
  start = performance.now();
  const answerer = await openAnswerer(settings, () => undefined);
  const load = seconds(start);
  const positionOf = new Map(passages.map(({ address }, position) => [address, position]));
  const search = async (question) =>
    (await answerer.ask(question)).passages.map(({ address }) => positionOf.get(address) ?? -1).filter((at) => at >= 0);
  if (of === 'costs') return { build, load, ...(await figuresOf(search)) };
  const hits = {};
  for (const { set, questions } of sets.brief) hits[set] = await hitsIn(search, questions);
  if (sets.squad !== null) {
    const [{ evaluateSquad }, { openEmbedders }, { chooseModels }] = await Promise.all([
      import('../../dist/evaluation/squad.js'),
      import('../../dist/embedding/embedder.js'),
      import('../../dist/embedding/model.js'),
    ]);
    const embedders = openEmbedders(await chooseModels(settings.modelsDir, undefined));
    const json = await readFile(join(setsFolder, 'xquad.en.dev.json'), 'utf8');
    const { shipped } = await evaluateSquad(json, embedders, () => undefined);
    hits.XQuAD = { n: shipped.n, hit1: shipped.r1, hit3: shipped.r3 };
  }
  await answerer.close();
  return { hits };
}

/** Time and memory over the English questions, after others that are not timed. */
async function figuresOf(search) {
  const english = sets.brief.filter(({ model }) => model === 'english').flatMap(({ questions }) => questions);
  await timesOf(search, sets.warmUp);
  const before = process.cpuUsage();
  const times = await timesOf(
    search,
    english.filter(({ question }) => sets.warmUp.every((asked) => asked.question !== question)),
  );
  const { user, system } = process.cpuUsage(before);
  const percentile = (share) => times[Math.ceil(share * times.length) - 1];
  return {
    asked: times.length,
    cpu: (user + system) / 1000 / times.length,
    p50: percentile(0.5),
    p95: percentile(0.95),
    p99: percentile(0.99),
    rss: process.memoryUsage().rss,
  };
}
