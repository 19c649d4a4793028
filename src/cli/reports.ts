/** `npm run reports`: prints the answers that people reported, on all servers and outside them, to review for a question bank. */

import { parseArgs } from 'node:util';
import { loadSettings } from '../config.js';
import { linesForBank } from '../discord/features/reports/export.js';
import { openStore } from '../store/open.js';
import { reportsOf } from '../store/reports.js';
import { runCommandLine, type Usage } from '../terminal/command-line.js';

const USAGE: Usage = {
  form: 'npm run --silent reports',
  summary:
    'Prints the answers that people reported with the Report button, one JSON object per line in the form of the question bank; the bot may be running.',
  options: {},
};

await runCommandLine(USAGE, async () => {
  parseArgs({ args: process.argv.slice(2), options: {} });
  const { dataDir, databaseUrl } = loadSettings();
  const store = await openStore(dataDir, databaseUrl);
  try {
    process.stdout.write(await linesForBank(await reportsOf(store, undefined)));
  } finally {
    await store.close();
  }
});
