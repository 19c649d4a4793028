/** Many people press a button that rereads the brief. */

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Corpus } from '../../../src/corpus/corpus.js';
import { loadCorpus } from '../../../src/corpus/load.js';
import { corpusReader } from '../../../src/discord/library/fresh-corpus.js';
import { answer, cited } from '../answers.js';
import { startTestBot, type TestBot, textOf } from '../test-bot.js';

const PRESSES = 100;

let corpus: Corpus;
let bot: TestBot;
beforeAll(async () => {
  corpus = await loadCorpus('corpus');
  const [first] = corpus.documents[0]?.passages ?? [];
  const ask = (question: string) =>
    Promise.resolve(answer(first === undefined ? [] : [cited(1, first)], { question, understood: question }));
  bot = await startTestBot({ answerer: { corpus, ask } });
});
afterAll(() => bot.close());

it('a hundred presses of Check at once are all acknowledged in time and answered', async () => {
  const { fake } = bot;
  const message = await fake.interact({ command: 'ask', options: { question: 'How old?' } }).answer();
  const started = fake.state.now();
  const pressed = Array.from({ length: PRESSES }, () => fake.press(message, 'Check', fake.user()));
  for (const one of pressed) expect(textOf(await one.answer())).toMatch(/^\*\*Identical\.\*\*/u);
  const callbacks = fake.requests.filter(({ at, path }) => at >= started && path.endsWith('/callback'));
  expect(callbacks).toHaveLength(PRESSES);
  const slowest = Math.max(...callbacks.map(({ at }) => at - started));
  process.stdout.write(`${PRESSES} presses of Check at once: acknowledged within ${slowest} ms\n`);
  expect(slowest).toBeLessThan(2500);
  fake.assertNoViolations();
});

it('the brief is reread when its file has changed, and only then', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'corpus-'));
  try {
    const file = join(folder, 'harbour.txt');
    await writeFile(file, 'The harbour is old.');
    const read = corpusReader(folder);
    const first = await read();
    expect(await read()).toBe(first);
    await writeFile(file, `${await readFile(file, 'utf8')} It is deep.`);
    const [entry] = (await read()).documents;
    expect(entry?.passages[0]?.text).toContain('It is deep.');
    await cp(file, join(folder, 'quay.txt'));
    expect((await read()).documents).toHaveLength(2);
  } finally {
    await rm(folder, { recursive: true });
  }
});
