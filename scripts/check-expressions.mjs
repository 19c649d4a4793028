/**
 * `npm run expressions`: holds every regular expression of src/ against recheck. One whose time may grow faster than the square of
 * the text is refused, and so is a quadratic one that takes longer than 50 ms for the longest text that Discord sends; longer
 * texts are divided before they are matched.
 */

import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { check } from 'recheck';
import { overSmallAlphabet } from './expressions/alphabet.js';
import { constructedIn, literalsIn } from './expressions/find.js';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const ATTACK_LENGTH = 4096;
const LONGEST_MS = 50;
/** Between the 4 of a quadratic expression and the 8 of a cubic one. */
const STEEPEST_GROWTH = 6;
/** Within this time recheck analyses every expression of the program, on a machine that does several other things too. */
const ANALYSIS = { timeout: 60_000, attackLimit: 50_000_000, maxAttackStringSize: 50_000 };
/** recheck analyses as many at a time. */
const AT_A_TIME = 2;

const USAGE = `Usage: npm run expressions -- [--all] [PLACE]

Names every regular expression of src/ that a text could make slow; exit code 1 when there is one. Needs the built files.

  PLACE   only expressions whose file contains this
  --all   also lists those that are quadratic and quick enough, and how long each analysis took
  --help  this help
`;

let values;
let only;
try {
  const options = { all: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h' } };
  ({
    values,
    positionals: [only = ''],
  } = parseArgs({ options, allowPositionals: true }));
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(2);
}
if (values.help) {
  process.stdout.write(USAGE);
  process.exit(0);
}

const constructed = await constructedIn(ROOT);
const expressions = new Map();
for (const one of [...literalsIn(ROOT), ...constructed.found]) {
  const key = `/${one.source}/${one.flags}`;
  if (one.place.includes(only) && !expressions.has(key)) expressions.set(key, one);
}
const later = constructed.later.filter((place) => place.includes(only));
for (const place of later) {
  process.stdout.write(`${place} is put together only after loading, where it is not checked: make it a constant.\n`);
}

const counts = { linear: 0, quadratic: 0, refused: later.length };
let slowest = 0;
const waiting = [...expressions.values()];
await Promise.all(
  Array.from({ length: AT_A_TIME }, async () => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) await examine(one);
  }),
);
process.stdout.write(
  `${expressions.size} expressions: ${counts.linear} linear, ${counts.quadratic} quadratic of at most ${slowest.toFixed(0)} ms for ${ATTACK_LENGTH} characters, ${counts.refused} refused.\n`,
);
process.exit(counts.refused === 0 ? 0 : 1);

async function examine(one) {
  const started = Date.now();
  const { kind, what, ms = 0 } = await verdictOn(one);
  counts[kind] += 1;
  if (kind === 'quadratic') slowest = Math.max(slowest, ms);
  if (kind !== 'refused' && !(values.all && kind === 'quadratic')) return;
  const took = values.all ? ` (${Date.now() - started} ms to analyse)` : '';
  const shown = one.source.length > 100 ? `${one.source.slice(0, 100)}…` : one.source;
  process.stdout.write(`${one.place} ${what}${took}: /${shown}/${one.flags}\n`);
}

/** How its time grows, and for a quadratic one how long it takes. */
async function verdictOn(one) {
  // Without repetition the time for each place of the text is limited.
  if (!/[*+{]/u.test(one.source)) return { kind: 'linear' };
  const { source, flags } = overSmallAlphabet(one.source, one.flags) ?? one;
  const { status, checker, complexity, attack, error } = await check(source, flags, ANALYSIS);
  if (status === 'safe') return { kind: 'linear' };
  if (status === 'unknown') return { kind: 'refused', what: `cannot be analysed (${error?.kind ?? 'unknown'})` };
  if (complexity.type === 'exponential') return { kind: 'refused', what: complexity.summary };
  const ms = longestMilliseconds(one, attack);
  if (ms > LONGEST_MS) return { kind: 'refused', what: `${complexity.summary}, over ${LONGEST_MS} ms` };
  // The degree that fuzzing gives is an estimate, so it is measured.
  const isSteeper =
    checker === 'fuzz' ? complexity.degree > 2 && growth(one, attack) > STEEPEST_GROWTH : complexity.degree > 2;
  if (isSteeper) return { kind: 'refused', what: complexity.summary };
  return { kind: 'quadratic', ms, what: `quadratic, ${ms.toFixed(0)} ms` };
}

/** For ever longer texts, up to the longest; ends at the first that takes too long, since the next might take hours. */
function longestMilliseconds(one, attack) {
  let ms = 0;
  for (let length = ATTACK_LENGTH / 16; length <= ATTACK_LENGTH && ms <= LONGEST_MS; length *= 2) {
    ms = milliseconds(one, attackText(attack, length));
  }
  return ms;
}

/** How many times as long it takes for twice the text: 4 when quadratic, 8 when cubic. */
function growth(one, attack) {
  const [short, long] = [2, 4].map((times) => milliseconds(one, attackText(attack, times * ATTACK_LENGTH)));
  return long < LONGEST_MS ? 1 : long / short;
}

/** The text that recheck found to be slow, of about this length. */
function attackText({ pumps, suffix }, length) {
  const fixed = pumps.reduce((sum, { prefix }) => sum + prefix.length, suffix.length);
  const pumped = pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  const times = Math.max(1, Math.floor((length - fixed) / pumped));
  return pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + suffix;
}

function milliseconds({ source, flags }, text) {
  const expression = new RegExp(source, flags);
  const started = process.cpuUsage();
  // As replaceAll and matchAll do: from every place.
  text.replace(expression, '');
  // Processor time: a busy machine makes nothing slower that way.
  return process.cpuUsage(started).user / 1e3;
}
