/** PostgreSQL itself fails while the bot runs: it is killed, stopped, cut off, out of space, or takes no writes. */

import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { APIMessage } from 'discord-api-types/v10';
import { shownText } from '../../src/discord/card/read-back.js';
import type { Asked } from '../discord/fake/interactions.js';
import { startFakeDiscord } from '../discord/fake/server.js';
import type { FakeChannel, FakeUser } from '../discord/fake/state.js';
import type { FakeDiscord } from '../discord/fake/test-api.js';
import { type BotProcess, startBot } from '../end-to-end/bot-process.js';
import { smallCorpus } from '../index/small-corpus.js';
import type { Finding } from './finding.js';
import { administer, inDatabasesOf, type KeptIn, type NewServer, type PostgresServer } from './kept-in.js';
import { collect, compared, writing } from './kills.js';

type Random = () => number;

const QUESTION = 'Who deepened the harbour?';
/** Discord takes the first response to an interaction for so long. */
const RESPONSE_LIMIT_MS = 3000;
const ANSWERED_LIMIT_MS = 30_000;
const RUNS_OF_PLACE = 10;
/** What the writer must have written after the server is back. */
const WRITES_AFTER = 30;
const WRITING_MS = 500;
const AWAY_MS = 1000;
const STOPPED_MS = 30_000;
const PEOPLE = 4;

/** Kills the server under a process that writes, which has to go on by itself. */
export async function serverKilledWhileWriting(
  times: number,
  random: Random,
  server: PostgresServer,
): Promise<Finding> {
  const newPlace = inDatabasesOf(server);
  let place = await newPlace();
  const sum = { acknowledged: 0, failed: 0, lost: 0, doubled: 0 };
  for (let run = 0; run < times; run += 1) {
    if (run > 0 && run % RUNS_OF_PLACE === 0) {
      await place.remove();
      place = await newPlace();
    }
    const child = writing(place, run);
    let writes = 0;
    child.stdout?.on('data', (bytes) => {
      writes += String(bytes)
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('failed')).length;
    });
    const said = collect(child);
    if (child.stdout !== null) await once(child.stdout, 'data');
    await setTimeout(random() * WRITING_MS);
    await server.kill();
    await setTimeout(random() * AWAY_MS);
    await server.start();
    const wanted = writes + WRITES_AFTER;
    const giveUp = Date.now() + ANSWERED_LIMIT_MS;
    while (writes < wanted && child.exitCode === null && Date.now() < giveUp) await setTimeout(20);
    if (writes < wanted) sum.lost += 1;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
    const { acknowledged, failed, lost, doubled } = await compared(await said, run, place);
    sum.acknowledged += acknowledged;
    sum.failed += failed;
    sum.lost += lost;
    sum.doubled += doubled;
  }
  await place.remove();
  const failed = sum.failed === 0 ? 'nobody is told anything' : `of ${sum.failed} writes it is told that they failed`;
  return {
    fault: 'SIGKILL to the server and all its connections while the store is written to',
    times,
    seen: `a wait; ${failed}; it goes on by itself`,
    kept: `all of ${sum.acknowledged.toLocaleString('en')} acknowledged writes; what was erased stays erased`,
    lost: sum.lost,
    doubled: sum.doubled,
  };
}

interface Answered {
  readonly channel: FakeChannel;
  readonly saidId: string;
}

/** People who use a bot, and what they were told. */
interface People {
  readonly fake: FakeDiscord;
  readonly bot: BotProcess;
  /** Asks by a mention; the answer must come once. */
  mention(): void;
  /** Asks by a command. */
  ask(): void;
  /** Votes on an answer. */
  vote(): void;
  /** Uses a command that only changes what is kept. */
  speak(): void;
  /** Waits for everything that was begun. */
  settled(): Promise<void>;
  /** Compares what was acknowledged with what is kept; `kept` counts it. */
  sum(): Promise<Outcome>;
}

interface Outcome {
  /** Answers to questions and acknowledged votes. */
  readonly answers: number;
  readonly votes: number;
  /** What people were told had gone wrong. */
  readonly refused: number;
  /** The longest that anybody waited for the first response, in milliseconds. */
  readonly slowestMs: number;
  readonly lost: number;
  readonly doubled: number;
}

