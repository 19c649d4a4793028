/** `node exact.mjs COUNT`: the ten passages nearest to each question by the scan of all of them, kept beside the vectors; prints what a scan takes. */

import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { DIMENSION, FILES, rowOf, stored, vectorsOf } from './stored.js';

const NEAREST = 10;
/** Of 500: comparing one with 100,000 passages takes a tenth of a second. */
const QUESTIONS = 250;

/** Of so many scans the fastest counts. */
const TIMED = 5;

const count = Number(process.argv[2]);
const file = stored(`exact-${count}.json`);
const passages = await vectorsOf(FILES.passages, count);
const questions = await vectorsOf(FILES.questions, QUESTIONS);
if (!existsSync(file)) {
  const nearest = {};
  for (let question = 0; question < QUESTIONS; question += 1) nearest[question] = scan(rowOf(questions, question));
  await writeFile(file, JSON.stringify(nearest));
}
let scanMs = Number.POSITIVE_INFINITY;
for (let question = 0; question < TIMED; question += 1) {
  const started = performance.now();
  scan(rowOf(questions, question));
  scanMs = Math.min(scanMs, performance.now() - started);
}
console.log(JSON.stringify({ count, scanMs }));

function scan(vector) {
  const similarities = new Float64Array(count);
  for (let label = 0; label < count; label += 1) {
    let sum = 0;
    const start = label * DIMENSION;
    for (let axis = 0; axis < DIMENSION; axis += 1) sum += vector[axis] * passages[start + axis];
    similarities[label] = sum;
  }
  const least = similarities.toSorted().at(-NEAREST);
  return [...similarities.keys()]
    .filter((label) => similarities[label] >= least)
    .sort((a, b) => similarities[b] - similarities[a])
    .slice(0, NEAREST);
}
