/** SIGKILL at random moments: while the store is written to, while an index is built, and while the bot answers. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { currentBuild } from '../../src/index/builds.js';
import { verifyBuild } from '../../src/index/manifest.js';
import type { Store } from '../../src/store/store.js';
import { startFakeDiscord } from '../discord/fake/server.js';
import { spawnBot, startBot } from '../end-to-end/bot-process.js';
import { type CountedEmbedders, countedEmbedders, openSmall, type Place, smallCorpus } from '../index/small-corpus.js';
import type { Finding } from './finding.js';
import type { KeptIn, NewPlace } from './kept-in.js';

type Random = () => number;

const ROOT = resolve(import.meta.dirname, '../..');
/** From the first write on; some dozens of rows. */
const WRITING_MS = 300;
/** One run in so many is killed before it has written, while it opens the store. */
const OPENING_RUNS = 5;
const OPENING_MS = 500;
/** A new place now and then, so that its first tables are interrupted too. */
const RUNS_OF_PLACE = 10;
/** The tables that are written, with the column that holds the id of the write. */
const KEYS = {
  votes: 'message_id',
  answers: 'message_id',
  guild_settings: 'guild_id',
  reports: 'message_id',
  quiz_answers: 'quiz_id',
  notes: 'address',
  posts: 'message_id',
  minutes_people: 'thread_id',
  position_votes: 'guild_id',
  role_turns: 'session_id',
} as const;

/** Kills a process that writes to the store, and compares what it acknowledged with what is there. */
export async function killedWhileWriting(times: number, random: Random, newPlace: NewPlace): Promise<Finding> {
  let place = await newPlace();
  const sum = { acknowledged: 0, lost: 0, doubled: 0 };
  for (let run = 0; run < times; run += 1) {
    if (run > 0 && run % RUNS_OF_PLACE === 0) {
      await place.remove();
      place = await newPlace();
    }
    const child = writing(place, run);
    const said = collect(child);
    const isOpening = run % OPENING_RUNS === 0;
    if (!isOpening && child.stdout !== null) await once(child.stdout, 'readable');
    await killAfter(child, random() * (isOpening ? OPENING_MS : WRITING_MS));
    const { acknowledged, lost, doubled } = await compared(await said, run, place);
    sum.acknowledged += acknowledged;
    sum.lost += lost;
    sum.doubled += doubled;
  }
  await place.remove();
  return {
    fault: 'SIGKILL while the store is written to, in its first start too',
    times,
    seen: 'nothing: the next start opens it as it is',
    kept: `all of ${sum.acknowledged.toLocaleString('en')} acknowledged writes; what was erased stays erased`,
    lost: sum.lost,
    doubled: sum.doubled,
  };
}

