/** What people write may be as long as Discord lets it be, and must not hold the event loop up. */

import { expect, it } from 'vitest';
import { completeFrom } from '../../src/answer/follow-up.js';
import { smallTalkOf } from '../../src/answer/small-talk.js';
import { kindsWanted } from '../../src/answer/wanted.js';
import { addressesIn } from '../../src/corpus/addresses.js';
import { ASKED_LANGUAGES } from '../../src/languages/index.js';
import { answererForSources } from '../../src/sources/ask.js';
import { asksForSource } from '../../src/sources/question.js';
import { hedgesIn } from '../../src/wording/hedging.js';

const CHARACTERS = 6400;
const BUDGET_MS = 50;
/** A sentence of this length is tried by some twenty expressions. */
const HEDGES_BUDGET_MS = 100;

const repeated = (unit: string) => unit.repeat(Math.ceil(CHARACTERS / unit.length)).slice(0, CHARACTERS);

/** What an answerer asks for, without an index behind it. */
const asked: string[] = [];
const answerer = answererForSources({
  corpus: { documents: [], passages: [] } as never,
  ask: (question) => {
    asked.push(question);
    const reason = { code: 'far' };
    return Promise.resolve({ question, confidence: 0, passages: [], answered: false, reason } as never);
  },
});

/** Time of the processor, so that what else runs on the machine does not count. */
const processorMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const fastest = async (run: () => unknown): Promise<number> => {
  let least = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 5; turn += 1) {
    const start = processorMs();
    await run();
    least = Math.min(least, processorMs() - start);
  }
  return least;
};

it.each(['bunu', 'bunu ', 'that ', 'is it true that ', 'both either ', 'и что ', '的来源', 'p1,', 'para 3-'])(
  'a long run of "%s" costs next to nothing',
  async (unit) => {
    const text = `source for ${repeated(unit)}x`;
    const codes = ASKED_LANGUAGES.map(({ code }) => code);
    for (const run of [
      () => answerer.ask(text, { earlier: ['what is hedging?'] }),
      () => asksForSource(text),
      () => smallTalkOf(text),
      () => kindsWanted(text),
      () => addressesIn(text),
      () => completeFrom(text, 'what is hedging?', codes),
    ])
      expect(await fastest(run)).toBeLessThan(BUDGET_MS);
  },
);

it.each([
  ['commas and spaces', `, ${' '.repeat(CHARACTERS)}x`],
  ['verbs of telling', repeated('he says that ')],
  ['verbs of calling', repeated('he calls x as ')],
  ['passives', repeated('it has been argued ')],
])('the hedges of a sentence of nothing but %s cost little', async (_name, sentence) => {
  expect(await fastest(() => hedgesIn(sentence))).toBeLessThan(HEDGES_BUDGET_MS);
});
