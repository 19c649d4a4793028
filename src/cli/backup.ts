/** `npm run backup`: copies everything that the bot stores, including the key, into one file; the bot may be running. */

import { parseArgs } from 'node:util';
import { loadSettings } from '../config.js';
import { backUp } from '../store/backup.js';
import { runCommandLine, type Usage, UsageError } from '../terminal/command-line.js';

const USAGE: Usage = {
  form: 'npm run backup -- FILE',
  summary:
    'Copies what the bot stores, including the key, into FILE; the bot may be running. Expired backups next to FILE are removed.',
  options: {},
};

await runCommandLine(USAGE, async () => {
  const { positionals } = parseArgs({ args: process.argv.slice(2), allowPositionals: true });
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new UsageError();
  const { dataDir, databaseUrl, backupDays } = loadSettings();
  const { expiresAt, removed } = await backUp(dataDir, file, backupDays, Date.now(), databaseUrl);
  process.stdout.write(
    `Backed up to ${file}; it can be restored until ${new Date(expiresAt).toISOString().slice(0, 10)}.\n`,
  );
  for (const name of removed) process.stdout.write(`Removed the expired backup ${name}.\n`);
});
