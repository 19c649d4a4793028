// Bundles what is started (the bot, the commands, the threads) into few files, over the modules that the compiler wrote: loading four
// hundred small ones takes .2 s more of processor time.
import { readdirSync, readFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { build } from 'esbuild';

const ROOT = resolve(import.meta.dirname, '..');
const SOURCES = join(ROOT, 'src');
const DIST = join(ROOT, 'dist');
/** Within dist. */
const BUNDLED = 'bundled';

/** Packages of many small or large files that a first answer needs. All others stay outside: native ones, and those with files of their own. */
const INLINED = ['fastest-levenshtein', 'picocolors', 'porter2', 'stopword', 'wink-lexicon', 'wrap-ansi', 'zod'];
const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

const programs = ['main', ...readdirSync(join(SOURCES, 'cli')).map((file) => `cli/${file.replace(/\.ts$/u, '')}`)];
const threads = [
  'corpus/reading-thread',
  'embedding/bulk-process',
  'embedding/worker',
  'sources/citation/typesetting',
  'sources/verify/worker',
];

/** A module's own place is that of its compiled file, wherever it is bundled: the threads and the data are found from there. */
const ownPlaces = {
  name: 'own-places',
  setup: (bundling) => {
    bundling.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      const place = `/dist/${relative(SOURCES, path).replaceAll('\\', '/').replace(/ts$/u, 'js')}`;
      const own = `(import.meta.url.slice(0, import.meta.url.lastIndexOf('/dist/')) + '${place}')`;
      return { contents: code.replaceAll('import.meta.url', own), loader: 'ts' };
    });
  },
};

await rm(join(DIST, BUNDLED), { recursive: true, force: true });
await build({
  entryPoints: [
    ...programs.map((name) => ({ in: join(SOURCES, `${name}.ts`), out: `${BUNDLED}/${name}` })),
    ...threads.map((name) => ({ in: join(SOURCES, `${name}.ts`), out: name })),
  ],
  outdir: DIST,
  chunkNames: `${BUNDLED}/chunks/[name]-[hash]`,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Otherwise esbuild, which takes Node's Unicode tables for too old, has such expressions put together anew at each use.
  supported: { 'regexp-unicode-property-escapes': true },
  sourcemap: true,
  sourcesContent: false,
  external: Object.keys(dependencies).filter((name) => !INLINED.includes(name)),
  plugins: [ownPlaces],
  logLevel: 'warning',
});
// Only what is loaded after the first line has its errors traced to the sources.
for (const name of programs) {
  const bundle = `${name.includes('/') ? '..' : '.'}/${BUNDLED}/${name}.js`;
  await writeFile(join(DIST, `${name}.js`), `process.setSourceMapsEnabled(true);\nawait import('${bundle}');\n`);
  await rm(join(DIST, `${name}.js.map`), { force: true });
}
