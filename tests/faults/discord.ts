/** Trouble with Discord: the gateway drops, asks to reconnect, declares sessions invalid; REST limits, fails, hangs, is slow. */

import { setTimeout } from 'node:timers/promises';
import { shownText } from '../../src/discord/card/read-back.js';
import { startFakeDiscord } from '../discord/fake/server.js';
import type { FakeDiscord } from '../discord/fake/test-api.js';
import { type BotProcess, startBot } from '../end-to-end/bot-process.js';
import { type Place, smallCorpus } from '../index/small-corpus.js';
import type { Finding } from './finding.js';
import type { NewPlace } from './kept-in.js';

const QUESTION = 'Who deepened the harbour?';
const ANSWERED_LIMIT_MS = 30_000;
const SEND = 'POST /channels/:channel/messages';

/** All findings about Discord, each fault a number of times with a bot that goes on running. */
export async function* discordFaults(times: number, newPlace: NewPlace): AsyncGenerator<Finding> {
  const fake = await startFakeDiscord();
  const place: Place = await smallCorpus();
  const keptIn = await newPlace();
  const bot = await startBot(fake, { CORPUS_DIR: place.corpusDir, INDEX_DIR: place.indexDir, ...keptIn.environment });
  try {
    for (const trouble of TROUBLES) yield await counted(trouble, times, fake, bot);
  } finally {
    await bot.stop();
    await fake.close();
    await place.remove();
    await keptIn.remove();
  }
}

interface Trouble {
  readonly fault: string;
  readonly seen: string;
  /** Makes the trouble for one mention, which is said by `mention`; the answer must come. */
  make(fake: FakeDiscord, mention: () => void): Promise<void> | void;
}

const TROUBLES: readonly Trouble[] = [
  {
    fault: 'gateway: the connection drops',
    seen: 'the answer, after the connection is resumed',
    make: (fake, mention) => {
      fake.dropConnections();
      mention();
    },
  },
  {
    fault: 'gateway: Discord asks to reconnect',
    seen: 'the answer',
    make: (fake, mention) => {
      fake.requestReconnect();
      mention();
    },
  },
  {
    fault: 'gateway: the session is invalid but resumable',
    seen: 'the answer',
    make: (fake, mention) => {
      mention();
      fake.invalidateSessions(true);
    },
  },
  {
    fault: 'gateway: the session is lost, a new one begins',
    seen: 'the answer; the log says that there is a new session',
    make: (fake, mention) => {
      mention();
      fake.invalidateSessions(false);
    },
  },
  {
    fault: 'REST: 429, try again in 300 ms',
    seen: 'the answer, a moment later',
    make: (fake, mention) => {
      fake.rateLimitNext(SEND, 300);
      mention();
    },
  },
  {
    fault: 'REST: 500, twice',
    seen: 'the answer, sent again',
    make: (fake, mention) => {
      fake.failNext(SEND, 500, 2);
      mention();
    },
  },
  {
    fault: 'REST: the connection is cut without an answer',
    seen: 'the answer, sent again',
    make: (fake, mention) => {
      fake.cutNext(SEND);
      mention();
    },
  },
  {
    fault: 'REST: the request hangs for a second',
    seen: 'the answer, a second later',
    make: async (fake, mention) => {
      const hold = fake.holdNext(SEND);
      mention();
      await hold.arrived;
      await setTimeout(1000);
      hold.release();
    },
  },
];

async function counted(
  { fault, seen, make }: Trouble,
  times: number,
  fake: FakeDiscord,
  bot: BotProcess,
): Promise<Finding> {
  let lost = 0;
  let doubled = 0;
  let refusedOnce = 0;
  for (let time = 0; time < times; time += 1) {
    const channel = fake.channel();
    // The new channel's guild reaches the bot before the trouble.
    await setTimeout(50);
    let saidId = '';
    await make(fake, () => {
      saidId = fake.say(channel, fake.user(), QUESTION, { mentionBot: true }).id;
    });
    const replies = () => fake.messages(channel).filter((one) => one.message_reference?.message_id === saidId);
    const giveUp = Date.now() + ANSWERED_LIMIT_MS;
    while (replies().length === 0 && Date.now() < giveUp) await setTimeout(20);
    const texts = replies().map(({ content, components }) => shownText(content, components ?? []));
    if (texts.length === 0) lost += 1;
    else if (!texts.some((text) => text.includes('deepened in 2020'))) refusedOnce += 1;
    doubled += Math.max(0, texts.length - 1);
    await fake.connected();
  }
  if (bot.lines.some((line) => line.startsWith('Unexpected'))) throw new Error(`${fault}: ${bot.lines.at(-1)}`);
  const kept = `${times - lost - refusedOnce} of ${times} questions answered`;
  return { fault, times, seen, kept, lost: lost + refusedOnce, doubled };
}
