/** `npm run index`: builds the index if it is missing or stale, so that the next start finds it ready. */

import { parseArgs } from 'node:util';
import { openAnswerer } from '../answer/open.js';
import { loadSettings } from '../config.js';
import { runCommandLine, type Usage } from '../terminal/command-line.js';
import { progressReport } from '../terminal/progress.js';
import { counted } from '../terminal/render-outline.js';

const USAGE: Usage = {
  form: 'npm run index',
  summary: 'Builds the search index in INDEX_DIR if it is missing or stale.',
  options: {},
};

await runCommandLine(USAGE, async () => {
  parseArgs({ args: process.argv.slice(2), options: {} });
  const settings = loadSettings();
  const answerer = await openAnswerer(settings, progressReport(process.stderr));
  const { documents } = answerer.corpus;
  await answerer.close();
  const passages = documents.flatMap((document) => document.passages);
  const holds = `${counted(documents.length, 'document')} and ${counted(passages.length, 'passage')}`;
  const elsewhere = settings.vectorsUrl === undefined ? '' : '; the vectors of its texts are in PostgreSQL';
  process.stdout.write(`The index in ${settings.indexDir} is ready, with ${holds}${elsewhere}.\n`);
});