/** A bot over a small corpus on the server, and people who use it. */
async function withPeople(
  server: PostgresServer,
  work: (people: People, place: KeptIn) => Promise<void>,
): Promise<Outcome> {
  const fake = await startFakeDiscord();
  const corpus = await smallCorpus();
  const place = await inDatabasesOf(server)();
  const bot = await startBot(fake, {
    CORPUS_DIR: corpus.corpusDir,
    INDEX_DIR: corpus.indexDir,
    ...place.environment,
  });
  try {
    const people = await peopleOf(fake, bot, place);
    await work(people, place);
    await people.settled();
    return await people.sum();
  } finally {
    await bot.stop();
    await fake.close();
    await corpus.remove();
    await place.remove();
  }
}

async function peopleOf(fake: FakeDiscord, bot: BotProcess, place: KeptIn): Promise<People> {
  const mentions: Answered[] = [];
  const voters: FakeUser[] = [];
  const counts = { asked: 0, answered: 0, refused: 0, unsaid: 0, slowestMs: 0 };
  const begun: Promise<unknown>[] = [];
  const channel = fake.channel();
  const textOf = ({ content, components }: APIMessage) => shownText(content, components ?? []);
  const voted = await fake.interact({ command: 'ask', options: { question: QUESTION }, channel }).answer();
  const inTime = async (asked: Asked): Promise<string> => {
    const begunAt = performance.now();
    await asked.response;
    counts.slowestMs = Math.max(counts.slowestMs, performance.now() - begunAt);
    return textOf(await asked.answer());
  };
  // What cannot be told at all, such as an interaction that was never responded to, rejects after a while.
  const told = (asked: Asked, onText: (text: string) => void) => {
    begun.push(
      inTime(asked).then(onText, () => {
        counts.unsaid += 1;
      }),
    );
  };
  const isRefused = (text: string) => text.includes('went wrong');
  return {
    fake,
    bot,
    mention: () => {
      const where = fake.channel();
      begun.push(
        setTimeout(50).then(async () => {
          const said = fake.say(where, fake.user(), QUESTION, { mentionBot: true });
          const mention = { channel: where, saidId: said.id };
          mentions.push(mention);
          const giveUp = Date.now() + ANSWERED_LIMIT_MS + STOPPED_MS;
          while (repliesTo(fake, mention).length === 0 && Date.now() < giveUp) await setTimeout(50);
        }),
      );
    },
    ask: () => {
      counts.asked += 1;
      const options = { question: QUESTION };
      told(fake.interact({ command: 'ask', options, channel: fake.channel() }), (text) => {
        if (text.includes('deepened in 2020')) counts.answered += 1;
      });
    },
    vote: () => {
      const user = fake.user();
      told(fake.press(voted, 'Helpful', user), (text) => {
        if (text.includes('Thank you')) voters.push(user);
        else if (isRefused(text)) counts.refused += 1;
        else counts.unsaid += 1;
      });
    },
    speak: () => {
      told(fake.interact({ command: 'language', options: { language: 'en' }, channel }), (text) => {
        if (isRefused(text)) counts.refused += 1;
      });
    },
    settled: async () => {
      while (begun.length > 0) await Promise.all(begun.splice(0));
    },
    sum: async () => {
      const replies = mentions.map((mention) => repliesTo(fake, mention).map(textOf));
      const answered = replies.filter((texts) => texts.some((text) => text.includes('deepened in 2020'))).length;
      const store = await place.open();
      const kept = await store.database.selectFrom('votes').select('voter').execute();
      await store.close();
      const known = kept.map(({ voter }) => voter);
      const gone = voters.filter(({ id }) => !known.includes(store.keyedHash(id))).length;
      const isLate = counts.slowestMs > RESPONSE_LIMIT_MS ? 1 : 0;
      return {
        answers: answered + counts.answered,
        votes: voters.length,
        refused: counts.refused,
        slowestMs: counts.slowestMs,
        lost: mentions.length - answered + counts.asked - counts.answered + counts.unsaid + gone + isLate,
        doubled:
          replies.reduce((sum, texts) => sum + Math.max(0, texts.length - 1), 0) + (known.length - new Set(known).size),
      };
    },
  };
}

const repliesTo = (fake: FakeDiscord, { channel, saidId }: Answered): APIMessage[] =>
  fake.messages(channel).filter(({ message_reference: reference }) => reference?.message_id === saidId);

/** Everybody at once, some while it goes wrong. */
function useAll({ mention, ask, vote, speak }: People): void {
  for (let person = 0; person < PEOPLE; person += 1) {
    mention();
    ask();
    vote();
  }
  speak();
}

