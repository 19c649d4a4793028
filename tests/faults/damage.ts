/** An index, a model and a database that are flipped, cut, foreign, older or newer. */

import { createHash, randomBytes } from 'node:crypto';
import { cp, link, mkdir, mkdtemp, readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { startFakeDiscord } from '../discord/fake/server.js';
import type { FakeDiscord } from '../discord/fake/test-api.js';
import { spawnBot, startBot } from '../end-to-end/bot-process.js';
import { type CountedEmbedders, countedEmbedders, openSmall, type Place, smallCorpus } from '../index/small-corpus.js';
import { countRows, STEPS, writeEarlierVersion } from '../store/earlier-version.js';
import type { Finding } from './finding.js';

const ROOT = resolve(import.meta.dirname, '../..');

/** An index damaged in each way is built anew, and answers as before. */
export async function damagedIndex(): Promise<Finding[]> {
  const place = await smallCorpus();
  const embedders = await countedEmbedders();
  const whole = `${place.indexDir}-whole`;
  try {
    const answers = JSON.stringify(await (await openSmall(place, embedders)).answers());
    await cp(place.indexDir, whole, { recursive: true });
    const findings: Finding[] = [];
    for (const [fault, damage] of INDEX_DAMAGE) {
      let times = 0;
      let lost = 0;
      let seen = '';
      const [name = ''] = (await readFile(join(whole, 'current'), 'utf8')).split(' ');
      for (const file of await readdir(join(whole, name))) {
        await rm(place.indexDir, { recursive: true });
        await cp(whole, place.indexDir, { recursive: true });
        if (!(await damage(place.indexDir, name, file))) continue;
        times += 1;
        const { lines, answers: answersNow } = await openSmall(place, embedders);
        seen = lines[0] ?? 'nothing';
        if (JSON.stringify(await answersNow()) !== answers) lost += 1;
      }
      findings.push({ fault: `index: ${fault}`, times, seen: `“${seen}”`, kept: 'the same answers', lost, doubled: 0 });
    }
    return [...findings, await foreignIndex(place, whole, answers, embedders)];
  } finally {
    await embedders.close();
    await place.remove();
  }
}

type Damage = (indexDir: string, build: string, file: string) => Promise<boolean>;

const INDEX_DAMAGE: readonly (readonly [string, Damage])[] = [
  ['a flipped byte in each file', (indexDir, build, file) => flip(join(indexDir, build, file))],
  ['each file cut in half', (indexDir, build, file) => cut(join(indexDir, build, file))],
  ['each file missing', async (indexDir, build, file) => rm(join(indexDir, build, file)).then(() => true)],
  ['of an older format', (indexDir, build, file) => withFormat(indexDir, build, file, -1)],
  ['of a newer format', (indexDir, build, file) => withFormat(indexDir, build, file, 1)],
];

async function flip(file: string): Promise<boolean> {
  const bytes = await readFile(file);
  if (bytes.length === 0) return false;
  const middle = bytes.length >> 1;
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  await writeFile(file, bytes);
  return true;
}

async function cut(file: string): Promise<boolean> {
  const { length } = await readFile(file);
  if (length === 0) return false;
  await truncate(file, length >> 1);
  return true;
}

/** As another version would have written it: the manifest with its seal. */
async function withFormat(indexDir: string, build: string, file: string, more: number): Promise<boolean> {
  if (file !== 'manifest.json') return false;
  const manifest = JSON.parse(await readFile(join(indexDir, build, file), 'utf8'));
  const text = JSON.stringify({ ...manifest, format: manifest.format + more });
  await writeFile(join(indexDir, build, file), text);
  const seal = createHash('sha256').update(text).digest('hex');
  await writeFile(join(indexDir, 'current'), `${build} ${seal}\n`);
  return true;
}

async function foreignIndex(
  place: Place,
  whole: string,
  answers: string,
  embedders: CountedEmbedders,
): Promise<Finding> {
  const other = await smallCorpus();
  try {
    await writeFile(join(other.corpusDir, 'harbour.md'), '# Another harbour\n\nIt silted up long ago.\n');
    await openSmall(other, embedders);
    await rm(place.indexDir, { recursive: true });
    await cp(other.indexDir, place.indexDir, { recursive: true });
    const { lines, answers: answersNow } = await openSmall(place, embedders);
    const isSame = JSON.stringify(await answersNow()) === answers;
    const seen = `“${lines[0] ?? 'nothing'}”`;
    return {
      fault: 'index: of another corpus',
      times: 1,
      seen,
      kept: 'the same answers',
      lost: isSame ? 0 : 1,
      doubled: 0,
    };
  } finally {
    await other.remove();
    await rm(whole, { recursive: true, force: true });
  }
}

/** A damaged model is named before the bot logs in. */
export async function damagedModel(): Promise<Finding[]> {
  const fake = await startFakeDiscord();
  const folder = await mkdtemp(join(tmpdir(), 'model-'));
  const place = await smallCorpus();
  try {
    await copyTree(folder);
    const model = join(folder, 'models/e5-small-v2/onnx/model_quantized.onnx');
    const original = await readFile(model);
    const ways: readonly (readonly [string, () => Promise<unknown>])[] = [
      ['a flipped byte', () => flip(model)],
      ['cut in half', () => cut(model)],
      ['missing', () => rm(model)],
      ['another model', () => cp(join(ROOT, 'models/multilingual-e5-small/onnx/model_quantized.onnx'), model)],
    ];
    const findings: Finding[] = [];
    for (const [fault, damage] of ways) {
      await rm(model, { force: true });
      await writeFile(model, original);
      await damage();
      const environment = { CORPUS_DIR: place.corpusDir, INDEX_DIR: place.indexDir };
      const ended = await endOf(spawnBot(fake, environment, join(folder, 'dist/main.js')), folder);
      findings.push({ fault: `model: ${fault}`, times: 1, seen: ended, kept: 'everything', lost: 0, doubled: 0 });
    }
    return findings;
  } finally {
    await rm(folder, { recursive: true, force: true });
    await place.remove();
    await fake.close();
  }
}

/** The program with models of its own; what stays whole is linked. */
async function copyTree(folder: string): Promise<void> {
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  await cp(join(ROOT, 'dist'), join(folder, 'dist'), { recursive: true });
  await cp(join(ROOT, 'package.json'), join(folder, 'package.json'));
  for (const entry of await readdir(join(ROOT, 'models'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const from = join(entry.parentPath, entry.name);
    const to = join(folder, from.slice(ROOT.length));
    await mkdir(resolve(to, '..'), { recursive: true });
    await link(from, to);
  }
}

/** A database damaged in each way is refused by name, and left as it is. */
export async function damagedDatabase(): Promise<Finding[]> {
  const fake = await startFakeDiscord();
  const place = await smallCorpus();
  const folder = await mkdtemp(join(tmpdir(), 'database-'));
  const environment = { CORPUS_DIR: place.corpusDir, INDEX_DIR: place.indexDir };
  const findings: Finding[] = [];
  try {
    const whole = join(folder, 'whole');
    await (await startBot(fake, { ...environment, DATA_DIR: whole })).stop();
    for (const [fault, damage] of DATABASE_DAMAGE) {
      const dataDir = join(folder, 'data');
      await rm(dataDir, { recursive: true, force: true });
      await cp(whole, dataDir, { recursive: true });
      await damage(dataDir);
      const before = await sumOf(join(dataDir, 'store.sqlite'));
      const ended = await endOf(spawnBot(fake, { ...environment, DATA_DIR: dataDir }), dataDir);
      const isSame = (await sumOf(join(dataDir, 'store.sqlite'))) === before;
      const kept = 'the file as it was; npm run restore puts a backup back';
      findings.push({ fault: `database: ${fault}`, times: 1, seen: ended, kept, lost: isSame ? 0 : 1, doubled: 0 });
    }
    findings.push(await earlierDatabases(fake, environment, folder));
    return findings;
  } finally {
    await rm(folder, { recursive: true, force: true });
    await place.remove();
    await fake.close();
  }
}

/** The bot starts on the database of every earlier version and keeps its rows. */
async function earlierDatabases(
  fake: FakeDiscord,
  environment: Readonly<Record<string, string>>,
  folder: string,
): Promise<Finding> {
  let lost = 0;
  for (const step of STEPS.slice(0, -1)) {
    const dataDir = join(folder, step);
    await mkdir(dataDir);
    const before = await writeEarlierVersion(dataDir, step);
    await (await startBot(fake, { ...environment, DATA_DIR: dataDir })).stop();
    const after = countRows(dataDir);
    for (const [table, rows] of Object.entries(before)) lost += Math.max(0, rows - (after[table] ?? 0));
  }
  const kept = 'every row of every table';
  return {
    fault: 'database: of each earlier version',
    times: STEPS.length - 1,
    seen: 'it starts',
    kept,
    lost,
    doubled: 0,
  };
}

const DATABASE_DAMAGE: readonly (readonly [string, (dataDir: string) => Promise<unknown>])[] = [
  ['overwritten', (dataDir) => writeFile(join(dataDir, 'store.sqlite'), randomBytes(20_000))],
  [
    'flipped bytes in every page',
    async (dataDir) => {
      const file = join(dataDir, 'store.sqlite');
      const bytes = await readFile(file);
      for (let at = 200; at < bytes.length; at += 512) bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      await writeFile(file, bytes);
    },
  ],
  ['cut in half', (dataDir) => cut(join(dataDir, 'store.sqlite'))],
  [
    'of a newer version',
    (dataDir) => {
      const database = new Database(join(dataDir, 'store.sqlite'));
      database.prepare("INSERT INTO kysely_migration VALUES ('9999-from-the-future', '2030')").run();
      database.close();
      return Promise.resolve();
    },
  ],
  ['without its key', (dataDir) => rm(join(dataDir, 'person.key'))],
  ['with a cut key', (dataDir) => truncate(join(dataDir, 'person.key'), 5)],
];

async function sumOf(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}

/** How a bot that cannot start ends: its exit code and its last line, without this machine's folders. */
async function endOf(bot: ReturnType<typeof spawnBot>, folder: string): Promise<string> {
  const code = await bot.exited;
  const line = bot.lines.filter((one) => !one.startsWith('{')).at(-1) ?? '';
  if (code === 0 || code === null || line === '')
    throw new Error(`The bot was not refused: ${code} ${bot.lines.join('\n')}`);
  return `exit code ${code}: “${line.replaceAll(folder, '…')}”`;
}
