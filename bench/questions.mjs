/** Opens an existing index (INDEX_DIR) and asks questions; prints times and memory as JSON. A separate process, so that only the bot's memory is measured. */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { openAnswerer } from '../dist/answer/open.js';
import { watchSteps } from '../dist/answer/steps.js';
import { understand } from '../dist/answer/understand.js';
import { loadSettings } from '../dist/config.js';
import { chooseModels } from '../dist/embedding/model.js';
import { pageFor } from '../dist/terminal/page.js';
import { renderAnswer } from '../dist/terminal/render-answer.js';

const ROOT = resolve(import.meta.dirname, '..');
/** Each question is asked once, since the bot remembers the last vectors; the first of each language are not timed, as code is compiled. */
const WARM_UP = 60;
const MOST = 300;
/** How often each question is asked beside the model. */
const ROUNDS = 3;
/** The first of a model are not timed. */
const FIRST_RUNS = 20;
/** The model reads no more. */
const LONGEST_TOKENS = 512;

const lines = (await readFile(join(ROOT, 'tests/quality/questions.jsonl'), 'utf8')).trim().split('\n');
const asked = lines.map((line) => JSON.parse(line));
const inEnglish = asked.filter(({ lang }) => lang === 'en').map(({ question }) => question);
const others = asked.filter(({ lang }) => lang !== 'en').map(({ question }) => question);

const start = performance.now();
const settings = loadSettings();
const answerer = await openAnswerer(settings, () => undefined);
const openMs = performance.now() - start;
const page = pageFor(process.stderr);
const documents = answerer.corpus.documents.map(({ document }) => document);

const steps = {};
watchSteps(({ step, seconds }) => {
  steps[step] ??= [];
  steps[step].push(1000 * seconds);
});

/** Only English questions that the bot takes for English: the others would load the second model. */
const english = [];
for (const question of inEnglish) if ((await understand(question)).isEnglish) english.push(question);

const figures = (times) => {
  const sorted = times.toSorted((a, b) => a - b);
  const percentile = (share) => sorted[Math.ceil(share * sorted.length) - 1];
  return { n: sorted.length, p50: percentile(0.5), p95: percentile(0.95), p99: percentile(0.99) };
};

const languages = [];
const answers = [];
for (const [language, questions] of [
  ['English', english],
  ['other languages', others],
]) {
  for (const question of questions.slice(0, Math.min(WARM_UP, questions.length >> 1))) await answerer.ask(question);
  for (const step of Object.keys(steps)) delete steps[step];
  const before = process.cpuUsage();
  const times = [];
  for (const question of questions.slice(Math.min(WARM_UP, questions.length >> 1), MOST)) {
    const since = performance.now();
    const answer = await answerer.ask(question);
    times.push(performance.now() - since);
    if (language === 'English') answers.push(answer);
  }
  const { user, system } = process.cpuUsage(before);
  languages.push({
    language,
    ...figures(times),
    cpuMs: (user + system) / 1000 / times.length,
    rssBytes: process.memoryUsage().rss,
    steps: Object.fromEntries(Object.entries(steps).map(([step, taken]) => [step, figures(taken)])),
  });
}

const rendering = figures(
  answers.map((answer) => {
    const since = performance.now();
    renderAnswer(answer, page, documents);
    return performance.now() - since;
  }),
);
const model = await modelAlone(english.slice(Math.min(WARM_UP, english.length >> 1), MOST));
await answerer.close();
process.stdout.write(`${JSON.stringify({ openMs, languages, rendering, model })}\n`);

/**
 * The model's own time: the same questions in turn by the bot, asked anew, and by the model alone, in the thread in which the bot runs it;
 * then by the model alone in this thread, for the parts of its time.
 */
async function modelAlone(questions) {
  const { english: chosen } = await chooseModels(settings.modelsDir, undefined);
  const { embedInThread } = await import('../dist/embedding/thread.js');
  const [whole, own, texts] = [[], [], []];
  const rounds = Array.from({ length: ROUNDS }, (_, round) =>
    questions.map((question) => `${question} ${'…'.repeat(round + 1)}`),
  );
  // What it remembers of the last round is longer ago than 256 questions only for some, so each is asked with a sign added.
  for (const anew of rounds.flat()) {
    const { printed } = await understand(anew, { mendSpelling: (text) => text });
    texts.push(printed);
    let since = performance.now();
    await answerer.ask(anew);
    whole.push(performance.now() - since);
    since = performance.now();
    await embedInThread(chosen, printed, 'query');
    own.push(performance.now() - since);
  }
  const [all, alone] = [whole, own].map((times) => figures(times.slice(FIRST_RUNS)));
  return { all, alone, ...(await modelInThisThread(chosen, texts)) };
}

/** How long the model and its parts take in this thread, and what it computes. */
async function modelInThisThread(chosen, texts) {
  const runtime = createRequire(join(ROOT, 'package.json'))('onnxruntime-node');
  let running = 0;
  let tokens = 0;
  const create = runtime.InferenceSession.create.bind(runtime.InferenceSession);
  const timed = async (...given) => {
    const session = await create(...given);
    const run = session.run.bind(session);
    session.run = async (...inputs) => {
      const since = performance.now();
      const outputs = await run(...inputs);
      running += performance.now() - since;
      tokens = inputs[0].input_ids.dims[1];
      return outputs;
    };
    return session;
  };
  Object.assign(runtime.InferenceSession, { create: timed });
  const { embed } = await import('../dist/embedding/inference.js');
  const [own, run, tokenizing, lengths] = [[], [], [], []];
  for (const text of texts) {
    running = 0;
    const since = performance.now();
    await embed({ model: chosen, text, role: 'query' });
    own.push(performance.now() - since);
    run.push(running);
    tokenizing.push(own.at(-1) - running);
    lengths.push(tokens);
  }
  const products = await multiplyAddsOf(chosen);
  const total = (numbers) => numbers.slice(FIRST_RUNS).reduce((sum, number) => sum + number, 0);
  const longest = [];
  for (let round = 0; round < 5; round += 1) {
    running = 0;
    await embed({ model: chosen, text: 'serbia '.repeat(LONGEST_TOKENS), role: 'passage' });
    longest.push(products(tokens) / running);
  }
  const [here, ran, rest, length] = [own, run, tokenizing, lengths].map((values) => figures(values.slice(FIRST_RUNS)));
  const multiplyAdds = {
    ofQuestion: products(length.p50),
    tokens: length.p50,
    perMs: total(lengths.map(products)) / total(run),
    longest: { tokens, perMs: figures(longest).p50 },
  };
  return { here, run: ran, tokenizing: rest, multiplyAdds };
}

/** @returns from a number of tokens to the multiply-adds of the network's matrices and of attention */
async function multiplyAddsOf({ folder }) {
  const config = JSON.parse(await readFile(join(folder, 'config.json'), 'utf8'));
  const { hidden_size: width, intermediate_size: inner, num_hidden_layers: layers } = config;
  return (count) => layers * (count * (4 * width ** 2 + 2 * width * inner) + 2 * count ** 2 * width);
}