const inWords = ({ refused, slowestMs }: Outcome) =>
  `the answer; ${refused === 0 ? 'nobody was told that anything went wrong' : `${refused} were told that something went wrong and to try again`}; the first response after ${(slowestMs / 1000).toFixed(1)} s at most`;

const findingOf = (fault: string, times: number, outcome: Outcome, more = ''): Finding => ({
  fault,
  times,
  seen: `${more}${inWords(outcome)}`,
  kept: `${outcome.answers} of ${outcome.answers + outcome.lost} questions answered; all of ${outcome.votes} acknowledged votes`,
  lost: outcome.lost,
  doubled: outcome.doubled,
});

/** Everything that happens to the server of a running bot. */
export async function* serverFaults(times: number, random: Random, server: PostgresServer): AsyncGenerator<Finding> {
  const killed = await withPeople(server, async (people) => {
    for (let time = 0; time < times; time += 1) {
      useAll(people);
      await setTimeout(random() * WRITING_MS);
      await server.kill();
      useAll(people);
      await setTimeout(random() * AWAY_MS);
      await server.start();
      await people.settled();
    }
  });
  yield findingOf('SIGKILL to the server and all its connections while the bot answers', times, killed);

  const cut = await withPeople(server, async (people) => {
    const cutOff = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'brief-bot%'`;
    for (let time = 0; time < times; time += 1) {
      useAll(people);
      await setTimeout(random() * WRITING_MS);
      await administer(server.url, cutOff);
      await people.settled();
    }
  });
  yield findingOf('the server ends all connections of the bot (pg_terminate_backend)', times, cut);

  const stopped = await withPeople(server, async (people) => {
    useAll(people);
    await server.stop();
    const until = Date.now() + STOPPED_MS;
    while (Date.now() < until) {
      useAll(people);
      await setTimeout(STOPPED_MS / 6);
    }
    await server.start();
    await setTimeout(AWAY_MS);
    useAll(people);
  });
  yield findingOf(`the server is stopped for ${STOPPED_MS / 1000} s`, 1, stopped);

  const readOnly = await withPeople(server, async (people) => {
    const write = async (isReadOnly: boolean) => {
      await administer(server.url, `ALTER SYSTEM SET default_transaction_read_only = ${isReadOnly ? 'on' : 'off'}`);
      await administer(server.url, 'SELECT pg_reload_conf()');
      await setTimeout(AWAY_MS);
    };
    useAll(people);
    await people.settled();
    await write(true);
    useAll(people);
    await people.settled();
    // The setting would keep its own end from being set.
    await administer(server.url, 'SET default_transaction_read_only = off; ALTER SYSTEM RESET ALL').catch(
      () => undefined,
    );
    await write(false);
    useAll(people);
  });
  yield findingOf('the server takes no writes (default_transaction_read_only)', 1, readOnly);
}

/** A server whose disk, a small one in memory, fills up under a running bot. */
export async function serverOnFullDisk(newServer: NewServer): Promise<Finding> {
  const disk = await mkdtemp(join(tmpdir(), 'postgres-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=96m', 'tmpfs', disk]);
  try {
    await chmod(disk, 0o755);
    const small = ['min_wal_size=2MB', 'max_wal_size=4MB', 'shared_buffers=8MB'];
    const server = await newServer({ isDurable: true, parent: disk, settings: small });
    await server.start();
    let hasDied = false;
    const outcome = await withPeople(server, async (people) => {
      useAll(people);
      await people.settled();
      const filler = join(disk, 'filler');
      await fill(disk, filler);
      for (let round = 0; round < 20; round += 1) {
        useAll(people);
        await people.settled();
        if (!server.isRunning()) break;
        await fill(disk, `${filler}-${round}`);
      }
      hasDied = !server.isRunning();
      for (const name of ['', ...Array.from({ length: 20 }, (_, round) => `-${round}`)]) {
        await rm(`${filler}${name}`, { force: true });
      }
      if (hasDied) await server.start();
      await setTimeout(AWAY_MS);
      useAll(people);
    });
    await server.stop();
    const died = hasDied ? 'the server ends and is started again once there is space; ' : '';
    return findingOf('the disk of the server fills up while the bot runs', 1, outcome, died);
  } finally {
    execFileSync('umount', ['-l', disk]);
    await rm(disk, { recursive: true, force: true });
  }
}

async function fill(disk: string, file: string): Promise<void> {
  const { bavail, bsize } = await statfs(disk);
  await writeFile(file, Buffer.alloc(bavail * bsize)).catch(() => undefined);
}
