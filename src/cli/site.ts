/** `npm run site`: writes the reader site to files, in site/ or in the folder given with --out. */

import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadSettings } from '../config.js';
import { loadCorpus } from '../corpus/load.js';
import { policiesOf } from '../operations/policies.js';
import { originalsOf } from '../site/original.js';
import { siteOf } from '../site/site.js';
import { writeSite } from '../site/write.js';
import { runCommandLine, type Usage } from '../terminal/command-line.js';
import { counted } from '../terminal/render-outline.js';

const USAGE: Usage = {
  form: 'npm run site -- [--out FOLDER]',
  summary: 'Writes the brief as a page to read.',
  options: { '--out FOLDER': 'the folder to write to; default site/' },
};

await runCommandLine(USAGE, async () => {
  const { values } = parseArgs({ args: process.argv.slice(2), options: { out: { type: 'string', default: 'site' } } });
  const { corpusDir, readerUrl, servesOriginals, ...policy } = loadSettings();
  const corpus = await loadCorpus(corpusDir);
  const site = siteOf(corpus, readerUrl === undefined ? '/' : `${readerUrl}/`, policiesOf(policy), { servesOriginals });
  await writeSite(site, resolve(values.out), originalsOf(corpus, servesOriginals));
  for (const { file, reason } of corpus.broken) process.stderr.write(`Not used: ${file} ${reason}\n`);
  process.stdout.write(`${counted(site.size, 'page')} written to ${values.out}.\n`);
});
