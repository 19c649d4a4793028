/** `npm run index`: builds the index where it is missing or stale, so that the next start finds it ready. */

import { parseArgs } from 'node:util';
import { openAnswerer } from '../answer/open.js';
import { loadSettings } from '../config.js';
import { runCommandLine } from '../terminal/command-line.js';
import { progressReport } from '../terminal/progress.js';
import { counted } from '../terminal/render-outline.js';

await runCommandLine(async () => {
  parseArgs({ args: process.argv.slice(2), options: {} });
  const settings = loadSettings();
  const answerer = await openAnswerer(settings, progressReport(process.stderr));
  const { documents } = answerer.corpus;
  await answerer.close();
  const passages = documents.flatMap((document) => document.passages);
  const holds = `${counted(documents.length, 'document')} and ${counted(passages.length, 'passage')}`;
  process.stdout.write(`The index in ${settings.indexDir} is ready, with ${holds}.\n`);
});
