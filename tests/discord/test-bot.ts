/** Runs the bot in this process with a given answerer and an empty store, against its own fake Discord. */

import type { APIMessage } from 'discord-api-types/v10';
import type { Answerer } from '../../src/answer/answerer.js';
import { runBot } from '../../src/discord/bot.js';
import { shownText } from '../../src/discord/card/read-back.js';
import { type Log, openLog } from '../../src/discord/gateway/log.js';
import type { Clock } from '../../src/discord/traffic/clock.js';
import type { Store } from '../../src/store/store.js';
import { temporaryStore } from '../store/temporary-store.js';
import { answer, cited, documentOf } from './answers.js';
import { startFakeDiscord } from './fake/server.js';
import type { FakeDiscord } from './fake/test-api.js';

export interface TestBot {
  readonly fake: FakeDiscord;
  readonly store: Store;
  close(): Promise<void>;
}

const HARBOUR = documentOf(['The harbour is old.', 'It was sold in 1999.', 'Ships still call there.']);

/** Answers every question with the first paragraph, and questions with 'nowhere' in them with no passage. */
const harbourAnswerer: Answerer = {
  corpus: { documents: [HARBOUR], broken: [] },
  ask: (question) => {
    const [first] = HARBOUR.passages;
    const passages = first === undefined ? [] : [cited(1, first)];
    const absent = { verdict: 'absent', answered: false, reason: { code: 'far' } } as const;
    return Promise.resolve(
      question.includes('nowhere')
        ? answer(passages, { question, understood: question, ...absent })
        : answer(passages, { question, understood: question }),
    );
  },
};

interface Given {
  /** Left out, one over three paragraphs. */
  readonly answerer?: Answerer;
  readonly clock?: Clock;
  readonly store?: Store;
  readonly fake?: FakeDiscord;
  /** Left out, as many as the fake Discord recommends. */
  readonly shards?: { readonly ids: readonly number[]; readonly count: number };
  /** Left out, nothing is logged. */
  readonly log?: Log;
}

/** Starts the bot; a given store or fake Discord is not closed with it. */
export async function startTestBot(given: Given = {}): Promise<TestBot> {
  const fake = given.fake ?? (await startFakeDiscord());
  const store = given.store ?? (await temporaryStore());
  const settings = {
    discordToken: fake.token,
    discordApi: fake.apiUrl,
    discordApplicationId: undefined,
    discordGuildId: undefined,
    corpusDir: 'corpus',
    readerUrl: undefined,
    shards: given.shards,
  };
  const clock = given.clock === undefined ? {} : { clock: given.clock };
  const bot = await runBot({
    answerer: given.answerer ?? harbourAnswerer,
    settings,
    log: given.log ?? openLog('silent'),
    store,
    ...clock,
  });
  return {
    fake,
    store,
    close: async () => {
      await bot.close();
      if (given.fake === undefined) await fake.close();
    },
  };
}

export const textOf = (message: APIMessage): string => shownText(message.content, message.components ?? []);
