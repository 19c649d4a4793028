/** Two hundred people ask the started bot at the same moment; the bot has nothing else to do before and after. */

import { describe, expect, it } from 'vitest';
import { addressesIn } from '../../src/corpus/addresses.js';
import { loadCorpus } from '../../src/corpus/load.js';
import { userLine } from '../../src/discord/card/escape.js';
import { shownText } from '../../src/discord/card/read-back.js';
import { BRIEF } from '../brief-index.js';
import type { FakeDiscord } from '../discord/fake/test-api.js';
import { features } from '../discord/features-list.js';
import type { BotProcess } from './bot-process.js';
import { withOneBot } from './one-bot.js';

const LANGUAGES = ['en', 'tr', 'ru', 'zh'];
const QUESTIONS = 200;
const CHANNELS = 10;
/** As answers repeat a question. */
const LONGEST_ECHO_CHARS = 150;

/** Requests have connections of their own, and wait longer than that for this process to read them; all answers of a channel take seconds. */
const OVERTAKING_MS = 1500;

let fake: FakeDiscord;
let bot: BotProcess;
withOneBot((started) => {
  ({ fake, bot } = started);
});

/** What names a place or a look-up is answered without the model, and not repeated. */
const isQuestion = (text: string) => addressesIn(text).length === 0 && features.inChat(text) === null;

/** Different questions of the bank beside the brief, the languages in turn. */
async function questions(): Promise<string[]> {
  const corpus = await loadCorpus(BRIEF.corpusDir);
  const bank = corpus.documents.flatMap((entry) => entry.bank);
  const each = QUESTIONS / LANGUAGES.length;
  const ofLanguage = LANGUAGES.map((language) => {
    const inLanguage = bank.filter(({ lang }) => lang === language).map(({ question }) => question);
    const all = [...new Set(inLanguage.filter(isQuestion))];
    // Spread over the whole brief.
    return Array.from({ length: each }, (_, position) => all[Math.floor((position * all.length) / each)] ?? '');
  });
  return Array.from({ length: each }, (_, position) => ofLanguage.map((list) => list[position] ?? '')).flat();
}

describe('two hundred different questions at once, in four languages', () => {
  it('are all acknowledged within a second and answered in order, and the event loop is not held up', async () => {
    const channels = Array.from({ length: CHANNELS }, () => fake.channel());
    const texts = await questions();
    expect(new Set(texts).size).toBe(QUESTIONS);
    const started = fake.state.now();
    const all = texts.map((question, position) => {
      const channel = channels[position % channels.length];
      if (channel === undefined) throw new Error('There is no channel');
      return { question, asked: fake.interact({ command: 'ask', options: { question }, channel, user: fake.user() }) };
    });
    for (const { question, asked } of all) {
      const { content, components } = await asked.answer();
      expect(shownText(content, components ?? [])).toContain(`-# Asked: ${userLine(question, LONGEST_ECHO_CHARS)}\n`);
    }
    const seconds = ((fake.state.now() - started) / 1000).toFixed(1);
    const callbacks = fake.requests.filter(({ at, path }) => at >= started && path.endsWith('/callback'));
    expect(callbacks).toHaveLength(all.length);
    const slowest = Math.max(...callbacks.map(({ at }) => at - started));
    expect(slowest).toBeLessThan(1000);
    // Sent in order over connections of their own, two requests may overtake each other.
    const edited = fake.requests.filter(({ method, at }) => method === 'PATCH' && at >= started);
    const arrivalOf = (token: string) => edited.find(({ path }) => path.includes(`/${token}/`))?.at ?? Number.NaN;
    for (const first of channels.keys()) {
      const tokens = all.filter((_, position) => position % channels.length === first).map(({ asked }) => asked.token);
      const arrivals = tokens.map(arrivalOf);
      for (const [position, arrival] of arrivals.entries()) {
        expect(arrival).toBeGreaterThanOrEqual((arrivals[position - 1] ?? arrival) - OVERTAKING_MS);
      }
    }

    expect(await bot.stop()).toBe(0);
    const { p99Ms, maxMs } = JSON.parse(await bot.line('"msg":"Event loop delay"'));
    process.stdout.write(
      `${QUESTIONS} questions at once: acknowledged within ${slowest} ms, answered within ${seconds} s; event loop delay p99 ${p99Ms} ms, at most ${maxMs} ms\n`,
    );
    // Shorter than anybody notices, and far from what Discord allows.
    expect(p99Ms).toBeLessThan(100);
  });
});
