/**
 * `npm run expressions`: holds every regular expression of src/ against recheck. One that needs more than quadratic time is
 * refused, and so is a quadratic one that takes longer than a bounded text may: texts from outside are cut before they are matched.
 * Literals are read from the sources; those that are put together at run time are caught while the built files load.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { check } from 'recheck';
import typescript from 'typescript';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const SOURCES = join(ROOT, 'src');
const BUILT = join(ROOT, 'dist');
/** As long as the longest text that Discord sends. */
const ATTACK_LENGTH = 4096;
const LONGEST_MS = 50;
/** What one expression may take to be analysed; recheck says 'unknown' then. */
const ANALYSIS_MS = 5000;

const USAGE = `Usage: npm run expressions -- [--all]

Names every regular expression of src/ that a text could make slow; exit code 1 when there is one.

  --all   also those that are quadratic and quick enough
  --help  this help
`;

/** Files that do something when they are loaded, or that need a browser or a thread around them. */
const STARTED = /(?:^|\/)(?:main|worker|bulk-process)\.js$|^(?:cli|site\/browser)\//u;

const filesIn = (folder, ending) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** Every expression with where it stands first, by its source and flags. */
const found = new Map();
const add = (source, flags, place) => {
  const key = `/${source}/${flags}`;
  if (!found.has(key)) found.set(key, { source, flags, place });
};

function addLiterals(file) {
  const text = readFileSync(file, 'utf8');
  const tree = typescript.createSourceFile(file, text, typescript.ScriptTarget.Latest, true);
  const visit = (node) => {
    if (node.kind === typescript.SyntaxKind.RegularExpressionLiteral) {
      const [, source, flags] = /^\/(.*)\/([a-z]*)$/su.exec(node.text) ?? [];
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
      add(source, flags, `${relative(ROOT, file)}:${line + 1}`);
    }
    typescript.forEachChild(node, visit);
  };
  visit(tree);
}

/** Loads the built files while every expression that they construct is noted with the file that asked for it. */
async function addConstructed() {
  const Original = globalThis.RegExp;
  const note = (expression) => {
    const caller = new Error('caller').stack?.split('\n').find((line) => line.includes(pathToFileURL(BUILT).href));
    if (caller === undefined) return;
    const [, place] = /dist\/([^:]+:\d+)/u.exec(caller) ?? [];
    add(expression.source, expression.flags, `dist/${place}`);
  };
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, given) => {
      const made = Reflect.construct(target, given);
      note(made);
      return made;
    },
  });
  try {
    for (const file of filesIn(BUILT, '.js')) {
      const name = relative(BUILT, file);
      // An earlier build may have left files whose source is gone.
      const isOfSource = existsSync(join(SOURCES, name.replace(/\.js$/u, '.ts')));
      if (isOfSource && !STARTED.test(name)) await import(pathToFileURL(file).href);
    }
  } finally {
    globalThis.RegExp = Original;
  }
}

/** The text that recheck found to be slow, as long as a text can get. */
function attackText({ pumps, suffix }) {
  const fixed = pumps.reduce((sum, { prefix }) => sum + prefix.length, suffix.length);
  const pumped = pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  const times = Math.max(1, Math.floor((ATTACK_LENGTH - fixed) / pumped));
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

/** What is wrong with the expression; null when nothing is. */
async function fault(one) {
  const { status, complexity, attack, error } = await check(one.source, one.flags, { timeout: ANALYSIS_MS });
  if (status === 'safe') return null;
  if (status === 'unknown') return { isRefused: true, what: `could not be analysed (${error?.kind ?? 'unknown'})` };
  if (complexity.type === 'exponential' || complexity.degree > 2) return { isRefused: true, what: complexity.summary };
  const took = milliseconds(one, attackText(attack));
  return { isRefused: took > LONGEST_MS, what: `quadratic, ${took.toFixed(0)} ms at ${ATTACK_LENGTH} characters` };
}

let values;
try {
  ({ values } = parseArgs({
    options: { all: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h' } },
  }));
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(2);
}
if (values.help) {
  process.stdout.write(USAGE);
  process.exit(0);
}

for (const file of filesIn(SOURCES, '.ts')) addLiterals(file);
await addConstructed();
let refused = 0;
for (const one of found.values()) {
  const wrong = await fault(one);
  if (wrong === null || !(wrong.isRefused || values.all)) continue;
  if (wrong.isRefused) refused += 1;
  const shown = one.source.length > 100 ? `${one.source.slice(0, 100)}…` : one.source;
  process.stdout.write(`${one.place} ${wrong.what}: /${shown}/${one.flags}\n`);
}
process.stdout.write(`${found.size} expressions, ${refused} refused.\n`);
process.exit(refused === 0 ? 0 : 1);