/** Starts a process that writes to the place until it is killed. */
export function writing({ environment }: KeptIn, run: number): ChildProcess {
  const writer = resolve(import.meta.dirname, 'store-writer.mjs');
  const env = { PATH: process.env['PATH'], ...environment };
  return spawn(process.execPath, [writer, `${run}`], { env, stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Compares what a run acknowledged (`votes 3-17`, `erased 3-19`) with the store. */
export async function compared(said: string, run: number, place: KeptIn) {
  const lines = said.split('\n').filter((line) => line !== '');
  const idsOf = (what: string) =>
    lines.filter((line) => line.startsWith(`${what} `)).map((line) => line.split(' ')[1] ?? '');
  const erased = new Set(idsOf('erased'));
  // Whoever was being erased may be, whether or not that was acknowledged.
  const perhapsErased = new Set(idsOf('erasing'));
  const store = await place.open();
  let acknowledged = erased.size;
  let lost = 0;
  let doubled = 0;
  for (const [table, key] of Object.entries(KEYS)) {
    const counts = await countsOf(table, key, run, store);
    for (const id of idsOf(table)) {
      acknowledged += 1;
      const count = counts.get(id) ?? 0;
      const isOfPerson = table !== 'guild_settings';
      const isRight = isOfPerson && erased.has(id) ? count === 0 : count > 0 || (isOfPerson && perhapsErased.has(id));
      if (!isRight) lost += 1;
    }
    for (const count of counts.values()) if (count > 1) doubled += count - 1;
  }
  await store.close();
  return { acknowledged, failed: idsOf('failed').length, lost, doubled };
}

async function countsOf(table: string, column: string, run: number, { database }: Store): Promise<Map<string, number>> {
  const key = sql.ref(column);
  const { rows } = await sql<{ id: string; count: number }>`
    SELECT ${key} AS id, count(*) AS count FROM ${sql.table(table)} WHERE ${key} LIKE ${`${run}-%`} GROUP BY ${key}`.execute(
    database,
  );
  return new Map(rows.map(({ id, count }) => [id, count]));
}

/** Kills a process that builds an index anew over an earlier one; the pointer must then name a build that is whole. */
export async function killedWhileBuilding(times: number, random: Random): Promise<Finding> {
  const place = await smallCorpus();
  const embedders = await countedEmbedders();
  const whole = `${place.indexDir}-whole`;
  let lost = 0;
  let rebuilt = 0;
  try {
    const answers = await (await openSmall(place, embedders)).answers();
    await cp(place.indexDir, whole, { recursive: true });
    const fullMs = await buildingMs(place, whole);
    for (let run = 0; run < times; run += 1) {
      await startAfresh(place, whole);
      await makeStale(place, run);
      await killAfter(indexing(place), random() * fullMs);
      const build = await currentBuild(place.indexDir);
      const isWhole = !('unusable' in build) && !('unusable' in (await verifyBuild(build, null)));
      if (!isWhole) lost += 1;
      // The lock of the killed process goes stale after ten seconds; here nobody waits for it.
      await rm(join(place.indexDir, 'lock'), { recursive: true, force: true });
      if (run % RUNS_OF_PLACE === 0) {
        if (!(await isAnsweredAsBefore(place, embedders, answers))) lost += 1;
        rebuilt += 1;
      }
    }
  } finally {
    await embedders.close();
    await place.remove();
  }
  return {
    fault: 'SIGKILL while an index is built',
    times,
    seen: 'a start within ten seconds waits for the lock of the killed process, then builds again',
    kept: `the earlier index, whole, or the new one; the same answers after each of ${rebuilt} further starts`,
    lost,
    doubled: 0,
  };
}

async function startAfresh({ indexDir }: Place, whole: string): Promise<void> {
  await rm(indexDir, { recursive: true, force: true });
  await cp(whole, indexDir, { recursive: true });
}

/** A change to the corpus that changes no answer. */
async function makeStale({ corpusDir }: Place, run: number): Promise<void> {
  const bank = `{"lang":"en","paragraph":2,"answer":null,"question":"What goes to Ancona in week ${run}?"}\n`;
  await writeFile(join(corpusDir, 'harbour.questions.jsonl'), bank);
}

function indexing({ corpusDir, indexDir }: Place): ChildProcess {
  const env = { PATH: process.env['PATH'], CORPUS_DIR: corpusDir, INDEX_DIR: indexDir };
  return spawn(process.execPath, [join(ROOT, 'dist/cli/index.js')], { env, stdio: 'ignore' });
}

async function buildingMs(place: Place, whole: string): Promise<number> {
  await startAfresh(place, whole);
  await makeStale(place, -1);
  const started = Date.now();
  await once(indexing(place), 'exit');
  return Date.now() - started;
}

async function isAnsweredAsBefore(
  place: Place,
  embedders: CountedEmbedders,
  answers: readonly { readonly passages: readonly { readonly address: string }[] }[],
): Promise<boolean> {
  const now = await (await openSmall(place, embedders)).answers();
  return answers.every(({ passages }, position) => passages[0]?.address === now[position]?.passages[0]?.address);
}

const QUESTIONS = ['What is hedging?', 'Who sold Serbia missiles?', 'How large is the Russian minority?'];
const ANSWERED_LIMIT_MS = 20_000;

/** Kills the bot while it answers mentions, starts it again, and counts the answers to each question that it had begun. */
export async function killedWhileAnswering(times: number, random: Random, newPlace: NewPlace): Promise<Finding> {
  const fake = await startFakeDiscord();
  const place = await newPlace();
  let begun = 0;
  let lost = 0;
  let doubled = 0;
  try {
    for (let run = 0; run < times; run += 1) {
      const bot = await startBot(fake, place.environment);
      const asked = QUESTIONS.map((question) => {
        const channel = fake.channel();
        return { channel, said: fake.say(channel, fake.user(), `${question} ${run}`, { mentionBot: true }) };
      });
      const isBegun = ({ channel }: (typeof asked)[number]) =>
        fake.typing.some(({ channelId }) => channelId === channel.id) || fake.messages(channel).length > 1;
      const beginsBy = Date.now() + ANSWERED_LIMIT_MS;
      while (!asked.some(isBegun) && Date.now() < beginsBy) await setTimeout(10);
      await setTimeout(random() * 500);
      bot.signal('SIGKILL');
      await bot.exited;
      const begunNow = asked.filter(isBegun);
      begun += begunNow.length;
      const next = spawnBot(fake, place.environment);
      await next.line('"msg":"Connected"');
      for (const { channel, said } of begunNow) {
        const answersOf = () => fake.messages(channel).filter((one) => one.message_reference?.message_id === said.id);
        const giveUp = Date.now() + ANSWERED_LIMIT_MS;
        while (answersOf().length === 0 && Date.now() < giveUp) await setTimeout(100);
        if (answersOf().length === 0) lost += 1;
      }
      await next.stop();
      for (const { channel, said } of begunNow) {
        const count = fake.messages(channel).filter((one) => one.message_reference?.message_id === said.id).length;
        if (count > 1) doubled += count - 1;
      }
    }
  } finally {
    await fake.close();
    await place.remove();
  }
  return {
    fault: 'SIGKILL while the bot answers mentions',
    times,
    seen: 'the answer comes once the bot is back',
    kept: `one answer to each of ${begun} questions that it had begun`,
    lost,
    doubled,
  };
}

/** The standard output of a process, to its end. */
export async function collect({ stdout }: ChildProcess): Promise<string> {
  let said = '';
  for await (const chunk of stdout ?? []) said += String(chunk);
  return said;
}

async function killAfter(child: ChildProcess, ms: number): Promise<void> {
  const exited = once(child, 'exit');
  await Promise.race([exited, setTimeout(ms)]);
  child.kill('SIGKILL');
  await exited;
}
