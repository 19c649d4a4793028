/**
 * `npm run size:texts -- FOLDER...`: takes real paragraphs from folders of documentation and embeds them, once, for `npm run size`. Whatever
 * is there already is kept, so that it can be stopped and started again.
 */

import { existsSync } from 'node:fs';
import { appendFile, mkdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { sentencesOf } from '../../dist/corpus/sentences.js';
import { openEmbedders } from '../../dist/embedding/embedder.js';
import { chooseModels } from '../../dist/embedding/model.js';
import { findParagraphs } from './paragraphs.js';
import { FOLDER, ROW_BYTES, stored } from './stored.js';

/** So many vectors are written at once. */
const BLOCK = 500;
const PASSAGES = 100_000;
const QUESTIONS = 500;

await mkdir(FOLDER, { recursive: true });

if (!existsSync(stored('texts.jsonl'))) await writeTexts(process.argv.slice(2));
const passages = await textsIn('texts.jsonl');
const sentences = await textsIn('sentences.jsonl');

const { english, close } = openEmbedders(await chooseModels(resolve(import.meta.dirname, '../../models'), undefined));
await embed('questions.f32', await textsIn('questions.jsonl'), 'query');
await embed('vectors.f32', passages, 'passage');
await embed('sentences.f32', sentences, 'passage');
await close();

async function writeTexts(folders) {
  const found = await findParagraphs(folders);
  if (found.length < PASSAGES + QUESTIONS) {
    throw new Error(
      `The folders hold ${found.length} paragraphs; ${PASSAGES + QUESTIONS} are needed: name more of them.`,
    );
  }
  const kept = found.slice(0, PASSAGES);
  // Each sentence once, and none that is a whole paragraph.
  const texts = new Set(kept.map(({ text }) => text));
  const further = [];
  for (const [passage, { text }] of kept.entries()) {
    for (const sentence of sentencesOf(text)) {
      if (texts.has(sentence)) continue;
      texts.add(sentence);
      further.push({ text: sentence, passage });
    }
  }
  // The first sentence of paragraphs that are not among those searched: nothing in the index is the question itself.
  const asked = found
    .slice(PASSAGES, PASSAGES + QUESTIONS)
    .map(({ text, source }) => ({ text: sentencesOf(text)[0], source }));
  await writeLines('questions.jsonl', asked);
  await writeLines('sentences.jsonl', further);
  await writeLines('texts.jsonl', kept);
}

async function embed(name, texts, role) {
  let done = existsSync(stored(name)) ? Math.floor((await stat(stored(name))).size / ROW_BYTES) : 0;
  if (done >= texts.length) return;
  if (done > 0) await truncate(stored(name), done * ROW_BYTES);
  const started = performance.now();
  const before = done;
  let block = [];
  for await (const vector of english.embedAll(texts.slice(done).map(({ text }) => ({ text, role })))) {
    block.push(vector);
    if (block.length < BLOCK && done + block.length < texts.length) continue;
    await appendFile(
      stored(name),
      Buffer.concat(block.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength))),
    );
    done += block.length;
    block = [];
    const seconds = (performance.now() - started) / 1000;
    console.log(
      `${new Date().toISOString().slice(11, 19)} ${name}: ${done} of ${texts.length}, ${((done - before) / seconds).toFixed(0)} a second`,
    );
  }
}

async function textsIn(name) {
  return (await readFile(stored(name), 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

async function writeLines(name, items) {
  await writeFile(stored(name), `${items.map((item) => JSON.stringify(item)).join('\n')}\n`);
}
