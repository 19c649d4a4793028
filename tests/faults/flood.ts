/** A flood of interactions, and what the bot's memory does meanwhile. */

import { startFakeDiscord } from '../discord/fake/server.js';
import type { FakeDiscord } from '../discord/fake/test-api.js';
import { startBot } from '../end-to-end/bot-process.js';
import { type Place, smallCorpus } from '../index/small-corpus.js';
import type { Finding } from './finding.js';
import type { NewPlace } from './kept-in.js';

/** So many channels and people that no cooldown is met. */
const GUILDS = 20;
const CHANNELS = 400;
const PEOPLE = 5000;
const AT_ONCE = 100;
const SAMPLE = 1000;
/** Caches fill and code is compiled until then. */
const WARM_UP = 20_000;
const MEGABYTE = 1024 * 1024;

interface Sample {
  readonly interactions: number;
  readonly heapMb: number;
  readonly residentMb: number;
}

export interface Flood {
  readonly finding: Finding;
  /** Memory for each ten thousand interactions, as rows of a table. */
  readonly rows: readonly string[];
}

/** Sends so many interactions and measures the memory after each thousand. */
export async function flood(interactions: number, newPlace: NewPlace): Promise<Flood> {
  const fake = await startFakeDiscord();
  const place: Place = await smallCorpus();
  const keptIn = await newPlace();
  const environment = { CORPUS_DIR: place.corpusDir, INDEX_DIR: place.indexDir, HTTP_PORT: '0', ...keptIn.environment };
  const bot = await startBot(fake, environment);
  const port = JSON.parse(await bot.line('The reader page is served')).port as number;
  const samples: Sample[] = [];
  let unanswered = 0;
  try {
    const guilds = Array.from({ length: GUILDS }, () => fake.guild());
    const channels = Array.from({ length: CHANNELS }, (_, n) => fake.channel({ guild: at(guilds, n) }));
    const people = Array.from({ length: PEOPLE }, () => fake.user());
    for (let done = 0; done < interactions; done += AT_ONCE) {
      const asked = Array.from({ length: AT_ONCE }, (_, n) => {
        const turn = done + n;
        const where = { channel: at(channels, turn), user: at(people, turn) };
        return use(fake, turn, where);
      });
      const answered = await Promise.allSettled(asked);
      unanswered += answered.filter(({ status }) => status === 'rejected').length;
      forget(fake);
      if ((done + AT_ONCE) % SAMPLE === 0) samples.push(await sample(port, done + AT_ONCE));
    }
  } finally {
    await bot.stop();
    await fake.close();
    await place.remove();
    await keptIn.remove();
  }
  const heap = slope(samples, ({ heapMb }) => heapMb);
  const resident = slope(samples, ({ residentMb }) => residentMb);
  const measured =
    interactions > WARM_UP
      ? `after the first ${WARM_UP.toLocaleString('en')}, ${heap} MB of heap and ${resident} MB of memory more per 10,000`
      : 'too few to measure memory';
  return {
    finding: {
      fault: `a flood: commands, questions and suggestions in ${CHANNELS} channels`,
      times: interactions,
      seen: `${(interactions - unanswered).toLocaleString('en')} answered`,
      kept: measured,
      lost: unanswered,
      doubled: 0,
    },
    rows: rowsOf(samples),
  };
}

/** Half look-ups, a tenth questions that run the model, the rest suggestions. */
async function use(
  fake: FakeDiscord,
  turn: number,
  where: { channel: ReturnType<FakeDiscord['channel']>; user: ReturnType<FakeDiscord['user']> },
) {
  if (turn % 10 === 0) {
    await fake
      .interact({ command: 'ask', options: { question: `Who deepened the harbour in ${turn}?` }, ...where })
      .answer();
  } else if (turn % 2 === 0) {
    await fake.autocomplete({ command: 'passage', options: { number: '1' }, focused: 'number', ...where });
  } else await fake.interact({ command: 'outline', options: { document: 'harbour' }, ...where }).answer();
}

function at<Value>(values: readonly Value[], position: number): Value {
  const value = values[position % values.length];
  if (value === undefined) throw new Error('There is nothing to choose from');
  return value;
}

/** The fake keeps everything for tests to look at; here it would fill the memory of this process. */
function forget(fake: FakeDiscord): void {
  fake.requests.length = 0;
  fake.refusals.length = 0;
  fake.typing.length = 0;
  fake.state.messages.clear();
  (fake.interactions as Map<string, unknown>).clear();
}

async function sample(port: number, interactions: number): Promise<Sample> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  const megabytesOf = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, 'mu').exec(text)?.[1]) / MEGABYTE;
  return {
    interactions,
    heapMb: megabytesOf('nodejs_heap_size_used_bytes'),
    residentMb: megabytesOf('process_resident_memory_bytes'),
  };
}

const WINDOW = 10;

/** The lowest of each ten samples: what is left after a garbage collection. */
function windows(samples: readonly Sample[]): Sample[] {
  const lowest: Sample[] = [];
  for (let start = 0; start + WINDOW <= samples.length; start += WINDOW) {
    const window = samples.slice(start, start + WINDOW);
    lowest.push({
      interactions: window.at(-1)?.interactions ?? 0,
      heapMb: Math.min(...window.map(({ heapMb }) => heapMb)),
      residentMb: Math.min(...window.map(({ residentMb }) => residentMb)),
    });
  }
  return lowest;
}

const rowsOf = (samples: readonly Sample[]) =>
  windows(samples).map(
    ({ interactions, heapMb, residentMb }) =>
      `| ${interactions.toLocaleString('en')} | ${heapMb.toFixed(1)} | ${residentMb.toFixed(0)} |`,
  );

/** Megabytes per ten thousand interactions after the warm-up, by least squares over the windows. */
function slope(samples: readonly Sample[], megabytes: (one: Sample) => number): string {
  const points = windows(samples).filter(({ interactions }) => interactions > WARM_UP);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const middle = mean(points.map(({ interactions }) => interactions));
  const level = mean(points.map(megabytes));
  const rise = points.reduce((sum, point) => sum + (point.interactions - middle) * (megabytes(point) - level), 0);
  const run = points.reduce((sum, { interactions }) => sum + (interactions - middle) ** 2, 0);
  return ((rise / run) * 10_000).toFixed(2);
}
